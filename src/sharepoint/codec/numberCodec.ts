import { asTkr, type Tkr } from '../../domain/economy';
import { ok, type Result } from '../../domain/result';
import type { Column } from '../schema/column';
import { emptyValue, isMissing, problem, type Codec, type Row, type ColumnProblem } from './codec';

/** A number that is `undefined` where nobody filled it in. */
export const decodeNumber = (column: Column, row: Row): Result<number | undefined, ColumnProblem> => {
  const value = row[column.name];
  if (isMissing(value)) return emptyValue(column, undefined);
  return typeof value === 'number' && Number.isFinite(value) ? ok(value) : problem(column, value);
};

/** Whole 1.000 kr. A fraction typed into the list by hand is a problem, not something to round away. */
export const decodeTkr = (column: Column, row: Row): Result<Tkr | undefined, ColumnProblem> => {
  const decoded = decodeNumber(column, row);
  if (!decoded.ok || decoded.value === undefined) return decoded.ok ? ok(undefined) : decoded;
  const amount = asTkr(decoded.value);
  return amount === undefined ? problem(column, decoded.value) : ok(amount);
};

export const encodeNumber = (column: Column, value: number | undefined): Row => ({ [column.name]: value ?? null });

export const wholeNumberCodec = (column: Column): Codec<number | undefined> => ({
  select: [column.name],
  expand: [],
  decode: (row) => {
    const decoded = decodeNumber(column, row);
    if (!decoded.ok || decoded.value === undefined || Number.isInteger(decoded.value)) return decoded;
    return problem(column, decoded.value);
  },
  encode: (value) => encodeNumber(column, value),
});
