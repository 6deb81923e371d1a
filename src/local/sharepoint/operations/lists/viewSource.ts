/** A view as an entity and as XML, and its fields. Properties as recorded (pnpcore, ListViewTests). */
import { isLibrary, type List } from '../../store/lists/lists';
import type { View } from '../../store/lists/views';
import { encodeXml } from '../../xml/parseXml';
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';
import { listLink, viewUrl } from './listAddress';
import { plainTexts, scopeWord } from './viewSettings';

const fieldRefs = (view: View): string => view.fields.map((name) => `<FieldRef Name="${encodeXml(name)}" />`).join('');

/** The views that lists are born with come from a schema that numbers them; those of clients do not. */
const baseViewId = ({ settings }: View): unknown =>
  settings['BaseViewId'] === undefined ? '1' : settings['BaseViewId'];

const attributesOf = (view: View, url: string): string => {
  const scope = scopeWord(view);
  const attributes: (readonly [string, string])[] = [
    ['Name', `{${view.id.toUpperCase()}}`],
    ...(view.isDefault ? ([['DefaultView', 'TRUE']] as const) : []),
    ...(view.settings['MobileView'] === true ? ([['MobileView', 'TRUE']] as const) : []),
    ...(view.settings['MobileDefaultView'] === true ? ([['MobileDefaultView', 'TRUE']] as const) : []),
    ['Type', String(view.settings['ViewType'] ?? 'HTML')],
    ...(view.hidden ? ([['Hidden', 'TRUE']] as const) : []),
    ...(view.personalOf === undefined ? [] : ([['Personal', 'TRUE']] as const)),
    ...(view.settings['TabularView'] === false ? ([['TabularView', 'FALSE']] as const) : []),
    ['DisplayName', view.title],
    ['Url', url],
    ['Level', '1'],
    ...(baseViewId(view) === null ? [] : ([['BaseViewID', String(baseViewId(view))]] as const)),
    ['ContentTypeID', '0x'],
    ...(scope === '' ? [] : ([['Scope', scope]] as const)),
  ];
  return attributes.map(([name, value]) => `${name}="${encodeXml(value)}"`).join(' ');
};

/** Kept elements of the XML, written only where the view has them. */
const keptElements = (view: View): string => {
  const { settings } = view;
  const inner = (element: string, property: string): string => {
    const value = settings[property];
    if (typeof value !== 'string' || value === '') return '';
    return `<${element}>${plainTexts.has(property) ? encodeXml(value) : value}</${element}>`;
  };
  const status = settings['AggregationsStatus'];
  const aggregations = typeof settings['Aggregations'] === 'string' ? settings['Aggregations'] : '';
  return [
    aggregations === '' && typeof status !== 'string'
      ? ''
      : `<Aggregations Value="${encodeXml(String(status ?? 'Off'))}">${aggregations}</Aggregations>`,
    inner('Joins', 'ViewJoins'),
    inner('ProjectedFields', 'ViewProjectedFields'),
    inner('JSLink', 'JSLink'),
    inner('ViewData', 'ViewData'),
    inner('Formats', 'Formats'),
    inner('ColumnWidth', 'ColumnWidth'),
    inner('CustomFormatter', 'CustomFormatter'),
    inner('ViewType2', 'ViewType2'),
  ].join('');
};

export const viewXml = (view: View, url: string): string =>
  `<View ${attributesOf(view, url)}><Query>${view.query}</Query><ViewFields>${fieldRefs(view)}</ViewFields><RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit>${keptElements(view)}</View>`;

export const viewFieldsSource = (call: Call, view: View): EntitySource => {
  const editLink = `${listLink({ id: view.listId })}/Views(guid'${view.id}')/ViewFields`;
  return {
    type: 'SP.ViewFieldCollection',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: { SchemaXml: () => fieldRefs(view), Items: () => [...view.fields] },
  };
};

export const viewSource = (call: Call, list: List, view: View): EntitySource => {
  const editLink = `${listLink(list)}/Views(guid'${view.id}')`;
  const url = viewUrl(call, list, view);
  const setting = (name: string, otherwise: unknown) => (): unknown => view.settings[name] ?? otherwise;
  return {
    type: 'SP.View',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      Aggregations: setting('Aggregations', null),
      AggregationsStatus: setting('AggregationsStatus', null),
      AssociatedContentTypeId: setting('AssociatedContentTypeId', null),
      BaseViewId: () => baseViewId(view),
      CalendarViewStyles: setting('CalendarViewStyles', null),
      ColumnWidth: setting('ColumnWidth', null),
      ContentTypeId: () => ({ complexType: 'SP.ContentTypeId', values: { StringValue: '0x' } }),
      CustomFormatter: setting('CustomFormatter', null),
      CustomOrder: setting('CustomOrder', null),
      DefaultView: () => view.isDefault,
      DefaultViewForContentType: setting('DefaultViewForContentType', false),
      EditorModified: setting('EditorModified', false),
      Formats: setting('Formats', null),
      GridLayout: setting('GridLayout', null),
      Hidden: () => view.hidden,
      HtmlSchemaXml: () => viewXml(view, url),
      Id: () => view.id,
      ImageUrl: () =>
        isLibrary(list) ? '/_layouts/15/images/dlicon.png?rev=47' : '/_layouts/15/images/generic.png?rev=47',
      IncludeRootFolder: setting('IncludeRootFolder', false),
      ViewJoins: setting('ViewJoins', null),
      JSLink: setting('JSLink', 'clienttemplates.js'),
      ListViewXml: () => viewXml(view, url),
      Method: setting('Method', null),
      MobileDefaultView: setting('MobileDefaultView', false),
      MobileView: setting('MobileView', false),
      ModerationType: () => null,
      NewDocumentTemplates: setting('NewDocumentTemplates', null),
      OrderedView: () => false,
      Paged: () => view.paged,
      PersonalView: () => view.personalOf !== undefined,
      ViewProjectedFields: setting('ViewProjectedFields', null),
      ViewQuery: () => view.query,
      ReadOnlyView: () => false,
      RequiresClientIntegration: () => false,
      RowLimit: () => view.rowLimit,
      Scope: setting('Scope', 0),
      ServerRelativePath: () => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: url } }),
      ServerRelativeUrl: () => url,
      StyleId: setting('StyleId', null),
      TabularView: setting('TabularView', true),
      Threaded: setting('Threaded', false),
      Title: () => view.title,
      Toolbar: setting('Toolbar', ''),
      ToolbarTemplateName: setting('ToolbarTemplateName', null),
      ViewType: setting('ViewType', 'HTML'),
      ViewData: setting('ViewData', null),
      ViewType2: setting('ViewType2', null),
      VisualizationInfo: () => null,
    },
    links: { ViewFields: () => viewFieldsSource(call, view) },
  };
};
