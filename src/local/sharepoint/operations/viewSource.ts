/** A view as an entity, and its fields. */
import { encodeXml } from '../xml/parseXml';
import type { List } from '../store/lists';
import type { View } from '../store/views';
import type { Call } from './call';
import type { EntitySource } from './entitySource';
import { listLink, viewUrl } from './listAddress';

const fieldRefs = (view: View): string => view.fields.map((name) => `<FieldRef Name="${encodeXml(name)}" />`).join('');

export const viewXml = (view: View, url: string): string =>
  `<View Name="{${view.id.toUpperCase()}}" ${view.isDefault ? 'DefaultView="TRUE" ' : ''}Type="HTML" DisplayName="${encodeXml(view.title)}" Url="${encodeXml(url)}" Level="1" BaseViewID="1" ContentTypeID="0x"><Query>${view.query}</Query><ViewFields>${fieldRefs(view)}</ViewFields><RowLimit${view.paged ? ' Paged="TRUE"' : ''}>${view.rowLimit}</RowLimit></View>`;

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
  return {
    type: 'SP.View',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      BaseViewId: () => '1',
      ContentTypeId: () => ({ complexType: 'SP.ContentTypeId', values: { StringValue: '0x' } }),
      DefaultView: () => view.isDefault,
      Hidden: () => view.hidden,
      HtmlSchemaXml: () => viewXml(view, url),
      Id: () => view.id,
      ListViewXml: () => viewXml(view, url),
      MobileView: () => false,
      Paged: () => view.paged,
      PersonalView: () => view.personalOf !== undefined,
      ReadOnlyView: () => false,
      RowLimit: () => view.rowLimit,
      Scope: () => 0,
      ServerRelativePath: () => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: url } }),
      ServerRelativeUrl: () => url,
      Title: () => view.title,
      ViewQuery: () => view.query,
      ViewType: () => 'HTML',
    },
    links: { ViewFields: () => viewFieldsSource(call, view) },
  };
};
