/**
 * Arguments of an action may stand in its body instead of its address: Office365-REST-Python-Client sends them so, and
 * its tests run against SharePoint Online.
 */
import type { Argument, Segment } from '../http/apiPath';
import { namedArguments } from './arguments';
import type { Call } from './call';
import type { Resource } from './resource';

const argumentOf = (value: unknown): Argument | undefined => {
  if (value === null) return { kind: 'null' };
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : undefined;
};

/** Places that read their body by themselves, as JSON or bytes. */
const readsBody = ({ raw, types, takes }: Resource): boolean =>
  raw === true || types !== undefined || (takes !== undefined && takes.length > 0);

/** The same segment with what the body says as its arguments; undefined where the body is something else. */
export const withBodyArguments = (call: Call, segment: Segment, place: Resource): Segment | undefined => {
  const known = namedArguments(segment.key);
  if (known.length === 0 || segment.args !== undefined || readsBody(place)) return undefined;
  const args = new Map<string, Argument>();
  for (const [name, value] of Object.entries(call.body)) {
    const argument = argumentOf(value);
    if (!argument || !known.includes(name.toLowerCase())) return undefined;
    args.set(name.toLowerCase(), argument);
  }
  return args.size === 0 ? undefined : { ...segment, args };
};
