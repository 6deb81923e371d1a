import { badRequest } from '../http/sharePointError';
import type { ResolveColumn, SqlColumn } from './sqlColumn';

export interface SortKey {
  readonly column: SqlColumn;
  readonly descending: boolean;
}

export const mostSorts = 10;

/** `Title desc,Id`. Names are resolved, hence never written into SQL as they came. */
export const parseOrderBy = (text: string | undefined, resolve: ResolveColumn): SortKey[] => {
  const parts = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > mostSorts) throw badRequest(`The expression "${text}" is not valid.`);
  return parts.map((part) => {
    const match = /^([A-Za-z_][\w/]*)(?:\s+(asc|desc))?$/i.exec(part);
    if (!match?.[1]) throw badRequest(`The expression "${text}" is not valid.`);
    return { column: resolve(match[1].split('/')), descending: match[2]?.toLowerCase() === 'desc' };
  });
};

/** SQLite and SQL Server agree that no value sorts before every value. */
export const sortSql = (keys: readonly SortKey[]): string =>
  keys.map(({ column, descending }) => `${column.expression}${descending ? ' DESC' : ''}`).join(', ');
