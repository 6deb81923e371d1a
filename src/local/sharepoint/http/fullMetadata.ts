/**
 * What `odata=fullmetadata` says beyond the minimal dialect: the type of every value that JSON cannot show, and where
 * the navigation properties lie. Types are told by the look of a value, for payloads carry none (README).
 */
import { isComplex, type Entity } from './payload';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
/** A text column may hold what looks like a GUID; one that is called an id hardly holds anything else. */
const idName = /(?:id|guid)$/i;

const typeOf = (name: string, value: unknown): string | undefined => {
  if (Array.isArray(value)) {
    return value.length > 0 && value.every((one) => typeof one === 'number')
      ? 'Collection(Edm.Int32)'
      : 'Collection(Edm.String)';
  }
  if (typeof value !== 'string') return undefined;
  if (guid.test(value) && idName.test(name)) return 'Edm.Guid';
  return time.test(value) ? 'Edm.DateTime' : undefined;
};

export const fullValues = (values: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const json: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (isComplex(value)) {
      json[name] = { 'odata.type': value.complexType, ...fullValues(value.values) };
      continue;
    }
    const type = typeOf(name, value);
    if (type !== undefined) json[`${name}@odata.type`] = type;
    json[name] = value;
  }
  return json;
};

export const navigationLinks = ({ deferred, editLink }: Entity): Record<string, string> =>
  Object.fromEntries((deferred ?? []).map((name) => [`${name}@odata.navigationLinkUrl`, `${editLink}/${name}`]));
