/** A milestone as its form holds it. Every way of being dated keeps its own inputs, so that changing one's mind loses nothing. */
import { dateText, monthText, parseClockTime, parseDate, parseMonth, parseYear } from './dateText';
import type { DraftProblem } from './draftProblem';
import { patchFromDraft } from './draftPatch';
import { DraftReader, idText } from './draftReader';
import type { FieldRules } from './fieldRules';
import type { OrgUnitId } from './ids';
import type { ClockTime } from './localDate';
import { milestoneKinds, whenKinds, type MilestoneInput, type MilestoneKind, type When } from './milestone';
import { areas, type Area } from './organisation';
import { roundPhases, type RoundPhase } from './phase';
import { failed, ok, type Result } from './result';
import type { Round } from './round';

export interface MilestoneDraft {
  title: string;
  kind: MilestoneKind | '';
  area: Area;
  whenKind: When['kind'];
  /** For `day` and `deadline`. */
  date: string;
  /** For `day`. */
  fromTime: string;
  toTime: string;
  /** For `range` and `openRange`. */
  from: string;
  /** For `range`. */
  to: string;
  /** For `openRange`. */
  until: string;
  month: string;
  year: string;
  bodyIds: string[];
  actors: string;
  place: string;
  placeTentative: boolean;
  tentative: boolean;
  description: string;
  opens: RoundPhase | '';
}

export type MilestoneFormValues = Omit<MilestoneInput, 'round'>;

const whenInputs = ['whenKind', 'date', 'fromTime', 'toTime', 'from', 'to', 'until', 'month', 'year'] as const;
type WhenInputs = Pick<MilestoneDraft, (typeof whenInputs)[number]>;

const emptyWhen: WhenInputs = {
  whenKind: 'day',
  date: '',
  fromTime: '',
  toTime: '',
  from: '',
  to: '',
  until: '',
  month: '',
  year: '',
};

const whenToInputs = (when: When): WhenInputs => {
  const empty = { ...emptyWhen, whenKind: when.kind };
  switch (when.kind) {
    case 'day':
      return { ...empty, date: dateText(when.date), fromTime: when.from ?? '', toTime: when.to ?? '' };
    case 'deadline':
      return { ...empty, date: dateText(when.date) };
    case 'range':
      return { ...empty, from: dateText(when.from), to: dateText(when.to) };
    case 'openRange':
      return { ...empty, from: dateText(when.from), until: when.until };
    case 'month':
      return { ...empty, month: monthText(when.month) };
    case 'year':
      return { ...empty, year: String(when.year) };
    case 'undated':
      return empty;
  }
};

export const toMilestoneDraft = (milestone: MilestoneFormValues): MilestoneDraft => ({
  ...whenToInputs(milestone.when),
  title: milestone.title,
  kind: milestone.kind,
  area: milestone.area,
  bodyIds: milestone.bodyIds.map(idText),
  actors: milestone.actors,
  place: milestone.place,
  placeTentative: milestone.placeTentative,
  tentative: milestone.tentative,
  description: milestone.description,
  opens: milestone.opens ?? '',
});

export const emptyMilestoneDraft = (): MilestoneDraft => ({
  ...emptyWhen,
  title: '',
  kind: '',
  area: 'alle',
  bodyIds: [],
  actors: '',
  place: '',
  placeTentative: false,
  tentative: false,
  description: '',
  opens: '',
});

/** An input that must be filled in, parsed; undefined after a reported problem. */
const wanted = <T>(
  reader: DraftReader,
  draft: MilestoneDraft,
  field: 'date' | 'from' | 'to' | 'month' | 'year',
  parse: (text: string) => Parameters<typeof reader.take<T>>[1],
): T | undefined => {
  if (draft[field].trim() !== '') return reader.take(field, parse(draft[field]));
  reader.report(field, { code: 'required' });
  return undefined;
};

const readClock = (reader: DraftReader, field: 'fromTime' | 'toTime', text: string): ClockTime | undefined =>
  text.trim() === '' ? undefined : reader.take(field, parseClockTime(text));

const readDay = (reader: DraftReader, draft: MilestoneDraft): When | undefined => {
  const date = wanted(reader, draft, 'date', parseDate);
  const from = readClock(reader, 'fromTime', draft.fromTime);
  const to = readClock(reader, 'toTime', draft.toTime);
  if (to !== undefined && draft.fromTime.trim() === '') reader.report('fromTime', { code: 'required' });
  if (from !== undefined && to !== undefined && to <= from) reader.report('toTime', { code: 'endBeforeStart' });
  return date && { kind: 'day', date, from, to };
};

const readRange = (reader: DraftReader, draft: MilestoneDraft): When | undefined => {
  const from = wanted(reader, draft, 'from', parseDate);
  const to = wanted(reader, draft, 'to', parseDate);
  if (from === undefined || to === undefined) return undefined;
  if (to < from) reader.report('to', { code: 'endBeforeStart' });
  return { kind: 'range', from, to };
};

const readWhen = (reader: DraftReader, draft: MilestoneDraft, rules: FieldRules<MilestoneInput>): When | undefined => {
  switch (reader.choice('whenKind', draft.whenKind, whenKinds, true)) {
    case 'day':
      return readDay(reader, draft);
    case 'deadline': {
      const date = wanted(reader, draft, 'date', parseDate);
      return date && { kind: 'deadline', date };
    }
    case 'range':
      return readRange(reader, draft);
    case 'openRange': {
      const from = wanted(reader, draft, 'from', parseDate);
      const until = reader.line('until', draft.until, { ...rules.when, required: true });
      return from && { kind: 'openRange', from, until };
    }
    case 'month': {
      const month = wanted(reader, draft, 'month', parseMonth);
      return month && { kind: 'month', month };
    }
    case 'year': {
      const year = wanted(reader, draft, 'year', parseYear);
      return year === undefined ? undefined : { kind: 'year', year };
    }
    case 'undated':
      return { kind: 'undated' };
    case undefined:
      return undefined;
  }
};

const readAll = (
  draft: MilestoneDraft,
  rules: FieldRules<MilestoneInput>,
): Result<MilestoneFormValues, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const title = reader.line('title', draft.title, { ...rules.title, required: true });
  const when = readWhen(reader, draft, rules);
  const kind = reader.choice('kind', draft.kind, milestoneKinds, true);
  const values = {
    title,
    area: reader.choice('area', draft.area, areas, true) ?? draft.area,
    bodyIds: reader.ids('bodyIds', draft.bodyIds) as readonly OrgUnitId[],
    actors: reader.line('actors', draft.actors, rules.actors),
    place: reader.line('place', draft.place, rules.place),
    placeTentative: draft.placeTentative,
    tentative: draft.tentative,
    description: reader.lines('description', draft.description, rules.description),
    opens: reader.choice('opens', draft.opens, roundPhases, false),
  };
  if (when === undefined || kind === undefined || reader.problems.length > 0) return failed(reader.problems);
  return ok({ ...values, when, kind });
};

/** The patch that turns `base` into what was typed: only changed keys, empty when nothing changed. */
export const parseMilestoneDraft = (
  draft: MilestoneDraft,
  base: MilestoneFormValues,
  rules: FieldRules<MilestoneInput>,
): Result<Partial<MilestoneFormValues>, readonly DraftProblem[]> => {
  const read = readAll(draft, rules);
  if (!read.ok) return read;
  const partsOf = (key: keyof MilestoneFormValues): readonly (keyof MilestoneDraft)[] =>
    key === 'when' ? whenInputs : [key];
  return ok(patchFromDraft(draft, toMilestoneDraft(base), read.value, base, partsOf));
};

export const parseNewMilestone = (
  draft: MilestoneDraft,
  round: Pick<Round, 'key'>,
  rules: FieldRules<MilestoneInput>,
): Result<MilestoneInput, readonly DraftProblem[]> => {
  const read = readAll(draft, rules);
  return read.ok ? ok({ ...read.value, round: round.key }) : read;
};
