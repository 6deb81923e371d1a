/** `…/fields`: columns of a list, and those of the site. */
import { booleanArgument, textArgument, type Segment } from '../../http/apiPath';
import { badRequest, notImplemented, spException } from '../../http/sharePointError';
import { siteOwner, type Field, type FieldDraft } from '../../store/fields/field';
import { fieldEntityTypes } from '../../store/fields/fieldTypes';
import { calculateAll } from '../../store/fields/formulas';
import { withCheckedFormulas } from '../../store/fields/formulaColumns';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { entityPayload, propertyOf } from '../entitySource';
import { addToList, addToSite, checkField, knownOptions, nameHint } from './fieldAdding';
import { changedField, draftFromBody } from './fieldChanges';
import { fieldSource } from './fieldSource';
import { draftFromXml, plainGuid } from './fieldXml';
import { folderUrl } from '../lists/listAddress';
import { recordChange } from '../changes/recordChange';
import { action, steps, type Resource } from '../resource';
import { refuseOtherKeys } from '../strictness';
import { resourceValue } from '../userResource';

const set = 'SP.ApiData.Fields';

const notThere = (name: string): Error =>
  spException(-2147024809, `Column '${name}' does not exist. It may have been deleted by another user.`, 400);

/** Whose columns: a list's, or (without one) the site's. */
const ownerOf = (list: List | undefined): string => list?.id ?? siteOwner;

const requireChange = (call: Call, list: List | undefined): void => {
  if (list) call.rights.require(call.rights.onList(list), 'manageLists');
  else call.rights.require(call.rights.onWeb(), 'manageWeb');
};

const source = (call: Call, list: List | undefined, field: Field) =>
  fieldSource(call, field, list ? folderUrl(call, list) : call.address.sitePath);

/** A formula that was taken once is not asked about again: its columns may have gone since. */
const saysTheSame = ({ settings: a }: Field, { settings: b }: Field): boolean =>
  a.formula === b.formula && a.defaultFormula === b.defaultFormula && a.validationFormula === b.validationFormula;

const save = (call: Call, list: List | undefined, asked: Field, before: Field): void => {
  requireChange(call, list);
  checkField(call, list, asked, before);
  const { fields, database } = call.site;
  const isSame = saysTheSame(asked, before);
  const changed = isSame ? asked : withCheckedFormulas(fields.of(ownerOf(list)), asked);
  call.site.write(() => {
    recordChange(call, 'update', 'field', list, before.id);
    if (!fields.update(list?.number, changed))
      throw spException(-2130575169, `The field '${changed.title}' already holds equal values.`);
    if (list && !isSame && changed.type.name === 'Calculated')
      calculateAll(database, list, fields.of(list.id), call.now);
  });
};

/** `setShowInEditForm(false)`: kept in the definition, as recorded; showing it again takes the word away. */
const showIn = (call: Call, list: List | undefined, field: Field, form: string): ((step: Segment) => Resource) => {
  const attribute = `ShowIn${form}`;
  return (step) =>
    action(`Set${attribute}`, () => {
      const show = booleanArgument(step, '0', true);
      const { [attribute]: _, ...rest } = field.settings.attributes ?? {};
      const attributes = show ? rest : { ...rest, [attribute]: 'FALSE' };
      save(call, list, { ...field, settings: { ...field.settings, attributes } }, field);
    });
};

const remove = (call: Call, list: List | undefined, field: Field): void => {
  requireChange(call, list);
  if (!field.canBeDeleted || field.sealed) throw spException(-2130575131, 'The field cannot be deleted.');
  const { fields } = call.site;
  if (fields.of(ownerOf(list)).some((one) => one.settings.primaryField === field.id))
    throw spException(-2130575131, `The field '${field.title}' cannot be deleted, because other fields depend on it.`);
  if (
    fields
      .of(ownerOf(list))
      .some((one) => Object.values(one.settings.formulaColumns ?? {}).includes(field.id) && one.id !== field.id)
  )
    throw spException(-2130575131, `The field '${field.title}' cannot be deleted, because a formula refers to it.`);
  call.site.write(() => {
    recordChange(call, 'delete', 'field', list, field.id);
    call.site.contentTypes.forgetField(ownerOf(list), field.id);
    fields.remove(list?.number, field);
  });
};

const fieldResource = (call: Call, list: List | undefined, field: Field | undefined, asked: string): Resource => {
  if (!field) throw notThere(asked);
  const own = source(call, list, field);
  return {
    types: [field.type.entityType, 'SP.Field'],
    read: () => entityPayload(set, own, call.options),
    merge: () => {
      save(call, list, changedField(field, call.body), field);
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      remove(call, list, field);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        deleteobject: () => action('DeleteObject', () => remove(call, list, field)),
        titleresource: () => resourceValue(call, own, 'Title'),
        descriptionresource: () => resourceValue(call, own, 'Description'),
        setshowindisplayform: showIn(call, list, field, 'DisplayForm'),
        setshowineditform: showIn(call, list, field, 'EditForm'),
        setshowinnewform: showIn(call, list, field, 'NewForm'),
      })(segment) ?? propertyOf(own, segment.key),
  };
};

const parameters = (call: Call, known?: readonly string[]): Readonly<Record<string, unknown>> => {
  refuseOtherKeys(call.body, ['parameters']);
  const given = call.body['parameters'];
  if (typeof given !== 'object' || given === null) throw badRequest('The parameter parameters is missing.');
  const named: Readonly<Record<string, unknown>> = { ...given };
  if (known) refuseOtherKeys(named, known);
  return named;
};

const add = (call: Call, list: List | undefined, draft: FieldDraft, options: number): Field =>
  list ? addToList(call, list, draft, options) : addToSite(call, draft, options);

const createAsXml = (call: Call, list: List | undefined): Field => {
  const { SchemaXml: xml, Options: options = 0 } = parameters(call, ['SchemaXml', 'Options']);
  if (typeof xml !== 'string') throw badRequest('The parameter SchemaXml is missing.');
  if (typeof options !== 'number' || (options & ~knownOptions) !== 0)
    throw notImplemented(`createFieldAsXml with Options ${String(options)}`);
  return add(call, list, draftFromXml(xml, (options & nameHint) !== 0), options);
};

/** A column that shows another of what `primary` looks up. */
const dependentDraft = (call: Call, list: List | undefined, step: Segment): FieldDraft => {
  const primary = call.site.fields.byId(ownerOf(list), plainGuid(textArgument(step, 'primarylookupfieldid')));
  if (primary?.type.refersTo !== 'list') throw notThere(textArgument(step, 'primarylookupfieldid'));
  const title = textArgument(step, 'displayname');
  const { lookupList } = primary.settings;
  return {
    ...draftFromBody({ Title: title, FieldTypeKind: primary.type.kind }),
    type: primary.type,
    number: primary.number,
    readOnly: true,
    settings: {
      ...(lookupList === undefined ? {} : { lookupList }),
      lookupField: textArgument(step, 'showfield'),
      primaryField: primary.id,
    },
  };
};

const added = (call: Call, list: List | undefined, field: Field) =>
  entityPayload(set, source(call, list, field), call.options, 201);

const collection = (call: Call, list: List | undefined) =>
  listedPayload(
    call,
    set,
    call.site.fields.of(ownerOf(list)).map((field) => source(call, list, field)),
  );

export const fieldsResource = (call: Call, list: List | undefined, segment: Segment): Resource => {
  const { fields } = call.site;
  const owner = ownerOf(list);
  const of = (find: (name: string) => Field | undefined) => (step: Segment) => {
    const name = textArgument(step);
    return fieldResource(call, list, find(name), name);
  };
  const byId = of((id) => fields.byId(owner, plainGuid(id)));
  if (segment.args !== undefined) return byId(segment);
  return {
    types: fieldEntityTypes,
    read: () => collection(call, list),
    post: () => added(call, list, add(call, list, draftFromBody(call.body), 0)),
    go: steps({
      getbyid: byId,
      getbytitle: of((title) => fields.byTitle(owner, title)),
      getbyinternalnameortitle: of((name) => fields.byNameOrTitle(owner, name)),
      createfieldasxml: () => ({ post: () => added(call, list, createAsXml(call, list)) }),
      addfield: () => ({ post: () => added(call, list, add(call, list, draftFromBody(parameters(call)), 0)) }),
      adddependentlookupfield: (step) => ({
        takes: [],
        post: () => added(call, list, add(call, list, dependentDraft(call, list, step), 0)),
      }),
    }),
  };
};
