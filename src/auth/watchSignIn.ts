/** Notices when a silent sign-in keeps a person waiting, so that the tab can say what it waits for. */
import type { SignInWatch, TokenSource } from './tokenSource';

/** Longer than a sign-in takes in general, shorter than patience. */
const SLOW_AFTER_MS = 3000;

export const watchSignIn = (source: TokenSource): { readonly tokens: TokenSource; readonly watch: SignInWatch } => {
  const listeners = new Set<() => void>();
  let late = 0;
  const count = (change: 1 | -1): void => {
    late += change;
    for (const listener of listeners) listener();
  };

  const watched = async (asked: Promise<string>): Promise<string> => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      count(1);
    }, SLOW_AFTER_MS);
    try {
      return await asked;
    } finally {
      clearTimeout(timer);
      if (isLate) count(-1);
    }
  };

  return {
    // With the person's help it may take as long as it takes: they are reading in Teams' own window.
    tokens: { ...source, token: (scopes, renew) => watched(source.token(scopes, renew)) },
    watch: {
      isSlow: () => late > 0,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
};
