/**
 * `$filter` over things that are not rows of one table (views, content types, role assignments): few of them, put together
 * in JavaScript. The same tree as of items, the same sense: texts without regard to case, null compares as in `compileFilter`.
 */
import { badRequest, noSuchField, notImplemented } from '../http/sharePointError';
import { parseInstant } from '../store/siteTime';
import { textKey } from '../store/textKey';
import type { Comparison, Filter, Literal, Operand } from './filterTree';

/** The value behind a path; undefined where there is no such property. */
export type ReadValue = (path: readonly string[]) => unknown;

const guidText = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

const keyOf = (value: unknown): string | number | null => {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' && value !== '' ? textKey(value) : null;
};

const literalKey = (literal: Literal, beside: unknown): string | number | null => {
  switch (literal.kind) {
    case 'null':
      return null;
    case 'number':
      return literal.value;
    case 'boolean':
      return literal.value ? 1 : 0;
    case 'datetime': {
      const instant = parseInstant(literal.value);
      if (instant === undefined) throw badRequest(`The expression "${literal.value}" is not valid.`);
      return instant;
    }
    default:
      return typeof beside === 'string' && guidText.test(beside)
        ? textKey(literal.value.replace(/[{}]/g, ''))
        : keyOf(literal.value);
  }
};

const compareKeys = (operator: Comparison, left: string | number | null, right: string | number | null): boolean => {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null || typeof left !== typeof right) return false;
  switch (operator) {
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
    case 'lt':
      return left < right;
    case 'le':
      return left <= right;
  }
};

const valueAt = (operand: Extract<Operand, { is: 'path' }>, read: ReadValue): unknown => {
  const value = read(operand.path);
  if (value === undefined) throw noSuchField(operand.path.join('/'));
  return value;
};

const comparesTrue = (
  operator: Comparison,
  path: Extract<Operand, { is: 'path' }>,
  literal: Literal,
  read: ReadValue,
): boolean => {
  const value = valueAt(path, read);
  const isTime = literal.kind === 'datetime' && typeof value === 'string';
  const left = isTime ? (parseInstant(value) ?? null) : keyOf(value);
  return compareKeys(operator, left, literalKey(literal, value));
};

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

const calls = (name: string, args: readonly Operand[], read: ReadValue): boolean => {
  const path = args.find((arg) => arg.is === 'path');
  const text = args.find((arg) => arg.is === 'literal');
  if (args.length !== 2 || path?.is !== 'path' || text?.is !== 'literal' || text.literal.kind !== 'text')
    throw notImplemented(`${name}(…) with these arguments in $filter`);
  const value = keyOf(valueAt(path, read));
  const part = textKey(text.literal.value);
  if (name === 'startswith') return typeof value === 'string' && value.startsWith(part);
  if (name === 'substringof') return typeof value === 'string' && value.includes(part);
  throw notImplemented(`${name}(…) in $filter`);
};

export const matches = (filter: Filter, read: ReadValue): boolean => {
  switch (filter.is) {
    case 'and': {
      // Both sides are read, so that a wrong name is told whatever the other side says.
      const left = matches(filter.left, read);
      return matches(filter.right, read) && left;
    }
    case 'or': {
      const left = matches(filter.left, read);
      return matches(filter.right, read) || left;
    }
    case 'not':
      return !matches(filter.inner, read);
    case 'compare': {
      const { left, right, operator } = filter;
      if (left.is === 'path' && right.is === 'literal') return comparesTrue(operator, left, right.literal, read);
      if (left.is === 'literal' && right.is === 'path')
        return comparesTrue(mirrored[operator], right, left.literal, read);
      if (left.is === 'call' && right.is === 'literal' && right.literal.kind === 'boolean')
        return (calls(left.name, left.args, read) === right.literal.value) === (operator === 'eq');
      throw notImplemented('a $filter that compares something else than a property with a value');
    }
    case 'test': {
      const { operand } = filter;
      if (operand.is === 'call') return calls(operand.name, operand.args, read);
      if (operand.is === 'path') return valueAt(operand, read) === true;
      throw badRequest('The $filter expression must evaluate to a single boolean value.');
    }
    default:
      throw notImplemented('this $filter of this collection');
  }
};

/** No value first, then as SharePoint sorts. */
export const compareValues = (left: unknown, right: unknown): number => {
  const [a, b] = [keyOf(left), keyOf(right)];
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
};
