/** SP.ChangeLogItemQuery: XML fragments that together say what `getitems` says in one view. */
import { badRequest, cannotConvert, noSuchProperty, notImplemented } from '../../../http/sharePointError';
import { isTrue } from '../../../caml/element';
import { parseViewXml, type CamlView } from '../../../caml/viewXml';
import { parseXml, type XmlElement } from '../../../xml/parseXml';

export interface ChangeLogQuery {
  readonly token: string | undefined;
  readonly view: CamlView;
  /** What is in `<Contains>`, as a `<Where>`. */
  readonly contains: XmlElement | undefined;
  readonly folder: string | undefined;
  readonly paging: string | undefined;
  readonly utc: boolean;
  readonly permissions: boolean;
}

const names = ['ChangeToken', 'Contains', 'Query', 'QueryOptions', 'RowLimit', 'ViewFields', 'ViewName'] as const;
type Given = Readonly<Record<(typeof names)[number], string>>;

const texts = (query: unknown): Given => {
  if (typeof query !== 'object' || query === null || Array.isArray(query))
    throw badRequest('The parameter query is missing.');
  const known: ReadonlySet<string> = new Set(names);
  const given: Readonly<Record<string, unknown>> = { ...query };
  for (const [name, value] of Object.entries(given)) {
    if (!known.has(name)) throw noSuchProperty(name, 'SP.ChangeLogItemQuery');
    if (value !== null && typeof value !== 'string') throw cannotConvert('Edm.String');
  }
  const text = (name: string): string => (typeof given[name] === 'string' ? given[name] : '');
  return Object.fromEntries(names.map((name) => [name, text(name)])) as Given;
};

const rooted = (xml: string, name: string): XmlElement | undefined => {
  if (xml.trim() === '') return undefined;
  const root = parseXml(xml);
  if (root.name !== name) throw badRequest('The XML is not valid.');
  return root;
};

/** Options that say nothing here, or how much of what is always told comes. */
const taken: ReadonlySet<string> = new Set([
  'IncludeMandatoryColumns',
  'DateInUtc',
  'IncludePermissions',
  'IncludeAttachmentUrls',
  'IncludeAttachmentVersion',
  'RemoveInvalidXmlCharacters',
  'OptimizeFor',
  'Folder',
  'Paging',
  'ViewAttributes',
  'ExpandUserField',
]);

const optionsOf = (xml: string) => {
  const options = rooted(xml, 'QueryOptions');
  const other = options?.children.find(({ name }) => !taken.has(name));
  if (other) throw notImplemented(`CAML <${other.name}> in <QueryOptions> of a change log`);
  const find = (name: string): XmlElement | undefined => options?.children.find((child) => child.name === name);
  const on = (name: string): boolean => isTrue(find(name)?.text);
  for (const name of ['IncludeAttachmentUrls', 'ExpandUserField'])
    if (on(name)) throw notImplemented(`CAML <${name}> of a change log`);
  return {
    folder: find('Folder')?.text.trim() || undefined,
    paging: find('Paging')?.attributes.get('ListItemCollectionPositionNext') || undefined,
    scope: find('ViewAttributes')?.attributes.get('Scope'),
    utc: on('DateInUtc'),
    permissions: on('IncludePermissions'),
  };
};

export const parseChangeLogQuery = (query: unknown): ChangeLogQuery => {
  const given = texts(query);
  const { scope, ...options } = optionsOf(given.QueryOptions);
  for (const name of ['Query', 'ViewFields'] as const) rooted(given[name], name);
  const limit = given.RowLimit.trim();
  if (!/^\d{0,9}$/.test(limit)) throw badRequest('The parameter RowLimit is not valid.');
  // The whole list is what is kept in step, not its root alone.
  const asked = scope === undefined ? 'RecursiveAll' : scope;
  const view = parseViewXml(
    `<View Scope="${asked.replace(/\W/g, '')}">${given.Query}${given.ViewFields}${limit === '' ? '' : `<RowLimit>${limit}</RowLimit>`}</View>`,
  );
  const contains = rooted(given.Contains, 'Contains');
  return {
    token: given.ChangeToken.trim() || undefined,
    view,
    // Either a condition's parts (`<FieldRef/><Value/>`) or whole conditions are in it.
    contains: contains && wrapped(contains),
    ...options,
  };
};

const wrapped = (contains: XmlElement): XmlElement => {
  const bare = contains.children.some(({ name }) => name === 'FieldRef');
  return {
    name: 'Where',
    attributes: new Map(),
    children: bare ? [contains] : contains.children,
    text: '',
  };
};
