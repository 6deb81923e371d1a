/** A `<View>`: which part of the list, under which condition, in which order, how many, which columns. */
import { badRequest, notImplemented } from '../http/sharePointError';
import { parseXml, type XmlElement } from '../xml/parseXml';
import { childOf, isTrue, refuseOtherAttributes, refuseOtherChildren } from './element';

/** Which kinds of rows, and whether those of folders below too. */
export type CamlScope = 'folder' | 'filesOnly' | 'recursive' | 'recursiveAll';

export interface CamlView {
  readonly scope: CamlScope;
  /** `<QueryOptions><Folder>`: an address, as the client wrote it. */
  readonly folder: string | undefined;
  readonly where: XmlElement | undefined;
  readonly orderBy: readonly XmlElement[];
  /** Sort by what is written alone: folders do not come first. */
  readonly override: boolean;
  readonly groupBy: XmlElement | undefined;
  readonly aggregations: XmlElement | undefined;
  readonly rowLimit: number | undefined;
  readonly paged: boolean;
  /** Names; undefined: all columns. */
  readonly viewFields: readonly string[] | undefined;
  readonly datesInUtc: boolean;
}

/** Ours: SharePoint's own limit is not known. */
const longest = 1_000_000;

const viewAttributes = new Set(
  'Scope Name DefaultView MobileView MobileDefaultView Type DisplayName Url Level BaseViewID ContentTypeID ImageUrl TabularView SetupPath WebPartZoneID ReqAuth Hidden Personal ReadOnly FPModified OrderedView RequiresClientIntegration'.split(
    ' ',
  ),
);
/** How a page draws the view; the rows are the same without it. */
const drawing =
  'Toolbar ViewStyle Formats CustomFormatter JSLink XslLink ParameterBindings ViewData ViewType2 InlineEdit CalendarViewStyles ColumnWidth Mobile Method ViewBidiHeader';
const viewChildren = new Set([
  'Query',
  'ViewFields',
  'RowLimit',
  'QueryOptions',
  'Aggregations',
  ...drawing.split(' '),
]);
const queryChildren = new Set(['Where', 'OrderBy', 'GroupBy']);
/** Shape of an answer in XML, which nobody gets here. */
const optionChildren = new Set([
  'ViewAttributes',
  'Folder',
  'DateInUtc',
  'IncludeMandatoryColumns',
  'IncludeAttachmentUrls',
  'ExpandUserField',
]);

const scopes: Readonly<Record<string, CamlScope>> = {
  '': 'folder',
  DEFAULT: 'folder',
  // As the enumeration of the .NET and Python clients calls it.
  DEFAULTVALUE: 'folder',
  FILESONLY: 'filesOnly',
  RECURSIVE: 'recursive',
  RECURSIVEALL: 'recursiveAll',
};

const scopeOf = (text: string | undefined): CamlScope => {
  const key = (text ?? '').toUpperCase();
  const scope = Object.hasOwn(scopes, key) ? scopes[key] : undefined;
  if (scope === undefined) throw notImplemented(`the CAML scope ${text}`);
  return scope;
};

const limitOf = (element: XmlElement | undefined): number | undefined => {
  if (!element) return undefined;
  refuseOtherAttributes(element, new Set(['Paged']));
  const limit = /^\s*\d{1,9}\s*$/.test(element.text) ? Number(element.text) : Number.NaN;
  if (Number.isNaN(limit)) throw notImplemented(`the CAML row limit ${element.text}`);
  // "0" means no limit to SharePoint's object model.
  return limit === 0 ? undefined : limit;
};

const fieldsOf = (element: XmlElement | undefined): readonly string[] | undefined => {
  if (!element) return undefined;
  refuseOtherChildren(element, new Set(['FieldRef']));
  const names = element.children.map((child) => {
    const name = child.attributes.get('Name');
    if (name === undefined) throw notImplemented('a CAML <FieldRef> in <ViewFields> without a Name');
    return name;
  });
  return names.length === 0 ? undefined : [...new Set(names)];
};

const readOptions = (options: XmlElement | undefined) => {
  if (!options) return { scope: undefined, folder: undefined, datesInUtc: false };
  refuseOtherChildren(options, optionChildren);
  const attributes = childOf(options, 'ViewAttributes');
  if (attributes) refuseOtherAttributes(attributes, new Set(['Scope', 'IncludeRootFolder']));
  return {
    scope: attributes?.attributes.get('Scope'),
    folder: childOf(options, 'Folder')?.text.trim() || undefined,
    datesInUtc: isTrue(childOf(options, 'DateInUtc')?.text),
  };
};

export const parseViewXml = (source: string): CamlView => {
  if (source.length > longest) throw badRequest('The XML is not valid.');
  const root: XmlElement =
    source.trim() === '' ? { name: 'View', attributes: new Map(), children: [], text: '' } : parseXml(source);
  // SharePoint passes over another root and answers with every row (vgrem/phpSPO #95).
  if (root.name !== 'View') throw notImplemented(`a ViewXml whose root is <${root.name}>`);
  refuseOtherAttributes(root, viewAttributes);
  refuseOtherChildren(root, viewChildren);
  const query = childOf(root, 'Query');
  if (query) refuseOtherChildren(query, queryChildren);
  const orderBy = query && childOf(query, 'OrderBy');
  if (orderBy) refuseOtherAttributes(orderBy, new Set(['Override', 'UseIndexForOrderBy']));
  const options = readOptions(childOf(root, 'QueryOptions'));
  const limit = childOf(root, 'RowLimit');
  return {
    scope: scopeOf(root.attributes.get('Scope') ?? options.scope),
    folder: options.folder,
    where: query && childOf(query, 'Where'),
    orderBy: orderBy?.children ?? [],
    override: isTrue(orderBy?.attributes.get('Override')),
    groupBy: query && childOf(query, 'GroupBy'),
    aggregations: childOf(root, 'Aggregations'),
    rowLimit: limitOf(limit),
    paged: isTrue(limit?.attributes.get('Paged')),
    viewFields: fieldsOf(childOf(root, 'ViewFields')),
    datesInUtc: options.datesInUtc,
  };
};
