import { tryRows } from '../matrix';
import { rows } from '../table/all';

tryRows(rows, { where: 'subweb', byLevels: ['none', 'contribute', 'full'] });
