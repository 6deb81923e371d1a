import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeLists } from '../../../src/sharepoint/schema/describeLists';

const file = join(__dirname, '../../../src/sharepoint/schema/LISTS.md');

describe('the document of the lists', () => {
  it('says what the objects say; after a meant change: UPDATE_LISTS=1 npm run jest -- --testPathPatterns describeLists', () => {
    if (process.env['UPDATE_LISTS'] === '1') writeFileSync(file, describeLists());
    expect(readFileSync(file, 'utf8')).toBe(describeLists());
  });
});
