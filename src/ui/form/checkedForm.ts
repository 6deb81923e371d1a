/** A form over a draft (texts as typed) that is checked as a whole. */
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

export const readField = (draft: FieldValues, path: string): unknown => get(draft, path);

/** `draft` with other values at some paths. */
export const withFields = <Draft extends FieldValues>(
  draft: Draft,
  values: readonly (readonly [path: string, value: unknown])[],
): Draft => {
  const next = structuredClone(draft);
  for (const [path, value] of values) set(next, path, structuredClone(value));
  return next;
};

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

export type CheckedForm<Draft extends FieldValues> = ReturnType<typeof useCheckedForm<Draft>>;

interface FormProblem<Path extends string> {
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
