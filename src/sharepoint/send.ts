import { AppError, needsPerson } from '../domain/errors';
import type { TokenSource } from '../auth/tokenSource';
import type { createRetry } from './retry';

interface Sending {
  readonly tokens: TokenSource;
  readonly scopes: readonly string[];
  readonly retry: ReturnType<typeof createRetry>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  /** False when the browser itself knows that there is no network. */
  readonly isOnline: () => boolean;
}

/** A request that has not answered by then never will. */
const patienceMs = 60_000;

/** A batch is a POST; without a changeset it holds only reads. */
const isRead = (url: string, init: RequestInit): boolean =>
  init.method === 'GET' ||
  (url.endsWith('/$batch') && typeof init.body === 'string' && !init.body.includes('changeset_'));

/** Statuses whose answer may have no body, for which `new Response` insists on null. */
const isBodyless = (status: number): boolean => status === 204 || status === 205 || status === 304;

/** The whole answer, so that one cut off in the middle counts as lost here and not as broken JSON later. */
const arrived = async (response: Response): Promise<Response> => {
  const body = await response.arrayBuffer();
  return new Response(isBodyless(response.status) ? null : body, response);
};

/** `fetch` itself failed. A browser tells so little of a network fault and of an answer without CORS headers alike. */
class NoAnswer extends Error {}

/** A token renewed so lately is not what a request fails for. */
const freshMs = 5 * 60_000;

export const createSend = ({ tokens, scopes, retry, fetch, now, isOnline }: Sending) => {
  let renewedAt = -Infinity;

  const once = async (url: string, init: RequestInit, renew: boolean): Promise<Response> => {
    const token = await tokens.token(scopes, renew);
    if (renew) renewedAt = now();
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${token}`);
    const signal = AbortSignal.timeout(patienceMs);
    const asked = fetch(url, { ...init, headers, signal, credentials: 'omit', cache: 'no-store' });
    const response = await asked.catch((error: unknown) => {
      throw signal.aborted ? error : new NoAnswer('no answer', { cause: error });
    });
    return arrived(response);
  };

  /** A 401 was refused before anything happened, so also a write may go once more with a new token. */
  const signedIn = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await once(url, init, false);
    if (response.status !== 401) return response;
    const second = await once(url, init, true);
    if (second.status === 401) throw new AppError({ kind: 'SignInNeeded', reason: 'interaction' });
    return second;
  };

  /** Makes sure of a token younger than the one that got no answer, unless Teams can be reached no more than SharePoint. */
  const renewToken = async (): Promise<boolean> => {
    if (now() - renewedAt < freshMs) return true;
    try {
      await tokens.token(scopes, true);
      renewedAt = now();
      return true;
    } catch (error) {
      // Said of the person, as opposed to Teams being as unreachable as SharePoint seems.
      if (needsPerson(error)) throw error;
      return false;
    }
  };

  /**
   * SharePoint's 401 may come without CORS headers (seen: pnp/PnP #1666), and then looks like a broken connection. So a
   * read without an answer goes once more at once, with a new token. Only a read: what a write without an answer came to,
   * its store asks SharePoint, with a read (decision 0003).
   */
  const readSignedIn = (url: string, init: RequestInit): (() => Promise<Response>) => {
    let tried = false;
    return async () => {
      try {
        return await signedIn(url, init);
      } catch (error) {
        if (!(error instanceof NoAnswer) || tried || !isOnline()) throw error;
        tried = true;
        if (!(await renewToken())) throw error;
        return signedIn(url, init);
      }
    };
  };

  /** What the browser itself would not send has not been written: no doubt, and nothing to ask for. */
  const writeSignedIn = (url: string, init: RequestInit): Promise<Response> =>
    isOnline() ? signedIn(url, init) : Promise.reject(new AppError({ kind: 'Offline' }));

  return (url: string, init: RequestInit): Promise<Response> =>
    isRead(url, init) ? retry.read(readSignedIn(url, init)) : retry.write(() => writeSignedIn(url, init));
};
