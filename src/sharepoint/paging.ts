/**
 * All rows of a scope, however many: complete or rejects. Up to 5,000 rows are one request. Beyond that SharePoint
 * refuses the query (list view threshold), so the list is read in ranges of ids, several at a time: every query leads
 * with an indexed column and touches at most 5,000 rows (facts/performance.md, section 2b).
 */
import { InjectHeaders, JSONParse } from '@pnp/queryable';
import { AppError, isFailure } from '../domain/errors';
import type { Connection } from './client';
import { createLimit } from './limit';
import { idBetween } from './odata';

export interface RowQuery {
  readonly listPath: string;
  readonly select: readonly string[];
  readonly expand: readonly string[];
  /** An indexed condition that says which rows; undefined for the whole list. */
  readonly filter: string | undefined;
}

export type Rows = readonly unknown[];

/** The threshold, and the most SharePoint returns at once. */
const threshold = 5_000;
const inFlight = 4;
/** Ranges started while the highest id is still being asked for. */
const guessedRanges = inFlight - 1;

interface Page {
  readonly rows: Rows;
  readonly more: boolean;
}

const asPage = (answer: unknown): Page => {
  const page: { readonly value?: unknown; readonly 'odata.nextLink'?: unknown } =
    typeof answer === 'object' && answer !== null ? answer : {};
  if (!Array.isArray(page.value)) throw new AppError({ kind: 'Bug', detail: 'a page of items without rows' });
  return { rows: page.value, more: typeof page['odata.nextLink'] === 'string' };
};

const idOf = (row: unknown): number => {
  const id = typeof row === 'object' && row !== null && 'Id' in row ? row.Id : undefined;
  if (typeof id !== 'number') throw new AppError({ kind: 'Bug', detail: 'a row without its id' });
  return id;
};

/** `rangeSize` is smaller in tests only. */
export const createLoader = (connection: Connection, rangeSize = threshold) => {
  /** Lists that needed ranges the last time: asked that way at once. */
  const bigLists = new Set<string>();

  const itemsOf = (listPath: string) =>
    connection.sp.web
      .getList(listPath)
      .items.using(InjectHeaders({ Accept: 'application/json;odata=nometadata' }), JSONParse());

  const loadPage = async (query: RowQuery, conditions: readonly (string | undefined)[]): Promise<Page> => {
    const filter = conditions.filter((condition) => condition !== undefined).join(' and ');
    let request = itemsOf(query.listPath)
      .select(...query.select)
      .expand(...query.expand);
    if (filter !== '') request = request.filter(filter);
    return asPage(await request.orderBy('Id').top(rangeSize)<unknown>());
  };

  const highestId = async ({ listPath }: RowQuery): Promise<number> => {
    const { rows } = asPage(await itemsOf(listPath).select('Id').orderBy('Id', false).top(1)<unknown>());
    return rows.length === 0 ? 0 : idOf(rows[0]);
  };

  const loadRange = async (query: RowQuery, above: number): Promise<Rows> => {
    const upTo = above + rangeSize;
    const load = async (from: number): Promise<Rows> => {
      const { rows, more } = await loadPage(query, [idBetween(from, upTo), query.filter]);
      return more ? [...rows, ...(await load(idOf(rows.at(-1))))] : rows;
    };
    return load(above);
  };

  const loadRanges = async <Read>(
    query: RowQuery,
    start: number,
    read: (rows: Rows) => Promise<Read>,
  ): Promise<Read[]> => {
    const limited = createLimit(inFlight);
    const range = (number: number): Promise<Read> =>
      limited(() => loadRange(query, start + number * rangeSize)).then(read);
    const remaining = limited(() => highestId(query)).then((highest) => {
      const count = Math.max(0, Math.ceil((highest - start) / rangeSize) - guessedRanges);
      return Promise.all(Array.from({ length: count }, (_, index) => range(guessedRanges + index)));
    });
    const guessed = Promise.all(Array.from({ length: guessedRanges }, (_, index) => range(index)));
    return (await Promise.all([guessed, remaining])).flat();
  };

  /** What `read` made of the rows of each request as they came, in the order of the ids. */
  return async <Read>(query: RowQuery, read: (rows: Rows) => Promise<Read>): Promise<readonly Read[]> => {
    if (bigLists.has(query.listPath)) return loadRanges(query, 0, read);
    try {
      const { rows, more } = await loadPage(query, [query.filter]);
      if (!more) return [await read(rows)];
      bigLists.add(query.listPath);
      return [await read(rows), ...(await loadRanges(query, idOf(rows.at(-1)), read))];
    } catch (error) {
      if (!isFailure(error, 'TooManyRows')) throw error;
      bigLists.add(query.listPath);
      return loadRanges(query, 0, read);
    }
  };
};
