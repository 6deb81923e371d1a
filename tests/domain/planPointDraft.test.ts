import { noAmounts } from '../../src/domain/economy';
import type { OrgUnitId, PersonId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import {
  emptyPlanPointDraft,
  parseNewPlanPoint,
  parsePlanPointDraft,
  toPlanPointDraft,
  type PlanPointDraft,
  type PlanPointFormValues,
} from '../../src/domain/planPointDraft';
import type { PersonRef } from '../../src/domain/person';
import type { RoundKey } from '../../src/domain/round';
import { formRules } from '../../src/sharepoint/schema/formRules';

const rules = formRules.planPoint;
const today = localDate('2024-04-15');
const person = (id: number, name: string): PersonRef => ({ id: id as PersonId, name, email: undefined });
const around = { today, people: [person(6, 'Bo Beck')] };
const base: PlanPointFormValues = {
  number: 'H3',
  title: 'Flådestyringsenhed',
  category: 'hensigtserklaeringer',
  group: 'klima',
  fagudvalgId: undefined,
  crossCutting: true,
  kursen: '',
  koordinering: '',
  commitment: '',
  responsible: person(5, 'Line Lund'),
  involvedIds: [2 as OrgUnitId],
  treatedInFagudvalg: false,
  expectedMeeting: '',
  onArbejdsplan: false,
  timing: '2. kvartal 2025',
  status: 'inProgress',
  doneOn: undefined,
  needsCoordination: true,
  medInvolved: false,
  amounts: noAmounts,
  proposalId: undefined,
  caseNumber: '',
  remark: '',
};
const parsed = (changes: Partial<PlanPointDraft>): unknown => {
  const result = parsePlanPointDraft({ ...toPlanPointDraft(base), ...changes }, base, rules, around);
  return result.ok ? result.value : result.error.map(({ field, code }) => `${field}: ${code}`);
};

describe('a plan point as typed', () => {
  it('changes nothing when nothing was typed', () => {
    expect(parsed({})).toEqual({});
  });

  it('has a group exactly when it is a hensigtserklæring', () => {
    expect([parsed({ group: '' }), parsed({ category: 'anlaegsprojekter' })]).toEqual([
      ['group: required'],
      { category: 'anlaegsprojekter', group: undefined },
    ]);
  });

  it('belongs to a fagudvalg, goes across, or both', () => {
    expect([
      parsed({ crossCutting: false }),
      parsed({ crossCutting: false, fagudvalgId: '9' }),
      parsed({ fagudvalgId: '9' }),
    ]).toEqual([['fagudvalgId: required'], { crossCutting: false, fagudvalgId: 9 }, { fagudvalgId: 9 }]);
  });

  it('is done exactly with the day it was done, which cannot lie ahead', () => {
    expect([
      parsed({ status: 'done' }),
      parsed({ status: 'done', doneOn: '16-04-2024' }),
      parsed({ status: 'done', doneOn: '15-04-2024' }),
      parsed({ status: 'postponed', doneOn: '15-04-2024' }),
    ]).toEqual([
      ['doneOn: required'],
      ['doneOn: inTheFuture'],
      { status: 'done', doneOn: '2024-04-15' },
      { status: 'postponed' },
    ]);
  });

  it('is the affair of somebody the site knows, or of whoever it was before, or of nobody', () => {
    expect([parsed({ responsible: '6' }), parsed({ responsible: '' }), parsed({ responsible: '7' })]).toEqual([
      { responsible: person(6, 'Bo Beck') },
      { responsible: undefined },
      ['responsible: unknownChoice'],
    ]);
  });

  it('needs a title, a category and an owner to be new', () => {
    const round = { key: '2025-2028' as RoundKey };
    const result = parseNewPlanPoint(emptyPlanPointDraft(), round, rules, around);
    expect(!result.ok && result.error.map(({ field }) => field)).toEqual(['title', 'category', 'fagudvalgId']);
    expect(parseNewPlanPoint({ ...toPlanPointDraft(base), responsible: '6' }, round, rules, around)).toEqual({
      ok: true,
      value: { ...base, round: '2025-2028', responsible: person(6, 'Bo Beck') },
    });
  });
});
