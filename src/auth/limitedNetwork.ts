/**
 * How msal asks Entra: as its own `FetchClient` does, but nothing is waited for longer than `patienceMs`. A network that drops
 * packets without a word would otherwise keep a person waiting for minutes, until the browser itself gives up.
 */
import { AuthError, type INetworkModule, type NetworkRequestOptions, type NetworkResponse } from '@azure/msal-browser';
import { unreachableCode } from './authErrors';

const send = async <Body>(
  url: string,
  { headers, body, correlationId = '' }: NetworkRequestOptions,
  method: 'GET' | 'POST',
  patienceMs: number,
): Promise<NetworkResponse<Body>> => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  try {
    const asked = { method, headers: headers ?? {}, signal: stop.signal };
    const answer = await fetch(url, method === 'POST' ? { ...asked, body: body ?? '' } : asked);
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      // What Entra answers, msal checks.
      body: (await answer.json()) as Body,
    };
  } catch (error) {
    const code = navigator.onLine ? unreachableCode : 'no_network_connectivity';
    throw new AuthError(code, correlationId, error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
};

export const createLimitedNetwork = (patienceMs: number): INetworkModule => ({
  sendGetRequestAsync: (url, options = {}) => send(url, options, 'GET', patienceMs),
  sendPostRequestAsync: (url, options = {}) => send(url, options, 'POST', patienceMs),
});
