/** Reads items: filter, order and page are SQL; JavaScript only names the values. */
import { compileFilter } from '../../odata/compileFilter';
import type { Filter } from '../../odata/filterTree';
import { afterMark, invalidMark, type PageMark } from '../../odata/keyset';
import { sortSql, type SortKey } from '../../odata/orderBy';
import type { SqlPart, SqlValue } from '../../odata/sqlColumn';
import { tooManyLookups } from '../../http/sharePointError';
import type { Database } from '../database';
import { tableOf } from './itemTable';
import type { ItemPlan } from './itemPlan';
import type { List } from '../lists/lists';
import { textKey } from '../textKey';
import { checkThreshold } from './threshold';

export interface LinkedItem {
  readonly id: number;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ItemRow {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly linked: Readonly<Record<string, LinkedItem | readonly LinkedItem[] | null>>;
}

export interface ItemPage {
  readonly rows: readonly ItemRow[];
  /** Where the next page begins; undefined on the last page. */
  readonly next: PageMark | undefined;
}

/** What is asked, whichever language it was asked in. */
export interface ItemQuestion {
  readonly list: List;
  readonly plan: ItemPlan;
  readonly filter: Filter | undefined;
  /** Without the ID at the end: that is added here. */
  readonly sort: readonly SortKey[];
  /** What the client asked for; undefined takes `pageSize`. */
  readonly top: number | undefined;
  readonly pageSize: number;
  /** Go on behind this row. */
  readonly after: PageMark | undefined;
  readonly readable: SqlPart & { readonly from: string };
  /** The folder whose content is meant; an index answers it. */
  readonly within?: SqlPart | undefined;
  /** Folders alone, or no folders. */
  readonly kinds?: SqlPart | undefined;
  readonly threshold: number;
}

/** A row of the statement: id, guid, version, then the plan's columns, then the sort keys. */
type Values = readonly SqlValue[];
const fixedColumns = 3;

const linkReader = (plan: ItemPlan): ((row: Values) => ItemRow['linked']) => {
  if (plan.links.length === 0) return () => ({});
  let index = fixedColumns + plan.properties.length;
  const readers = plan.links.map(({ name, field, target, properties }) => {
    const start = index;
    index += field.type.many ? 1 : 1 + properties.length;
    const one = (id: number, value: (position: number) => SqlValue | boolean): LinkedItem => ({
      id,
      type: target.type,
      values: Object.fromEntries(properties.map((property, at) => [property.name, property.read(value(at))])),
    });
    const many = (row: Values): LinkedItem[] =>
      (JSON.parse(String(row[start])) as Record<string, SqlValue>[]).map((object) =>
        one(Number(object['id']), (at) => object[`p${at}`] ?? null),
      );
    const single = (row: Values): LinkedItem | null => {
      const id = row[start];
      return typeof id === 'number' ? one(id, (at) => row[start + 1 + at] ?? null) : null;
    };
    return [name, field.type.many ? many : single] as const;
  });
  return (row) => Object.fromEntries(readers.map(([name, read]) => [name, read(row)]));
};

const rowReader = (plan: ItemPlan): ((row: Values) => ItemRow) => {
  const properties = plan.properties.map(({ name, read }, index) => ({ name, read, column: fixedColumns + index }));
  const readLinks = linkReader(plan);
  return (row) => {
    const values: Record<string, unknown> = {};
    for (const { name, read, column } of properties) values[name] = read(row[column] ?? null);
    return {
      id: Number(row[0]),
      guid: String(row[1]),
      version: Number(row[2]),
      values,
      linked: readLinks(row),
    };
  };
};

const selectSql = (plan: ItemPlan, table: string, sort: readonly SortKey[]): string => {
  const columns = plan.columns.map((column, index) => `${column} AS c${index}`);
  const keys = sort.map(({ column }, index) => `${column.expression} AS s${index}`);
  return `SELECT ${['t.id AS id', 't.guid AS guid', 't.version AS version', ...columns, ...keys].join(', ')}
    FROM ${table} t ${plan.joins.sql}`;
};

/** The values to continue after, one for each sort key; the token keeps those of the last row seen. */
const resumeValues = (
  database: Database,
  plan: ItemPlan,
  sort: readonly SortKey[],
  mark: PageMark,
  readable: ItemQuestion['readable'],
): SqlValue[] => {
  const kept = sort.slice(0, -1);
  const names = new Set(kept.map(({ column }) => column.name));
  if ([...mark.values.keys()].some((name) => !names.has(name))) throw invalidMark();
  if (kept.every(({ column }) => mark.values.has(column.name))) {
    return [...kept.map(({ column }) => keptValue(column.kind, mark.values.get(column.name) ?? null)), mark.id];
  }
  // PnPjs's skip(n) knows the ID alone: the row itself knows the rest, unless it is hidden from the caller.
  const columns = kept.map(({ column }, index) => `${column.expression} AS s${index}`);
  const row = database.first(
    `SELECT ${columns.join(', ')} FROM ${readable.from} t ${plan.joins.sql} WHERE t.id = ? AND ${readable.sql}`,
    [...plan.joins.values, mark.id, ...readable.values],
  );
  if (!row) throw invalidMark();
  return [...kept.map((_, index) => row[`s${index}`] ?? null), mark.id];
};

/** What a mark holds of a text is its key already; to take the key of a key changes nothing. */
const keptValue = (kind: SortKey['column']['kind'], value: string | null): SqlValue => {
  if (value === null) return null;
  if (kind === 'number' || kind === 'boolean') return Number(value);
  return kind === 'text' ? textKey(value) : value;
};

const markOf = (row: Values, sort: readonly SortKey[]): PageMark => ({
  id: Number(row[0]),
  values: new Map(
    sort.slice(0, -1).map(({ column }, index) => {
      const value = row[row.length - sort.length + index] ?? null;
      return [column.name, value === null ? null : String(value)];
    }),
  ),
});

/** Of several items; reading a single one is free of it (Microsoft's boundaries). */
const mostLookups = 12;

export const queryItems = (database: Database, question: ItemQuestion): ItemPage => {
  const { list, plan, filter, sort: wanted, after, readable, within, kinds, threshold } = question;
  const table = tableOf(list.number);
  const top = question.top ?? question.pageSize;
  const byId = wanted.findIndex(({ column }) => column.index === 'ID');
  // Behind the ID nothing can differ any more.
  const sort =
    byId === -1 ? [...wanted, { column: plan.resolve(['ID']), descending: false }] : wanted.slice(0, byId + 1);
  checkThreshold(database, { table, filter, within, resolve: plan.resolve, sort, top: question.top }, threshold);
  const conditions = [readable, ...(within ? [within] : []), ...(kinds ? [kinds] : [])];
  if (filter) conditions.push(compileFilter(filter, plan.resolve));
  if (plan.lookups.size > mostLookups) throw tooManyLookups();
  // The page before a row is the one behind it in the order turned round.
  const back = after?.back === true;
  const read = back ? sort.map(({ column, descending }) => ({ column, descending: !descending })) : sort;
  if (after) conditions.push(afterMark(read, resumeValues(database, plan, sort, after, readable)));
  const rows = database.lists(
    `${selectSql(plan, readable.from, sort)} WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ORDER BY ${sortSql(read)} LIMIT ?`,
    [...plan.columnValues, ...plan.joins.values, ...conditions.flatMap(({ values }) => values), top + 1],
  );
  const shown = rows.slice(0, top);
  const ordered = back ? shown.toReversed() : shown;
  // Behind a page before something there is at least that.
  const last = back || rows.length > top ? ordered.at(-1) : undefined;
  return { rows: ordered.map(rowReader(plan)), next: last && markOf(last, sort) };
};

/** One item as the plan shows it; undefined when there is none that the caller may read. */
export const readItem = (
  database: Database,
  plan: ItemPlan,
  readable: ItemQuestion['readable'],
  id: number,
): ItemRow | undefined => {
  const [row] = database.lists(`${selectSql(plan, readable.from, [])} WHERE t.id = ? AND ${readable.sql}`, [
    ...plan.columnValues,
    ...plan.joins.values,
    id,
    ...readable.values,
  ]);
  return row && rowReader(plan)(row);
};
