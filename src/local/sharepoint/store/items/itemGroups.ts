/** Groups of the rows that a question means, and sums over them and over all: SQL's windows, then the rows that are shown. */
import { compileFilter } from '../../odata/compileFilter';
import { sortSql, type SortKey } from '../../odata/orderBy';
import type { SqlColumn, SqlValue } from '../../odata/sqlColumn';
import type { Database, Row } from '../database';
import type { ItemQuestion } from './itemQuery';

/** What is known of a column's values in a set of rows. */
export interface Summary {
  /** Rows that have one. */
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
  readonly least: SqlValue;
  readonly most: SqlValue;
}

export interface Level {
  /** From 1, within the group above. */
  readonly index: number;
  readonly count: number;
  /** The group's first row. */
  readonly isFirst: boolean;
  /** In the order of the columns that were asked for. */
  readonly summaries: readonly Summary[];
}

export interface GroupedRow {
  readonly id: number;
  readonly levels: readonly Level[];
  readonly totals: readonly Summary[];
}

const summarySql = (column: SqlColumn, at: number, level: number, window: string): string[] => {
  const name = `s${level}_${at}`;
  const { expression } = column;
  // Texts have no sums; to SQL they would be 0.
  const number = column.kind === 'number' ? expression : 'NULL';
  return [
    `count(${expression}) ${window} AS ${name}_count`,
    `total(${number}) ${window} AS ${name}_sum`,
    `total(${number} * ${number}) ${window} AS ${name}_squares`,
    `min(${expression}) ${window} AS ${name}_least`,
    `max(${expression}) ${window} AS ${name}_most`,
  ];
};

const summaryOf = (row: Row, at: number, level: number): Summary => {
  const value = (name: string): SqlValue => {
    const found = row[`s${level}_${at}_${name}`];
    return typeof found === 'number' || typeof found === 'string' ? found : null;
  };
  return {
    count: Number(value('count')),
    sum: Number(value('sum')),
    squares: Number(value('squares')),
    least: value('least'),
    most: value('most'),
  };
};

export interface GroupsAsked {
  readonly question: ItemQuestion;
  /** By what is grouped, the outer group first: the beginning of the question's order. */
  readonly keys: readonly SortKey[];
  readonly columns: readonly SqlColumn[];
  /** The rows that are shown; undefined: the first of every group. */
  readonly ids: readonly number[] | undefined;
  readonly limit: number;
}

/** In the question's order. */
export const groupedRows = (database: Database, asked: GroupsAsked): GroupedRow[] => {
  const { question, keys, columns, ids, limit } = asked;
  const { plan, filter, readable, within, kinds, sort } = question;
  const conditions = [readable, ...(within ? [within] : []), ...(kinds ? [kinds] : [])];
  if (filter) conditions.push(compileFilter(filter, plan.resolve));
  const order = [...(sort.length > 0 ? [sortSql(sort)] : []), 't.id'].join(', ');
  const partition = (level: number): string =>
    keys
      .slice(0, level)
      .map(({ column }) => column.expression)
      .join(', ');
  const levels = keys.map((_, index) => index + 1);
  const windows = levels.flatMap((level) => {
    const key = keys[level - 1];
    const above = level === 1 ? '' : `PARTITION BY ${partition(level - 1)} `;
    return [
      `dense_rank() OVER (${above}ORDER BY ${key ? sortSql([key]) : ''}) AS i${level}`,
      `row_number() OVER (PARTITION BY ${partition(level)} ORDER BY ${order}) AS r${level}`,
      `count(*) OVER (PARTITION BY ${partition(level)}) AS n${level}`,
      ...columns.flatMap((column, at) => summarySql(column, at, level, `OVER (PARTITION BY ${partition(level)})`)),
    ];
  });
  const totals = columns.flatMap((column, at) => summarySql(column, at, 0, 'OVER ()'));
  const shown = ids === undefined ? `r${keys.length} = 1` : 'id IN (SELECT value FROM json_each(?))';
  const rows = database.all(
    `SELECT * FROM (SELECT ${['t.id AS id', `row_number() OVER (ORDER BY ${order}) AS place`, ...windows, ...totals].join(', ')}
      FROM ${readable.from} t ${plan.joins.sql} WHERE ${conditions.map(({ sql }) => sql).join(' AND ')})
     WHERE ${shown} ORDER BY place LIMIT ?`,
    [
      ...plan.joins.values,
      ...conditions.flatMap(({ values }) => values),
      ...(ids === undefined ? [] : [JSON.stringify(ids)]),
      limit,
    ],
  );
  return rows.map((row) => ({
    id: Number(row['id']),
    levels: levels.map((level) => ({
      index: Number(row[`i${level}`]),
      count: Number(row[`n${level}`]),
      isFirst: row[`r${level}`] === 1,
      summaries: columns.map((_, at) => summaryOf(row, at, level)),
    })),
    totals: columns.map((_, at) => summaryOf(row, at, 0)),
  }));
};
