import { tryRows } from '../matrix';
import { fileRows } from '../table/files';

tryRows(fileRows, { where: 'site', batchLevels: ['contribute', 'full'] });
