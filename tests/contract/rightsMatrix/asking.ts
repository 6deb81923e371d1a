/** SharePoint asked straight, as a person: one request each, or many in a $batch. None of our own code in between. */
import { loginOf, ownerLogin } from './matrixSite';
import type { LocalSite } from '../localSite';
import type { CastMember } from './table';

export interface Call {
  readonly method: 'GET' | 'POST';
  /** Behind the site's address. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
export interface Answer {
  readonly status: number;
  readonly text: string;
}

export type Who = CastMember | 'the owner';

export const get = (path: string): Call => ({ method: 'GET', path });
export const post = (path: string, body: unknown = {}, headers: Call['headers'] = {}): Call => ({
  method: 'POST',
  path,
  body,
  headers,
});

const bodyOf = ({ body }: Call): string => (typeof body === 'string' ? body : JSON.stringify(body));
const json = 'application/json;odata=nometadata';
const headersOf = ({ method, headers }: Call): Record<string, string> => ({
  Accept: json,
  ...(method === 'POST' ? { 'Content-Type': json } : {}),
  ...headers,
});

const mostInBatch = 100;

export const createAsking = (site: LocalSite) => {
  const tokens = new Map<Who, Promise<string>>();
  const tokenOf = (who: Who): Promise<string> => {
    const known = tokens.get(who) ?? site.tokenFor(who === 'the owner' ? ownerLogin : loginOf(who));
    tokens.set(who, known);
    return known;
  };

  const ask = async (who: Who, call: Call): Promise<Answer> => {
    const headers = { ...headersOf(call), Authorization: `Bearer ${await tokenOf(who)}` };
    const sent = call.method === 'POST' ? { body: bodyOf(call) } : {};
    const response = await fetch(`${site.siteUrl}${call.path}`, { method: call.method, headers, ...sent });
    return { status: response.status, text: await response.text() };
  };

  const partOf = (call: Call): string => {
    const lines = Object.entries(headersOf(call)).map(([name, value]) => `${name}: ${value}`);
    const request = `${call.method} ${site.siteUrl}${call.path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
    const body = call.method === 'POST' ? `${bodyOf(call)}\r\n` : '';
    const typed = 'Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n';
    return `--batch_matrix\r\n${typed}${request}${body}\r\n`;
  };

  const askBatch = async (who: Who, calls: readonly Call[]): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (let at = 0; at < calls.length; at += mostInBatch) {
      const some = calls.slice(at, at + mostInBatch);
      const body = `${some.map(partOf).join('')}--batch_matrix--\r\n`;
      const type = { 'Content-Type': 'multipart/mixed; boundary=batch_matrix' };
      const { status, text } = await ask(who, post('/_api/$batch', body, type));
      const parts = text.split(/\r\n(?=HTTP\/1\.1 \d)/).slice(1);
      // Whoever may not enter the site is refused as a whole.
      if (status === 403) answers.push(...some.map(() => ({ status, text })));
      else if (parts.length !== some.length)
        throw new Error(`${parts.length} answers to ${some.length}: ${status} ${text.slice(0, 500)}`);
      else answers.push(...parts.map((part) => ({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(part)?.[1]), text: part })));
    }
    return answers;
  };

  return { ask, askBatch };
};
export type Asking = ReturnType<typeof createAsking>;
