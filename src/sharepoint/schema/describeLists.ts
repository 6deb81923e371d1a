/** The lists as a document for those who look after the site. `LISTS.md` beside this file is what it returns; a test compares. */
import type { Level } from '../../domain/permissions';
import { listPermissions } from '../../domain/permissions';
import { listNames, type Role } from '../../domain/viewer';
import { allLists } from './allLists';
import type { Column } from './column';
import { listColumns, type AnyList } from './defineList';
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

const describeColumn = (list: AnyList, column: Column): string => {
  const id = column.name === 'Title' ? 'built in' : `\`${fieldGuid(list.url, column.name)}\``;
  const title = column.name === 'Title' ? list.titleColumn : column.title;
  return row(`\`${column.name}\``, title, typeOf(column), limitsOf(column), id);
};

const rightsOf = (list: AnyList): string =>
  (Object.entries(listPermissions[list.name]) as [Role, Level][])
    .filter(([, level]) => level !== 'none')
    .map(([role, level]) => `${role} ${level}`)
    .join(', ');

const describeList = (list: AnyList): string =>
  [
    `## Lists/${list.url} — ${list.title}`,
    '',
    list.description,
    '',
    `Rights: ${rightsOf(list)}.`,
    '',
    row('column', 'title', 'type', 'limits, choices', 'id'),
    row('---', '---', '---', '---', '---'),
    ...listColumns(list).map((column) => describeColumn(list, column)),
  ].join('\n');

export const describeLists = (): string =>
  [
    '# The lists',
    '',
    'Made from `lists/*.ts`. What stands here has been released: names, types, ids and labels never change, only more may come.',
    '',
    ...listNames.map((name) => `${describeList(allLists[name])}\n`),
  ].join('\n');
