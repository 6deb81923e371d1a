import { noEconomy } from '../../../src/domain/economy';
import type { MedDiscussionId, OrgUnitId, ProposalId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { MedDiscussion } from '../../../src/domain/medDiscussion';
import { formRules } from '../../../src/sharepoint/schema/formRules';
import { parseMedDraft, toMedDraft } from '../../../src/ui/features/med/medDraft';
import { toMedGroups } from '../../../src/ui/features/med/medView';
import { anOrgUnit, aProposal, roundKey } from '../../support/entities';

const today = localDate('2024-04-15');
const discussion = (id: number, committee: number, given: Partial<MedDiscussion> = {}): MedDiscussion => ({
  id: id as MedDiscussionId,
  key: `med-${id}`,
  round: roundKey('2025-2028'),
  title: `Drøftelse ${id}`,
  proposalId: id as ProposalId,
  medUdvalgId: committee as OrgUnitId,
  deadline: undefined,
  discussedOn: undefined,
  outcome: 'awaiting',
  statement: '',
  answer: '',
  ...given,
});
const known = {
  units: [
    anOrgUnit(7, 'LMU Ældrecentre', { kind: 'medUdvalg', medLevel: 'lmu' }),
    anOrgUnit(8, 'Hovedudvalget', { kind: 'medUdvalg', medLevel: 'hovedudvalg' }),
    anOrgUnit(9, 'LMU Dagtilbud', { kind: 'medUdvalg', medLevel: 'lmu' }),
  ],
  proposals: [aProposal(1, { title: 'Vagtplan', economy: noEconomy })],
  today,
  unknownUnit: 'Ukendt enhed',
};
const everything = { committeeId: undefined, onlyAwaiting: false };

test('committees come by level and name, their discussions by what is awaited and due first', () => {
  const groups = toMedGroups(
    [
      discussion(1, 7, { outcome: 'remark', deadline: localDate('2024-04-01') }),
      discussion(2, 7, { deadline: undefined }),
      discussion(3, 7, { deadline: localDate('2024-04-20') }),
      discussion(4, 9),
      discussion(5, 8),
      discussion(6, 99),
    ],
    everything,
    known,
  );
  expect(
    groups.map(({ committee, awaiting, items }) => [committee, awaiting, items.map(({ title }) => title)]),
  ).toEqual([
    ['Hovedudvalget', 1, ['Drøftelse 5']],
    ['LMU Dagtilbud', 1, ['Drøftelse 4']],
    ['LMU Ældrecentre', 2, ['Drøftelse 3', 'Drøftelse 2', 'S101 Vagtplan']],
    ['Ukendt enhed', 1, ['Drøftelse 6']],
  ]);
});

test('late is what is awaited after its deadline, not on it, and nothing that has been settled', () => {
  const [group] = toMedGroups(
    [
      discussion(1, 7, { deadline: localDate('2024-04-14') }),
      discussion(2, 7, { deadline: today }),
      discussion(3, 7, { deadline: localDate('2024-04-01'), outcome: 'noRemarks' }),
    ],
    everything,
    known,
  );
  expect(group?.items.map(({ id, isLate }) => [id, isLate])).toEqual([
    [1, true],
    [2, false],
    [3, false],
  ]);
});

test('a filter leaves out the rest', () => {
  const all = [discussion(1, 7), discussion(2, 7, { outcome: 'remark' }), discussion(3, 8)];
  const groups = toMedGroups(all, { committeeId: 7 as OrgUnitId, onlyAwaiting: true }, known);
  expect(groups.map(({ items }) => items.map(({ id }) => id))).toEqual([[1]]);
});

describe('the outcome as typed', () => {
  const base = discussion(1, 7);
  const parse = (given: Partial<ReturnType<typeof toMedDraft>>) =>
    parseMedDraft({ ...toMedDraft(base), ...given }, base, formRules.medDiscussion, today);

  test('becomes a patch of what was changed', () => {
    expect(parse({ outcome: 'remark', statement: 'Vi savner en plan.', discussedOn: '15-4-2024' })).toEqual({
      ok: true,
      value: { outcome: 'remark', statement: 'Vi savner en plan.', discussedOn: today },
    });
  });

  test('is refused where a remark has no words, a date is none, or lies in the future', () => {
    expect([
      parse({ outcome: 'statement', statement: ' ' }),
      parse({ deadline: '31-02-2024', discussedOn: '16-04-2024' }),
    ]).toEqual([
      { ok: false, error: [{ field: 'statement', code: 'required' }] },
      {
        ok: false,
        error: [
          { field: 'deadline', code: 'notADate' },
          { field: 'discussedOn', code: 'inTheFuture' },
        ],
      },
    ]);
  });
});
