/** What a body, or a view's XML, may say of a view. */
import { badRequest, cannotConvert, noSuchProperty, notImplemented } from '../../http/sharePointError';
import type { Body } from '../../http/jsonBody';
import type { View, ViewDraft, ViewSettings } from '../../store/lists/views';
import { encodeXml, parseXml, type XmlElement } from '../../xml/parseXml';

const longestTitle = 255;

const texts: ReadonlySet<string> = new Set([
  'Aggregations',
  'AggregationsStatus',
  'AssociatedContentTypeId',
  'BaseViewId',
  'CalendarViewStyles',
  'ColumnWidth',
  'CustomFormatter',
  'CustomOrder',
  'Formats',
  'GridLayout',
  'JSLink',
  'Method',
  'NewDocumentTemplates',
  'StyleId',
  'Toolbar',
  'ToolbarTemplateName',
  'ViewData',
  'ViewJoins',
  'ViewProjectedFields',
  'ViewType2',
]);
const flags: ReadonlySet<string> = new Set([
  'DefaultViewForContentType',
  'EditorModified',
  'IncludeRootFolder',
  'MobileDefaultView',
  'MobileView',
  'TabularView',
  'Threaded',
]);
/** SP.ViewType as numbers and as words. */
const kinds: Readonly<Record<number, string>> = {
  0: 'HTML',
  1: 'HTML',
  2048: 'GRID',
  131072: 'CHART',
  524288: 'CALENDAR',
  67108864: 'GANTT',
};
/** SP.ViewScope by number. */
const scopes: readonly string[] = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value;
};
const whole = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw cannotConvert('Edm.Int32');
  return value;
};
const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  return value;
};
const names = (value: unknown): string[] => {
  if (!Array.isArray(value)) throw cannotConvert('Collection(Edm.String)');
  return value.map(text);
};

const kindOf = (value: unknown): string => {
  const kind = typeof value === 'number' && Object.hasOwn(kinds, value) ? kinds[value] : undefined;
  if (kind === undefined) throw notImplemented(`views of ViewTypeKind ${String(value)}`);
  return kind;
};

const scopeOf = (value: unknown): number => {
  if (typeof value !== 'number' || scopes[value] === undefined) throw cannotConvert('SP.ViewScope');
  return value;
};

const settingOf = (name: string, value: unknown): ViewSettings | undefined => {
  if (texts.has(name)) return { [name]: value === null ? null : text(value) };
  if (flags.has(name)) return { [name]: flag(value) };
  if (name === 'Scope') return { Scope: scopeOf(value) };
  if (name === 'ViewTypeKind') return { ViewType: kindOf(value) };
  if (name === 'ViewType') return { ViewType: text(value).toUpperCase() };
  return undefined;
};

interface Known {
  readonly title: string;
  readonly rowLimit: number;
  readonly query: string;
  readonly isDefault: boolean;
  readonly paged: boolean;
  readonly hidden: boolean;
  readonly fields: readonly string[];
}

const known = (name: string, value: unknown): Partial<Known> | undefined => {
  switch (name) {
    case 'Title':
      return { title: text(value) };
    case 'RowLimit':
      return { rowLimit: whole(value) };
    case 'ViewQuery':
    case 'Query':
      return { query: checkedQuery(text(value ?? '')) };
    case 'DefaultView':
    case 'SetAsDefaultView':
      return { isDefault: flag(value) };
    case 'Paged':
      return { paged: flag(value) };
    case 'Hidden':
      return { hidden: flag(value) };
    case 'ViewFields':
      return { fields: names(value) };
    default:
      return undefined;
  }
};

/** Written anew, as recorded: single quotes come back as double ones. A query that is no XML is refused. */
const checkedQuery = (query: string): string => innerXml(parseXml(`<Query>${query}</Query>`));

/** `personId`: whose a personal view is to be. */
export const changedView = <T extends ViewDraft>(view: T, body: Body, personId: number): T => {
  let changed: T = view;
  for (const [name, value] of Object.entries(body)) {
    const setting = settingOf(name, value);
    const own = known(name, value);
    if (setting) changed = { ...changed, settings: { ...changed.settings, ...setting } };
    else if (own) changed = { ...changed, ...own };
    else if (name === 'PersonalView') changed = { ...changed, personalOf: flag(value) ? personId : undefined };
    else if (name === 'ListViewXml') changed = viewFromXml(changed, text(value));
    else throw noSuchProperty(name, 'SP.View');
  }
  if (changed.title.trim() === '' || changed.title.length > longestTitle)
    throw badRequest(`The view must have a title of at most ${longestTitle} characters.`);
  return changed;
};

const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

const isTrue = (value: string | undefined): boolean => value?.toUpperCase() === 'TRUE';

/** An element's inner XML, written anew: what a client sent may have been cut anyhow. */
const innerXml = (element: XmlElement): string =>
  element.text.trim() === '' ? element.children.map(outerXml).join('') : encodeXml(element.text);

const outerXml = (element: XmlElement): string => {
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${encodeXml(value)}"`).join('');
  const inner = innerXml(element);
  return inner === '' ? `<${element.name}${attributes} />` : `<${element.name}${attributes}>${inner}</${element.name}>`;
};

/** Elements that are kept as they are, under the name of the property that shows them. */
const keptElements: Readonly<Record<string, string>> = {
  Aggregations: 'Aggregations',
  CalendarViewStyles: 'CalendarViewStyles',
  ColumnWidth: 'ColumnWidth',
  CustomFormatter: 'CustomFormatter',
  Formats: 'Formats',
  JSLink: 'JSLink',
  Joins: 'ViewJoins',
  ProjectedFields: 'ViewProjectedFields',
  ViewData: 'ViewData',
  ViewType2: 'ViewType2',
};
/** Of these the property is the text itself, not XML. */
export const plainTexts: ReadonlySet<string> = new Set(['ColumnWidth', 'CustomFormatter', 'JSLink', 'ViewType2']);
/** Elements of SharePoint's own pages: taken, and not kept. */
const passedOver: ReadonlySet<string> = new Set([
  'InlineEdit',
  'Method',
  'Mobile',
  'ParameterBindings',
  'Toolbar',
  'ViewBidiHeader',
  'ViewStyle',
  'XslLink',
]);
const ownElements: ReadonlySet<string> = new Set(['Query', 'QueryOptions', 'RowLimit', 'ViewFields']);

const settingsIn = (root: XmlElement): ViewSettings => {
  const settings: Record<string, string | number | null> = {};
  const scope = root.attributes.get('Scope');
  if (scope !== undefined) {
    const found = scopes.findIndex((word) => word.toLowerCase() === scope.toLowerCase());
    if (found === -1 && scope !== 'Default') throw badRequest(`The scope ${scope} of a view is not known.`);
    settings['Scope'] = Math.max(found, 0);
  }
  for (const element of root.children) {
    const property = Object.hasOwn(keptElements, element.name) ? keptElements[element.name] : undefined;
    if (property !== undefined) settings[property] = plainTexts.has(property) ? element.text : innerXml(element);
    else if (!ownElements.has(element.name) && !passedOver.has(element.name))
      throw notImplemented(`the element ${element.name} of a view`);
  }
  const aggregations = childOf(root, 'Aggregations')?.attributes.get('Value');
  return aggregations === undefined ? settings : { ...settings, AggregationsStatus: aggregations };
};

/** `SetViewXml`: what the XML says takes the place of what was; of what it is silent, the rest stays. */
export const viewFromXml = <T extends ViewDraft>(view: T, xml: string): T => {
  const root = parseXml(xml);
  if (root.name !== 'View') throw badRequest('The XML is not a view.');
  const fields = childOf(root, 'ViewFields')?.children.map((child) => child.attributes.get('Name') ?? '');
  const limit = childOf(root, 'RowLimit');
  const query = childOf(root, 'Query');
  return {
    ...view,
    query: query === undefined ? view.query : innerXml(query),
    fields: fields ?? view.fields,
    rowLimit: limit === undefined ? view.rowLimit : whole(Number(limit.text)),
    paged: limit === undefined ? view.paged : isTrue(limit.attributes.get('Paged')),
    settings: { ...view.settings, ...settingsIn(root) },
  };
};

export const scopeWord = (view: Pick<View, 'settings'>): string => scopes[Number(view.settings['Scope'] ?? 0)] ?? '';
