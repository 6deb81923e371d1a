import { tryRows } from '../matrix';
import { rows } from '../table/all';

tryRows(rows, { where: 'folder', byLevels: ['none', 'read', 'contribute', 'full'] });
