import type { RoundKey } from '../../src/domain/round';
import {
  countRemoval,
  isSameRemoval,
  planRoundRemoval,
  removalParts,
  type AllRows,
  type RoundRemoval,
} from '../../src/domain/roundRemoval';

const old = '2021-2024' as RoundKey;
const later = '2025-2028' as RoundKey;
const row = (id: number, round: RoundKey = old) => ({ id, title: `nr. ${id}`, round });
const proposal = (id: number, round: RoundKey = old, more: Partial<AllRows['proposals'][number]> = {}) => ({
  ...row(id, round),
  relatedIds: [],
  workPackageId: undefined,
  decisions: 0,
  ...more,
});
const nothing: AllRows = {
  proposals: [],
  medDiscussions: [],
  remarks: [],
  planPoints: [],
  ideas: [],
  workPackages: [],
  milestones: [],
  conversations: [],
  drafts: [],
  bilagFolders: [],
  looseFiles: [],
};
const goingIn = (removal: RoundRemoval) =>
  Object.fromEntries(
    removalParts
      .filter((part) => removal.goes[part].length > 0)
      .map((part) => [part, removal.goes[part].map(({ id }) => id)]),
  );
const folder = (id: number, proposalId: number, round: RoundKey = old) => ({
  id,
  title: String(proposalId),
  path: `/RdBilag/x/${proposalId}`,
  proposalId,
  round,
  files: 1,
});

test('all of the round goes, and nothing of another', () => {
  const of = (round: RoundKey, id: number): AllRows => ({
    proposals: [proposal(id, round)],
    medDiscussions: [{ ...row(id, round), proposalId: id }],
    remarks: [{ ...row(id, round), proposalId: id }],
    planPoints: [{ ...row(id, round), proposalId: id, isDone: true }],
    ideas: [{ ...row(id, round), workPackageId: id }],
    workPackages: [row(id, round)],
    milestones: [row(id, round)],
    conversations: [{ id, title: '', address: `forslag/${id}` }],
    drafts: [
      { id: id * 10, title: '', address: `ideer/${id}/sortering` },
      { id: id * 10 + 1, title: '', address: `plan/ny/${round}/abc` },
    ],
    bilagFolders: [folder(id, id, round)],
    looseFiles: [row(id, round)],
  });
  const [theirs, ours] = [of(later, 2), of(old, 1)];
  const all = Object.fromEntries(
    Object.entries(ours).map(([part, rows]) => [part, [...rows, ...theirs[part as keyof AllRows]]]),
  ) as unknown as AllRows; // the same parts, both rounds' rows
  const removal = planRoundRemoval(all, old);
  expect(goingIn(removal)).toEqual({
    drafts: [10, 11],
    conversations: [1],
    remarks: [1],
    medDiscussions: [1],
    planPoints: [1],
    bilagFolders: [1],
    proposals: [1],
    ideas: [1],
    workPackages: [1],
    milestones: [1],
  });
  expect(countRemoval(removal)).toBe(11);
  expect(removal.looseFiles).toEqual([row(1)]);
});

test.each<readonly [string, Partial<AllRows>]>([
  ['a plan', { planPoints: [{ ...row(9, later), proposalId: 1, isDone: false }] }],
  ['a proposal', { proposals: [proposal(9, later, { relatedIds: [1] })] }],
  ['a MED-drøftelse', { medDiscussions: [{ ...row(9, later), proposalId: 1 }] }],
])('a proposal that %s of another round points at stays with all that is its own', (_what, others) => {
  const removal = planRoundRemoval(
    {
      ...nothing,
      ...others,
      proposals: [proposal(1, old, { workPackageId: 5 }), proposal(2, old), ...(others.proposals ?? [])],
      medDiscussions: [...[1, 2].map((id) => ({ ...row(id), proposalId: id })), ...(others.medDiscussions ?? [])],
      remarks: [1, 2].map((id) => ({ ...row(id), proposalId: id })),
      bilagFolders: [folder(1, 1), folder(2, 2)],
      workPackages: [row(5), row(6)],
      conversations: [1, 2].map((id) => ({ id, title: '', address: `forslag/${id}` })),
      drafts: [1, 2].map((id) => ({ id, title: '', address: `med/${id}` })),
    },
    old,
  );
  expect(removal.kept.proposals.map(({ id }) => id)).toEqual([1]);
  expect(removal.kept.workPackages.map(({ id }) => id)).toEqual([5]);
  expect(goingIn(removal)).toEqual({
    drafts: [2],
    conversations: [2],
    remarks: [2],
    medDiscussions: [2],
    bilagFolders: [2],
    proposals: [2],
    workPackages: [6],
  });
});

test('a work package that an idea of another round came to stays', () => {
  const removal = planRoundRemoval(
    { ...nothing, workPackages: [row(5)], ideas: [{ ...row(1, later), workPackageId: 5 }] },
    old,
  );
  expect(countRemoval(removal)).toBe(0);
  expect(removal.kept.workPackages).toEqual([row(5)]);
});

test('bilag of a proposal that was deleted by itself go with the round they lie in; of a stranger’s place none', () => {
  const bilagFolders = [folder(1, 77), folder(2, 78, later), { ...folder(3, 79), round: undefined }];
  expect(goingIn(planRoundRemoval({ ...nothing, bilagFolders }, old))).toEqual({ bilagFolders: [1] });
});

test('what was shown is held against what is there now', () => {
  const plan = (more: Partial<AllRows>) => planRoundRemoval({ ...nothing, proposals: [proposal(1)], ...more }, old);
  const shown = plan({ bilagFolders: [folder(1, 1)] });
  expect(isSameRemoval(shown, plan({ bilagFolders: [folder(1, 1)] }))).toBe(true);
  expect(isSameRemoval(shown, plan({ bilagFolders: [{ ...folder(1, 1), files: 2 }] }))).toBe(false);
  expect(isSameRemoval(shown, plan({ bilagFolders: [folder(1, 1)], milestones: [row(3)] }))).toBe(false);
});
