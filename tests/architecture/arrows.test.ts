import { arrows, forbidden, roomOf, stale } from './arrows';
import { importsOf, parseFile, readProjectFile, sourceFiles } from './sourceFiles';

const importsIn = (path: string, text: string) => importsOf(parseFile(path, text));

test('every import in src follows an arrow of the table', () => {
  expect(forbidden(sourceFiles().flatMap(importsOf))).toEqual([]);
});

test('every arrow of the table is followed by some import', () => {
  expect(stale(sourceFiles().flatMap(importsOf))).toEqual([]);
});

test('src/README.md has one row for every room of the table', () => {
  const rows = [...readProjectFile('src/README.md').matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+?)(?:\/<name>)?\/`/g)].map(([, room]) => room),
  );
  expect(new Set(rows)).toEqual(new Set(Object.keys(arrows)));
});

test('every file of src lies in a room', () => {
  expect(sourceFiles().filter((file) => roomOf(file.path) === undefined)).toEqual([]);
});

describe('the guard bites', () => {
  test.each([
    ['a library in the domain', 'src/domain/round.ts', `import { z } from 'zod';`],
    [
      'SharePoint in a component',
      'src/ui/features/plan/PlanPage.tsx',
      `import { x } from '../../../sharepoint/client';`,
    ],
    ['a lazy import', 'src/ui/shell/routes.tsx', `const x = () => import('../../local/identity/identity');`],
    ['a re-export', 'src/domain/stores.ts', `export * from '../teams/host';`],
    ['an import type', 'src/local/sharepoint/store.ts', `type X = import('../../domain/round').Round;`],
    ['one feature in another', 'src/ui/features/plan/a.ts', `import { b } from '../proposals/b';`],
    ['the schema reaching up', 'src/sharepoint/schema/fields.ts', `import { b } from '../client';`],
    ['a value where only types may go', 'src/sharepoint/client.ts', `import { x } from '../auth/tokenSource';`],
  ])('on %s', (_name, path, text) => {
    expect(forbidden(importsIn(path, text))).toHaveLength(1);
  });

  test('but not on what the table allows', () => {
    expect([
      ...forbidden(importsIn('src/sharepoint/client.ts', `import type { TokenSource } from '../auth/tokenSource';`)),
      ...forbidden(
        importsIn('src/ui/features/plan/a.ts', `import { b } from './b'; import { c } from '../../../domain/c';`),
      ),
      ...forbidden(importsIn('src/local/start.ts', `import { readFileSync } from 'node:fs';`)),
    ]).toEqual([]);
  });

  test('on an arrow nobody follows', () => {
    const withoutTeamsJs = sourceFiles()
      .flatMap(importsOf)
      .filter((one) => one.target !== '@microsoft/teams-js');
    expect(stale(withoutTeamsJs)).toContain('teams -> npm:@microsoft/teams-js');
  });
});
