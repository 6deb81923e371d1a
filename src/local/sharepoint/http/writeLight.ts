/** JSON light (OData 3): with minimal metadata, full, or none. */
import { fullValues, navigationLinks } from './fullMetadata';
import { isComplex, type Entity, type Payload } from './payload';

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  return isComplex(value) ? value.values : value;
};

export type Metadata = 'none' | 'minimal' | 'full';

const entityJson = (entity: Entity, metadata: Metadata): Record<string, unknown> => {
  const json: Record<string, unknown> =
    metadata === 'none'
      ? {}
      : {
          'odata.type': entity.type,
          'odata.id': entity.id,
          ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }),
          'odata.editLink': entity.editLink,
          ...(metadata === 'full' ? navigationLinks(entity) : {}),
        };
  for (const [name, value] of Object.entries(entity.expanded ?? {})) {
    if (metadata !== 'none') json[`${name}@odata.navigationLinkUrl`] = `${entity.editLink}/${name}`;
    if (value === null) json[name] = null;
    else json[name] = 'type' in value ? entityJson(value, metadata) : value.map((one) => entityJson(one, metadata));
  }
  if (metadata === 'full') return Object.assign(json, fullValues(entity.values));
  for (const name in entity.values) json[name] = plain(entity.values[name]);
  return json;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** undefined: an empty body. */
export const writeLight = (payload: Payload, metadata: Metadata, apiUrl: string): unknown => {
  const context = (of: string): Record<string, unknown> =>
    metadata !== 'none' ? { 'odata.metadata': `${apiUrl}/$metadata#${of}` } : {};
  switch (payload.is) {
    case 'entity':
      return { ...context(`${payload.set}/@Element`), ...entityJson(payload.entity, metadata) };
    case 'collection':
      return {
        ...context(payload.set),
        ...(payload.next === undefined ? {} : { 'odata.nextLink': payload.next }),
        value: payload.entities.map((entity) => entityJson(entity, metadata)),
      };
    case 'value':
      return isRecord(payload.value)
        ? { ...context(payload.type), ...payload.value }
        : { ...context(payload.type), value: plain(payload.value) };
    case 'json':
      return payload.value;
    case 'bytes':
      return undefined;
    case 'null':
      return { ...context('Edm.Null'), 'odata.null': true };
    case 'nothing':
      return undefined;
  }
};
