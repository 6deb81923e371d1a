import type { Amounts, Economy, FourYears, FteYears } from '../../domain/economy';
import { ok, type Result } from '../../domain/result';
import type { Column } from '../schema/column';
import type { Codec, ColumnProblem, Row } from './codec';
import { decodeNumber, decodeTkr, encodeNumber } from './numberCodec';

const fourYearsCodec = <Value extends number>(
  columns: FourYears<Column>,
  decodeYear: (column: Column, row: Row) => Result<Value | undefined, ColumnProblem>,
): Codec<FourYears<Value | undefined>> => ({
  select: columns.map((column) => column.name),
  expand: [],
  decode: (row) => {
    const [first, second, third, fourth] = [
      decodeYear(columns[0], row),
      decodeYear(columns[1], row),
      decodeYear(columns[2], row),
      decodeYear(columns[3], row),
    ];
    if (!first.ok) return first;
    if (!second.ok) return second;
    if (!third.ok) return third;
    if (!fourth.ok) return fourth;
    return ok([first.value, second.value, third.value, fourth.value]);
  },
  encode: (value) => Object.assign({}, ...columns.map((column, year) => encodeNumber(column, value[year]))) as Row,
});

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
      const service = codecs.service.decode(row);
      if (!service.ok) return service;
      const overfoersler = codecs.overfoersler.decode(row);
      if (!overfoersler.ok) return overfoersler;
      const indtaegt = codecs.indtaegt.decode(row);
      if (!indtaegt.ok) return indtaegt;
      const anlaeg = codecs.anlaeg.decode(row);
      if (!anlaeg.ok) return anlaeg;
      return ok({
        service: service.value,
        overfoersler: overfoersler.value,
        indtaegt: indtaegt.value,
        anlaeg: anlaeg.value,
      });
    },
    encode: (value) => ({
      ...codecs.service.encode(value.service),
      ...codecs.overfoersler.encode(value.overfoersler),
      ...codecs.indtaegt.encode(value.indtaegt),
      ...codecs.anlaeg.encode(value.anlaeg),
    }),
  };
};
