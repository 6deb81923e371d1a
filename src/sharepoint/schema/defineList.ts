/** One object a list. Everything else about it follows: provisioning, `$select`, decoder, encoder, form rules. */
import type { FieldRules } from '../../domain/fieldRules';
import type { ListName } from '../../domain/viewer';
import { column, type Column } from './column';
import { columnsOf, type AnyField, type Field } from './fieldSpec';

/** One field for every property of the entity, of exactly its type: the compiler refuses one too many or too few. */
export type Fields<Entity> = { readonly [Key in keyof Entity]-?: Field<Entity[Key]> };

interface ListDescription {
  readonly name: ListName;
  /** Last part of the address, "RdProposals". Lists are found by it alone: people may rename the title. */
  readonly url: string;
  /** Danish title at creation. */
  readonly title: string;
  /** Danish, shown in SharePoint. Also how provisioning knows a list of ours whose making was interrupted. */
  readonly description: string;
  /** SharePoint's Title column: its Danish display name. */
  readonly titleColumn: string;
  /**
   * SharePoint shows everybody the items they made and no others. It refuses a unique column in such a list, so whoever
   * writes to it reads back by the key before repeating (decision 0003).
   */
  readonly ownItemsOnly?: true;
  /** What somebody has typed and taken back is nobody's to read. */
  readonly keepsNoVersions?: true;
  /** Items lie in places: folders with rights of their own (decision 0013). */
  readonly hasPlaces?: true;
  /** Internal names of the columns in the default view, in order. */
  readonly view: readonly string[];
}

/** A list, its entity unknown. */
export type AnyList = ListDescription & { readonly fields: Readonly<Record<string, AnyField>> };
export type ListDefinition<Entity> = ListDescription & { readonly fields: Fields<Entity> };

export const defineList = <Entity>(definition: ListDefinition<Entity>): ListDefinition<Entity> => definition;

/** Every list has the client's key, also where no property of the entity holds it. */
const keyColumn = ({ ownItemsOnly }: Pick<ListDescription, 'ownItemsOnly'>): Column =>
  column({
    name: 'RdKey',
    title: 'Nøgle',
    type: 'Text',
    maxLength: 255,
    required: true,
    indexed: true,
    unique: ownItemsOnly !== true,
  });

/** All columns provisioning must see to, the built-in Title included, each once. */
export const listColumns = (list: AnyList): readonly Column[] => {
  const byName = new Map(
    [keyColumn(list), ...Object.values(list.fields).flatMap((field) => columnsOf(field.spec))].map((of) => [
      of.name,
      of,
    ]),
  );
  return [...byName.values()];
};

/** What a form may accept, by property. */
export const rulesOf = <Entity>(list: ListDefinition<Entity>): FieldRules<Entity> => {
  const rules: Partial<Record<keyof Entity, unknown>> = {};
  for (const key of keysOf(list.fields)) rules[key] = list.fields[key].rule;
  return rules as FieldRules<Entity>; // every key was just set
};

export const keysOf = <Entity>(fields: Fields<Entity>): readonly (keyof Entity)[] =>
  Object.keys(fields) as (keyof Entity)[]; // Fields has exactly the entity's keys

/** Some of an entity's fields: what a summary loads. */
export const pickFields = <All, Key extends keyof All>(fields: All, keys: readonly Key[]): Pick<All, Key> =>
  Object.fromEntries(keys.map((key) => [key, fields[key]])) as Pick<All, Key>; // one entry a key
