/** What the page asks of its own server and of the sign-in. */
import type { ChannelConversation, Consent, SavedTab, TeamsModel, UnknownMessage } from '../model';

const send = async (method: string, path: string, body?: object): Promise<Response> => {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'Content-Type': 'application/json' };
  }
  const answer = await fetch(path, init);
  if (!answer.ok && answer.status !== 404)
    throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
};

const read = async <T>(answer: Response): Promise<T> => (await answer.json()) as T; // our own server, same types

const found = async (answer: Response): Promise<ChannelConversation | undefined> =>
  answer.status === 404 ? undefined : read(answer);

export const loadModel = async (): Promise<TeamsModel> => read(await send('GET', '/api/model'));

export const saveTab = async (tab: SavedTab): Promise<void> => {
  await send('POST', '/api/tabs', tab);
};

export const removeTab = async (id: string): Promise<void> => {
  await send('DELETE', `/api/tabs/${encodeURIComponent(id)}`);
};

export const loadConversation = async (id: string): Promise<ChannelConversation | undefined> =>
  found(await send('GET', `/api/conversations/${encodeURIComponent(id)}`));

export const startConversation = async (
  begun: Omit<ChannelConversation, 'id' | 'messages'>,
  from: string,
  text: string,
): Promise<ChannelConversation> => read(await send('POST', '/api/conversations', { ...begun, from, text }));

export const addMessage = async (id: string, from: string, text: string): Promise<ChannelConversation | undefined> =>
  found(await send('POST', `/api/messages/${encodeURIComponent(id)}`, { from, text }));

export const keepConsent = async (consent: Consent): Promise<void> => {
  await send('POST', '/api/consents', consent);
};

export const reportUnknown = async (message: UnknownMessage): Promise<void> => {
  await send('POST', '/api/unknown', message);
};

export type TokenResult =
  | { readonly ok: true; readonly token: { access_token: string; id_token: string; expires_in: number; scope: string } }
  | { readonly ok: false; readonly code: string; readonly description: string };

export const askToken = async (
  tokenUrl: string,
  request: { readonly loginName: string; readonly scope: string; readonly clientId: string },
): Promise<TokenResult> => {
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    // The sign-in keeps who sits here, for what the person opens beside Teams.
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (answer.ok) return { ok: true, token: await read(answer) };
  const refused: { error: string; error_description: string } = await read(answer);
  return { ok: false, code: refused.error, description: refused.error_description };
};
