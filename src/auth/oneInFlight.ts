/** Joins equal requests for tokens: msal does not, and five lists that load at once would be five sign-ins. */
export const createOneInFlight = () => {
  const inFlight = new Map<string, Promise<string>>();
  return (scopes: readonly string[], renew: boolean, ask: () => Promise<string>): Promise<string> => {
    const key = `${renew ? 'renew ' : ''}${scopes.toSorted().join(' ')}`;
    const running = inFlight.get(key);
    if (running !== undefined) return running;
    const asked = ask().finally(() => inFlight.delete(key));
    inFlight.set(key, asked);
    return asked;
  };
};
