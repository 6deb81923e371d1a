/** A form that makes a new item, with everything such a form needs around its fields. What the fields are, the caller says. */
import type { ComponentType, ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useUnsavedChanges } from '../data/unsavedChanges';
import { problemText } from '../format/problemText';
import { useFormat } from '../format/useFormat';
import { problemsText } from '../text/parts/problems';
import { useTextOf } from '../text/partText';
import { problemsOf } from './checkedForm';
import { useCreateForm, type CreateFormOptions } from './createForm';
import { DraftBars } from './DraftBars';
import { DraftFormFrame } from './DraftFormFrame';
import { isKept, useAutosave, type Keep } from './useAutosave';

interface NewDraftProps<Entity, Draft extends FieldValues, Input> extends Omit<
  CreateFormOptions<Entity, Draft, Input>,
  'say'
> {
  /** Accessible name of the form. */
  readonly label: string;
  /** Of the button that saves, where it says more than that. */
  readonly saveLabel?: string;
  readonly labelOf: (path: string) => string;
  /** What is typed is kept as this until it is saved. Without it nothing is kept. */
  readonly keep?: Keep;
  /** Says in words what SharePoint said to the last attempt. */
  readonly failureAs: ComponentType<{ readonly error: unknown }>;
  readonly onCancel: () => void;
  readonly children: (form: UseFormReturn<Draft, unknown, Draft>) => ReactNode;
}

const nobody = () => undefined;

export function NewDraft<Entity, Draft extends FieldValues, Input>(props: NewDraftProps<Entity, Draft, Input>) {
  const { paths, labelOf, saveLabel, keep, failureAs: Failure } = props;
  const problems = useTextOf(problemsText);
  const format = useFormat();
  const creating = useCreateForm<Entity, Draft, Input>({
    ...props,
    say: (problem) => problemText(problem, labelOf(problem.field), problems, format),
    onCreated: (created) => {
      autosave.forget();
      props.onCreated(created);
    },
  });
  const { form, state, error, submit } = creating;
  const autosave = useAutosave({ ...creating, keep, paths });
  const { errors, submitCount, isDirty } = form.formState;
  useUnsavedChanges(isDirty, isKept(autosave.state));
  return (
    <DraftFormFrame
      label={props.label}
      saveLabel={saveLabel}
      state={state}
      kept={autosave.state}
      problems={problemsOf(errors, paths)}
      attempt={submitCount}
      submit={submit}
      onCancel={props.onCancel}
      failure={error === undefined ? undefined : <Failure error={error} />}
      notices={
        <DraftBars
          autosave={autosave}
          step={creating.step}
          undo={creating.undoStep}
          discard={creating.discard}
          labelOf={labelOf}
          nameOf={nobody}
        />
      }
    >
      {props.children(form)}
    </DraftFormFrame>
  );
}
