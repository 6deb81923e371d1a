/** An arbejdspakke as its form holds it. */
import type { DraftProblem } from './draftProblem';
import { patchFromDraft } from './draftPatch';
import { DraftReader, idText } from './draftReader';
import type { FieldRules } from './fieldRules';
import type { OrgUnitId } from './ids';
import type { PersonRef } from './person';
import { failed, ok, type Result } from './result';
import type { Round } from './round';
import { tracks, type Track, type WorkPackage, type WorkPackageInput } from './workPackage';

export interface WorkPackageDraft {
  title: string;
  chefomraadeId: string;
  track: Track;
  /** Their id as a text. */
  lead: string;
  description: string;
}

type WorkPackageFormValues = Omit<WorkPackageInput, 'round'>;

export const toWorkPackageDraft = (pack: WorkPackageFormValues): WorkPackageDraft => ({
  title: pack.title,
  chefomraadeId: idText(pack.chefomraadeId),
  track: pack.track,
  lead: idText(pack.lead?.id),
  description: pack.description,
});

export const emptyWorkPackageDraft = (): WorkPackageDraft => ({
  title: '',
  chefomraadeId: '',
  track: 'raaderum',
  lead: '',
  description: '',
});

const readAll = (
  draft: WorkPackageDraft,
  rules: FieldRules<WorkPackageInput>,
  people: readonly PersonRef[],
): Result<WorkPackageFormValues, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const chefomraadeId = reader.id('chefomraadeId', draft.chefomraadeId, true) as OrgUnitId | undefined;
  const values = {
    title: reader.line('title', draft.title, { ...rules.title, required: true }),
    track: reader.choice('track', draft.track, tracks, true) ?? draft.track,
    lead: reader.person('lead', draft.lead, people, rules.lead),
    description: reader.lines('description', draft.description, rules.description),
  };
  return chefomraadeId === undefined || reader.problems.length > 0
    ? failed(reader.problems)
    : ok({ ...values, chefomraadeId });
};

/** The patch that turns `base` into what was typed: only changed keys, empty when nothing changed. */
export const parseWorkPackageDraft = (
  draft: WorkPackageDraft,
  base: WorkPackage,
  rules: FieldRules<WorkPackageInput>,
  people: readonly PersonRef[],
): Result<Partial<WorkPackageFormValues>, readonly DraftProblem[]> => {
  const present = base.lead === undefined ? [] : [base.lead];
  const read = readAll(draft, rules, [...present, ...people]);
  if (!read.ok) return read;
  const { title, chefomraadeId, track, lead, description } = base;
  return ok(
    patchFromDraft<WorkPackageDraft, WorkPackageFormValues>(
      draft,
      toWorkPackageDraft(base),
      read.value,
      { title, chefomraadeId, track, lead, description },
      (key) => [key],
    ),
  );
};

export const parseNewWorkPackage = (
  draft: WorkPackageDraft,
  round: Pick<Round, 'key'>,
  rules: FieldRules<WorkPackageInput>,
  people: readonly PersonRef[],
): Result<WorkPackageInput, readonly DraftProblem[]> => {
  const read = readAll(draft, rules, people);
  return read.ok ? ok({ ...read.value, round: round.key }) : read;
};
