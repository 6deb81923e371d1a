/**
 * `ListSchema` of a stream (RenderOptions 4): the columns of the view, and a little of the list. No recorded answer is public;
 * the names and kinds of values are those that Microsoft's own clients read (SPClientTemplates.ListSchema_InView).
 */
import { has } from '../../../security/permissions';
import type { Field } from '../../../store/fields/field';
import type { List } from '../../../store/lists/lists';
import type { Aggregation, Grouping } from '../../../caml/grouping';
import type { Call } from '../../call';

const flag = (value: boolean): 'TRUE' | 'FALSE' => (value ? 'TRUE' : 'FALSE');
const bit = (value: boolean): '1' | '0' => (value ? '1' : '0');

/** Whose menu the clients hang on it. */
const menuColumns = new Set(['LinkTitle', 'LinkFilename']);
/** Shown under another name than the column they stand for. */
const realNames: Readonly<Record<string, string>> = {
  LinkTitle: 'Title',
  LinkTitleNoMenu: 'Title',
  LinkFilename: 'FileLeafRef',
  LinkFilenameNoMenu: 'FileLeafRef',
};

const fieldSchema = (field: Field): Record<string, unknown> => {
  const { internalName, type, settings } = field;
  const compares = type.compares !== undefined || internalName in realNames;
  return {
    Name: internalName,
    FieldType: type.name,
    RealFieldName: realNames[internalName] ?? internalName,
    DisplayName: field.title,
    ID: field.id,
    StaticName: internalName,
    Type: type.name,
    Filterable: flag(compares),
    Sortable: flag(compares && !type.many),
    ReadOnly: flag(field.readOnly),
    Required: flag(field.required),
    ...(type.refersTo ? { AllowMultipleValues: flag(type.many === true) } : {}),
    ...(settings.format === undefined ? {} : { Format: settings.format }),
    ...(type.name === 'Note' ? { RichText: flag(settings.richText === true) } : {}),
    ...(menuColumns.has(internalName) ? { listItemMenu: 'TRUE', CalloutMenu: 'TRUE' } : {}),
  };
};

export interface ShownSchema {
  readonly fields: readonly Field[];
  readonly viewId: string;
  readonly grouping: Grouping | undefined;
  readonly aggregations: readonly Aggregation[];
}

export const listSchema = (
  call: Call,
  list: List,
  { fields, viewId, grouping, aggregations }: ShownSchema,
): Record<string, unknown> => ({
  Field: fields.map(fieldSchema),
  Aggregate: Object.fromEntries(aggregations.map(({ name, type }) => [name, type])),
  Collapse: flag(grouping?.collapsed === true),
  ...Object.fromEntries((grouping?.keys ?? []).map(({ name }, at) => [`group${at + 1}`, name])),
  Direction: 'none',
  ForceCheckout: bit(list.settings['ForceCheckout'] === true),
  HasTitle: bit(fields.some(({ internalName }) => realNames[internalName] === 'Title' || internalName === 'Title')),
  IsDocLib: bit(list.baseTemplate === 101),
  LCID: '1033',
  ListRight_AddListItems: bit(has(call.rights.onList(list), 'addListItems')),
  Userid: String(call.person.id),
  View: `{${viewId.toUpperCase()}}`,
});
