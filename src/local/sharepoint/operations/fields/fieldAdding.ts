/** Adds columns to lists and to the site, and checks what SharePoint would not have. */
import { badRequest, notImplemented, spException, throttledQuery } from '../../http/sharePointError';
import { siteOwner, type Field, type FieldDraft } from '../../store/fields/field';
import { calculateAll } from '../../store/fields/formulas';
import { withCheckedFormulas } from '../../store/fields/formulaColumns';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import { refuseUniqueColumn } from '../lists/listLimits';
import { recordChange } from '../changes/recordChange';

const mostIndexes = 20;
/** Above this many items SharePoint makes no index (support page on large lists: four thresholds). */
const thresholdsToIndex = 4;
const longestTitle = 255;
const longestText = 255;

/** SP.AddFieldOptions as bits. */
const addToNoContentType = 2;
const addToAllContentTypes = 4;
export const nameHint = 8;
const toDefaultView = 16;
const checkName = 32;
export const knownOptions = 1 | addToNoContentType | addToAllContentTypes | nameHint | toDefaultView | checkName;

type Checked = Pick<Field, 'type' | 'indexed' | 'uniqueValues' | 'title' | 'id' | 'settings'>;

const checkIndex = (call: Call, list: List, field: Checked, before: Field | undefined): void => {
  if (field.indexed && !field.type.indexable)
    throw spException(-2130575131, `The field '${field.title}' of type ${field.type.name} cannot be indexed.`);
  if (field.uniqueValues && !field.indexed)
    throw spException(-2130575131, `The field '${field.title}' must be indexed before it can enforce unique values.`);
  if (field.uniqueValues && before?.uniqueValues !== true) refuseUniqueColumn(call, list);
  if (!field.indexed || before?.indexed === true) return;
  const indexed = call.site.fields.of(list.id).filter((one) => one.indexed && !one.fromBase && one.id !== field.id);
  if (indexed.length >= mostIndexes)
    throw spException(-2130575131, `The list cannot have more than ${mostIndexes} indexed columns.`);
  if (call.site.lists.itemCount(list) > thresholdsToIndex * call.threshold) throw throttledQuery();
};

const outOfRange = (name: string): Error =>
  spException(-2147024809, `The value of ${name} does not fall within the expected range.`, 400);

const checkSettings = ({ title, settings }: Checked): void => {
  const { maxLength, min, max, decimals } = settings;
  if (title.length > longestTitle)
    throw badRequest(`The field must have a title of at most ${longestTitle} characters.`);
  if (maxLength !== undefined && (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > longestText))
    throw outOfRange('MaxLength');
  if (decimals !== undefined && (!Number.isInteger(decimals) || decimals < -1 || decimals > 30))
    throw outOfRange('Decimals');
  if (min !== undefined && max !== undefined && min > max) throw outOfRange('Min');
};

/** `list` undefined: a column of the site, which indexes nothing itself. `before`: the field as it was. */
export const checkField = (call: Call, list: List | undefined, field: Checked, before?: Field): void => {
  checkSettings(field);
  if (list) checkIndex(call, list, field, before);
};

/** A lookup must look into a list that its maker sees. */
const checkLookup = (call: Call, draft: FieldDraft): FieldDraft => {
  if (draft.type.refersTo !== 'list') return draft;
  const { lookupList, lookupField = 'Title' } = draft.settings ?? {};
  const target =
    lookupList === undefined
      ? undefined
      : (call.site.lists.byId(lookupList) ?? call.site.lists.byFolder(lookupList.replace(/^\/+/, '')));
  if (!target || !call.rights.sees(target)) throw spException(-2130575322, 'The lookup list does not exist.', 400);
  return { ...draft, settings: { ...draft.settings, lookupList: target.id, lookupField } };
};

const freeName = (name: string, taken: (name: string) => boolean): string => {
  for (let index = 0; ; index += 1) {
    const candidate = index === 0 ? name : `${name}${index - 1}`;
    if (!taken(candidate)) return candidate;
  }
};

const duplicate = (name: string): Error => spException(-2130575214, `A duplicate field name "${name}" was found.`);

/** The draft as it can be added: a free name, checked settings. */
const prepared = (call: Call, list: List | undefined, given: FieldDraft, options: number): FieldDraft => {
  const owner = list?.id ?? siteOwner;
  const { fields } = call.site;
  const draft = checkLookup(call, given);
  const { internalName } = draft;
  if (fields.byId(owner, draft.id) || (fields.byInternalName(owner, internalName) && (options & nameHint) !== 0))
    throw duplicate(internalName);
  if ((options & checkName) !== 0 && fields.byTitle(owner, draft.title)) throw duplicate(draft.title);
  const complete = {
    indexed: false,
    uniqueValues: false,
    settings: {},
    ...draft,
    internalName: freeName(internalName, (name) => fields.byInternalName(owner, name) !== undefined),
  };
  checkField(call, list, complete);
  return withCheckedFormulas(fields.of(owner), complete);
};

/** Without a word about it a new column joins the list's default content type. */
const linkToTypes = ({ site }: Call, list: List, field: Field, options: number): void => {
  if ((options & addToNoContentType) !== 0) return;
  const types = site.contentTypes.of(list.id);
  const joined = (options & addToAllContentTypes) !== 0 ? types : types.filter(({ id }) => id === list.contentType);
  const link = { fieldId: field.id, name: field.internalName, required: field.required, hidden: false, settings: {} };
  for (const { id } of joined) site.contentTypes.addLink(list.id, id, link);
};

export const addToList = (call: Call, list: List, given: FieldDraft, options: number): Field => {
  call.rights.require(call.rights.onList(list), 'manageLists');
  const draft = prepared(call, list, given, options);
  const { fields, views } = call.site;
  return call.site.write(() => {
    const field = fields.add(list.id, list.number, draft);
    recordChange(call, 'add', 'field', list, field.id);
    linkToTypes(call, list, field, options);
    if (field.type.name === 'Calculated') calculateAll(call.site.database, list, fields.of(list.id), call.now);
    const view = views.of(list.id, call.person.id).find((one) => one.isDefault);
    if (view && (options & toDefaultView) !== 0)
      views.update({ ...view, fields: [...view.fields, field.internalName] });
    return field;
  });
};

export const addToSite = (call: Call, given: FieldDraft, options: number): Field => {
  call.rights.require(call.rights.onWeb(), 'manageWeb');
  if ((options & toDefaultView) !== 0) throw notImplemented(`Options ${options} of a site column`);
  const draft = prepared(call, undefined, given, options);
  return call.site.write(() => {
    const field = call.site.fields.keep(siteOwner, draft);
    recordChange(call, 'add', 'field', undefined, field.id);
    return field;
  });
};
