import { tryRows } from '../matrix';
import { commentRows } from '../table/life';

tryRows(commentRows, { where: 'site', batchLevels: ['contribute', 'full'] });
