/**
 * What a request says beyond what its place reads is refused before anything is done. That SharePoint refuses the same
 * is assumed where README does not say more.
 */
import { badRequest, noSuchProperty, notImplemented, untypedEntry } from '../http/sharePointError';
import type { Payload } from '../http/payload';
import type { Call } from './call';
import type { Resource, Verb } from './resource';

const refuseOptions = (call: Call, allowed: readonly string[]): void => {
  const used = call.options.raw.find(([name]) => !allowed.includes(name));
  if (used) throw notImplemented(`${used[0]} on this address`);
};

/** A body may hold these names alone. */
export const refuseOtherKeys = (body: Readonly<Record<string, unknown>>, known: readonly string[]): void => {
  const extra = Object.keys(body).find((name) => !known.includes(name));
  if (extra !== undefined) throw badRequest(`The parameter ${extra} does not exist.`);
};

const refuseBody = (call: Call, { takes, types, raw }: Resource): void => {
  if (raw) return;
  const { type, given, verbose } = call.sent;
  if (takes) refuseOtherKeys(call.body, takes);
  if (types && !given) throw badRequest('The request has no body.');
  if (types && verbose && type === undefined) throw untypedEntry();
  if (type !== undefined && !types?.includes(type)) throw noSuchProperty('type', type);
};

/** Before the verb is carried out. */
export const refuseUnread = (call: Call, verb: Verb, place: Resource, bodyIsArguments: boolean): void => {
  const parameter = [...call.parameters.keys()].find((name) => !place.parameters?.includes(name));
  if (parameter !== undefined) throw notImplemented(`the query option ${parameter}`);
  if (verb === 'read' || verb === 'remove') {
    if (!bodyIsArguments) refuseOtherKeys(call.body, []);
    // PnPjs takes the $select of what it was asked for along to every write on it; nothing is answered that it could shape.
    if (verb === 'remove') refuseOptions(call, ['$select', '$expand']);
    return;
  }
  if (!bodyIsArguments) refuseBody(call, place);
  refuseOptions(call, ['$select', '$expand']);
};

/** After reading: one thing has no rows to filter or count, a bare value no properties either. Collections see to it. */
export const refuseUnreadOf = (call: Call, payload: Payload): void => {
  if (payload.is === 'entity') refuseOptions(call, ['$select', '$expand']);
  else if (payload.is !== 'collection') refuseOptions(call, []);
};
