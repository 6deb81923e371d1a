/** A form that makes a new item. Its client key is made once, so that saving again after a lost answer makes no second one. */
import { useRef, useState, type FormEvent } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { DraftProblem } from '../../domain/draftProblem';
import type { ClientKey } from '../../domain/ids';
import type { Result } from '../../domain/result';
import type { Versioned } from '../../domain/stores';
import type { SaveState } from '../components/SaveBar';
import { useCheckedForm } from './draftForm';

export interface CreateFormOptions<Entity, Draft extends FieldValues, Input> {
  readonly initial: Draft;
  readonly parse: (draft: Draft) => Result<Input, readonly DraftProblem[]>;
  readonly say: (problem: DraftProblem) => string;
  readonly create: (input: Input, key: ClientKey) => Promise<Versioned<Entity>>;
  readonly onCreated: (created: Versioned<Entity>) => void;
}

export const useCreateForm = <Entity, Draft extends FieldValues, Input>(
  options: CreateFormOptions<Entity, Draft, Input>,
) => {
  const { parse } = options;
  const key = useRef<ClientKey>(undefined);
  const [outcome, setOutcome] = useState<{ readonly saving: boolean; readonly error: unknown }>({
    saving: false,
    error: undefined,
  });
  const form = useCheckedForm<Draft>({
    initial: options.initial,
    say: options.say,
    check: (draft) => {
      const parsed = parse(draft);
      return parsed.ok ? [] : parsed.error;
    },
  });
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
  const state: SaveState = outcome.saving ? 'saving' : form.formState.isDirty ? 'dirty' : 'clean';
  return {
    form,
    state,
    error: outcome.error,
    submit: (event: FormEvent): void => void form.handleSubmit(create)(event),
  };
};
