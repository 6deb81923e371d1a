/**
 * Joins equal requests for tokens: msal does not, and five lists that load at once would be five sign-ins. One that has had no
 * answer for long is not joined: whoever asks then may be a person who tries again, and Teams may be back.
 */

/** As long as the tab waits before it says that signing in is slow. */
const JOINED_MS = 3000;

export const createOneInFlight = () => {
  const inFlight = new Map<string, { readonly since: number; readonly asked: Promise<string> }>();
  return (scopes: readonly string[], renew: boolean, ask: () => Promise<string>): Promise<string> => {
    const key = `${renew ? 'renew ' : ''}${scopes.toSorted().join(' ')}`;
    const running = inFlight.get(key);
    const since = performance.now();
    if (running !== undefined && since - running.since < JOINED_MS) return running.asked;
    const asked = ask().finally(() => {
      if (inFlight.get(key)?.asked === asked) inFlight.delete(key);
    });
    inFlight.set(key, { since, asked });
    return asked;
  };
};
