/**
 * A form over a draft (texts as typed) that is checked as a whole, and saved over the version it was read in. A save
 * that comes too late is refused, nothing typed is lost, and the person goes on from what both sides wrote.
 */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  get,
  set,
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
} from 'react-hook-form';
import type { DraftProblem } from '../../domain/draftProblem';
import { isFailure } from '../../domain/errors';
import { isSame } from '../../domain/patch';
import type { Result } from '../../domain/result';
import type { Versioned } from '../../domain/stores';
import type { SaveState } from '../components/SaveBar';
import { compareDrafts, fieldsToTake, type Choice, type DraftConflict } from './draftConflict';

export const readField = (draft: FieldValues, path: string): unknown => get(draft, path);

interface CheckedFormOptions<Draft extends FieldValues> {
  readonly initial: Draft;
  readonly check: (draft: Draft) => readonly DraftProblem[];
  /** The sentence for a problem. */
  readonly say: (problem: DraftProblem) => string;
}

/** Checks on the first attempt to save, and from then on at every keystroke. */
export const useCheckedForm = <Draft extends FieldValues>({ initial, check, say }: CheckedFormOptions<Draft>) =>
  useForm<Draft, unknown, Draft>({
    // A whole draft is always good enough for what may be partial; the compiler cannot see it through the generic.
    defaultValues: initial as DefaultValues<Draft>,
    shouldFocusError: false,
    resolver: (values) => {
      const errors: FieldErrors<Draft> = {};
      for (const problem of check(values)) {
        if (get(errors, problem.field) === undefined)
          set(errors, problem.field, { type: problem.code, message: say(problem) });
      }
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
    },
  });

export interface FormProblem<Path extends string> {
  readonly path: Path;
  readonly message: string;
}

/** What is wrong now, in the order of the form. */
export const problemsOf = <Draft extends FieldValues>(
  errors: FieldErrors<Draft>,
  paths: readonly FieldPath<Draft>[],
): readonly FormProblem<FieldPath<Draft>>[] =>
  paths.flatMap((path) => {
    const message: unknown = get(errors, `${path}.message`);
    return typeof message === 'string' ? [{ path, message }] : [];
  });

export interface Refused<Entity, Draft> extends DraftConflict {
  readonly latest: Versioned<Entity>;
  readonly drafts: { readonly base: Draft; readonly mine: Draft; readonly theirs: Draft };
}

export interface VersionedFormOptions<Entity, Draft extends FieldValues, Patch extends object> {
  /** As last read; a newer one is taken over while nothing is typed. */
  readonly loaded: Versioned<Entity>;
  readonly toDraft: (entity: Entity) => Draft;
  readonly parse: (draft: Draft, base: Entity) => Result<Patch, readonly DraftProblem[]>;
  readonly say: (problem: DraftProblem) => string;
  /** Every field of the form, in its order. */
  readonly paths: readonly FieldPath<Draft>[];
  readonly save: (patch: Patch, version: Versioned<Entity>['version']) => Promise<Versioned<Entity>>;
  readonly reread: () => Promise<Versioned<Entity>>;
  readonly onSaved: (saved: Versioned<Entity>) => void;
}

type Outcome<Entity, Draft> =
  | { readonly is: 'none' | 'saving' | 'saved' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'refused'; readonly refused: Refused<Entity, Draft> };

export const useVersionedForm = <Entity, Draft extends FieldValues, Patch extends object>(
  options: VersionedFormOptions<Entity, Draft, Patch>,
) => {
  const { loaded, toDraft, parse, paths } = options;
  const base = useRef(loaded);
  const [outcome, setOutcome] = useState<Outcome<Entity, Draft>>({ is: 'none' });
  const form = useCheckedForm<Draft>({
    initial: toDraft(loaded.entity),
    say: options.say,
    check: (draft) => {
      const parsed = parse(draft, base.current.entity);
      return parsed.ok ? [] : parsed.error;
    },
  });
  const { isDirty } = form.formState;

  /** Goes on from `next`; the fields in `kept` hold what was typed. */
  const rebase = (next: Versioned<Entity>, typed: Draft, kept: readonly FieldPath<Draft>[]): void => {
    base.current = next;
    form.reset(toDraft(next.entity));
    for (const path of kept) form.setValue(path, get(typed, path), { shouldDirty: true });
  };

  const latest = useRef({ rebase, loaded });
  const seen = useRef(loaded);
  useEffect(() => {
    latest.current = { rebase, loaded };
  });
  useEffect(() => {
    if (isDirty || loaded === seen.current) return;
    seen.current = loaded;
    if (loaded.version !== base.current.version) latest.current.rebase(loaded, form.getValues(), []);
  }, [loaded, isDirty, form]);

  /** After a save or a reread of our own, what the cache still holds is older than what we have. */
  const overtake = (next: Versioned<Entity>, typed: Draft, kept: readonly FieldPath<Draft>[]): void => {
    seen.current = latest.current.loaded;
    rebase(next, typed, kept);
  };

  const refuse = async (mine: Draft): Promise<void> => {
    const now = await options.reread();
    const drafts = { base: toDraft(base.current.entity), mine, theirs: toDraft(now.entity) };
    setOutcome({ is: 'refused', refused: { latest: now, drafts, ...compareDrafts(paths, drafts, readField) } });
  };

  const saveDraft = async (draft: Draft): Promise<void> => {
    const sent = structuredClone(draft);
    const parsed = parse(sent, base.current.entity);
    if (!parsed.ok) return;
    if (Object.keys(parsed.value).length === 0) {
      form.reset(toDraft(base.current.entity));
      setOutcome({ is: 'saved' });
      return;
    }
    setOutcome({ is: 'saving' });
    try {
      const saved = await options.save(parsed.value, base.current.version);
      const now = form.getValues();
      overtake(
        saved,
        structuredClone(now),
        paths.filter((path) => !isSame(get(now, path), get(sent, path))),
      );
      options.onSaved(saved);
      setOutcome({ is: 'saved' });
    } catch (error) {
      if (!isFailure(error, 'Conflict')) {
        setOutcome({ is: 'failed', error });
        return;
      }
      // The reread may fail as well (offline): what was typed stays, and saving can be tried again.
      await refuse(sent).catch((failure: unknown) => setOutcome({ is: 'failed', error: failure }));
    }
  };

  const resolve = (refused: Refused<Entity, Draft>, choices: Readonly<Record<string, Choice>>): void => {
    const typed = structuredClone(form.getValues());
    const taken = new Set(fieldsToTake(refused, choices));
    const theirs = refused.drafts.theirs;
    overtake(
      refused.latest,
      typed,
      paths.filter((path) => !taken.has(path) && !isSame(get(typed, path), get(theirs, path))),
    );
    setOutcome({ is: 'none' });
  };

  const state: SaveState =
    outcome.is === 'saving' ? 'saving' : isDirty ? 'dirty' : outcome.is === 'saved' ? 'saved' : 'clean';
  const refused = outcome.is === 'refused' ? outcome.refused : undefined;
  return {
    form,
    state,
    error: outcome.is === 'failed' ? outcome.error : undefined,
    refused,
    submit: (event: FormEvent): void => void form.handleSubmit(saveDraft)(event),
    /** Goes on after a refused save; the person then saves again. */
    resolve: (choices: Readonly<Record<string, Choice>>): void => {
      if (refused !== undefined) resolve(refused, choices);
    },
    discard: (): void => {
      form.reset(toDraft(base.current.entity));
      setOutcome({ is: 'none' });
    },
  };
};
