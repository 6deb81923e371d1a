/** What a sign-in waits for that only the person can do, from a button. */
const forPerson = [
  'interaction',
  /** Permission has not been given to the app. */
  'consent',
  /** Only who is assigned to the app may sign in to it (AADSTS50105). */
  'notAssigned',
  /** Conditional access lets nobody in from here (AADSTS53003). */
  'policy',
  /** A second factor is asked for (AADSTS50076). */
  'secondFactor',
  /** Signed in too long ago (AADSTS70043). */
  'expired',
] as const;

export type SignInReason =
  | (typeof forPerson)[number]
  /** This program cannot sign in at all. */
  | 'unavailable'
  /** Teams did not answer in time. */
  | 'noAnswer'
  /** Outside Teams: Entra did not. */
  | 'unreachable'
  /** The browser lets no window open. */
  | 'blocked'
  /** The browser keeps nothing, and the page cannot leave for a sign-in and come back. */
  | 'noStorage'
  /** It is another person's by now. */
  | 'otherAccount';

/**
 * Everything that can break an expectation, as one closed union. Adapters translate into it
 * (`sharepoint/translateError`), `ui/shell/errorText` out of it; nobody else reads status codes.
 */
export type Failure =
  /** The item, list or file is gone, or the viewer may not know of it. */
  | { readonly kind: 'NotFound'; readonly what: string }
  /** Somebody saved since we read (HTTP 412). Nothing was written. */
  | { readonly kind: 'Conflict' }
  /** The viewer may not do this (HTTP 403), or nobody: the site or the document is locked (423). Nothing was written. */
  | { readonly kind: 'Forbidden'; readonly what: string; readonly isLocked?: boolean }
  /** A unique column already holds this value. Nothing was written. */
  | { readonly kind: 'Duplicate' }
  /** SharePoint refused the value; `reason` is SharePoint's own sentence. Nothing was written. */
  | { readonly kind: 'Invalid'; readonly reason: string }
  /** No token, and why. Nothing was sent. */
  | { readonly kind: 'SignInNeeded'; readonly reason: SignInReason }
  /** Asked to slow down (HTTP 429/503) for longer than we wait by ourselves. Seconds, if the server said. */
  | { readonly kind: 'Throttled'; readonly retryAfterSeconds: number | undefined }
  /** No answer from the network; for a write, it is certain that nothing was written. */
  | { readonly kind: 'Offline' }
  /** A write left without an answer, and asking afterwards gave none either: it may or may not have happened. */
  | { readonly kind: 'OutcomeUnknown' }
  /** The site lacks a list or a column that this version of the tab needs. */
  | { readonly kind: 'SiteNotReady'; readonly missing: readonly string[] }
  /** The list view threshold: a query touched more rows than SharePoint allows. */
  | { readonly kind: 'TooManyRows' }
  /** A part of the tab is gone from the server, where a newer edition lies. */
  | { readonly kind: 'NewEdition' }
  /** Our own mistake, or an answer nobody foresaw. */
  | { readonly kind: 'Bug'; readonly detail: string };

export type FailureKind = Failure['kind'];

export class AppError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(failure.kind === 'Bug' ? `Bug: ${failure.detail}` : failure.kind, { cause });
    this.name = 'AppError';
    this.failure = failure;
  }
}

/** Whether there is no token until the person does something. */
export const needsPerson = (error: unknown): boolean => {
  const failure = error instanceof AppError ? error.failure : undefined;
  return failure?.kind === 'SignInNeeded' && forPerson.some((reason) => reason === failure.reason);
};

/** Whether nobody may change it at present. */
export const isLockRefusal = (error: unknown): boolean =>
  error instanceof AppError && error.failure.kind === 'Forbidden' && error.failure.isLocked === true;

/** Whether `error` is an `AppError` of the given kind. */
export const isFailure = (error: unknown, kind: FailureKind): error is AppError =>
  error instanceof AppError && error.failure.kind === kind;
