import {
  expenditureKinds,
  noCosts,
  noEconomy,
  yearIndexes,
  type Amounts,
  type Economy,
  type FourYears,
  type FteYears,
  type ImplementationCosts,
} from '../../domain/economy';
import { ok, type Result } from '../../domain/result';
import type { Column } from '../schema/column';
import { isMissing, type Codec, type ColumnProblem, type Row } from './codec';
import { decodeNumber, decodeTkr, encodeNumber } from './numberCodec';

/** Runs for every row of every list of proposals: an empty year, the common case, makes no objects. */
const fourYearsCodec = <Value extends number>(
  columns: FourYears<Column>,
  decodeYear: (column: Column, row: Row) => Result<Value | undefined, ColumnProblem>,
): Codec<FourYears<Value | undefined>> => ({
  select: columns.map((column) => column.name),
  expand: [],
  decode: (row) => {
    const years: [Value | undefined, Value | undefined, Value | undefined, Value | undefined] = [...nothing];
    for (const index of yearIndexes) {
      if (isMissing(row[columns[index].name])) continue;
      const decoded = decodeYear(columns[index], row);
      if (!decoded.ok) return decoded;
      years[index] = decoded.value;
    }
    return ok(years);
  },
  encode: (value) => Object.assign({}, ...columns.map((column, year) => encodeNumber(column, value[year]))) as Row,
});
const nothing: FourYears<undefined> = [undefined, undefined, undefined, undefined];

export const amountsCodec = (columns: FourYears<Column>): Codec<Amounts> => fourYearsCodec(columns, decodeTkr);
export const fteYearsCodec = (columns: FourYears<Column>): Codec<FteYears> => fourYearsCodec(columns, decodeNumber);

type Parts<Part extends string> = { readonly [P in Part]: Amounts };

/** Four years for each part; runs for every row of every list of proposals. */
const partsCodec = <Part extends string>(
  columns: { readonly [P in Part]: FourYears<Column> },
  parts: readonly Part[],
  empty: Parts<Part>,
): Codec<Parts<Part>> => {
  const codecs = parts.map((part) => ({ part, codec: amountsCodec(columns[part]) }));
  return {
    select: codecs.flatMap(({ codec }) => codec.select),
    expand: [],
    decode: (row) => {
      const read: Record<Part, Amounts> = { ...empty };
      for (const { part, codec } of codecs) {
        const decoded = codec.decode(row);
        if (!decoded.ok) return decoded;
        read[part] = decoded.value;
      }
      return ok(read);
    },
    encode: (value) => Object.assign({}, ...codecs.map(({ part, codec }) => codec.encode(value[part]))) as Row,
  };
};

type Columns<Value> = { readonly [Part in keyof Value]: FourYears<Column> };

/** The four kinds of expenditure, four years each. */
export const economyCodec = (columns: Columns<Economy>): Codec<Economy> =>
  partsCodec(columns, expenditureKinds, noEconomy);

/** Implementation costs: drift and anlæg, four years each. */
export const costsCodec = (columns: Columns<ImplementationCosts>): Codec<ImplementationCosts> =>
  partsCodec(columns, ['operating', 'capital'], noCosts);
