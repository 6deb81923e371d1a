/** Walks the tree of resources to where the address points and does what the verb says. */
import type { Segment } from '../http/apiPath';
import type { Payload } from '../http/payload';
import { notImplemented, SharePointError } from '../http/sharePointError';
import type { Call } from './call';
import { contextInfo } from './contextInfo';
import { refuseUnknownArguments } from './arguments';
import { withBodyArguments } from './bodyArguments';
import { moveCopyUtil } from './files/moveCopyUtil';
import { setLikeResource, setRatingResource } from './comments/reputation';
import { steps, type Resource, type Verb } from './resource';
import { refuseUnread, refuseUnreadOf } from './strictness';
import { siteResource } from './web/siteResource';
import { passedPlace } from './walk';
import { webResource } from './web/web';

const root = (call: Call): Resource => ({
  go: (segment) => rootSteps(call)(segment) ?? moveCopyUtil(call, segment),
});

const rootSteps = (call: Call) =>
  steps({
    web: () => webResource(call),
    site: () => siteResource(call),
    'microsoft.office.server.reputationmodel.reputation.setlike': (step) => setLikeResource(call, step),
    'microsoft.office.server.reputationmodel.reputation.setrating': (step) => setRatingResource(call, step),
    contextinfo: () => {
      call.rights.require(call.rights.onWeb(), 'open');
      return contextInfo(call);
    },
  });

const verbs: Readonly<Record<string, Verb>> = {
  GET: 'read',
  POST: 'post',
  MERGE: 'merge',
  PATCH: 'merge',
  PUT: 'put',
  DELETE: 'remove',
};

/** A method that only looks, `getByTitle('x')`: it may be called by POST as well, as every method of the service. */
const isFunction = ({ key }: Segment): boolean => key.startsWith('get');

interface Found {
  readonly place: Resource;
  readonly verb: Verb;
  readonly bodyIsArguments: boolean;
}

const beginning: Segment = { name: '', key: '', args: undefined };

const find = (call: Call, method: string, segments: readonly Segment[]): Found | undefined => {
  let parent: Resource | undefined;
  let place: Resource | undefined = root(call);
  const passed: [Segment, Resource][] = [[beginning, place]];
  for (const segment of segments) {
    parent = place;
    place = place.go?.(segment);
    if (!place) return undefined;
    refuseUnknownArguments(segment);
    passed.push([segment, place]);
  }
  const verb = Object.hasOwn(verbs, method) ? verbs[method] : undefined;
  const last = segments.at(-1);
  if (!verb || !last) return undefined;
  call.walk?.(() => passed.map(([segment, one]) => passedPlace(segment, one)), verb);
  if (verb !== 'post') return { place, verb, bodyIsArguments: false };
  const told = withBodyArguments(call, last, place);
  const again = told && parent?.go?.(told);
  const found = again ?? place;
  const asked = !found.post && found.read && isFunction(last) ? 'read' : verb;
  return { place: found, verb: asked, bodyIsArguments: again !== undefined };
};

/** `described` names the request for a 501. Throws `SharePointError`. */
export const carryOut = (call: Call, method: string, segments: readonly Segment[], described: string): Payload => {
  // "Use Remote Interfaces": documented as what REST and the client object models take, whatever else one may.
  call.rights.require(call.rights.onWeb(), 'useRemoteApis');
  const found = find(call, method, segments);
  const run = found?.place[found.verb];
  if (!found || !run) throw notImplemented(described);
  const { place, verb, bodyIsArguments } = found;
  refuseUnread(call, verb, place, bodyIsArguments);
  const payload = run.call(place);
  if (verb === 'read') refuseUnreadOf(call, payload);
  return payload;
};

/** What went wrong, as something SharePoint could have said. Anything unexpected is a fault of ours: 500, told by `report`. */
export const asSharePointError = (error: unknown, report: (error: unknown) => void): SharePointError => {
  if (error instanceof SharePointError) return error;
  report(error);
  return new SharePointError(
    500,
    '-1, System.Exception',
    `The local SharePoint failed: ${error instanceof Error ? error.message : String(error)}`,
  );
};
