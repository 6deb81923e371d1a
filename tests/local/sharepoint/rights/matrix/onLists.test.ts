import { tryRows } from '../matrix';
import { rows } from '../table/all';

tryRows(rows, { where: 'list', byLevels: ['none', 'read', 'contribute', 'full'] });
