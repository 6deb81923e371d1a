/** An idea as its forms hold it: what somebody sends in, and what becomes of it. */
import type { DraftProblem } from './draftProblem';
import { patchFromDraft } from './draftPatch';
import { DraftReader, idText } from './draftReader';
import type { FieldRules } from './fieldRules';
import { ideaStatuses, origins, type Idea, type IdeaInput, type IdeaStatus, type Origin } from './idea';
import type { OrgUnitId, WorkPackageId } from './ids';
import { failed, ok, type Result } from './result';
import type { RoundKey } from './round';

export interface IdeaDraft {
  title: string;
  description: string;
  origin: Origin | '';
}

export interface IdeaFateDraft {
  status: IdeaStatus;
  chefomraadeId: string;
  workPackageId: string;
  reason: string;
}

export type IdeaFate = Pick<IdeaInput, 'status' | 'chefomraadeId' | 'workPackageId' | 'reason'>;

export const emptyIdeaDraft = (): IdeaDraft => ({ title: '', description: '', origin: '' });

export const parseNewIdea = (
  draft: IdeaDraft,
  round: RoundKey,
  rules: FieldRules<IdeaInput>,
): Result<IdeaInput, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const title = reader.line('title', draft.title, { ...rules.title, required: true });
  const description = reader.lines('description', draft.description, rules.description);
  const origin = reader.choice('origin', draft.origin, origins, true);
  if (origin === undefined || reader.problems.length > 0) return failed(reader.problems);
  const unsorted = { status: 'new', chefomraadeId: undefined, workPackageId: undefined, reason: '' } as const;
  return ok({ round, title, description, origin, ...unsorted });
};

type IdeaWords = Pick<IdeaInput, 'title' | 'description' | 'origin'>;

export const toIdeaDraft = ({ title, description, origin }: IdeaWords): IdeaDraft => ({ title, description, origin });

/** What whoever sent it in corrects before it is sorted. Only what was changed is written. */
export const parseIdeaWords = (
  draft: IdeaDraft,
  base: Idea,
  rules: FieldRules<IdeaInput>,
): Result<Partial<IdeaWords>, readonly DraftProblem[]> => {
  const read = parseNewIdea(draft, base.round, rules);
  if (!read.ok) return failed(read.error);
  const { title, description, origin } = read.value;
  const before: IdeaWords = { title: base.title, description: base.description, origin: base.origin };
  return ok(patchFromDraft(draft, toIdeaDraft(base), { title, description, origin }, before, (key) => [key]));
};

export const toIdeaFateDraft = ({ status, chefomraadeId, workPackageId, reason }: IdeaFate): IdeaFateDraft => ({
  status,
  chefomraadeId: chefomraadeId === undefined ? '' : idText(chefomraadeId),
  workPackageId: workPackageId === undefined ? '' : idText(workPackageId),
  reason,
});

/** Whoever sent it in is answered: where it was sorted to, and why it goes no further. Only what was changed is written. */
export const parseIdeaFate = (
  draft: IdeaFateDraft,
  base: Idea,
  rules: FieldRules<IdeaInput>,
): Result<Partial<IdeaFate>, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const status = reader.choice('status', draft.status, ideaStatuses, true);
  const sorted = status === 'sorted' || status === 'inWorkPackage';
  const chefomraadeId = reader.id('chefomraadeId', draft.chefomraadeId, sorted) as OrgUnitId | undefined;
  const packageId = reader.id('workPackageId', draft.workPackageId, status === 'inWorkPackage');
  const reason = reader.lines('reason', draft.reason, { ...rules.reason, required: status === 'notPursued' });
  if (status === undefined || reader.problems.length > 0) return failed(reader.problems);
  const values: IdeaFate = { status, chefomraadeId, workPackageId: packageId as WorkPackageId | undefined, reason };
  return ok(patchFromDraft(draft, toIdeaFateDraft(base), values, toFate(base), (key) => [key]));
};

const toFate = ({ status, chefomraadeId, workPackageId, reason }: Idea): IdeaFate => ({
  status,
  chefomraadeId,
  workPackageId,
  reason,
});
