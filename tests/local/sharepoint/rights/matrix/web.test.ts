import { tryRows } from '../matrix';
import { siteRows, webRows } from '../table/web';

tryRows([...siteRows, ...webRows], { where: 'site', batchLevels: ['contribute', 'full'] });
