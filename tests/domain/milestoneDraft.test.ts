import type { OrgUnitId } from '../../src/domain/ids';
import { asClockTime, localDate } from '../../src/domain/localDate';
import type { When } from '../../src/domain/milestone';
import {
  emptyMilestoneDraft,
  parseMilestoneDraft,
  parseNewMilestone,
  toMilestoneDraft,
  type MilestoneDraft,
  type MilestoneFormValues,
} from '../../src/domain/milestoneDraft';
import type { RoundKey } from '../../src/domain/round';
import { formRules } from '../../src/sharepoint/schema/formRules';

const rules = formRules.milestone;
const base: MilestoneFormValues = {
  title: 'Borgerkonference om fremtidens velfærd',
  when: { kind: 'day', date: localDate('2024-03-12'), from: asClockTime('17:00'), to: asClockTime('20:00') },
  kind: 'borgerarrangement',
  area: 'alle',
  bodyIds: [5 as OrgUnitId],
  actors: 'Borgere',
  place: 'Grenaa Gymnasium',
  placeTentative: false,
  tentative: false,
  description: '',
  opens: undefined,
};
const typed = (changes: Partial<MilestoneDraft>): MilestoneDraft => ({ ...toMilestoneDraft(base), ...changes });
const whenOf = (changes: Partial<MilestoneDraft>): When | undefined => {
  const result = parseMilestoneDraft(typed(changes), base, rules);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.when;
};
const problemsOf = (changes: Partial<MilestoneDraft>): unknown => {
  const result = parseMilestoneDraft(typed(changes), base, rules);
  return result.ok ? [] : result.error.map(({ field, code }) => `${field}: ${code}`);
};

describe('a milestone as typed', () => {
  it('changes nothing when nothing was typed', () => {
    expect(parseMilestoneDraft(toMilestoneDraft(base), base, rules)).toEqual({ ok: true, value: {} });
  });

  it('can be dated in every way anybody knows', () => {
    expect([
      whenOf({ date: '13/3-2024' }),
      whenOf({ whenKind: 'deadline', date: '18-03-2024' }),
      whenOf({ whenKind: 'range', from: '22-01-2024', to: '23-01-2024' }),
      whenOf({ whenKind: 'openRange', from: '10-04-2024', until: 'fagudvalgenes behandling' }),
      whenOf({ whenKind: 'month', month: '8-2024' }),
      whenOf({ whenKind: 'year', year: '2026' }),
      whenOf({ whenKind: 'undated' }),
    ]).toEqual([
      { kind: 'day', date: '2024-03-13', from: '17:00', to: '20:00' },
      { kind: 'deadline', date: '2024-03-18' },
      { kind: 'range', from: '2024-01-22', to: '2024-01-23' },
      { kind: 'openRange', from: '2024-04-10', until: 'fagudvalgenes behandling' },
      { kind: 'month', month: '2024-08' },
      { kind: 'year', year: 2026 },
      { kind: 'undated' },
    ]);
  });

  it('asks only for what its way of being dated needs', () => {
    expect([
      problemsOf({ date: '' }),
      problemsOf({ date: '31-02-2024' }),
      problemsOf({ fromTime: '', toTime: '20' }),
      problemsOf({ fromTime: '20', toTime: '17' }),
      problemsOf({ whenKind: 'range', from: '23-01-2024', to: '22-01-2024' }),
      problemsOf({ whenKind: 'openRange', from: '', until: '' }),
      problemsOf({ whenKind: 'month', month: '' }),
      problemsOf({ whenKind: 'undated', date: 'vrøvl' }),
    ]).toEqual([
      ['date: required'],
      ['date: notADate'],
      ['fromTime: required'],
      ['toTime: endBeforeStart'],
      ['to: endBeforeStart'],
      ['from: required', 'until: required'],
      ['month: required'],
      [],
    ]);
  });

  it('reads back every kind of date it shows', () => {
    const whens: readonly When[] = [
      { kind: 'deadline', date: localDate('2024-03-18') },
      { kind: 'range', from: localDate('2024-08-29'), to: localDate('2024-09-11') },
      { kind: 'openRange', from: localDate('2024-04-10'), until: 'fagudvalg' },
      { kind: 'year', year: 2026 },
      { kind: 'undated' },
    ];
    expect(
      whens.map((when) => parseMilestoneDraft(toMilestoneDraft({ ...base, when }), { ...base, when }, rules)),
    ).toEqual(whens.map(() => ({ ok: true, value: {} })));
  });

  it('needs a title, a kind and a date to be new', () => {
    const round = { key: '2025-2028' as RoundKey };
    const result = parseNewMilestone(emptyMilestoneDraft(), round, rules);
    expect(!result.ok && result.error.map(({ field }) => field)).toEqual(['title', 'date', 'kind']);
    const draft = { ...emptyMilestoneDraft(), title: 'Møde', kind: 'moede' as const, date: '2-5-2024' };
    expect(parseNewMilestone(draft, round, rules)).toMatchObject({
      ok: true,
      value: { round: '2025-2028', title: 'Møde', when: { kind: 'day', date: '2024-05-02', from: undefined } },
    });
  });
});
