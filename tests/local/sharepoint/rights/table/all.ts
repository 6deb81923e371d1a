/** The table of rights. A new operation is a row: `offers.test.ts` names those that have none. */
import type { Row } from '../row';
import { besideRows } from './besides';
import { definitionRows } from './definitions';
import { documentRows, fileRows } from './files';
import { itemRows } from './items';
import { binRows, commentRows } from './life';
import { listRows } from './lists';
import { groupRows, levelRows, personRows, securables } from './people';
import { siteRows, webRows } from './web';

export const rows: readonly Row[] = [
  ...webRows,
  ...siteRows,
  ...personRows,
  ...groupRows,
  ...levelRows,
  ...securables,
  ...listRows,
  ...definitionRows,
  ...besideRows,
  ...itemRows,
  ...commentRows,
  ...binRows,
  ...fileRows,
  ...documentRows,
];
