/** The outcome of a MED-drøftelse as its form holds it: texts as typed. */
import { dateText, parseDate } from '../../../domain/dateText';
import { DraftReader } from '../../../domain/draftReader';
import type { DraftProblem } from '../../../domain/draftProblem';
import type { FieldRules } from '../../../domain/fieldRules';
import type { LocalDate } from '../../../domain/localDate';
import { medOutcomes, type MedDiscussionInput, type MedOutcome } from '../../../domain/medDiscussion';
import { patchFromDraft } from '../../../domain/draftPatch';
import { failed, ok, type Result } from '../../../domain/result';

/** A type rather than an interface: the form library wants an index signature. */
export type MedDraft = {
  deadline: string;
  discussedOn: string;
  outcome: MedOutcome;
  statement: string;
  answer: string;
};

export type MedFormValues = Pick<MedDiscussionInput, keyof MedDraft>;

export const medPaths = ['deadline', 'discussedOn', 'outcome', 'statement', 'answer'] as const;

export const toMedDraft = (discussion: MedFormValues): MedDraft => ({
  deadline: dateText(discussion.deadline),
  discussedOn: dateText(discussion.discussedOn),
  outcome: discussion.outcome,
  statement: discussion.statement,
  answer: discussion.answer,
});

const readDate = (reader: DraftReader, field: string, text: string): LocalDate | undefined =>
  text.trim() === '' ? undefined : reader.take(field, parseDate(text));

/** A remark or a statement has words; what has been discussed was not discussed tomorrow. */
export const parseMedDraft = (
  draft: MedDraft,
  base: MedFormValues,
  rules: FieldRules<MedDiscussionInput>,
  today: LocalDate,
): Result<Partial<MedFormValues>, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const values: MedFormValues = {
    deadline: readDate(reader, 'deadline', draft.deadline),
    discussedOn: readDate(reader, 'discussedOn', draft.discussedOn),
    outcome: reader.choice('outcome', draft.outcome, medOutcomes, true) ?? draft.outcome,
    statement: reader.lines('statement', draft.statement, rules.statement),
    answer: reader.lines('answer', draft.answer, rules.answer),
  };
  if (values.discussedOn !== undefined && values.discussedOn > today)
    reader.report('discussedOn', { code: 'inTheFuture' });
  if ((values.outcome === 'remark' || values.outcome === 'statement') && values.statement.trim() === '')
    reader.report('statement', { code: 'required' });
  if (reader.problems.length > 0) return failed(reader.problems);
  return ok(patchFromDraft(draft, toMedDraft(base), values, base, (key) => [key]));
};
