/**
 * Paging by the last row seen (its sort values and its ID), not by counting: pages stay right while rows come and go.
 * Wire form as recorded: `Paged=TRUE&p_Title=abc&p_ID=7`; clients write `PagedPrev=TRUE` too for the page before a row.
 */
import { badRequest } from '../http/sharePointError';
import type { SortKey } from './orderBy';
import type { SqlPart, SqlValue } from './sqlColumn';

export interface PageMark {
  readonly id: number;
  /** By column name. A name that is missing is not the same as no value (null). */
  readonly values: ReadonlyMap<string, string | null>;
  /** The page before this row, not behind it. */
  readonly back?: boolean;
}

export const invalidMark = (): Error => badRequest(`The query string parameter '$skiptoken' is not valid.`);

export const parsePageMark = (token: string): PageMark => {
  const given = new URLSearchParams(token);
  const id = Number(given.get('p_ID') || Number.NaN);
  const unread = [...given.keys()].some((name) => name !== 'Paged' && name !== 'PagedPrev' && !name.startsWith('p_'));
  if (given.get('Paged')?.toUpperCase() !== 'TRUE' || !Number.isInteger(id) || unread) throw invalidMark();
  const values = new Map<string, string | null>();
  for (const [name, value] of given) {
    // Of SharePoint 2013's own links, and since then of every token that is written by hand; it says nothing of the place.
    if (name === 'p_SortBehavior' && value === '0') continue;
    if (name.startsWith('p_') && name !== 'p_ID') values.set(name.slice(2), value === '' ? null : value);
  }
  return { id, values, back: given.get('PagedPrev')?.toUpperCase() === 'TRUE' };
};

export const writePageMark = (mark: PageMark): string => {
  const query = new URLSearchParams({ Paged: 'TRUE' });
  for (const [name, value] of mark.values) query.set(`p_${name}`, value ?? '');
  query.set('p_ID', String(mark.id));
  return query.toString();
};

/** "Comes after this value in the order", for one sort column. */
const beyond = ({ column, descending }: SortKey, value: SqlValue): SqlPart => {
  const { expression } = column;
  if (value === null) return { sql: descending ? '0' : `${expression} IS NOT NULL`, values: [] };
  return descending
    ? { sql: `(${expression} < ? OR ${expression} IS NULL)`, values: [value] }
    : { sql: `${expression} > ?`, values: [value] };
};

/** Rows after the mark in the order of `keys`, whose last must be the ID. `after` holds one value for each key. */
export const afterMark = (keys: readonly SortKey[], after: readonly SqlValue[]): SqlPart => {
  const branches: string[] = [];
  const values: SqlValue[] = [];
  const equal: string[] = [];
  const equalValues: SqlValue[] = [];
  keys.forEach((key, index) => {
    const value = after[index] ?? null;
    const next = beyond(key, value);
    branches.push([...equal, next.sql].join(' AND '));
    values.push(...equalValues, ...next.values);
    equal.push(`${key.column.expression} IS ?`);
    equalValues.push(value);
  });
  const behind = `(${branches.map((branch) => `(${branch})`).join(' OR ')})`;
  const [first] = keys;
  const from = after[0] ?? null;
  // Says nothing new, but lets an index begin at the place: without it every row before is walked over.
  if (first === undefined || first.descending || from === null) return { sql: behind, values };
  return { sql: `${first.column.expression} >= ? AND ${behind}`, values: [from, ...values] };
};
