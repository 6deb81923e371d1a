/** The port through which the rest of the app gets access tokens. Never log what it returns. */
export interface TokenSource {
  /**
   * A bearer token for `scopes` (fully qualified, "https://contoso.sharepoint.com/AllSites.Write"), silently.
   * `renew` skips every cache, after a 401. Rejects with `AppError` `SignInNeeded` when the person must act.
   */
  token(scopes: readonly string[], renew?: boolean): Promise<string>;
  /** The same with the person's help (a consent window). Only from a click. */
  askForToken(scopes: readonly string[]): Promise<string>;
}

/** Whether somebody waits for a silent sign-in that takes long, for `useSyncExternalStore`. */
export interface SignInWatch {
  readonly isSlow: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}
