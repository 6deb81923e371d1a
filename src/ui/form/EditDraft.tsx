/** A form over an item as it was read, with everything such a form needs around its fields. What the fields are, the caller says. */
import type { ComponentType, ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useUnsavedChanges } from '../data/unsavedChanges';
import { problemText } from '../format/problemText';
import { useFormat } from '../format/useFormat';
import { useText } from '../text/useText';
import { DraftConflictPanel } from './DraftConflictPanel';
import { DraftFormFrame } from './DraftFormFrame';
import { problemsOf, useVersionedForm, type VersionedFormOptions } from './draftForm';

interface EditDraftProps<Entity, Draft extends FieldValues, Patch extends object> extends Omit<
  VersionedFormOptions<Entity, Draft, Patch>,
  'say'
> {
  /** Accessible name of the form. */
  readonly label: string;
  readonly labelOf: (path: string) => string;
  /** How a value of the draft reads: a choice by its label, an id by its name. `theirs`: what somebody else saved meanwhile. */
  readonly spell: (path: string, value: unknown, theirs: Entity) => string;
  /** Who saved meanwhile and when, where the item knows it. */
  readonly who?: (theirs: Entity) => string | undefined;
  /** Says in words what SharePoint said to the last attempt. */
  readonly failureAs: ComponentType<{ readonly error: unknown }>;
  /** It stands where the item was read, and leaves again. Without it the form is always there. */
  readonly onClose?: () => void;
  readonly closeLabel?: string;
  readonly children: (form: UseFormReturn<Draft, unknown, Draft>) => ReactNode;
}

export function EditDraft<Entity, Draft extends FieldValues, Patch extends object>(
  props: EditDraftProps<Entity, Draft, Patch>,
) {
  const { paths, labelOf, spell, who, onClose, failureAs: Failure } = props;
  const { problems } = useText();
  const format = useFormat();
  const { form, state, error, refused, submit, resolve, discard } = useVersionedForm<Entity, Draft, Patch>({
    ...props,
    say: (problem) => problemText(problem, labelOf(problem.field), problems, format),
  });
  const { errors, submitCount, isDirty } = form.formState;
  useUnsavedChanges(isDirty);
  return (
    <DraftFormFrame
      label={props.label}
      state={state}
      problems={problemsOf(errors, paths)}
      attempt={submitCount}
      submit={submit}
      onCancel={() => {
        discard();
        onClose?.();
      }}
      opensInPlace={onClose !== undefined}
      closeLabel={props.closeLabel}
      failure={error === undefined ? undefined : <Failure error={error} />}
      conflict={
        refused === undefined ? undefined : (
          <DraftConflictPanel
            key={refused.latest.version}
            refused={refused}
            labelOf={labelOf}
            spell={(path, value) => spell(path, value, refused.latest.entity)}
            who={who?.(refused.latest.entity)}
            onGo={resolve}
          />
        )
      }
    >
      {props.children(form)}
    </DraftFormFrame>
  );
}
