import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allLists } from '../../src/sharepoint/schema/allLists';
import { schemaOf } from './releasedSchema';

const file = resolve(import.meta.dirname, 'releasedSchema.json');
writeFileSync(file, `${JSON.stringify(schemaOf(Object.values(allLists)), null, 1)}\n`);
