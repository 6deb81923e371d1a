import {
  expenditureKinds,
  noEconomy,
  yearIndexes,
  type Amounts,
  type Economy,
  type ExpenditureKind,
  type FourYears,
  type FteYears,
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

/** The four kinds of expenditure, four years each. */
export const economyCodec = (columns: { readonly [Kind in keyof Economy]: FourYears<Column> }): Codec<Economy> => {
  const codecs = {
    service: amountsCodec(columns.service),
    overfoersler: amountsCodec(columns.overfoersler),
    indtaegt: amountsCodec(columns.indtaegt),
    anlaeg: amountsCodec(columns.anlaeg),
  };
  return {
    select: Object.values(codecs).flatMap((codec) => codec.select),
    expand: [],
    decode: (row) => {
      const economy: { -readonly [Kind in ExpenditureKind]: Amounts } = { ...noEconomy };
      for (const kind of expenditureKinds) {
        const decoded = codecs[kind].decode(row);
        if (!decoded.ok) return decoded;
        economy[kind] = decoded.value;
      }
      return ok(economy);
    },
    encode: (value) => ({
      ...codecs.service.encode(value.service),
      ...codecs.overfoersler.encode(value.overfoersler),
      ...codecs.indtaegt.encode(value.indtaegt),
      ...codecs.anlaeg.encode(value.anlaeg),
    }),
  };
};
