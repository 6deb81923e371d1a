/** A form that makes a new item. Its client key is made once, so that saving again after a lost answer makes no second one. */
import { useRef, useState, type FormEvent } from 'react';
import { get, type FieldPath, type FieldValues } from 'react-hook-form';
import type { DraftProblem } from '../../domain/draftProblem';
import type { ClientKey } from '../../domain/ids';
import type { KeptDraft } from '../../domain/keptDraft';
import { isSame } from '../../domain/patch';
import type { Result } from '../../domain/result';
import type { Versioned } from '../../domain/stores';
import type { SaveState } from '../components/SaveBar';
import { useCheckedForm } from './checkedForm';
import { useFormSteps } from './formSteps';
import { fitting } from './keptFields';

export interface CreateFormOptions<Entity, Draft extends FieldValues, Input> {
  readonly initial: Draft;
  /** Of the item to be made. A draft that is kept keeps it too, so that not even a crash makes two. */
  readonly clientKey?: ClientKey;
  /** Every field of the form, in its order. */
  readonly paths: readonly FieldPath<Draft>[];
  readonly parse: (draft: Draft) => Result<Input, readonly DraftProblem[]>;
  readonly say: (problem: DraftProblem) => string;
  readonly create: (input: Input, key: ClientKey) => Promise<Versioned<Entity>>;
  readonly onCreated: (created: Versioned<Entity>) => void;
}

export const useCreateForm = <Entity, Draft extends FieldValues, Input>(
  options: CreateFormOptions<Entity, Draft, Input>,
) => {
  const { initial, parse, paths } = options;
  const key = useRef(options.clientKey);
  const [outcome, setOutcome] = useState<{ readonly saving: boolean; readonly error: unknown }>({
    saving: false,
    error: undefined,
  });
  const form = useCheckedForm<Draft>({
    initial,
    say: options.say,
    check: (draft) => {
      const parsed = parse(draft);
      return parsed.ok ? [] : parsed.error;
    },
  });
  const steps = useFormSteps<Entity, Draft>(form);
  const create = async (draft: Draft): Promise<void> => {
    const parsed = parse(draft);
    if (!parsed.ok) return;
    setOutcome({ saving: true, error: undefined });
    key.current ??= crypto.randomUUID() as ClientKey;
    try {
      options.onCreated(await options.create(parsed.value, key.current));
    } catch (error) {
      setOutcome({ saving: false, error });
    }
  };
  /** Does it, and tells of it, with the way back. */
  const inOneStep = (is: 'restored' | 'discarded', change: () => void): void => {
    const before = structuredClone(form.getValues());
    change();
    const after = form.getValues();
    const changed = paths.filter((path) => !isSame(get(before, path), get(after, path)));
    steps.tell({ happened: { is }, paths: changed, before });
  };
  const state: SaveState = outcome.saving ? 'saving' : form.formState.isDirty ? 'dirty' : 'clean';
  return {
    form,
    state,
    error: outcome.error,
    submit: (event: FormEvent): void => void form.handleSubmit(create)(event),
    began: () => initial,
    baseVersion: () => undefined,
    step: steps.step,
    undoStep: steps.undo,
    takeUp: (kept: Pick<KeptDraft, 'fields'>): void =>
      inOneStep('restored', () => {
        for (const { path, field } of fitting(kept.fields, initial, paths)) steps.put(path, field.typed);
      }),
    discard: (): void => inOneStep('discarded', () => form.reset(initial)),
  };
};
