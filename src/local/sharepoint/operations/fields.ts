/** `…/fields`: columns of a list. */
import { textArgument, type Segment } from '../http/apiPath';
import { badRequest, notImplemented, spException } from '../http/sharePointError';
import { toField, type Field, type FieldDraft } from '../store/field';
import { fieldEntityTypes } from '../store/fieldTypes';
import type { List } from '../store/lists';
import type { Call } from './call';
import { collectionPayload, queryRows } from './collection';
import { entityPayload, propertyOf } from './entitySource';
import { changedField, draftFromBody } from './fieldChanges';
import { fieldSource } from './fieldSource';
import { draftFromXml } from './fieldXml';
import { folderUrl } from './listAddress';
import { steps, type Resource } from './resource';
import { refuseOtherKeys } from './strictness';

const set = 'SP.ApiData.Fields';
const mostIndexes = 20;

/** SP.AddFieldOptions as bits: we know no content types, so the first two differ in nothing. */
const nameHint = 8;
const toDefaultView = 16;
const checkName = 32;
const knownOptions = 1 | 4 | nameHint | toDefaultView | checkName;

const columns = {
  Id: { kind: 'guid', expression: 'id' },
  Title: { kind: 'text', expression: 'title_key' },
  InternalName: { kind: 'text', expression: 'lower(internal_name)' },
  TypeAsString: { kind: 'text', expression: 'lower(type)' },
  FieldTypeKind: { kind: 'number', expression: 'kind' },
  Hidden: { kind: 'boolean', expression: 'hidden' },
  ReadOnlyField: { kind: 'boolean', expression: 'read_only' },
  FromBaseType: { kind: 'boolean', expression: 'from_base' },
  CanBeDeleted: { kind: 'boolean', expression: 'can_be_deleted' },
  Sealed: { kind: 'boolean', expression: 'sealed' },
  Indexed: { kind: 'boolean', expression: 'indexed' },
  Required: { kind: 'boolean', expression: 'required' },
  EnforceUniqueValues: { kind: 'boolean', expression: 'unique_values' },
} as const;

const notThere = (name: string): Error =>
  spException(-2147024809, `Column '${name}' does not exist. It may have been deleted by another user.`, 400);

const checkIndex = (
  call: Call,
  list: List,
  field: Pick<Field, 'type' | 'indexed' | 'uniqueValues' | 'title' | 'id'>,
): void => {
  if (field.indexed && !field.type.indexable) {
    throw spException(-2130575131, `The field '${field.title}' of type ${field.type.name} cannot be indexed.`);
  }
  if (field.uniqueValues && !field.indexed) {
    throw spException(-2130575131, `The field '${field.title}' must be indexed before it can enforce unique values.`);
  }
  const indexed = call.site.fields.of(list.id).filter((one) => one.indexed && one.id !== field.id).length;
  if (field.indexed && indexed >= mostIndexes) {
    throw spException(-2130575131, `The list cannot have more than ${mostIndexes} indexed columns.`);
  }
};

const checkLookup = (call: Call, draft: FieldDraft): FieldDraft => {
  if (draft.type.refersTo !== 'list') return draft;
  const target = draft.settings?.lookupList === undefined ? undefined : call.site.lists.byId(draft.settings.lookupList);
  if (!target || !call.rights.sees(target)) throw spException(-2130575322, 'The lookup list does not exist.', 400);
  return { ...draft, settings: { ...draft.settings, lookupField: draft.settings?.lookupField ?? 'Title' } };
};

const addField = (call: Call, list: List, given: FieldDraft, options: number): Field => {
  call.rights.require(call.rights.onList(list), 'manageLists');
  const { fields, views } = call.site;
  const draft = checkLookup(call, given);
  const { internalName } = draft;
  if (fields.byId(list.id, draft.id) || (fields.byInternalName(list.id, internalName) && (options & nameHint) !== 0)) {
    throw spException(-2130575214, `A duplicate field name "${internalName}" was found.`);
  }
  if ((options & checkName) !== 0 && fields.byTitle(list.id, draft.title)) {
    throw spException(-2130575214, `A duplicate field name "${draft.title}" was found.`);
  }
  const unique = freeName(internalName, (name) => fields.byInternalName(list.id, name) !== undefined);
  const complete = { indexed: false, uniqueValues: false, ...draft, internalName: unique };
  checkIndex(call, list, complete);
  return call.site.write(() => {
    const field = fields.add(list.id, list.number, complete);
    const view = views.of(list.id, call.person.id).find((one) => one.isDefault);
    if (view && (options & toDefaultView) !== 0)
      views.update({ ...view, fields: [...view.fields, field.internalName] });
    return field;
  });
};

const freeName = (name: string, taken: (name: string) => boolean): string => {
  for (let index = 0; ; index += 1) {
    const candidate = index === 0 ? name : `${name}${index - 1}`;
    if (!taken(candidate)) return candidate;
  }
};

const fieldResource = (call: Call, list: List, field: Field | undefined, asked: string): Resource => {
  if (!field) throw notThere(asked);
  const source = fieldSource(call, field, folderUrl(call, list));
  return {
    types: [field.type.entityType, 'SP.Field'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      call.rights.require(call.rights.onList(list), 'manageLists');
      const changed = changedField(field, call.body);
      checkIndex(call, list, changed);
      call.site.write(() => {
        if (call.site.fields.update(list.number, changed)) return;
        throw spException(-2130575169, `The field '${changed.title}' already holds equal values.`);
      });
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      call.rights.require(call.rights.onList(list), 'manageLists');
      if (!field.canBeDeleted) throw spException(-2130575131, 'The field cannot be deleted.');
      call.site.write(() => call.site.fields.remove(list.number, field));
      return { is: 'nothing', status: 200 };
    },
    go: (segment) => propertyOf(source, segment.key),
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

const createAsXml = (call: Call, list: List): Field => {
  const { SchemaXml: xml, Options: options = 0 } = parameters(call, ['SchemaXml', 'Options']);
  if (typeof xml !== 'string') throw badRequest('The parameter SchemaXml is missing.');
  if (typeof options !== 'number' || (options & ~knownOptions) !== 0)
    throw notImplemented(`createFieldAsXml with Options ${String(options)}`);
  return addField(call, list, draftFromXml(xml, (options & nameHint) !== 0), options);
};

const added = (call: Call, list: List, field: Field) =>
  entityPayload(set, fieldSource(call, field, folderUrl(call, list)), call.options, 201);

export const fieldsResource = (call: Call, list: List, segment: Segment): Resource => {
  const { fields } = call.site;
  const of = (find: (name: string) => Field | undefined) => (step: Segment) => {
    const name = textArgument(step);
    return fieldResource(call, list, find(name), name);
  };
  if (segment.args !== undefined) return of((id) => fields.byId(list.id, id))(segment);
  return {
    types: fieldEntityTypes,
    read: () => {
      const where = { sql: 'list_id = ?', values: [list.id] };
      const rows = queryRows(call, { table: 'fields', where, order: 'rowid', columns });
      return collectionPayload(
        call,
        set,
        rows.map((row) => fieldSource(call, toField(row), folderUrl(call, list))),
      );
    },
    post: () => added(call, list, addField(call, list, draftFromBody(call.body), 0)),
    go: steps({
      getbyid: of((id) => fields.byId(list.id, id)),
      getbytitle: of((title) => fields.byTitle(list.id, title)),
      getbyinternalnameortitle: of((name) => fields.byNameOrTitle(list.id, name)),
      createfieldasxml: () => ({ post: () => added(call, list, createAsXml(call, list)) }),
      addfield: () => ({ post: () => added(call, list, addField(call, list, draftFromBody(parameters(call)), 0)) }),
    }),
  };
};
