/**
 * `FieldValuesAsText`, `…AsHtml` and `…ForEdit` of an item: every column as a text. Names as recorded: `_` is written
 * `_x005f_`, and `OData_` stands before names that begin with it.
 */
import type { Entity } from '../../../http/payload';
import { readItem } from '../../../store/items/itemQuery';
import { noSuchItem } from '../../../http/sharePointError';
import { resultField, type Field } from '../../../store/fields/field';
import type { EntitySource } from '../../entitySource';
import type { ItemAccess, ItemState } from '../itemAccess';
import { DisplayRow, displayPlan, isKept, type Shown } from './displayRow';
import { htmlText } from './html';
import { numberForEdit, numberText, timeText } from './siteFormat';
import { systemOf } from './systemText';

export type ValueForm = 'text' | 'html' | 'edit';

const names: Readonly<Record<ValueForm, string>> = {
  text: 'FieldValuesAsText',
  html: 'FieldValuesAsHtml',
  edit: 'FieldValuesForEdit',
};

export const encodedName = (internalName: string): string => {
  const name = internalName.replaceAll('_', '_x005f_');
  return /^[A-Za-z]/.test(name) ? name : `OData_${name}`;
};

const withIds = (items: readonly { readonly id: number; readonly text: string }[]): string =>
  items.map(({ id, text }) => `${id};#${text}`).join(';#');

const asText = (shown: Shown, field: Field): string => {
  switch (shown.is) {
    case 'nothing':
      return '';
    case 'text':
      return shown.text;
    case 'number':
      return numberText(shown.number, field);
    case 'flag':
      return shown.flag ? 'Yes' : 'No';
    case 'time':
      return timeText(shown.wire, field.settings.format === 'DateTime');
    case 'choices':
      return shown.choices.join('; ');
    case 'link':
      return `${shown.url}, ${shown.description}`;
    case 'persons':
      return shown.persons.map(({ title }) => title).join('; ');
    case 'items':
      return shown.items.map(({ text }) => text).join('; ');
  }
};

const forEdit = (shown: Shown, field: Field): string => {
  switch (shown.is) {
    case 'number':
      return numberForEdit(shown.number, field);
    case 'choices':
      return `;#${shown.choices.join(';#')};#`;
    case 'persons':
      return withIds(shown.persons.map(({ id, title }) => ({ id, text: title })));
    case 'items':
      return withIds(shown.items);
    default:
      return asText(shown, field);
  }
};

/** Rich text is markup already. */
const asHtml = (shown: Shown, field: Field): string => {
  const text = asText(shown, field);
  return field.settings.richText === true ? text : htmlText(text);
};

const forms: Readonly<Record<ValueForm, (shown: Shown, field: Field) => string>> = {
  text: asText,
  html: asHtml,
  edit: forEdit,
};

/** Recorded: in HTML what comes from SharePoint's own tables is empty. */
const emptyInHtml = (field: Field): boolean => field.type.name === 'Lookup' && !field.type.refersTo;

const valuesOf = (access: ItemAccess, item: ItemState, form: ValueForm): Record<string, () => unknown> => {
  const plan = displayPlan(access, access.fields);
  const row = readItem(access.call.site.database, plan, access.readable(), item.id);
  if (!row) throw noSuchItem();
  const shown = new DisplayRow(access, row, item);
  return Object.fromEntries(
    access.fields.flatMap((field): [string, () => unknown][] => {
      const name = encodedName(field.internalName);
      const tell = systemOf(field.internalName);
      if (tell) return [[name, () => (form === 'html' && emptyInHtml(field) ? '' : tell(access, shown))]];
      return isKept(access, field) ? [[name, () => forms[form](shown.shown(field), resultField(field))]] : [];
    }),
  );
};

export const fieldValues =
  (form: ValueForm) =>
  (access: ItemAccess, item: ItemState): EntitySource => {
    const editLink: Entity['editLink'] = `${access.link(item.id)}/${names[form]}`;
    return {
      type: 'SP.FieldStringValues',
      id: `${access.call.address.apiUrl}/${editLink}`,
      editLink,
      properties: valuesOf(access, item, form),
    };
  };
