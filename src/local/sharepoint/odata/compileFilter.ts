/** A filter as SQL. Values are bound, never written into the text; names come from the resolver only. */
import { badRequest, notImplemented } from '../http/sharePointError';
import { parseInstant, toWireTime } from '../store/siteTime';
import { textKey } from '../store/textKey';
import type { Comparison, Filter, Literal, Operand } from './filterTree';
import type { ColumnKind, ResolveColumn, SqlColumn, SqlPart, SqlValue } from './sqlColumn';

const sqlOperator: Readonly<Record<Comparison, string>> = {
  eq: '=',
  // Rows without a value count as different (CAML's Neq does the same).
  ne: 'IS NOT',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
};
const mirrored: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};
const edmNames: Readonly<Record<ColumnKind | Literal['kind'], string>> = {
  text: 'Edm.String',
  number: 'Edm.Double',
  boolean: 'Edm.Boolean',
  datetime: 'Edm.DateTime',
  guid: 'Edm.Guid',
  null: 'null',
};
const kindNames: Readonly<Record<Comparison, string>> = {
  eq: 'Equal',
  ne: 'NotEqual',
  gt: 'GreaterThan',
  ge: 'GreaterThanOrEqual',
  lt: 'LessThan',
  le: 'LessThanOrEqual',
};

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The literal in the form the column keeps, or undefined where the types do not meet. null stays null. */
export const comparable = (column: SqlColumn, literal: Literal): SqlValue | undefined => {
  if (literal.kind === 'null') return null;
  switch (column.kind) {
    case 'text':
      if (literal.kind !== 'text') return undefined;
      return literal.value === '' ? null : textKey(literal.value);
    case 'number':
      return literal.kind === 'number' ? literal.value : undefined;
    case 'boolean':
      if (literal.kind === 'boolean') return literal.value ? 1 : 0;
      return literal.kind === 'number' && (literal.value === 0 || literal.value === 1) ? literal.value : undefined;
    case 'guid':
      if (literal.kind !== 'guid' && literal.kind !== 'text') return undefined;
      if (!guid.test(literal.value)) throw badRequest(`The expression "${literal.value}" is not valid.`);
      return literal.value.toLowerCase();
    case 'datetime': {
      if (literal.kind !== 'datetime' && literal.kind !== 'text') return undefined;
      const instant = parseInstant(literal.value);
      if (instant === undefined) throw badRequest(`The expression "${literal.value}" is not valid.`);
      return toWireTime(instant);
    }
  }
};

const wrapped = (column: SqlColumn, sql: string, values: readonly SqlValue[]): SqlPart =>
  column.anyOf ? column.anyOf({ sql, values }) : { sql: `(${sql})`, values };

const negated = ({ sql, values }: SqlPart): SqlPart => ({ sql: `(${sql} IS NOT TRUE)`, values });

const nullTest = (column: SqlColumn, operator: Comparison): SqlPart => {
  const { sql, values } = column.isEmpty ?? { sql: `${column.expression} IS NULL`, values: [] };
  const empty = { sql: `(${sql})`, values };
  if (operator === 'eq' || operator === 'ge' || operator === 'le') return empty;
  return operator === 'ne' ? negated(empty) : { sql: '(0)', values: [] };
};

const certain = (operator: Comparison, column: SqlColumn, literal: Literal): SqlValue => {
  const value = comparable(column, literal);
  if (value === undefined) {
    throw badRequest(
      `A binary operator with incompatible types was detected. Found operand types '${edmNames[column.kind]}' and '${edmNames[literal.kind]}' for operator kind '${kindNames[operator]}'.`,
    );
  }
  return value;
};

const compileComparison = (operator: Comparison, column: SqlColumn, literal: Literal): SqlPart => {
  const value = certain(operator, column, literal);
  if (value === null) return nullTest(column, operator);
  if (column.anyOf && operator === 'ne') {
    // None of the values equals: a row with 1 and 2 is not "ne 1".
    return negated(column.anyOf({ sql: `${column.expression} = ?`, values: [value] }));
  }
  return wrapped(column, `${column.expression} ${sqlOperator[operator]} ?`, [value]);
};

const compileIn = (column: SqlColumn, literals: readonly Literal[]): SqlPart => {
  const values = literals.map((literal) => certain('eq', column, literal));
  const some = wrapped(column, `${column.expression} IN (SELECT value FROM json_each(?))`, [
    JSON.stringify(values.filter((value) => value !== null)),
  ]);
  if (!values.includes(null)) return some;
  const none = nullTest(column, 'eq');
  return { sql: `(${some.sql} OR ${none.sql})`, values: [...some.values, ...none.values] };
};

const textOf = (operand: Operand | undefined): string | undefined =>
  operand?.is === 'literal' && operand.literal.kind === 'text' ? operand.literal.value : undefined;

const pathOf = (operand: Operand | undefined): readonly string[] | undefined =>
  operand?.is === 'path' ? operand.path : undefined;

const textColumn = (resolve: ResolveColumn, path: readonly string[], call: string): SqlColumn => {
  const column = resolve(path);
  if (column.kind !== 'text')
    throw badRequest(`No function signature for the function with name '${call}' matches the specified arguments.`);
  return column;
};

const compileCall = (name: string, args: readonly Operand[], resolve: ResolveColumn): SqlPart => {
  const [first, second] = args;
  const path = name === 'startswith' ? pathOf(first) : name === 'substringof' ? pathOf(second) : undefined;
  const text = name === 'startswith' ? textOf(second) : textOf(first);
  if (path === undefined || text === undefined || args.length !== 2)
    throw notImplemented(`${name}(…) with these arguments in $filter`);
  const column = textColumn(resolve, path, name);
  const key = textKey(text);
  if (name === 'substringof') return wrapped(column, `instr(${column.expression}, ?) > 0`, [key]);
  // A range instead of LIKE, so that an index serves it. U+10FFFF is the last character there is.
  return wrapped(column, `${column.expression} >= ? AND ${column.expression} < ?`, [key, `${key}\u{10FFFF}`]);
};

const compileCompare = (filter: Extract<Filter, { is: 'compare' }>, resolve: ResolveColumn): SqlPart => {
  const { left, right, operator } = filter;
  if (left.is === 'call' && right.is === 'literal' && right.literal.kind === 'boolean') {
    if (operator !== 'eq' && operator !== 'ne') throw notImplemented(`${operator} after a function in $filter`);
    const call = compileCall(left.name, left.args, resolve);
    return right.literal.value === (operator === 'eq') ? call : negated(call);
  }
  if (left.is === 'path' && right.is === 'literal')
    return compileComparison(operator, resolve(left.path), right.literal);
  if (left.is === 'literal' && right.is === 'path') {
    return compileComparison(mirrored[operator], resolve(right.path), left.literal);
  }
  throw notImplemented('a $filter that compares something else than a column with a value');
};

export const compileFilter = (filter: Filter, resolve: ResolveColumn): SqlPart => {
  switch (filter.is) {
    case 'and':
    case 'or': {
      const left = compileFilter(filter.left, resolve);
      const right = compileFilter(filter.right, resolve);
      return {
        sql: `(${left.sql} ${filter.is.toUpperCase()} ${right.sql})`,
        values: [...left.values, ...right.values],
      };
    }
    case 'not':
      return negated(compileFilter(filter.inner, resolve));
    case 'in':
      return compileIn(resolve(filter.path), filter.values);
    case 'compare':
      return compileCompare(filter, resolve);
    case 'test': {
      const { operand } = filter;
      if (operand.is === 'call') return compileCall(operand.name, operand.args, resolve);
      if (operand.is === 'literal') throw badRequest('The $filter expression must evaluate to a single boolean value.');
      return compileComparison('eq', resolve(operand.path), { kind: 'boolean', value: true });
    }
  }
};
