import { ok } from '../../domain/result';
import type { Column } from '../schema/column';
import type { ChoiceLabels } from '../schema/fieldSpec';
import { emptyValue, isMissing, problem, type Codec } from './codec';

/** The English literal of a stored Danish label. A label nobody knows (somebody edited the column) is a problem. */
export const choiceCodec = (column: Column, labels: ChoiceLabels<string>): Codec<string | undefined> => {
  const literals = new Map(Object.entries(labels).map(([literal, label]) => [label, literal]));
  return {
    select: [column.name],
    expand: [],
    decode: (row) => {
      const value = row[column.name];
      if (isMissing(value) || value === '') return emptyValue(column, undefined);
      const literal = typeof value === 'string' ? literals.get(value) : undefined;
      return literal === undefined ? problem(column, value) : ok(literal);
    },
    encode: (value) => ({ [column.name]: value === undefined ? null : labels[value] }),
  };
};
