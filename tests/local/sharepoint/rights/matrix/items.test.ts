import { tryRows } from '../matrix';
import { itemRows } from '../table/items';

tryRows(itemRows, { where: 'site', batchLevels: ['contribute', 'full'] });
