/** Small collections: `$filter`, `$orderby`, `$top`, `$skip` as SQL where they are one table (lists, fields, groups), the rest by shape. */
import { compileFilter } from '../odata/compileFilter';
import { compareValues, matches } from '../odata/matches';
import { mostSorts, parseOrderBy, sortSql } from '../odata/orderBy';
import { parseFilter } from '../odata/parseFilter';
import { resolveFrom, type SqlColumn, type SqlPart, type SqlValue } from '../odata/sqlColumn';
import type { Payload } from '../http/payload';
import type { Row } from '../store/database';
import { badRequest, noSuchField, notImplemented } from '../http/sharePointError';
import type { Call } from './call';
import { readPath, shape, type EntitySource } from './entitySource';

export interface CollectionQuestion {
  readonly table: string;
  /** Values of a `table` that is itself a question. */
  readonly tableValues?: readonly SqlValue[];
  readonly where: SqlPart;
  /** SQL of the order when none is asked for. */
  readonly order: string;
  /** Names that `$filter` and `$orderby` know. */
  readonly columns: Readonly<Record<string, Pick<SqlColumn, 'kind' | 'expression'>>>;
}

export const queryRows = (call: Call, question: CollectionQuestion): Row[] => {
  const { filter, orderBy, top, skip, skipToken } = call.options;
  if (skipToken !== undefined) throw notImplemented('$skiptoken of this collection');
  const resolve = resolveFrom(question.columns);
  const condition = filter === undefined ? undefined : compileFilter(parseFilter(filter), resolve);
  const sort = parseOrderBy(orderBy, resolve);
  return call.site.database.all(
    `SELECT * FROM ${question.table} WHERE ${question.where.sql} ${condition ? `AND ${condition.sql}` : ''}
     ORDER BY ${sort.length > 0 ? sortSql(sort) : question.order} LIMIT ? OFFSET ?`,
    [...(question.tableValues ?? []), ...question.where.values, ...(condition?.values ?? []), top ?? -1, skip ?? 0],
  );
};

export const collectionPayload = (call: Call, set: string, sources: readonly EntitySource[]): Payload => ({
  is: 'collection',
  set,
  entities: sources.map((source) => shape(source, call.options)),
});

const sorted = (sources: readonly EntitySource[], orderBy: string): readonly EntitySource[] => {
  const parts = orderBy.split(',');
  if (parts.length > mostSorts) throw badRequest(`The expression "${orderBy}" is not valid.`);
  const keys = parts.map((part) => {
    const match = /^([A-Za-z_][\w/]*)(?:\s+(asc|desc))?$/i.exec(part.trim());
    if (!match?.[1]) throw badRequest(`The expression "${orderBy}" is not valid.`);
    return { path: match[1].split('/'), sign: match[2]?.toLowerCase() === 'desc' ? -1 : 1 };
  });
  const valueOf = (source: EntitySource, path: readonly string[]): unknown => {
    const value = readPath(source, path);
    if (value === undefined) throw noSuchField(path.join('/'));
    return value;
  };
  return sources.toSorted((a, b) => {
    for (const { path, sign } of keys) {
      const order = compareValues(valueOf(a, path), valueOf(b, path));
      if (order !== 0) return order * sign;
    }
    return 0;
  });
};

/** Things put together in JavaScript (views, content types, role assignments), few of them: asked like any collection. */
export const listedPayload = (call: Call, set: string, sources: readonly EntitySource[]): Payload => {
  const { filter, orderBy, top, skip = 0, skipToken } = call.options;
  if (skipToken !== undefined) throw notImplemented('$skiptoken of this collection');
  const tree = filter === undefined ? undefined : parseFilter(filter);
  const found = tree ? sources.filter((source) => matches(tree, (path) => readPath(source, path))) : sources;
  const inOrder = orderBy === undefined ? found : sorted(found, orderBy);
  return collectionPayload(call, set, inOrder.slice(skip, top === undefined ? undefined : skip + top));
};
