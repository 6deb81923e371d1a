/**
 * Columns of released versions are frozen: other municipalities' data lie in them. `releasedSchema.json` is what the last
 * release promised; a change may only add to it. With a release: `npx tsx tests/architecture/writeReleasedSchema.ts`.
 */
import type { Column } from '../../src/sharepoint/schema/column';
import { listColumns, type AnyList } from '../../src/sharepoint/schema/defineList';
import { bilagLibrary } from '../../src/sharepoint/schema/lists/bilag';

/** What data and older tabs rely on. Titles and descriptions may change: nothing looks a column up by them. */
export type ReleasedColumn = Pick<Column, 'type' | 'required' | 'unique' | 'indexed'> &
  Partial<Pick<Column, 'maxLength' | 'choices' | 'decimals' | 'min' | 'max' | 'lookupList'>>;
type ReleasedLists = Readonly<Record<string, Readonly<Record<string, ReleasedColumn>>>>;

const released = (column: Column): ReleasedColumn => ({
  type: column.type,
  required: column.required,
  unique: column.unique,
  indexed: column.indexed,
  ...(column.maxLength !== undefined && { maxLength: column.maxLength }),
  ...(column.choices !== undefined && { choices: column.choices }),
  ...(column.decimals !== undefined && { decimals: column.decimals }),
  ...(column.min !== undefined && { min: column.min }),
  ...(column.max !== undefined && { max: column.max }),
  ...(column.lookupList !== undefined && { lookupList: column.lookupList }),
});

export const schemaOf = (lists: readonly AnyList[]): ReleasedLists =>
  Object.fromEntries(
    [...lists.map((list) => ({ url: list.url, columns: listColumns(list) })), bilagLibrary].map(({ url, columns }) => [
      url,
      Object.fromEntries(columns.map((column) => [column.name, released(column)])),
    ]),
  );

const narrower = (was: number | undefined, is: number | undefined, sign: 1 | -1): boolean =>
  is !== undefined && (was === undefined || sign * is < sign * was);

const columnBreaks = (was: ReleasedColumn, is: ReleasedColumn): readonly string[] => [
  ...(was.type === is.type ? [] : [`is a ${is.type}, was a ${was.type}`]),
  ...(was.lookupList === is.lookupList ? [] : ['points to another list']),
  ...(is.required && !was.required ? ['is required, was not'] : []),
  ...(is.unique && !was.unique ? ['is unique, was not'] : []),
  ...(was.unique && !is.unique ? ['is unique no more: keys depend on it'] : []),
  ...(was.indexed && !is.indexed ? ['is indexed no more: queries depend on it'] : []),
  ...(narrower(was.maxLength, is.maxLength, 1) ? ['takes shorter texts'] : []),
  ...(narrower(was.max, is.max, 1) || narrower(was.min, is.min, -1) ? ['takes fewer numbers'] : []),
  ...(narrower(was.decimals, is.decimals, 1) ? ['takes fewer decimals'] : []),
  ...(was.choices ?? []).filter((label) => is.choices?.includes(label) !== true).map((label) => `lost ${label}`),
];

/** Where `is` takes back something that `was` promised. */
export const breaks = (was: ReleasedLists, is: ReleasedLists): readonly string[] =>
  Object.entries(was).flatMap(([list, columns]) =>
    Object.entries(columns).flatMap(([name, column]) => {
      const now = is[list]?.[name];
      const found = now === undefined ? ['is gone'] : columnBreaks(column, now);
      return found.map((fault) => `${list}.${name} ${fault}`);
    }),
  );
