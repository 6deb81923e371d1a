/** The glossary names the code and the lists as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { columnsOf } from '../../src/sharepoint/schema/fieldSpec';
import { allLists } from '../../src/sharepoint/schema/allLists';
import { bilagLibrary } from '../../src/sharepoint/schema/lists/bilag';

const domain = resolve(__dirname, '../../src/domain');
const glossary = readFileSync(resolve(domain, 'GLOSSARY.md'), 'utf8');
const rows = [...glossary.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
  .map(([, term = '', identifier = '', place = '']) => ({ term, identifier, place }))
  .filter(({ term }) => !/^-+$/.test(term) && term !== 'Danish term');
const quoted = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const lists = [...Object.values(allLists), bilagLibrary];
const columnNames = (url: string): readonly string[] =>
  lists
    .filter((list) => list.url === url)
    .flatMap((list) =>
      'fields' in list ? Object.values(list.fields).flatMap((field) => columnsOf(field.spec)) : list.columns,
    )
    .map(({ name }) => name);

it('names only lists and columns that are there', () => {
  const missing = rows.flatMap(({ term, place }) => {
    const names = quoted(place);
    const inList = /^`(Rd\w+)/.exec(place)?.[1] ?? '';
    return names
      .filter((name) => {
        const [first = '', column] = name.split('.');
        if (column !== undefined) return !columnNames(first).includes(column);
        return !lists.some(({ url }) => url === first) && !columnNames(inList).includes(first) && first !== 'RdRound';
      })
      .map((name) => `${term}: ${name}`);
  });
  expect(rows.length).toBeGreaterThan(70);
  expect(missing).toEqual([]);
});

it('uses the identifiers of the domain', () => {
  const code = readdirSync(domain)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(resolve(domain, name), 'utf8'))
    .join('\n');
  // Nouns that the rest of the house spells so, though the domain itself needs no identifier for them.
  const spellings = new Set(['raaderum', 'overslagsaar']);
  const unknown = rows
    .flatMap(({ identifier }) => quoted(identifier))
    .filter((name) => !spellings.has(name) && !new RegExp(`\\b${name}\\b`).test(code));
  expect(unknown).toEqual([]);
});

it('has a row for every list', () => {
  expect(lists.map(({ url }) => url).filter((url) => !glossary.includes(`\`${url}\``))).toEqual([]);
});
