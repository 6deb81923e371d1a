/** The way of a request: CORS, token, address, verb, answer. */
import { notImplemented, badRequest } from './sharePointError';
import type { Identity } from '../security/checkToken';
import { Unauthorized } from '../security/checkToken';
import { Rights } from '../security/rights';
import type { DirectoryPerson, Principal } from '../store/principals';
import { claimPrefix } from '../store/principals';
import type { Site } from '../store/site';
import type { Call, SiteAddress } from '../operations/call';
import { asSharePointError, carryOut } from '../operations/carryOut';
import { parseApiPath } from './apiPath';
import { batchAnswer } from './batchAnswer';
import { parseBatch, type BatchMember } from './batchRequest';
import { corsHeaders, preflight } from './cors';
import { formatOf } from './format';
import { parseBody, type ParsedBody } from './jsonBody';
import { parseQuery } from './queryOptions';
import { answerOf, errorAnswer, type Answer } from './respond';
import { unauthorized } from './unauthorized';

export interface Server {
  readonly site: Site;
  readonly address: SiteAddress;
  readonly directory: readonly DirectoryPerson[];
  readonly threshold: number;
  readonly now: () => Date;
  readonly checkToken: (authorization: string | null) => Promise<Identity>;
  /** Told of errors nobody foresaw. */
  readonly report: (error: unknown) => void;
}

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly header: (name: string) => string | null;
  readonly body: Uint8Array;
}

/** SharePoint's own upper limit is not public; PnP Core sends 100. */
const longestBatch = 100;

const personOf = (server: Server, identity: Identity): Principal => {
  const { principals } = server.site;
  const known = principals.byLogin(`${claimPrefix}${identity.loginName}`);
  if (known) return known;
  const listed = server.directory.find((one) => one.loginName.toLowerCase() === identity.loginName);
  const fresh = {
    objectId: identity.objectId ?? '',
    loginName: identity.loginName,
    name: identity.name,
    jobTitle: '',
    department: '',
  };
  return server.site.write(() => principals.addPerson(listed ?? fresh));
};

/** Behind `…/sites/tasks/_api/`, decoded; undefined for addresses of another site or none of the API. */
const apiPathOf = (server: Server, url: URL): string | undefined => {
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    throw badRequest('The address is not valid.');
  }
  const prefix = `${server.address.sitePath}/_api/`;
  return path.toLowerCase().startsWith(prefix.toLowerCase()) ? path.slice(prefix.length) : undefined;
};

const methodOf = (incoming: Incoming): string => {
  const override = incoming.method === 'POST' ? incoming.header('x-http-method') : null;
  return (override ?? incoming.method).toUpperCase();
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const once = <T>(read: () => T): (() => T) => {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: read() }).value;
};

const answerOne = (server: Server, person: Principal, identity: Identity, incoming: Incoming): Answer => {
  const format = formatOf(incoming.header('accept'));
  const method = methodOf(incoming);
  const described = `${method} ${incoming.url.pathname}${incoming.url.search}`;
  try {
    const path = apiPathOf(server, incoming.url);
    if (path === undefined) throw notImplemented(described);
    const { options, aliases, parameters } = parseQuery(incoming.url.search);
    const { site, address, directory, threshold } = server;
    const parsed = once(() => parseBody(textOf(incoming.body), incoming.header('content-type')));
    const call: Call = {
      site,
      address,
      directory,
      threshold,
      person,
      rights: new Rights(site.principals, site.scopes, person, identity.allowed),
      options,
      parameters,
      get body() {
        return parsed().body;
      },
      get sent(): ParsedBody {
        return parsed();
      },
      bytes: incoming.body,
      header: incoming.header,
      ifMatch: incoming.header('if-match') ?? undefined,
      now: server.now().getTime(),
    };
    return answerOf(carryOut(call, method, parseApiPath(path, aliases), described), format, address.apiUrl);
  } catch (error) {
    return errorAnswer(asSharePointError(error, server.report), format);
  }
};

/** A member asks this site or nobody; a wrong address fails its member alone. */
const memberUrl = (server: Server, text: string): URL => {
  const { webUrl } = server.address;
  const url = URL.canParse(text, `${webUrl}/`) ? new URL(text, `${webUrl}/`) : undefined;
  if (url?.origin !== new URL(webUrl).origin) throw badRequest(`The request URI '${text}' is not valid.`);
  return url;
};

const answerMember = (server: Server, person: Principal, identity: Identity, member: BatchMember): Answer => {
  const header = (name: string): string | null => member.headers.get(name) ?? null;
  try {
    const { method, body } = member;
    const url = memberUrl(server, member.url);
    return answerOne(server, person, identity, { method, url, header, body: new TextEncoder().encode(body) });
  } catch (error) {
    return errorAnswer(asSharePointError(error, server.report), formatOf(header('accept')));
  }
};

const answerBatch = (server: Server, person: Principal, identity: Identity, incoming: Incoming): Answer => {
  try {
    const members = parseBatch(textOf(incoming.body), incoming.header('content-type') ?? '');
    if (members.length === 0) throw badRequest('The batch holds no request.');
    if (members.length > longestBatch) throw badRequest(`A batch may hold at most ${longestBatch} requests.`);
    // Not one transaction: SharePoint rolls nothing back, each member stands for itself.
    return batchAnswer(members.map((member) => answerMember(server, person, identity, member)));
  } catch (error) {
    return errorAnswer(asSharePointError(error, server.report), formatOf(incoming.header('accept')));
  }
};

const isBatch = (server: Server, url: URL): boolean =>
  url.pathname.toLowerCase() === `${server.address.sitePath}/_api/$batch`.toLowerCase();

export const handle = async (server: Server, request: Request): Promise<Response> => {
  if (request.method === 'OPTIONS') return preflight();
  const incoming: Incoming = {
    method: request.method,
    url: new URL(request.url),
    header: (name) => request.headers.get(name),
    body: request.method === 'GET' ? new Uint8Array() : new Uint8Array(await request.arrayBuffer()),
  };
  let identity: Identity;
  try {
    identity = await server.checkToken(request.headers.get('authorization'));
  } catch (error) {
    if (error instanceof Unauthorized) return unauthorized(server.site, error);
    throw error;
  }
  const person = personOf(server, identity);
  const batch = incoming.method === 'POST' && isBatch(server, incoming.url);
  const { status, headers, body } = (batch ? answerBatch : answerOne)(server, person, identity, incoming);
  return new Response(status === 204 ? null : typeof body === 'string' ? body : new Uint8Array(body), {
    status,
    headers: { ...corsHeaders, ...headers },
  });
};
