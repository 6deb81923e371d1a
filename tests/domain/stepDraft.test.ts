import type { OrgUnitId, PersonId } from '../../src/domain/ids';
import { isTaken, stepPatch } from '../../src/domain/decision';
import { localDate } from '../../src/domain/localDate';
import { bodiesOn, parseStep, type PlannedStep, type StepDraft } from '../../src/domain/stepDraft';
import { anOrgUnit } from '../support/entities';

const vpu = anOrgUnit(20, 'Voksen- og Plejeudvalget', { kind: 'fagudvalg', validTo: localDate('2025-12-31') });
const newer = anOrgUnit(21, 'Sundhedsudvalget', { kind: 'fagudvalg', validFrom: localDate('2026-01-01') });
const omu = anOrgUnit(30, 'OMU', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [1 as OrgUnitId] });
const units = [anOrgUnit(1, 'Sundhed'), vpu, newer, omu];
const today = localDate('2024-05-06');
const written = { by: { id: 1 as PersonId, name: 'Birthe Lund', email: undefined }, at: '2024-05-06T10:00:00Z' };
const draft = (given: Partial<StepDraft> = {}): StepDraft => ({
  bodyId: '20',
  decidedOn: '30-04-2024',
  result: 'indgaar',
  text: ' Godkendt ',
  ...given,
});
const toPriority: PlannedStep = { to: 'prioriteret', sideState: undefined, records: 'decision' };

describe('a step as it is written', () => {
  test('is the decision of a body on a day, in its own words', () => {
    expect(parseStep(draft(), toPriority, units, today, written)).toEqual({
      ok: true,
      value: {
        to: 'prioriteret',
        sideState: undefined,
        bodyId: 20,
        decidedOn: '2024-04-30',
        result: 'indgaar',
        text: 'Godkendt',
        writtenBy: written.by,
        writtenAt: written.at,
      },
    });
  });

  test('names all that is missing at once', () => {
    const empty = draft({ bodyId: '', decidedOn: '31-02-2024', result: '', text: '' });
    expect(parseStep(empty, toPriority, units, today, written)).toEqual({
      ok: false,
      error: ['body', 'date', 'result'],
    });
    // The committee of the other term did not decide it.
    expect(parseStep(draft({ bodyId: '21' }), toPriority, units, today, written)).toEqual({
      ok: false,
      error: ['body'],
    });
    const back: PlannedStep = { to: 'workPackage', sideState: undefined, records: 'reason' };
    expect(parseStep(empty, back, units, today, written)).toEqual({ ok: false, error: ['date', 'reason'] });
    expect(parseStep(draft({ decidedOn: '07-05-2024' }), toPriority, units, today, written)).toEqual({
      ok: false,
      error: ['dateAhead'],
    });
  });

  test('keeps no body and no result where only a reason is asked for', () => {
    const aside: PlannedStep = { to: 'direktion', sideState: 'afventer', records: 'reason' };
    const read = parseStep(draft({ text: 'Venter på lov' }), aside, units, today, written);
    expect(read).toMatchObject({ ok: true, value: { bodyId: undefined, result: undefined, sideState: 'afventer' } });
  });

  test('offers the bodies of the day, none of which is MED or an area', () => {
    expect(bodiesOn(units, today)).toEqual([vpu]);
    expect(bodiesOn(units, localDate('2026-02-01'))).toEqual([newer]);
  });
});

test('a step is known again by who wrote it and when, whatever else has been written since', () => {
  const step = { to: 'direktion', sideState: undefined, bodyId: undefined, result: undefined, text: 'Ja' } as const;
  const taken = {
    ...step,
    decidedOn: localDate('2024-04-10'),
    writtenBy: written.by,
    writtenAt: '2024-04-10T10:00:00.123Z',
  };
  const { decisions } = stepPatch({ stage: 'raaderumsgruppen', decisions: [] }, taken, '3.0');
  const later = { ...taken, writtenAt: '2024-04-11T10:00:00.000Z' };
  expect(isTaken(stepPatch({ stage: 'direktion', decisions }, later, '4.0').decisions, taken)).toBe(true);
  expect(isTaken(decisions, later)).toBe(false);
  expect(isTaken(decisions, { ...taken, writtenBy: { ...written.by, id: 99 as PersonId } })).toBe(false);
});
