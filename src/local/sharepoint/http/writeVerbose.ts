/** The older dialect: everything under `d`, collections in `results`. */
import { isComplex, type Entity, type Payload } from './payload';

const value = (given: unknown): unknown => {
  if (isComplex(given)) return complex(given.complexType, given.values);
  if (!Array.isArray(given)) return given;
  return { __metadata: { type: `Collection(${typeOfAll(given)})` }, results: given.map(value) };
};

const typeOfAll = (values: readonly unknown[]): string => {
  const [first] = values;
  if (isComplex(first)) return first.complexType;
  return typeof first === 'number' && values.every((one) => typeof one === 'number') ? 'Edm.Int32' : 'Edm.String';
};

const complex = (type: string, values: object): Record<string, unknown> => ({
  __metadata: { type },
  ...Object.fromEntries(Object.entries(values).map(([name, inner]) => [name, value(inner)])),
});

const entityJson = (entity: Entity, apiUrl: string): Record<string, unknown> => {
  const uri = `${apiUrl}/${entity.editLink}`;
  const json: Record<string, unknown> = {
    __metadata: {
      id: entity.id,
      uri,
      ...(entity.etag === undefined ? {} : { etag: entity.etag }),
      type: entity.type,
    },
  };
  for (const name of entity.deferred ?? []) json[name] = { __deferred: { uri: `${uri}/${name}` } };
  for (const [name, found] of Object.entries(entity.expanded ?? {})) {
    if (found === null) json[name] = null;
    else if ('type' in found) json[name] = entityJson(found, apiUrl);
    else json[name] = { results: found.map((one) => entityJson(one, apiUrl)) };
  }
  for (const [name, given] of Object.entries(entity.values)) json[name] = value(given);
  return json;
};

/** undefined: an empty body. */
export const writeVerbose = (payload: Payload, apiUrl: string): unknown => {
  switch (payload.is) {
    case 'entity':
      return { d: entityJson(payload.entity, apiUrl) };
    case 'collection':
      return {
        d: {
          results: payload.entities.map((entity) => entityJson(entity, apiUrl)),
          ...(payload.next === undefined ? {} : { __next: payload.next }),
        },
      };
    case 'value': {
      const given = payload.value;
      const record = typeof given === 'object' && given !== null && !Array.isArray(given);
      return { d: { [payload.name]: record ? complex(payload.type, given) : value(given) } };
    }
    case 'json':
      return { d: { [payload.name]: payload.value } };
    case 'bytes':
      return undefined;
    case 'null':
      return { d: { [payload.name]: null } };
    case 'nothing':
      return undefined;
  }
};
