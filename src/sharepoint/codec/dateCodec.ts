import { asLocalDate, type LocalDate } from '../../domain/localDate';
import { ok, type Result } from '../../domain/result';
import type { Column } from '../schema/column';
import { emptyValue, isMissing, problem, type Codec, type ColumnProblem, type Row } from './codec';

/**
 * A date-only column answers with the site's local midnight as an instant in UTC: 10 April 2024 is
 * `2024-04-09T22:00:00Z` on a Copenhagen site, `2024-04-10T05:00:00Z` on a US one (pnpjs #1890, sp-dev-docs #6083).
 * Eleven hours later it is that very day in UTC, in every zone from UTC-12 to UTC+11, summer and winter. So no day shifts,
 * and nobody has to ask the site for its zone. Noon, which we write, stays on its day too.
 */
const hoursIntoTheDay = 11;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

export const decodeDate = (column: Column, row: Row): Result<LocalDate | undefined, ColumnProblem> => {
  const value = row[column.name];
  if (isMissing(value)) return emptyValue(column, undefined);
  if (typeof value !== 'string' || !instant.test(value)) return problem(column, value);
  const shifted = Date.parse(value) + hoursIntoTheDay * 3_600_000;
  const day = Number.isNaN(shifted) ? undefined : asLocalDate(new Date(shifted).toISOString().slice(0, 10));
  return day === undefined ? problem(column, value) : ok(day);
};

/** Noon in UTC is the same calendar day on any site in Europe, whatever SharePoint does with the time of day. */
export const encodeDate = (column: Column, value: LocalDate | undefined): Row => ({
  [column.name]: value === undefined ? null : `${value}T12:00:00Z`,
});

export const dateCodec = (column: Column): Codec<LocalDate | undefined> => ({
  select: [column.name],
  expand: [],
  decode: (row) => decodeDate(column, row),
  encode: (value) => encodeDate(column, value),
});
