/** The way of a request: CORS, who asks, how often, digest, answer; and what was asked to go wrong on it. */
import { randomUUID } from 'node:crypto';
import { asSharePointError } from '../operations/carryOut';
import { Unauthorized, type Identity } from '../security/checkToken';
import { bearerOf } from '../security/signIn';
import { claimPrefix, programLogin, type Principal } from '../store/principals';
import { meetFaults } from '../faults/meetFaults';
import { answerBatch } from './answerBatch';
import { answerOne, methodOf } from './answerOne';
import { corsHeaders, preflight } from './cors';
import { tooLarge } from './fileErrors';
import { formatOrMinimal } from './format';
import { authorizationOf, isPosted, takePosted, toSignIn } from './pageSignIn';
import { readBody } from './readBody';
import { refusalOf } from './refusal';
import { errorAnswer, type Answer } from './respond';
import type { Incoming, Server } from './server';
import { toResponse } from './toResponse';
import { unauthorized } from './unauthorized';
import { apiPathOf } from './webOfAddress';

const personOf = (server: Server, identity: Identity): Principal => {
  const { principals } = server.site;
  if (identity.isProgram) {
    // Has no rights of its own on the site: what its token says is what it may do, everywhere.
    const program = principals.byLogin(programLogin) ?? server.site.write(() => principals.addProgram());
    return { ...program, isAdmin: true };
  }
  const known = principals.byLogin(`${claimPrefix}${identity.loginName}`);
  if (known) return known;
  const listed = server.directory.find(identity.loginName);
  const fresh = {
    objectId: identity.objectId ?? '',
    loginName: identity.loginName,
    name: identity.name,
    jobTitle: '',
    department: '',
  };
  return server.site.write(() => principals.addPerson(listed ?? fresh));
};

/** As recorded, but for the numbers. None of it can be read by a page of another origin. */
const serviceHeaders = (): Record<string, string> => {
  const id = randomUUID();
  return {
    'cache-control': 'private, max-age=0',
    dataserviceversion: '3.0',
    microsoftsharepointteamservices: '16.0.0.0',
    'request-id': id,
    spclientservicerequestduration: '1',
    sprequestguid: id,
    'x-content-type-options': 'nosniff',
    'x-sharepointhealthscore': '0',
    'x-sp-serverstate': 'ReadOnly=0',
  };
};

const respond = (given: Answer, more: Readonly<Record<string, string>> = {}): Response =>
  toResponse(given, { ...serviceHeaders(), ...corsHeaders, ...more });

const refuse = (header: Incoming['header'], status: number, more: Readonly<Record<string, string>>): Response =>
  respond(errorAnswer(refusalOf(status), formatOrMinimal(header('accept'))), more);

/** Reading needs none, and the digest itself must come from somewhere. */
const checkDigest = (server: Server, person: Principal, { method, url, header }: Incoming): void => {
  if (!server.needsDigest || method === 'GET' || method === 'HEAD') return;
  if (apiPathOf(url)?.replace(/\/+$/, '').toLowerCase() === 'contextinfo') return;
  const digest = header('x-requestdigest');
  const time = server.faults?.isExpired(digest ?? '') ? Infinity : server.now().getTime();
  server.digests.check(digest, person.loginName, time);
};

const isBatch = ({ method, url }: Incoming): boolean => method === 'POST' && apiPathOf(url)?.toLowerCase() === '$batch';

const signedIn = (server: Server, person: Principal, identity: Identity, incoming: Incoming): Answer => {
  try {
    checkDigest(server, person, incoming);
    return (isBatch(incoming) ? answerBatch : answerOne)(server, person, identity, incoming);
  } catch (error) {
    return errorAnswer(asSharePointError(error, server.report), formatOrMinimal(incoming.header('accept')));
  }
};

const identify = async (server: Server, header: Incoming['header']): Promise<Identity> => {
  const token = bearerOf(header);
  if (token !== undefined && server.faults?.isExpired(token))
    throw new Unauthorized('Invalid JWT token. The token is expired.');
  return server.signIn(header);
};

const orUnauthorized = async (server: Server, ask: () => Promise<Response>): Promise<Response> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Unauthorized) return unauthorized(server.realm, error);
    throw error;
  }
};

const answerAs = (server: Server, identity: Identity, incoming: Incoming): Response => {
  const person = personOf(server, identity);
  const pace = server.throttle?.pass(person.id, server.now().getTime());
  if (pace?.refused) return refuse(incoming.header, pace.refused, pace.headers);
  return respond(signedIn(server, person, identity, incoming), pace?.headers);
};

const answer = (server: Server, incoming: Incoming): Promise<Response> =>
  orUnauthorized(server, async () => answerAs(server, await identify(server, incoming.header), incoming));

const readable = ({ pathname, search }: URL): string => {
  const address = `${pathname}${search}`;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

const answerOrFault = async (server: Server, incoming: Incoming): Promise<Response> => {
  const { faults } = server;
  if (!faults) return answer(server, incoming);
  const { header } = incoming;
  return meetFaults(faults, {
    asked: {
      method: methodOf(incoming),
      path: readable(incoming.url),
      person: () =>
        identify(server, header).then(
          ({ loginName }) => loginName,
          // Nobody: the answer itself will say what is wrong with the token.
          () => undefined,
        ),
    },
    credential: bearerOf(header) ?? header('x-requestdigest') ?? undefined,
    answer: () => answer(server, incoming),
    refuse: (status, retryAfter) =>
      refuse(header, status, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  });
};

const tooLong = (server: Server, { headers }: Request): Response =>
  respond(errorAnswer(tooLarge(server.sizeLimits.request), formatOrMinimal(headers.get('accept'))));

/** Rejects with `ConnectionCut` where a fault says so. */
export const handle = async (server: Server, request: Request): Promise<Response> => {
  if (request.method === 'OPTIONS') return preflight();
  const bodyless = request.method === 'GET' || request.method === 'HEAD';
  const body = bodyless ? new Uint8Array() : await readBody(request, server.sizeLimits.request);
  if (!body) return tooLong(server, request);
  const { origin } = new URL(server.address.collectionUrl);
  if (server.signInPage !== undefined && isPosted(request)) {
    return orUnauthorized(server, () =>
      takePosted(body, origin, (authorization) => server.signIn(() => authorization)),
    );
  }
  const response = await answerOrFault(server, {
    method: request.method,
    url: new URL(request.url),
    header: (name) => (name === 'authorization' ? authorizationOf(request) : request.headers.get(name)),
    body,
  });
  if (response.status === 401) return toSignIn(request, server.signInPage, origin) ?? response;
  return request.method === 'HEAD' ? new Response(null, response) : response;
};
