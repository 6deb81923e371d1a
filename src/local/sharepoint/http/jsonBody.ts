/** The JSON object of a request, freed of the verbose dialect's wrapping. */
import { badRequest, noSuchProperty } from './sharePointError';

export type Body = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No body of SharePoint's nests so far; one that does would overflow the stack. */
const deepest = 50;

const unwrap = (value: unknown, depth = 0): unknown => {
  if (depth > deepest) throw badRequest('Invalid JSON. The body is nested too deeply.');
  if (Array.isArray(value)) return value.map((inner) => unwrap(inner, depth + 1));
  if (!isRecord(value)) return value;
  if (Array.isArray(value['results'])) return unwrap(value['results'], depth + 1);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__metadata' && name !== 'odata.type' && !name.includes('@odata.'))
      .map(([name, inner]) => [name, unwrap(inner, depth + 1)]),
  );
};

/** An empty text is an empty object: many actions have no body. */
export const parseBody = (text: string, contentType: string | null): Body => {
  if (text.trim() === '') return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw badRequest(`Invalid JSON. ${cause instanceof Error ? cause.message : ''}`.trim());
  }
  if (!isRecord(json))
    throw badRequest(
      "A node of type 'StartArray' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected.",
    );
  // sp-dev-docs #5667: the verbose dialect's annotation in a light body is an unknown property.
  if ('__metadata' in json && !/odata=verbose/i.test(contentType ?? '')) {
    const metadata = json['__metadata'];
    throw noSuchProperty(
      '__metadata',
      isRecord(metadata) && typeof metadata['type'] === 'string' ? metadata['type'] : '',
    );
  }
  const body = unwrap(json);
  return isRecord(body) ? body : {};
};
