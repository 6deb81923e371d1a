import { tryRows } from '../matrix';
import { besideRows } from '../table/besides';

tryRows(besideRows, { where: 'site', batchLevels: ['contribute', 'full'] });
