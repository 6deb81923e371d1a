import { AppError } from '../domain/errors';
import type { TokenSource } from '../auth/tokenSource';
import type { createRetry } from './retry';

interface Sending {
  readonly tokens: TokenSource;
  readonly scopes: readonly string[];
  readonly retry: ReturnType<typeof createRetry>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
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

export const createSend = ({ tokens, scopes, retry, fetch }: Sending) => {
  const once = async (url: string, init: RequestInit, renew: boolean): Promise<Response> => {
    const token = await tokens.token(scopes, renew);
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${token}`);
    const signal = AbortSignal.timeout(patienceMs);
    return arrived(await fetch(url, { ...init, headers, signal, credentials: 'omit', cache: 'no-store' }));
  };

  /** A 401 was refused before anything happened, so also a write may go once more with a new token. */
  const signedIn = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await once(url, init, false);
    if (response.status !== 401) return response;
    const second = await once(url, init, true);
    if (second.status === 401) throw new AppError({ kind: 'SignInNeeded', reason: 'interaction' });
    return second;
  };

  return (url: string, init: RequestInit): Promise<Response> => {
    const request = () => signedIn(url, init);
    return isRead(url, init) ? retry.read(request) : retry.write(request);
  };
};
