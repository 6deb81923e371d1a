/**
 * `renderListFormData`: what a classic form needs of an item, as one JSON text. Names and kinds of values as PnPjs has written
 * them down (IListFormData); the texts of columns are those for editing (assumed).
 */
import { numberArgument, textArgument, type Segment } from '../../../http/apiPath';
import { notImplemented } from '../../../http/sharePointError';
import { basePermissions, has } from '../../../security/permissions';
import { templateOf, type List } from '../../../store/lists/lists';
import type { Call } from '../../call';
import type { Resource } from '../../resource';
import { listSource } from '../../lists/listSource';
import { encodedName, fieldValues } from '../display/fieldValues';
import { ItemAccess } from '../itemAccess';
import { contentTypeOf } from '../itemContentType';
import { formFields } from './clientForms';

/** SPControlMode. */
const display = 1;
const edit = 2;

const formData = (call: Call, list: List, id: number, mode: number): Record<string, unknown> => {
  const access = new ItemAccess(call, list);
  const item = access.state(id);
  const type = contentTypeOf(access, item);
  const fields = type ? formFields(call, list, type, 'Edit') : [];
  const texts = fieldValues('edit')(access, item).properties;
  const shown = fieldValues('text')(access, item).properties;
  const names = fields.map(({ InternalName }) => String(InternalName));
  const system = ['Author', 'Editor', 'Created', 'Modified'];
  const rights = basePermissions(call.rights.onItem(list, item));
  const told = listSource(call, list).properties;
  return {
    ContentType: type?.name ?? '',
    ...Object.fromEntries(names.map((name) => [name, texts[encodedName(name)]?.() ?? ''])),
    ...Object.fromEntries(system.map((name) => [name, shown[name]?.() ?? ''])),
    ListSchema: Object.fromEntries(fields.map((field) => [String(field['InternalName']), field])),
    FormControlMode: mode,
    FieldControlModes: Object.fromEntries([
      ...names.map((name) => [name, mode] as const),
      ...system.map((name) => [name, display] as const),
    ]),
    WebAttributes: {
      WebUrl: call.address.webUrl,
      EffectivePresenceEnabled: true,
      AllowScriptableWebParts: true,
      PermissionCustomizePages: has(call.rights.onWeb(), 'addAndCustomizePages'),
      LCID: 1033,
      CurrentUserId: call.person.id,
    },
    ItemAttributes: {
      Id: id,
      FsObjType: 0,
      ExternalListItem: false,
      Url: `${call.address.sitePath}/${list.folder}/${id}_.000`,
      EffectiveBasePermissionsLow: Number(rights.Low),
      EffectiveBasePermissionsHigh: Number(rights.High),
    },
    ListAttributes: {
      Id: list.id,
      BaseType: templateOf(list).baseType,
      Direction: told['Direction']?.(),
      ListTemplateType: list.baseTemplate,
      DefaultItemOpen: 1,
      EnableVersioning: told['EnableVersioning']?.(),
    },
    CSRCustomLayout: false,
    PostBackRequired: false,
    PreviousPostBackHandled: false,
    UploadMode: false,
    SubmitButtonID: '',
    ItemContentTypeName: type?.name ?? '',
    ItemContentTypeId: type?.id ?? '',
    JSLinks: '',
  };
};

export const listFormData = (call: Call, list: List, segment: Segment): Resource => ({
  takes: [],
  post: () => {
    const id = numberArgument(segment, 'itemid');
    const mode = numberArgument(segment, 'mode');
    if (textArgument(segment, 'formid') === '' || (mode !== display && mode !== edit))
      throw notImplemented(`RenderListFormData in the mode ${mode}`);
    const value = JSON.stringify(formData(call, list, id, mode));
    return { is: 'value', name: 'RenderListFormData', type: 'Edm.String', value };
  },
});
