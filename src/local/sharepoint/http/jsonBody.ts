/** The JSON object of a request, freed of the dialects' wrapping. What it cannot take off it refuses. */
import { badRequest, noSuchProperty } from './sharePointError';

export type Body = Readonly<Record<string, unknown>>;

export interface ParsedBody {
  readonly body: Body;
  /** The type the client says it sends (`SP.List`), when it says one. */
  readonly type: string | undefined;
  /** Something was sent, be it `{}`. */
  readonly given: boolean;
  /** In the verbose dialect, where an entity must say its type. */
  readonly verbose: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No body of SharePoint's nests so far; one that does would overflow the stack. */
const deepest = 50;

/** Types of values inside an entity that clients name. */
const innerType =
  /^#?(?:Collection\((?:Edm\.\w+|SP\.ContentTypeId)\)|Edm\.\w+|SP\.(?:ContentTypeId|FieldUrlValue|FieldCreationInformation|XmlSchemaFieldCreationInformation|ViewCreationInformation|BasePermissions|UserIdInfo|WebCreationInformation|WebInfoCreationInformation|CamlQuery|ListItemCollectionPosition|RenderListDataParameters|RenderListDataOverrideParameters|ChangeQuery|ChangeToken|ChangeLogItemQuery|ListItemFormUpdateValue|ListItemCreationInformationUsingPath|ResourcePath|MoveCopyOptions|FileDeleteParameters|FolderDeleteParameters))$/;
const typeKeys: ReadonlySet<string> = new Set(['__metadata', 'odata.type', '@odata.type']);

const unresolvable = (type: string): Error =>
  badRequest(
    `A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`,
  );

/** What `__metadata`, `odata.type` or `@odata.type` says. */
const typeOf = (object: Readonly<Record<string, unknown>>): string | undefined => {
  const { __metadata: metadata } = object;
  const type = (isRecord(metadata) ? metadata['type'] : metadata) ?? object['odata.type'] ?? object['@odata.type'];
  if (type === undefined || type === null) return undefined;
  if (typeof type !== 'string') throw unresolvable(JSON.stringify(type));
  return type.replace(/^#/, '');
};

/** `Choices@odata.type` beside `Choices`: all a client may annotate. */
const isAnnotation = (object: Readonly<Record<string, unknown>>, name: string, value: unknown): boolean => {
  if (!name.endsWith('@odata.type') || !Object.hasOwn(object, name.slice(0, -'@odata.type'.length))) return false;
  if (typeof value !== 'string' || !innerType.test(value)) throw unresolvable(String(value));
  return true;
};

const checkText = (text: string): string => {
  // SQLite would cut the text at the first, and store the replacement character for the second.
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) {
    throw badRequest('Invalid JSON. A text holds a character that cannot be stored.');
  }
  return text;
};

const unwrap = (value: unknown, depth: number): unknown => {
  if (depth > deepest) throw badRequest('Invalid JSON. The body is nested too deeply.');
  if (typeof value === 'string') return checkText(value);
  if (Array.isArray(value)) return value.map((inner) => unwrap(inner, depth + 1));
  if (!isRecord(value)) return value;
  const type = typeOf(value);
  if (type !== undefined && !innerType.test(type)) throw unresolvable(type);
  const isList =
    Array.isArray(value['results']) && Object.keys(value).every((name) => name === 'results' || typeKeys.has(name));
  return isList ? unwrap(value['results'], depth + 1) : properties(value, depth);
};

/** What an answer says of a thing beside its properties: clients send things back as they got them. */
const answerKeys: ReadonlySet<string> = new Set([
  'odata.metadata',
  'odata.id',
  'odata.editLink',
  'odata.readLink',
  'odata.etag',
]);

const properties = (object: Readonly<Record<string, unknown>>, depth: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object)
      .filter(([name, value]) => !typeKeys.has(name) && !answerKeys.has(name) && !isAnnotation(object, name, value))
      .map(([name, inner]) => [name, unwrap(inner, depth + 1)]),
  );

const nodeOf = (json: unknown): string => (Array.isArray(json) ? 'StartArray' : 'PrimitiveValue');

/** Without the header it is taken for JSON. The sentence is that of Microsoft's OData library, the list shorter. */
const refuseOtherTypes = (contentType: string | null): void => {
  if (contentType === null || /^\s*application\/json\s*(?:;|$)/i.test(contentType)) return;
  throw badRequest(
    `A supported MIME type could not be found that matches the content type of the response. None of the supported type(s) 'application/json;odata=verbose, application/json' matches the content type '${contentType}'.`,
  );
};

/** An empty text is an empty object: many actions have no body. */
export const parseBody = (text: string, contentType: string | null): ParsedBody => {
  const verbose = /odata=verbose/i.test(contentType ?? '');
  if (text.trim() === '') return { body: {}, type: undefined, given: false, verbose };
  refuseOtherTypes(contentType);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw badRequest(`Invalid JSON. ${cause instanceof Error ? cause.message : ''}`.trim());
  }
  if (!isRecord(json))
    throw badRequest(
      `A node of type '${nodeOf(json)}' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected.`,
    );
  const type = typeOf(json);
  // sp-dev-docs #5667: the verbose dialect's annotation in a light body is an unknown property.
  if ('__metadata' in json && !verbose) throw noSuchProperty('__metadata', type ?? '');
  return { body: properties(json, 0), type, given: true, verbose };
};
