import { ok } from '../../domain/result';
import type { Column } from '../schema/column';
import { isMissing, problem, type Codec } from './codec';

/** Rows made before the column existed hold null: that is a no. */
export const yesNoCodec = (column: Column): Codec<boolean> => ({
  select: [column.name],
  expand: [],
  decode: (row) => {
    const value = row[column.name];
    if (isMissing(value)) return ok(false);
    return typeof value === 'boolean' ? ok(value) : problem(column, value);
  },
  encode: (value) => ({ [column.name]: value }),
});
