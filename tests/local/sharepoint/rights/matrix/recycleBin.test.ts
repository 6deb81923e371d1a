import { tryRows } from '../matrix';
import { binRows } from '../table/life';

tryRows(binRows, { where: 'site', batchLevels: ['contribute', 'full'] });
