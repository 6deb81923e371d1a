/** A `When` over its columns: the kind says which of the others must be filled in; those it does not use are cleared. */
import { asClockTime, firstOfMonth, firstOfYear, monthOf, yearOf, type ClockTime } from '../../domain/localDate';
import type { When } from '../../domain/milestone';
import { ok, type Result } from '../../domain/result';
import { whenLabels } from '../schema/choiceLabels';
import type { Column } from '../schema/column';
import type { WhenColumns } from '../schema/fieldSpec';
import { choiceCodec } from './choiceCodec';
import { isMissing, problem, type Codec, type ColumnProblem, type Row } from './codec';
import { decodeDate, encodeDate } from './dateCodec';
import { storable } from './textCodec';

const decodeTime = (column: Column, row: Row): Result<ClockTime | undefined, ColumnProblem> => {
  const value = row[column.name];
  if (isMissing(value) || value === '') return ok(undefined);
  const time = typeof value === 'string' ? asClockTime(value) : undefined;
  return time === undefined ? problem(column, value) : ok(time);
};

const decodeDay = (columns: WhenColumns, row: Row): Result<When, ColumnProblem> => {
  const date = decodeDate(columns.from, row);
  const from = decodeTime(columns.fromTime, row);
  const to = decodeTime(columns.toTime, row);
  if (!date.ok) return date;
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (date.value === undefined) return problem(columns.from, '');
  return ok({ kind: 'day', date: date.value, from: from.value, to: to.value });
};

const decodeKind = (kind: string | undefined, columns: WhenColumns, row: Row): Result<When, ColumnProblem> => {
  if (kind === undefined || kind === 'undated') return ok({ kind: 'undated' });
  if (kind === 'day') return decodeDay(columns, row);
  const from = decodeDate(columns.from, row);
  if (!from.ok) return from;
  if (from.value === undefined) return problem(columns.from, '');
  switch (kind) {
    case 'deadline':
      return ok({ kind: 'deadline', date: from.value });
    case 'month':
      return ok({ kind: 'month', month: monthOf(from.value) });
    case 'year':
      return ok({ kind: 'year', year: yearOf(from.value) });
    case 'openRange': {
      const until = row[columns.until.name];
      return ok({ kind: 'openRange', from: from.value, until: typeof until === 'string' ? until : '' });
    }
    default: {
      const to = decodeDate(columns.to, row);
      if (!to.ok) return to;
      return to.value === undefined ? problem(columns.to, '') : ok({ kind: 'range', from: from.value, to: to.value });
    }
  }
};

const encodeParts = (when: When, columns: WhenColumns): Row => {
  switch (when.kind) {
    case 'day':
      return {
        ...encodeDate(columns.from, when.date),
        [columns.fromTime.name]: when.from ?? null,
        [columns.toTime.name]: when.to ?? null,
      };
    case 'deadline':
      return encodeDate(columns.from, when.date);
    case 'range':
      return { ...encodeDate(columns.from, when.from), ...encodeDate(columns.to, when.to) };
    case 'openRange':
      return { ...encodeDate(columns.from, when.from), [columns.until.name]: storable(when.until) || null };
    case 'month':
      return encodeDate(columns.from, firstOfMonth(when.month));
    case 'year':
      return encodeDate(columns.from, firstOfYear(when.year));
    case 'undated':
      return {};
  }
};

export const whenCodec = (columns: WhenColumns): Codec<When> => {
  const kind = choiceCodec(columns.kind, whenLabels);
  const names = Object.values<Column>({ ...columns }).map((column) => column.name);
  const nothing: Row = Object.fromEntries(names.map((name) => [name, null]));
  return {
    select: names,
    expand: [],
    decode: (row) => {
      const decoded = kind.decode(row);
      return decoded.ok ? decodeKind(decoded.value, columns, row) : decoded;
    },
    encode: (when) => ({ ...nothing, ...kind.encode(when.kind), ...encodeParts(when, columns) }),
  };
};
