import { tryRows } from '../matrix';
import { rows } from '../table/all';

tryRows(rows, { where: 'aboveFolder', byLevels: ['none', 'read', 'contribute', 'full'] });
