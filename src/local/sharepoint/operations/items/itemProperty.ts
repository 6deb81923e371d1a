/** `items(7)/Title`: one property of an item by its address, by any capitals. Lookups and persons have their numbers there. */
import type { Segment } from '../../http/apiPath';
import type { Payload } from '../../http/payload';
import { badRequest, spException } from '../../http/sharePointError';
import { valuePayload } from '../entitySource';
import type { Resource } from '../resource';
import type { ItemAccess, ItemState } from './itemAccess';

/** Bare text (OData 3): what is empty is not there, what has parts has no text. That SharePoint does so is assumed. */
const rawValue = (name: string, value: unknown): Payload => {
  if (value === null || value === undefined) throw spException(-1, `The property '${name}' has no value.`, 404);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (typeof value === 'object') throw badRequest(`The property '${name}' is not a primitive one.`);
  return { is: 'bytes', content: new TextEncoder().encode(text), contentType: 'text/plain;charset=utf-8' };
};

export const itemProperty = (access: ItemAccess, item: ItemState, segment: Segment): Resource | undefined => {
  const name = access.properties.named(segment.name);
  if (name === undefined || segment.args !== undefined) return undefined;
  const value = (): unknown =>
    access.read(item.id, { ...access.call.options, select: [name], expand: [] }).values[name];
  return {
    read: () => valuePayload(name, value()),
    go: (step) => (step.key === '$value' ? { read: () => rawValue(name, value()) } : undefined),
  };
};
