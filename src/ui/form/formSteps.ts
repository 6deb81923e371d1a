/** What was done to a form in one go, without the person having typed it: told, and undone in one go as well. */
import { useState } from 'react';
import { get, type FieldPath, type FieldPathValue, type FieldValues } from 'react-hook-form';
import { isSame } from '../../domain/patch';
import type { CheckedForm } from './checkedForm';

export type Happened<Entity> =
  /** Fields that somebody else changed were taken over. */
  | { readonly is: 'merged'; readonly by: Entity }
  /** A kept draft was taken up. */
  | { readonly is: 'restored' }
  /** What the last save changed was put back as it was. */
  | { readonly is: 'takenBack' }
  /** All that was typed was thrown away. */
  | { readonly is: 'discarded' };

export interface FormStep<Entity, Draft extends FieldValues> {
  readonly happened: Happened<Entity>;
  /** The fields that got other values by it. */
  readonly paths: readonly FieldPath<Draft>[];
  /** The form as it was. */
  readonly before: Draft;
}

export const useFormSteps = <Entity, Draft extends FieldValues>(form: CheckedForm<Draft>) => {
  const [step, setStep] = useState<FormStep<Entity, Draft>>();
  const put = (path: FieldPath<Draft>, value: unknown): void =>
    // What stood at the path before is of the path's type.
    form.setValue(path, value as FieldPathValue<Draft, FieldPath<Draft>>, { shouldDirty: true });
  return {
    step,
    put,
    /** Nothing is told of a step that changed nothing. */
    tell: (next: FormStep<Entity, Draft>): void => setStep(next.paths.length === 0 ? undefined : next),
    forget: (): void => setStep(undefined),
    undo: (): void => {
      if (step === undefined) return;
      for (const path of step.paths) {
        if (!isSame(get(form.getValues(), path), get(step.before, path))) put(path, get(step.before, path));
      }
      setStep(undefined);
    },
  };
};
