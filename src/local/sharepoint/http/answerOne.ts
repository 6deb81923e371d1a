/** One request, or one member of a batch: address, options, verb, answer. */
import type { Identity } from '../security/checkToken';
import { Rights } from '../security/rights';
import type { Principal } from '../store/principals';
import type { Call } from '../operations/call';
import { asSharePointError, carryOut } from '../operations/carryOut';
import { itemResource } from '../operations/items/item';
import { itemSource } from '../operations/items/itemSource';
import { once } from '../operations/once';
import { servedFile } from '../operations/files/servedFile';
import { parseApiPath } from './apiPath';
import { formatOf, formatOrMinimal, type Format } from './format';
import { parseBody, type ParsedBody } from './jsonBody';
import { parseQuery } from './queryOptions';
import { answerOf, errorAnswer, type Answer } from './respond';
import type { Incoming, Server } from './server';
import { notImplemented } from './sharePointError';
import { apiPathOf, filePlaceOf, placeOf } from './webOfAddress';

/** What the request means to do. HEAD is a GET whose body stays here. */
export const methodOf = (incoming: Pick<Incoming, 'method' | 'header'>): string => {
  const override = incoming.method === 'POST' ? incoming.header('x-http-method') : null;
  const method = (override ?? incoming.method).trim().toUpperCase();
  return method === 'HEAD' ? 'GET' : method;
};

/** Throws `SharePointError`, or whatever went wrong. */
const answered = (server: Server, person: Principal, identity: Identity, incoming: Incoming): Answer => {
  const method = methodOf(incoming);
  const described = `${method} ${incoming.url.pathname}${incoming.url.search}`;
  const isFile = method === 'GET' && apiPathOf(incoming.url) === undefined;
  const place = (isFile ? filePlaceOf : placeOf)(server.site, server.address, incoming.url);
  if (place === undefined) throw notImplemented(described);
  // A file at its own address reads the query by itself.
  const { options, aliases, parameters } = parseQuery(isFile ? '' : incoming.url.search);
  const { directory, threshold, scopeLimits, sizeLimits, warn, digests } = server;
  const { site, address, path } = place;
  const accept = incoming.header('accept');
  // A file is what it is, whatever the client accepts; nothing is written before it is known how to answer.
  const format = once((): Format => formatOf(accept));
  if (method !== 'GET') format();
  const parsed = once(() => parseBody(new TextDecoder().decode(incoming.body), incoming.header('content-type')));
  const call: Call = {
    site,
    address,
    directory,
    threshold,
    scopeLimits,
    warn,
    sizeLimits,
    person,
    rights: new Rights(site, person, identity.allowed, site.web.scope),
    allowed: identity.allowed,
    digests,
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
    walk: server.walk,
    now: server.now().getTime(),
    item: {
      source: (list, itemId) => itemSource(call, list, itemId),
      resource: (list, itemId) => itemResource(call, list, itemId),
    },
  };
  const payload = isFile
    ? servedFile(call, path, incoming.url.searchParams, described)
    : carryOut(call, method, parseApiPath(path, aliases), described);
  return answerOf(payload, payload.is === 'bytes' ? 'minimal' : format(), address.apiUrl);
};

export const answerOne = (server: Server, person: Principal, identity: Identity, incoming: Incoming): Answer => {
  try {
    return answered(server, person, identity, incoming);
  } catch (error) {
    return errorAnswer(asSharePointError(error, server.report), formatOrMinimal(incoming.header('accept')));
  }
};
