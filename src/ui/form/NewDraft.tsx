/** A form that makes a new item, with everything such a form needs around its fields. What the fields are, the caller says. */
import type { ComponentType, ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useUnsavedChanges } from '../data/unsavedChanges';
import { problemText } from '../format/problemText';
import { useFormat } from '../format/useFormat';
import { useText } from '../text/useText';
import { useCreateForm, type CreateFormOptions } from './createForm';
import { DraftFormFrame } from './DraftFormFrame';
import { problemsOf } from './draftForm';

interface NewDraftProps<Entity, Draft extends FieldValues, Input> extends Omit<
  CreateFormOptions<Entity, Draft, Input>,
  'say'
> {
  /** Accessible name of the form. */
  readonly label: string;
  /** Of the button that saves, where it says more than that. */
  readonly saveLabel?: string;
  /** Every field of the form, in its order. */
  readonly paths: readonly FieldPath<Draft>[];
  readonly labelOf: (path: string) => string;
  /** Says in words what SharePoint said to the last attempt. */
  readonly failureAs: ComponentType<{ readonly error: unknown }>;
  readonly onCancel: () => void;
  readonly children: (form: UseFormReturn<Draft, unknown, Draft>) => ReactNode;
}

export function NewDraft<Entity, Draft extends FieldValues, Input>(props: NewDraftProps<Entity, Draft, Input>) {
  const { paths, labelOf, saveLabel, failureAs: Failure } = props;
  const { problems } = useText();
  const format = useFormat();
  const { form, state, error, submit } = useCreateForm<Entity, Draft, Input>({
    ...props,
    say: (problem) => problemText(problem, labelOf(problem.field), problems, format),
  });
  const { errors, submitCount, isDirty } = form.formState;
  useUnsavedChanges(isDirty);
  return (
    <DraftFormFrame
      label={props.label}
      saveLabel={saveLabel}
      state={state}
      problems={problemsOf(errors, paths)}
      attempt={submitCount}
      submit={submit}
      onCancel={props.onCancel}
      failure={error === undefined ? undefined : <Failure error={error} />}
    >
      {props.children(form)}
    </DraftFormFrame>
  );
}
