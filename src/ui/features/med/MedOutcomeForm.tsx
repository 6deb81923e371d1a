import type { MedDiscussion } from '../../../domain/medDiscussion';
import { medOutcomes } from '../../../domain/medDiscussion';
import type { Versioned } from '../../../domain/stores';
import { useServices } from '../../data/services';
import { useUnsavedChanges } from '../../data/unsavedChanges';
import { DraftConflictPanel } from '../../form/DraftConflictPanel';
import { DraftDateField } from '../../form/DraftDateField';
import { DraftFormFrame } from '../../form/DraftFormFrame';
import { problemsOf, useVersionedForm } from '../../form/draftForm';
import { ChoiceField, LongTextField } from '../../form/LabelledField';
import { problemText } from '../../format/problemText';
import { useFormat } from '../../format/useFormat';
import { FailureState } from '../../shell/FailureState';
import { useText } from '../../text/useText';
import type { MedPart } from './medEditing';
import { medPaths, parseMedDraft, toMedDraft } from './medDraft';

interface MedOutcomeFormProps {
  readonly loaded: Versioned<MedDiscussion>;
  /** The fields the viewer is offered. */
  readonly parts: readonly MedPart[];
  readonly onSaved: (saved: Versioned<MedDiscussion>) => void;
}

export function MedOutcomeForm({ loaded, parts, onSaved }: MedOutcomeFormProps) {
  const texts = useText();
  const { common, med } = texts;
  const format = useFormat();
  const { stores, rules, today } = useServices();
  const { id } = loaded.entity;
  const labels = new Map<string, string>(Object.entries(med.fields));
  const labelOf = (path: string): string => labels.get(path) ?? path;
  const outcomes = new Map<string, string>(Object.entries(common.medOutcomes));

  const { form, state, error, refused, submit, resolve, discard } = useVersionedForm({
    loaded,
    paths: medPaths,
    toDraft: toMedDraft,
    parse: (draft, base: MedDiscussion) => parseMedDraft(draft, base, rules.medDiscussion, today()),
    say: (problem) => problemText(problem, labelOf(problem.field), texts.problems, format),
    save: (patch, version) => stores.medDiscussions.update(id, patch, version),
    reread: () => stores.medDiscussions.get(id),
    onSaved,
  });
  const { errors, submitCount, isDirty } = form.formState;
  useUnsavedChanges(isDirty);
  const { control } = form;

  return (
    <DraftFormFrame
      label={med.form}
      state={state}
      problems={problemsOf(errors, medPaths)}
      attempt={submitCount}
      submit={submit}
      onCancel={discard}
      failure={error === undefined ? undefined : <FailureState error={error} />}
      conflict={
        refused === undefined ? undefined : (
          <DraftConflictPanel
            key={refused.latest.version}
            refused={refused}
            labelOf={labelOf}
            spell={(path, value) => (path === 'outcome' ? (outcomes.get(String(value)) ?? '') : String(value))}
            onGo={resolve}
          />
        )
      }
    >
      {parts.includes('deadline') && (
        <DraftDateField control={control} path="deadline" label={med.fields.deadline} today={today()} />
      )}
      {parts.includes('discussedOn') && (
        <DraftDateField control={control} path="discussedOn" label={med.fields.discussedOn} today={today()} />
      )}
      {parts.includes('outcome') && (
        <ChoiceField
          control={control}
          path="outcome"
          label={med.fields.outcome}
          options={medOutcomes.map((outcome) => [outcome, common.medOutcomes[outcome]])}
        />
      )}
      {parts.includes('statement') && (
        <LongTextField
          control={control}
          path="statement"
          label={med.fields.statement}
          hint={med.hints.statement}
          maxLength={rules.medDiscussion.statement.maxLength}
        />
      )}
      {parts.includes('answer') && (
        <LongTextField
          control={control}
          path="answer"
          label={med.fields.answer}
          hint={med.hints.answer}
          maxLength={rules.medDiscussion.answer.maxLength}
        />
      )}
    </DraftFormFrame>
  );
}
