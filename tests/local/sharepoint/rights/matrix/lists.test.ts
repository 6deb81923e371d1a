import { tryRows } from '../matrix';
import { listRows } from '../table/lists';

tryRows(listRows, { where: 'site', batchLevels: ['contribute', 'full'] });
