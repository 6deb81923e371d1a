/** Conditions on rows, put together; what is always or never so leaves no trace in the SQL. */
import type { SqlPart } from '../odata/sqlColumn';

export const always: SqlPart = { sql: '1', values: [] };
export const never: SqlPart = { sql: '0', values: [] };

const joined = (parts: readonly SqlPart[], word: 'AND' | 'OR', idle: SqlPart, decisive: SqlPart): SqlPart => {
  if (parts.includes(decisive)) return decisive;
  const [first = idle, ...rest] = parts.filter((part) => part !== idle);
  if (rest.length === 0) return first;
  const all = [first, ...rest];
  return { sql: `(${all.map(({ sql }) => sql).join(` ${word} `)})`, values: all.flatMap(({ values }) => values) };
};

export const allOf = (...parts: readonly SqlPart[]): SqlPart => joined(parts, 'AND', always, never);
export const anyOf = (...parts: readonly SqlPart[]): SqlPart => joined(parts, 'OR', never, always);
