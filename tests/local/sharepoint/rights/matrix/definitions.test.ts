import { tryRows } from '../matrix';
import { definitionRows } from '../table/definitions';

tryRows(definitionRows, { where: 'site', batchLevels: ['contribute', 'full'] });
