/** A site that is asked bare questions over HTTP, as PnPjs words them but without PnPjs: what is looked at is the answer as it came. */
import type { TokenSource } from '../../auth/tokenSource';

export interface Question {
  readonly method?: 'GET' | 'POST' | 'DELETE' | 'OPTIONS';
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects go as JSON, texts as they are. */
  readonly body?: object | string;
  readonly withoutToken?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly text: string;
  /** Of a JSON object; else empty. */
  readonly json: Partial<Record<string, unknown>>;
}

export interface AskedSite {
  /** "https://contoso.sharepoint.com" */
  readonly origin: string;
  /** "/sites/raaderum" */
  readonly path: string;
  /** `address` below "…/_api/". */
  ask(address: string, question?: Question): Promise<Answer>;
  /** The same caller through a token of another delegated permission. */
  withPermission(name: string): AskedSite;
}

export type Send = (url: string, init: RequestInit) => Promise<Response>;

const objectIn = (text: string): Partial<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {}; // XML, HTML or nothing: its status says what there is to say
  }
};

const mostWaits = 3;
const longestWaitSeconds = 120;

/** After 429 nothing was done, so that everything may be asked again. */
const patient = async (send: Send, url: string, init: RequestInit): Promise<Response> => {
  for (let wait = 0; ; wait += 1) {
    const response = await send(url, init);
    if (response.status !== 429 || wait === mostWaits) return response;
    const seconds = Math.min(Number(response.headers.get('retry-after') ?? '') || 10, longestWaitSeconds);
    await new Promise((resolve) => {
      setTimeout(resolve, seconds * 1000);
    });
  }
};

export const askSite = (siteUrl: string, tokens: TokenSource, scopes: readonly string[], send: Send): AskedSite => {
  const { origin, pathname } = new URL(siteUrl);
  return {
    origin,
    path: pathname,
    withPermission: (name) => askSite(siteUrl, tokens, [`${origin}/${name}`], send),
    ask: async (address, { method = 'GET', headers = {}, body, withoutToken = false } = {}) => {
      const response = await patient(send, `${siteUrl}/_api/${address}`, {
        method,
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json;charset=utf-8',
          ...(!withoutToken && { Authorization: `Bearer ${await tokens.token(scopes)}` }),
          ...headers,
        },
        redirect: 'manual',
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        header: (name) => response.headers.get(name),
        text,
        json: objectIn(text),
      };
    },
  };
};
