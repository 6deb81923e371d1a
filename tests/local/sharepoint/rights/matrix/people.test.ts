import { tryRows } from '../matrix';
import { groupRows, levelRows, personRows } from '../table/people';

tryRows([...groupRows, ...levelRows, ...personRows], { where: 'site', batchLevels: ['contribute', 'full'] });
