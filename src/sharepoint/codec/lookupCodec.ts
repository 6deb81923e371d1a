import { ok } from '../../domain/result';
import type { Column } from '../schema/column';
import { emptyValue, isMissing, problem, type Codec } from './codec';

const isId = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

/** The id of the row pointed at. A lookup whose target was deleted comes back empty. */
export const lookupCodec = (column: Column): Codec<number | undefined> => {
  const property = `${column.name}Id`;
  return {
    select: [property],
    expand: [],
    decode: (row) => {
      const value = row[property];
      if (isMissing(value)) return emptyValue(column, undefined);
      return isId(value) ? ok(value) : problem(column, value);
    },
    encode: (value) => ({ [property]: value ?? null }),
  };
};

/** The ids of the rows pointed at: a bare array in JSON light (`{results: […]}` belongs to verbose). */
export const lookupsCodec = (column: Column): Codec<readonly number[]> => {
  const property = `${column.name}Id`;
  return {
    select: [property],
    expand: [],
    decode: (row) => {
      const value = row[property];
      if (isMissing(value)) return emptyValue(column, []);
      return Array.isArray(value) && value.every(isId) ? ok(value) : problem(column, value);
    },
    encode: (value) => ({ [property]: value }),
  };
};
