/** Items read so that they can be shown: every column's value with what lies behind lookups and persons. */
import { isComplex } from '../../../http/payload';
import type { QueryOptions } from '../../../http/queryOptions';
import { propertyName, type Field } from '../../../store/fields/field';
import type { ItemPlan } from '../../../store/items/itemPlan';
import type { ItemRow, LinkedItem } from '../../../store/items/itemQuery';
import type { ItemAccess, ItemState } from '../itemAccess';

export interface ShownPerson {
  readonly id: number;
  readonly title: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
}

export type Shown =
  | { readonly is: 'nothing' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'flag'; readonly flag: boolean }
  | { readonly is: 'time'; readonly wire: string }
  | { readonly is: 'choices'; readonly choices: readonly string[] }
  | { readonly is: 'link'; readonly url: string; readonly description: string }
  | { readonly is: 'persons'; readonly persons: readonly ShownPerson[] }
  | { readonly is: 'items'; readonly items: readonly { readonly id: number; readonly text: string }[] };

/** What is read of every item, whichever columns are shown. */
const always = [
  'Id',
  'GUID',
  'FileSystemObjectType',
  'FileRef',
  'FileDirRef',
  'FileLeafRef',
  'UniqueId',
  'ContentTypeId',
  'OData__UIVersionString',
  'File_x0020_Type',
  'File_x0020_Size',
  'CheckoutUserId',
  'Attachments',
  'Created',
  'Modified',
];

const linkName = (field: Field): string => propertyName(field).replace(/Id$/, '');
const personParts = ['Id', 'Title', 'EMail', 'JobTitle', 'Department'];

/** Columns whose values items keep; the others are computed or have none here. */
export const isKept = (access: ItemAccess, field: Field): boolean =>
  (field.type.refersTo ? access.properties.link(linkName(field)) : access.properties.find(propertyName(field))) !==
  undefined;

export const displayPlan = (access: ItemAccess, fields: readonly Field[]): ItemPlan => {
  const select = always.filter((name) => access.properties.find(name));
  const expand: string[] = [];
  for (const field of fields.filter((one) => isKept(access, one))) {
    if (!field.type.refersTo) {
      select.push(propertyName(field));
      continue;
    }
    const link = linkName(field);
    const parts = field.type.refersTo === 'person' ? personParts : ['Id', access.shownName(field)];
    expand.push(link);
    select.push(...new Set(parts.map((part) => `${link}/${part}`)));
  }
  const options: QueryOptions = {
    select: [...new Set(select)],
    expand,
    filter: undefined,
    orderBy: undefined,
    top: undefined,
    skip: undefined,
    skipToken: undefined,
    raw: [],
  };
  return access.plan(options);
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const toPerson = ({ id, values }: LinkedItem): ShownPerson => ({
  id,
  title: text(values['Title']),
  email: text(values['EMail']),
  jobTitle: text(values['JobTitle']),
  department: text(values['Department']),
});

/** The result of a formula is a text on the wire; a fault (`#DIV/0!`) stays one. */
const result = ({ settings }: Field, value: string): Shown => {
  if (value.startsWith('#')) return { is: 'text', text: value };
  switch (settings.resultType) {
    case 'Number':
    case 'Currency':
      return { is: 'number', number: Number(value) };
    case 'Boolean':
      return { is: 'flag', flag: value === '1' };
    case 'DateTime':
      return { is: 'time', wire: value };
    default:
      return { is: 'text', text: value };
  }
};

/** One item with its rights, as the display functions read it. */
export class DisplayRow {
  readonly id: number;
  readonly version: number;
  readonly state: ItemState;
  private readonly access: ItemAccess;
  private readonly row: ItemRow;

  constructor(access: ItemAccess, row: ItemRow, state: ItemState) {
    this.access = access;
    this.row = row;
    this.state = state;
    this.id = row.id;
    this.version = row.version;
  }

  /** A property of every item: `FileRef`. */
  property(name: string): string {
    return text(this.row.values[name]);
  }

  get isFolder(): boolean {
    return this.row.values['FileSystemObjectType'] === 1;
  }

  shown(field: Field): Shown {
    if (field.type.refersTo) return this.linked(field);
    const value = this.row.values[propertyName(field)];
    if (value === null || value === undefined) return { is: 'nothing' };
    if (isComplex(value)) {
      return { is: 'link', url: text(value.values['Url']), description: text(value.values['Description']) };
    }
    if (Array.isArray(value)) return { is: 'choices', choices: value.map(text) };
    if (typeof value === 'boolean') return { is: 'flag', flag: value };
    if (typeof value === 'number') return { is: 'number', number: value };
    if (field.type.name === 'Calculated') return result(field, text(value));
    return field.type.name === 'DateTime' ? { is: 'time', wire: text(value) } : { is: 'text', text: text(value) };
  }

  private linked(field: Field): Shown {
    const found = this.row.linked[linkName(field)] ?? [];
    const items = 'id' in found ? [found] : found;
    if (items.length === 0) return { is: 'nothing' };
    if (field.type.refersTo === 'person') return { is: 'persons', persons: items.map(toPerson) };
    const name = this.access.shownName(field);
    return { is: 'items', items: items.map(({ id, values }) => ({ id, text: text(values[name]) })) };
  }
}
