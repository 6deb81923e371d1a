/** The lists as a document for those who look after the site. `LISTS.md` beside this file is what it returns; a test compares. */
import type { Level } from '../../domain/listPermissions';
import { listPermissions } from '../../domain/listPermissions';
import { listNames, type ListName, type Role } from '../../domain/viewer';
import { allLists } from './allLists';
import type { Column } from './column';
import { listColumns, type AnyList } from './defineList';
import { bilagLibrary } from './lists/bilag';
import { fieldGuid } from './fieldGuid';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const typeOf = (column: Column): string =>
  column.lookupList === undefined ? column.type : `${column.type} → ${allLists[column.lookupList].url}`;

const limitsOf = (column: Column): string => {
  const words = [
    column.required ? 'required' : '',
    column.unique ? 'unique' : column.indexed ? 'indexed' : '',
    column.maxLength === undefined ? '' : `≤ ${column.maxLength} characters`,
    column.min === undefined || column.max === undefined ? '' : `${column.min} … ${column.max}`,
    column.decimals === undefined || column.decimals === 0 ? '' : `${column.decimals} decimals`,
    column.choices === undefined ? '' : column.choices.join(' · '),
  ];
  return words.filter((word) => word !== '').join('; ');
};

type Described = Pick<AnyList, 'url' | 'title' | 'description' | 'titleColumn'>;

const describeColumn = (list: Described, column: Column): string => {
  const id = column.name === 'Title' ? 'built in' : `\`${fieldGuid(list.url, column.name)}\``;
  const title = column.name === 'Title' ? list.titleColumn : column.title;
  return row(`\`${column.name}\``, title, typeOf(column), limitsOf(column), id);
};

const rightsOf = (name: ListName): string =>
  (Object.entries(listPermissions[name]) as [Role, Level][])
    .filter(([, level]) => level !== 'none')
    .map(([role, level]) => `${role} ${level}`)
    .join(', ');

const describe = (address: string, list: Described, rights: ListName, columns: readonly Column[]): string =>
  [
    `## ${address} — ${list.title}`,
    '',
    list.description,
    '',
    `Rights: ${rightsOf(rights)}.`,
    '',
    row('column', 'title', 'type', 'limits, choices', 'id'),
    row('---', '---', '---', '---', '---'),
    ...columns.map((column) => describeColumn(list, column)),
  ].join('\n');

const describeList = (list: AnyList): string => describe(`Lists/${list.url}`, list, list.name, listColumns(list));

export const describeLists = (): string =>
  [
    '# The lists',
    '',
    'Made from `lists/*.ts`. What stands here has been released: names, types, ids and labels never change, only more may come.',
    '',
    ...listNames.map((name) => `${describeList(allLists[name])}\n`),
    `${describe(`${bilagLibrary.url} (library)`, bilagLibrary, 'proposals', bilagLibrary.columns)}\n`,
  ].join('\n');
