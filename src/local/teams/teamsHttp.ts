/** The local Teams over HTTP: its page, what it knows, and what the page asks it to remember. */
import type { ChannelMessage, Consent, SavedTab, TeamsModel, UnknownMessage } from './model';
import { readPage } from './pageFiles';
import type { TeamsStore } from './teamsStore';

export interface TeamsHttpOptions {
  readonly pageFolder: string;
  readonly store: TeamsStore;
  readonly adminConsents: readonly Consent[];
  readonly known: Omit<TeamsModel, 'savedTabs' | 'consents'>;
  /** The host page's own origin: nobody else may change anything. */
  readonly origin: string;
  readonly onUnknownMessage: (message: UnknownMessage) => void;
}

class BadRequest extends Error {}

const fieldsOf = async (request: Request): Promise<Partial<Record<string, unknown>>> => {
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) throw new BadRequest('a JSON object is expected');
  return { ...body };
};

const text = (fields: Partial<Record<string, unknown>>, key: string): string => {
  const value = fields[key];
  if (typeof value !== 'string') throw new BadRequest(`${key} is missing`);
  return value;
};

const savedTab = (fields: Partial<Record<string, unknown>>): SavedTab => ({
  id: text(fields, 'id'),
  threadId: text(fields, 'threadId'),
  entityId: text(fields, 'entityId'),
  name: text(fields, 'name'),
  contentUrl: text(fields, 'contentUrl'),
  websiteUrl: text(fields, 'websiteUrl'),
});

const message = (fields: Partial<Record<string, unknown>>): ChannelMessage => ({
  from: text(fields, 'from'),
  at: new Date().toISOString(),
  text: text(fields, 'text'),
});

type Operation = (request: Request, id: string) => Promise<Response> | Response;

export const createTeamsHttp = (options: TeamsHttpOptions): ((request: Request) => Promise<Response>) => {
  const { store } = options;
  const done = (): Response => new Response(null, { status: 204 });
  const found = (value: object | undefined): Response =>
    value === undefined ? Response.json({ error: 'not found' }, { status: 404 }) : Response.json(value);

  const operations: Readonly<Record<string, Operation>> = {
    'GET model': () => {
      const consents = [...options.adminConsents, ...store.consents()];
      return Response.json({ ...options.known, savedTabs: store.tabs(), consents } satisfies TeamsModel);
    },
    'POST tabs': async (request) => {
      store.saveTab(savedTab(await fieldsOf(request)));
      return done();
    },
    'DELETE tabs': (_request, id) => {
      store.removeTab(id);
      return done();
    },
    'GET conversations': (_request, id) => found(store.conversation(id)),
    'POST conversations': async (request) => {
      const fields = await fieldsOf(request);
      const begun = {
        channelId: text(fields, 'channelId'),
        entityId: text(fields, 'entityId'),
        subEntityId: text(fields, 'subEntityId'),
        title: text(fields, 'title'),
      };
      return found(store.startConversation(begun, message(fields)));
    },
    'POST messages': async (request, id) => found(store.addMessage(id, message(await fieldsOf(request)))),
    'POST consents': async (request) => {
      const fields = await fieldsOf(request);
      store.giveConsent({ loginName: text(fields, 'loginName'), scope: text(fields, 'scope') });
      return done();
    },
    'POST unknown': async (request) => {
      const fields = await fieldsOf(request);
      options.onUnknownMessage({ func: text(fields, 'func'), args: fields['args'] });
      return done();
    },
  };

  const operate = async (request: Request, name: string, id: string): Promise<Response> => {
    const operation = operations[`${request.method} ${name}`];
    if (operation === undefined) return Response.json({ error: `unknown: ${request.method} ${name}` }, { status: 404 });
    if (request.method !== 'GET' && request.headers.get('Origin') !== options.origin) {
      return Response.json({ error: 'only the page of the local Teams may change this' }, { status: 403 });
    }
    try {
      return await operation(request, id);
    } catch (error) {
      if (error instanceof BadRequest) return Response.json({ error: error.message }, { status: 400 });
      throw error;
    }
  };

  return async (request) => {
    const { pathname } = new URL(request.url);
    const [, api, name = '', ...rest] = pathname.split('/');
    const answer =
      api === 'api'
        ? await operate(request, name, decodeURIComponent(rest.join('/')))
        : ((await readPage(options.pageFolder, pathname)) ?? new Response('Not found', { status: 404 }));
    answer.headers.set('Cache-Control', 'no-store');
    return answer;
  };
};
