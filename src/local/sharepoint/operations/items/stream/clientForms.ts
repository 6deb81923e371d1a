/**
 * The forms in which people add and change items (RenderOptions 64): the columns of each content type, by its name. Names
 * and kinds of values are those that PnP's React controls wrote down; what a form looks like is assumed.
 */
import { isLibrary, type List } from '../../../store/lists/lists';
import { offeredTypes } from '../../../store/lists/listContentTypes';
import type { ContentType } from '../../../store/fields/contentTypes';
import type { Field } from '../../../store/fields/field';
import type { Call } from '../../call';

type Form = 'New' | 'Edit';
type Told = Readonly<Record<string, unknown>>;

const shownIn = (field: Field, form: Form): boolean =>
  field.settings.attributes?.[`ShowIn${form}Form`]?.toUpperCase() !== 'FALSE';

/** One value of a type is told as its kind, several as their own (`MultiChoice` is a `Choice`). */
const singular: Readonly<Record<string, string>> = { MultiChoice: 'Choice', UserMulti: 'User', LookupMulti: 'Lookup' };

const lookupOf = (call: Call, { settings, type }: Field): Told => {
  const list = call.site.lists.byId((settings.lookupList ?? '').replace(/[{}]/g, '').toLowerCase());
  const folder = list ? `${call.address.sitePath}/${list.folder}` : '';
  return {
    DependentLookup: settings.primaryField !== undefined,
    AllowMultipleValues: type.many === true,
    BaseDisplayFormUrl: `${call.address.webUrl}/_layouts/15/listform.aspx?PageType=4`,
    Throttled: false,
    LookupListId: list?.id ?? '',
    LookupListUrl: folder,
    LookupFieldName: settings.lookupField ?? 'Title',
  };
};

const personOf = (call: Call, { settings, type }: Field): Told => ({
  DependentLookup: false,
  AllowMultipleValues: type.many === true,
  Presence: settings.presence ?? true,
  WithPicture: false,
  DefaultRender: true,
  WithPictureDetail: false,
  ListFormUrl: `${call.address.sitePath}/_layouts/15/listform.aspx`,
  UserDisplayUrl: `${call.address.sitePath}/_layouts/15/userdisp.aspx`,
  EntitySeparator: ';',
  PictureOnly: false,
  PictureSize: null,
  SharePointGroupID: settings.selectionGroup ?? 0,
  PrincipalAccountType: settings.selectionMode === 1 ? 'User,DL,SecGroup,SPGroup' : 'User,DL',
  SearchPrincipalSource: 15,
  ResolvePrincipalSource: 15,
  UserInfoListId: call.site.lists.byFolder('_catalogs/users')?.id ?? '',
  UserNoQueryPermission: false,
});

const ofType = (call: Call, field: Field): Told => {
  const { settings, type } = field;
  switch (type.name) {
    case 'Text':
      return { MaxLength: settings.maxLength ?? 255 };
    case 'Note':
      return {
        RichText: settings.richText ?? false,
        AppendOnly: settings.appendOnly ?? false,
        RichTextMode: 0,
        NumberOfLines: settings.lines ?? 6,
        AllowHyperlink: settings.allowHyperlink ?? false,
        RestrictedMode: settings.restrictedMode ?? true,
      };
    case 'Choice':
    case 'MultiChoice':
      return {
        FillInChoice: settings.fillInChoice ?? false,
        [type.many ? 'MultiChoices' : 'Choices']: settings.choices ?? [],
        FormatType: settings.format === 'RadioButtons' ? 1 : 0,
      };
    case 'Number':
    case 'Currency':
      return { ShowAsPercentage: settings.percentage ?? false, CommaSeparator: settings.commaSeparator ?? true };
    case 'DateTime':
      return {
        DisplayFormat: settings.format === 'DateTime' ? 1 : 0,
        CalendarType: 1,
        ShowWeekNumber: false,
        TimeSeparator: ':',
        FirstDayOfWeek: 1,
        FirstWeekOfYear: 2,
        HijriAdjustment: 0,
        WorkWeek: '0111110',
        LocaleId: '1030',
        LanguageId: '1033',
        HoursMode24: true,
      };
    case 'Lookup':
    case 'LookupMulti':
      return lookupOf(call, field);
    case 'User':
    case 'UserMulti':
      return personOf(call, field);
    default:
      return {};
  }
};

const fieldInForm = (call: Call, field: Field, required: boolean): Told => ({
  Id: field.id,
  Title: field.title,
  InternalName: field.internalName,
  StaticName: field.settings.staticName ?? field.internalName,
  Hidden: field.hidden,
  IMEMode: null,
  Name: field.internalName,
  Required: required,
  Direction: field.settings.direction ?? 'none',
  FieldType: field.type.name,
  Description: field.settings.description ?? '',
  ReadOnlyField: field.readOnly,
  IsAutoHyperLink: false,
  Type: singular[field.type.name] ?? field.type.name,
  DefaultValue: field.settings.defaultValue ?? '',
  DefaultValueTyped: field.settings.defaultValue ?? '',
  ClientValidationFormula: field.settings.clientValidationFormula ?? null,
  ClientValidationMessage: field.settings.clientValidationMessage ?? null,
  CustomFormatter: field.settings.customFormatter ?? null,
  ...ofType(call, field),
});

export const formFields = (call: Call, list: List, type: ContentType, form: Form): Told[] => {
  const { contentTypes, fields } = call.site;
  const linked = contentTypes.links(list.id, type.id).flatMap((link) => {
    const field = fields.byId(list.id, link.fieldId);
    const seen = field && !link.hidden && !field.hidden && !field.readOnly && shownIn(field, form);
    return seen && field.type.name !== 'Computed' ? [fieldInForm(call, field, link.required || field.required)] : [];
  });
  const attachments = fields.byInternalName(list.id, 'Attachments');
  const attaches = !isLibrary(list) && list.settings['EnableAttachments'] === true && attachments;
  return attaches ? [...linked, fieldInForm(call, attachments, false)] : linked;
};

export const clientForms = (call: Call, list: List): Told => {
  const types = offeredTypes(call.site, list);
  const forms = (form: Form): Told =>
    Object.fromEntries(types.map((type) => [type.name, formFields(call, list, type, form)]));
  return {
    ClientForms: { New: forms('New'), Edit: forms('Edit') },
    ContentTypeIdToNameMap: Object.fromEntries(types.map((type) => [type.id, type.name])),
    ClientFormCustomFormatter: {},
    EnableAttachments: String(list.settings['EnableAttachments'] === true),
  };
};
