/** A form over an item as it was read, with everything such a form needs around its fields. What the fields are, the caller says. */
import type { ComponentType, ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useUnsavedChanges } from '../data/unsavedChanges';
import { problemText } from '../format/problemText';
import { useFormat } from '../format/useFormat';
import { problemsText } from '../text/parts/problems';
import { useTextOf } from '../text/partText';
import { problemsOf } from './checkedForm';
import { DraftBars } from './DraftBars';
import { DraftConflictPanel } from './DraftConflictPanel';
import { DraftFormFrame } from './DraftFormFrame';
import { isKept, useAutosave, type Keep } from './useAutosave';
import { useVersionedForm, type VersionedFormOptions } from './versionedForm';

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
  /** The name alone. */
  readonly nameOf?: (theirs: Entity) => string | undefined;
  /** What is typed is kept as this until it is saved. Without it nothing is kept. */
  readonly keep?: Keep;
  /** Says in words what SharePoint said to the last attempt. */
  readonly failureAs: ComponentType<{ readonly error: unknown }>;
  /** It stands where the item was read, and leaves again. Without it the form is always there. */
  readonly onClose?: () => void;
  readonly closeLabel?: string;
  readonly children: (form: UseFormReturn<Draft, unknown, Draft>) => ReactNode;
}

const nobody = () => undefined;

export function EditDraft<Entity, Draft extends FieldValues, Patch extends object>(
  props: EditDraftProps<Entity, Draft, Patch>,
) {
  const { paths, labelOf, spell, who = nobody, nameOf = nobody, onClose, keep, failureAs: Failure } = props;
  const problems = useTextOf(problemsText);
  const format = useFormat();
  const versioned = useVersionedForm<Entity, Draft, Patch>({
    ...props,
    say: (problem) => problemText(problem, labelOf(problem.field), problems, format),
  });
  const { form, state, error, conflict, asked } = versioned;
  const autosave = useAutosave({ ...versioned, keep, paths });
  const { errors, submitCount, isDirty } = form.formState;
  useUnsavedChanges(isDirty, isKept(autosave.state));
  return (
    <DraftFormFrame
      label={props.label}
      state={state}
      kept={autosave.state}
      problems={problemsOf(errors, paths)}
      attempt={submitCount}
      submit={versioned.submit}
      onCancel={() => {
        versioned.discard();
        // What is kept can be brought back where it was thrown away, so the form stays.
        if (keep === undefined || !isDirty) onClose?.();
      }}
      canUndo={keep !== undefined}
      takeBack={versioned.takeBack}
      opensInPlace={onClose !== undefined}
      closeLabel={props.closeLabel}
      failure={error === undefined ? undefined : <Failure error={error} />}
      notices={
        <DraftBars
          autosave={autosave}
          step={versioned.step}
          undo={versioned.undoStep}
          discard={versioned.discard}
          labelOf={labelOf}
          nameOf={nameOf}
        />
      }
      conflict={
        conflict === undefined ? undefined : (
          <DraftConflictPanel
            key={conflict.theirs.version}
            conflict={conflict}
            asked={asked}
            labelOf={labelOf}
            spell={(path, value) => spell(path, value, conflict.theirs.entity)}
            who={who(conflict.theirs.entity)}
            onGo={versioned.decide}
          />
        )
      }
    >
      {props.children(form)}
    </DraftFormFrame>
  );
}
