import { tryRows } from '../matrix';
import { documentRows } from '../table/files';

tryRows(documentRows, { where: 'site', batchLevels: ['contribute', 'full'] });
