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

/** Signing in where there is no Teams to do it. */
export interface BrowserSignIn extends TokenSource {
  /** `other`: let the person choose an account, whoever is signed in. Rejects with `blocked` where no window may open. */
  askForToken(scopes: readonly string[], options?: { readonly other?: boolean }): Promise<string>;
  /** The same without a window: leaves the page, and comes back to the same address. Only from a click. */
  askOnThisPage(scopes: readonly string[], options?: { readonly other?: boolean }): Promise<void>;
  /** The address of who has signed in since the browser tab was opened. Rejects with what a sign-in on this page came back with. */
  signedIn(): Promise<string | undefined>;
}

/** Whether somebody waits for a silent sign-in that takes long, for `useSyncExternalStore`. */
export interface SignInWatch {
  readonly isSlow: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}
