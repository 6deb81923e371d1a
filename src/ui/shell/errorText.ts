/** The only way out of the errors of `domain/errors.ts`: what happened, is my work safe, what can I do. */
import { AppError, type Failure } from '../../domain/errors';
import type { Texts } from '../text/da';

/** What the person can press. `wait`: it happens by itself, after a countdown. */
export type WayOn = 'retry' | 'consent' | 'thisPage' | 'elsewhere' | 'reload' | 'setup' | 'wait' | 'none';

export interface ErrorText {
  readonly title: string;
  readonly body: string;
  readonly safe: string;
  readonly next: string;
  readonly wayOn: WayOn;
}

/** Anything that was thrown, as a `Failure`. What nobody foresaw is a bug of ours. */
export const failureOf = (error: unknown): Failure =>
  error instanceof AppError
    ? error.failure
    : { kind: 'Bug', detail: error instanceof Error ? error.message : String(error) };

/** What SharePoint itself said, in its own language: stands apart, for whoever is asked for help; never inside our sentences. */
export const ownWords = (error: unknown): string | undefined => {
  const failure = failureOf(error);
  if (failure.kind === 'NotFound' || failure.kind === 'Forbidden') return failure.what;
  return failure.kind === 'Invalid' ? failure.reason : undefined;
};

const signInText = (
  reason: Extract<Failure, { kind: 'SignInNeeded' }>['reason'],
  texts: Texts['shell']['failures'],
): ErrorText => {
  switch (reason) {
    case 'interaction':
      return { ...texts.SignInNeeded, wayOn: 'consent' };
    case 'consent':
      return { ...texts.ConsentNeeded, wayOn: 'consent' };
    case 'unavailable':
      return { ...texts.SignInUnavailable, wayOn: 'elsewhere' };
    case 'noAnswer':
      return { ...texts.SignInUnanswered, wayOn: 'retry' };
    case 'blocked':
      return { ...texts.SignInBlocked, wayOn: 'thisPage' };
    case 'otherAccount':
      return { ...texts.OtherAccount, wayOn: 'reload' };
  }
};

/** An answer is missing for want of a sign-in only the person can do. */
const waitsForPerson = (error: unknown): boolean => {
  const behind = error instanceof AppError && error.cause instanceof AppError ? error.cause.failure : undefined;
  return behind?.kind === 'SignInNeeded' && (behind.reason === 'consent' || behind.reason === 'interaction');
};

export const errorText = (error: unknown, { shell }: Pick<Texts, 'shell'>): ErrorText => {
  const failure = failureOf(error);
  const texts = shell.failures;
  switch (failure.kind) {
    case 'NotFound':
      return { ...texts.NotFound, wayOn: 'retry' };
    case 'Conflict':
      return { ...texts.Conflict, wayOn: 'retry' };
    case 'Forbidden':
      return { ...texts.Forbidden, wayOn: 'retry' };
    case 'Duplicate':
      return { ...texts.Duplicate, wayOn: 'none' };
    case 'Invalid':
      return { ...texts.Invalid, wayOn: 'none' };
    case 'SignInNeeded':
      return signInText(failure.reason, texts);
    case 'Throttled':
      return { ...texts.Throttled, wayOn: 'wait' };
    case 'Offline':
      return { ...texts.Offline, wayOn: 'retry' };
    case 'OutcomeUnknown':
      // What became of it, SharePoint tells when the person has signed in.
      return { ...texts.OutcomeUnknown, wayOn: waitsForPerson(error) ? 'consent' : 'retry' };
    case 'SiteNotReady':
      return { ...texts.SiteNotReady, body: texts.SiteNotReady.body(failure.missing.join(', ')), wayOn: 'setup' };
    case 'TooManyRows':
      return { ...texts.TooManyRows, wayOn: 'retry' };
    case 'Bug':
      return { ...texts.Bug, wayOn: 'retry' };
  }
};

const ids = new WeakMap<object, string>();

/** A short id of this very error, to read to somebody: "Throttled-4F2A9C". The same error keeps its id. */
export const errorId = (error: unknown): string => {
  const { kind } = failureOf(error);
  const made = () => `${kind}-${crypto.randomUUID().slice(0, 6).toUpperCase()}`;
  if (typeof error !== 'object' || error === null) return made();
  const id = ids.get(error) ?? made();
  ids.set(error, id);
  return id;
};

/** What goes on the clipboard: enough for whoever runs the tab, and nothing of the data. */
export const errorReport = (error: unknown, at: string): string => {
  const failure = failureOf(error);
  return [errorId(error), JSON.stringify(failure), at, location.hash.split('?')[0] ?? ''].join(' · ');
};
