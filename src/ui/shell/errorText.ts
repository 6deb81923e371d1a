/** The only way out of the errors of `domain/errors.ts`: what happened, is my work safe, what can I do. */
import { AppError, needsPerson, type Failure, type SignInReason } from '../../domain/errors';
import type { failuresText } from '../text/da/failures';

export type FailureTexts = typeof failuresText;

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

const signInText = (reason: SignInReason, texts: FailureTexts): ErrorText => {
  switch (reason) {
    case 'interaction':
      return { ...texts.SignInNeeded, wayOn: 'consent' };
    case 'consent':
      return { ...texts.ConsentNeeded, wayOn: 'consent' };
    case 'notAssigned':
      return { ...texts.NotAssigned, wayOn: 'consent' };
    case 'policy':
      return { ...texts.RefusedByPolicy, wayOn: 'consent' };
    case 'secondFactor':
      return { ...texts.SecondFactor, wayOn: 'consent' };
    case 'expired':
      return { ...texts.SignInExpired, wayOn: 'consent' };
    case 'unavailable':
      return { ...texts.SignInUnavailable, wayOn: 'elsewhere' };
    case 'noAnswer':
      return { ...texts.SignInUnanswered, wayOn: 'retry' };
    case 'unreachable':
      return { ...texts.SignInUnreachable, wayOn: 'retry' };
    case 'blocked':
      return { ...texts.SignInBlocked, wayOn: 'thisPage' };
    case 'noStorage':
      return { ...texts.NoStorage, wayOn: 'consent' };
    case 'otherAccount':
      return { ...texts.OtherAccount, wayOn: 'reload' };
  }
};

/** The error itself, or the one behind a write of unknown outcome: an answer may be missing for want of a sign-in. */
const behind = (error: unknown): unknown =>
  error instanceof AppError && error.failure.kind === 'OutcomeUnknown' ? error.cause : error;

/** What a sign-in is missing for, where that is what is wrong. */
export const signInReason = (error: unknown): SignInReason | undefined => {
  const failure = failureOf(behind(error));
  return failure.kind === 'SignInNeeded' ? failure.reason : undefined;
};

export const errorText = (error: unknown, texts: FailureTexts): ErrorText => {
  const failure = failureOf(error);
  switch (failure.kind) {
    case 'NotFound':
      return { ...texts.NotFound, wayOn: 'retry' };
    case 'Conflict':
      return { ...texts.Conflict, wayOn: 'retry' };
    case 'Forbidden':
      return { ...(failure.isLocked === true ? texts.Locked : texts.Forbidden), wayOn: 'retry' };
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
      return { ...texts.OutcomeUnknown, wayOn: needsPerson(behind(error)) ? 'consent' : 'retry' };
    case 'SiteNotReady':
      return { ...texts.SiteNotReady, body: texts.SiteNotReady.body(failure.missing.join(', ')), wayOn: 'setup' };
    case 'TooManyRows':
      return { ...texts.TooManyRows, wayOn: 'retry' };
    case 'NewEdition':
      return { ...texts.NewEdition, wayOn: 'reload' };
    case 'Bug':
      return { ...texts.Bug, wayOn: 'retry' };
  }
};

/** Msal's own sentence holds Entra's number, by which an IT department finds the cause; never a token. */
export const wordsBehind = (error: unknown): string => {
  const met = behind(error);
  const cause = met instanceof Error ? (met.cause ?? met) : met;
  return cause instanceof Error ? cause.message : JSON.stringify(failureOf(error));
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
