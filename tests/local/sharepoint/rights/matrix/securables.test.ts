import { tryRows } from '../matrix';
import { securables } from '../table/people';

tryRows(securables, { where: 'site', batchLevels: ['contribute', 'full'] });
