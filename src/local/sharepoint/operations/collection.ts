/** Small collections (lists, fields, groups …): `$filter`, `$orderby`, `$top`, `$skip` as SQL, the rest by shape. */
import { compileFilter } from '../odata/compileFilter';
import { parseOrderBy, sortSql } from '../odata/orderBy';
import { parseFilter } from '../odata/parseFilter';
import { resolveFrom, type SqlColumn, type SqlPart, type SqlValue } from '../odata/sqlColumn';
import type { Payload } from '../http/payload';
import type { Row } from '../store/database';
import { notImplemented } from '../http/sharePointError';
import type { Call } from './call';
import { shape, type EntitySource } from './entitySource';

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
