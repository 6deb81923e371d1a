/**
 * A form over an item that is saved over the version it was read in. Whatever others save meanwhile is merged field by
 * field: what only they changed is taken over and told; what both changed stands open until the person has decided, and
 * nothing is saved before. What was typed is lost in none of this.
 */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { get, type FieldPath, type FieldValues } from 'react-hook-form';
import type { DraftProblem } from '../../domain/draftProblem';
import { AppError, isFailure } from '../../domain/errors';
import type { KeptDraft } from '../../domain/keptDraft';
import { isSame } from '../../domain/patch';
import type { Result } from '../../domain/result';
import type { Versioned } from '../../domain/stores';
import { mergeSides, type Choice } from '../../domain/threeWay';
import type { SaveState } from '../components/SaveBar';
import { readField, useCheckedForm, withFields } from './checkedForm';
import { useFormSteps } from './formSteps';
import { fitting } from './keptFields';

/** Fields that both changed and the person has not decided yet. */
export interface OpenConflict<Entity, Path extends string = string> {
  readonly theirs: Versioned<Entity>;
  readonly fields: readonly {
    readonly path: Path;
    readonly before: unknown;
    readonly mine: unknown;
    readonly theirs: unknown;
  }[];
}

export interface VersionedFormOptions<Entity, Draft extends FieldValues, Patch extends object> {
  /** As last read; a newer one is merged in. */
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

type Outcome = { readonly is: 'none' | 'saving' | 'saved' } | { readonly is: 'failed'; readonly error: unknown };

/** How often a save goes again by itself when others keep saving in between. */
const saveAttempts = 4;

export const useVersionedForm = <Entity, Draft extends FieldValues, Patch extends object>(
  options: VersionedFormOptions<Entity, Draft, Patch>,
) => {
  type Path = FieldPath<Draft>;
  const { loaded, toDraft, parse, paths } = options;
  const base = useRef(loaded);
  const open = useRef<OpenConflict<Entity, Path>>(undefined);
  const [conflict, setConflict] = useState<OpenConflict<Entity, Path>>();
  const [asked, setAsked] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>({ is: 'none' });
  /** What the last save changed, as it stood before: others' changes are not the person's to take back. */
  const [lastSave, setLastSave] = useState<{ readonly paths: readonly Path[]; readonly before: Draft }>();
  const form = useCheckedForm<Draft>({
    initial: toDraft(loaded.entity),
    say: options.say,
    check: (draft) => {
      const parsed = parse(draft, base.current.entity);
      return parsed.ok ? [] : parsed.error;
    },
  });
  const steps = useFormSteps<Entity, Draft>(form);
  const { isDirty } = form.formState;
  const typedNow = (): Draft => structuredClone(form.getValues());

  const leaveOpen = (next: OpenConflict<Entity, Path> | undefined): void => {
    open.current = next !== undefined && next.fields.length > 0 ? next : undefined;
    setConflict(open.current);
  };

  /** What the form began with: for fields that are undecided still, what stood there before both wrote. */
  const began = (): Draft =>
    withFields(
      toDraft(base.current.entity),
      (open.current?.fields ?? []).map(({ path, before }) => [path, before] as const),
    );

  /** Goes on from `next`; the fields in `kept` hold what was typed. */
  const rebase = (next: Versioned<Entity>, typed: Draft, kept: readonly Path[]): void => {
    base.current = next;
    form.reset(toDraft(next.entity));
    for (const path of kept) steps.put(path, get(typed, path));
  };

  /** Puts `mine`, which began as `before`, over `next`. True when nothing is left for the person to decide. */
  const merge = (next: Versioned<Entity>, before: Draft, mine: Draft) => {
    const theirs = toDraft(next.entity);
    const merged = mergeSides(paths, { base: before, mine, theirs }, readField);
    rebase(next, mine, [...merged.mine, ...merged.both]);
    const at = (path: Path) => ({ path, before: get(before, path), mine: get(mine, path), theirs: get(theirs, path) });
    leaveOpen({ theirs: next, fields: merged.both.map(at) });
    return merged;
  };

  /** Takes over what others saved. */
  const meet = (next: Versioned<Entity>): boolean => {
    const before = typedNow();
    const merged = merge(next, began(), before);
    steps.tell({ happened: { is: 'merged', by: next.entity }, paths: merged.theirs, before });
    return merged.both.length === 0;
  };

  const saving = outcome.is === 'saving';
  const latest = useRef({ meet, saving, reread: options.reread, loaded, isDirty });
  const seen = useRef(loaded);
  useEffect(() => {
    latest.current = { meet, saving, reread: options.reread, loaded, isDirty };
  });
  useEffect(() => {
    if (loaded === seen.current) return;
    seen.current = loaded;
    if (loaded.version === base.current.version) return;
    if (!latest.current.isDirty) {
      latest.current.meet(loaded);
      return;
    }
    // What the cache got may be older than our own last save: only what is read now is known to be newer.
    const readNow = async (): Promise<void> => {
      const now = await latest.current.reread();
      if (!latest.current.saving && now.version !== base.current.version) latest.current.meet(now);
    };
    readNow().catch(() => undefined); // the next save is refused, and reads again
  }, [loaded]);

  const failWith = (error: unknown): void => setOutcome({ is: 'failed', error });

  /** True: saved, or nothing to save. False: somebody else has saved since. */
  const saveOnce = async (): Promise<boolean> => {
    const sent = typedNow();
    const parsed = parse(sent, base.current.entity);
    if (!parsed.ok) {
      // What others changed has made it wrong.
      setOutcome({ is: 'none' });
      await form.trigger();
      return true;
    }
    if (Object.keys(parsed.value).length === 0) {
      form.reset(toDraft(base.current.entity));
      setOutcome({ is: 'saved' });
      return true;
    }
    const before = toDraft(base.current.entity);
    try {
      const saved = await options.save(parsed.value, base.current.version);
      const now = typedNow();
      // What the cache still holds is older than what we have.
      seen.current = latest.current.loaded;
      rebase(
        saved,
        now,
        paths.filter((path) => !isSame(get(now, path), get(sent, path))),
      );
      setLastSave({ paths: paths.filter((path) => !isSame(get(before, path), get(sent, path))), before });
      options.onSaved(saved);
      setOutcome({ is: 'saved' });
      return true;
    } catch (error) {
      if (isFailure(error, 'Conflict')) return false;
      throw error;
    }
  };

  const saveDraft = async (): Promise<void> => {
    if (open.current !== undefined) {
      setAsked((times) => times + 1);
      return;
    }
    setOutcome({ is: 'saving' });
    try {
      for (let attempt = 1; !(await saveOnce()); attempt += 1) {
        // Everything typed is still there: the next press on the button goes on from here.
        if (attempt === saveAttempts) throw new AppError({ kind: 'Conflict' });
        seen.current = latest.current.loaded;
        if (!meet(await options.reread())) {
          setOutcome({ is: 'none' });
          return;
        }
      }
    } catch (error) {
      failWith(error);
    }
  };
  const submit = (event?: FormEvent): void => void form.handleSubmit(saveDraft)(event);

  const state: SaveState = saving ? 'saving' : isDirty ? 'dirty' : outcome.is === 'saved' ? 'saved' : 'clean';
  return {
    form,
    state,
    error: outcome.is === 'failed' ? outcome.error : undefined,
    submit,
    /** What the form began with, and the version it is saved over. */
    began,
    baseVersion: () => base.current.version,
    /** `asked`: how many times saving was tried while it stood open. */
    conflict,
    asked,
    /** Decides every field that stood open, and saves. What is left to be written by hand stays as it is in the form. */
    decide: (choices: Readonly<Record<string, Choice>>): void => {
      const fields = open.current?.fields ?? [];
      const theirs = open.current?.theirs;
      const before = typedNow();
      const taken = fields.filter(({ path }) => choices[path] === 'theirs');
      for (const field of taken) steps.put(field.path, field.theirs);
      leaveOpen(undefined);
      if (theirs !== undefined && taken.length > 0) {
        const chosen = taken.map(({ path }) => path);
        steps.tell({ happened: { is: 'merged', by: theirs.entity }, paths: chosen, before });
      }
      submit();
    },
    step: steps.step,
    undoStep: (): void => {
      if (steps.step?.happened.is === 'restored') leaveOpen(undefined);
      steps.undo();
    },
    /** Puts back what stood before the last save, to be saved anew. undefined: nothing is saved, or something typed since. */
    takeBack:
      lastSave === undefined || state !== 'saved'
        ? undefined
        : (): void => {
            const before = typedNow();
            for (const path of lastSave.paths) steps.put(path, get(lastSave.before, path));
            setLastSave(undefined);
            setOutcome({ is: 'none' });
            steps.tell({ happened: { is: 'takenBack' }, paths: lastSave.paths, before });
          },
    /** Puts a kept draft in. What others have saved since it was kept is merged with it. */
    takeUp: (kept: Pick<KeptDraft, 'fields'>): void => {
      const before = typedNow();
      const now = toDraft(base.current.entity);
      const fields = fitting(kept.fields, now, paths);
      const then = withFields(
        now,
        fields.map(({ path, field }) => [path, field.before] as const),
      );
      const mine = withFields(
        now,
        fields.map(({ path, field }) => [path, field.typed] as const),
      );
      merge(base.current, then, mine);
      const after = form.getValues();
      const changed = paths.filter((path) => !isSame(get(before, path), get(after, path)));
      steps.tell({ happened: { is: 'restored' }, paths: changed, before });
    },
    discard: (): void => {
      const before = typedNow();
      const after = toDraft(base.current.entity);
      form.reset(after);
      leaveOpen(undefined);
      setOutcome({ is: 'none' });
      const changed = paths.filter((path) => !isSame(get(before, path), get(after, path)));
      steps.tell({ happened: { is: 'discarded' }, paths: changed, before });
    },
  };
};
