/**
 * What an index can answer of a `$filter`: the estimate behind the list view threshold. A part is a condition on one
 * indexed column (several on the same column belong together: `Id ge 1 and Id lt 9`), or an `or` of such parts.
 */
import { compileFilter } from './compileFilter';
import type { Filter } from './filterTree';
import type { ResolveColumn, SqlPart } from './sqlColumn';

interface IndexedPart extends SqlPart {
  readonly index: string;
}

const indexOf = (filter: Filter, resolve: ResolveColumn): string | undefined => {
  if (filter.is === 'compare') {
    if (filter.operator === 'ne') return undefined;
    const path = filter.left.is === 'path' ? filter.left : filter.right.is === 'path' ? filter.right : undefined;
    if (path?.is === 'path') return resolve(path.path).index;
    return filter.left.is === 'call' ? indexOf({ is: 'test', operand: filter.left }, resolve) : undefined;
  }
  if (filter.is === 'in') return resolve(filter.path).index;
  if (filter.is !== 'test') return undefined;
  const { operand } = filter;
  if (operand.is === 'path') return resolve(operand.path).index;
  const [column] = operand.is === 'call' && operand.name === 'startswith' ? operand.args : [];
  return column?.is === 'path' ? resolve(column.path).index : undefined;
};

const join = (left: SqlPart, operator: 'AND' | 'OR', right: SqlPart): SqlPart => ({
  sql: `(${left.sql} ${operator} ${right.sql})`,
  values: [...left.values, ...right.values],
});

const parts = (filter: Filter, resolve: ResolveColumn): IndexedPart[] => {
  if (filter.is === 'and') {
    const merged = new Map<string, IndexedPart>();
    for (const part of [...parts(filter.left, resolve), ...parts(filter.right, resolve)]) {
      const known = merged.get(part.index);
      merged.set(part.index, known ? { index: part.index, ...join(known, 'AND', part) } : part);
    }
    return [...merged.values()];
  }
  if (filter.is === 'or') {
    const [left] = parts(filter.left, resolve);
    const [right] = parts(filter.right, resolve);
    return left && right ? [{ index: `${left.index}|${right.index}`, ...join(left, 'OR', right) }] : [];
  }
  const index = indexOf(filter, resolve);
  return index === undefined ? [] : [{ index, ...compileFilter(filter, resolve) }];
};

/** Conditions of which each alone can be answered by an index, as they stand in the text. Empty: every row has to be looked at. */
export const indexedParts = (filter: Filter | undefined, resolve: ResolveColumn): readonly SqlPart[] =>
  filter ? parts(filter, resolve) : [];
