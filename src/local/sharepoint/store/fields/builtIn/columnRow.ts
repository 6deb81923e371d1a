/** Built-in columns as rows of a table. */
import type { FieldDraft, FieldSettings } from '../field';
import { fieldType } from '../fieldTypes';

/**
 * id, internal name, title, type, flags; then either what a lookup into SharePoint's own tables shows, or settings.
 * Flags: H hidden, R read only, Q required, S sealed, I indexed, D can be deleted, x not of the base type.
 */
export type ColumnRow = readonly [
  id: string,
  internalName: string,
  title: string,
  type: string,
  flags: string,
  rest?: string | FieldSettings,
];

/** Lookups into tables behind the lists: the file system's (`Docs`), and the apps'. */
const innerTable = (internalName: string): string =>
  /^App(Author|Editor)$/.test(internalName) ? 'AppPrincipals' : 'Docs';

const settingsOf = (internalName: string, type: string, rest: ColumnRow[5]): FieldSettings => {
  if (typeof rest === 'string') return { lookupList: innerTable(internalName), lookupField: rest };
  return type === 'DateTime' ? { format: 'DateTime', ...rest } : { ...rest };
};

/** `number`: where its values lie; 0 keeps none of its own. */
export const draftOfRow = ([id, internalName, title, typeName, flags, rest]: ColumnRow, number: number): FieldDraft => {
  const settings = settingsOf(internalName, typeName, rest);
  const type = fieldType(typeName, settings);
  if (!type) throw new Error(`no field type ${typeName}`);
  const has = (flag: string): boolean => flags.includes(flag);
  return {
    id,
    number,
    internalName,
    title,
    type,
    hidden: has('H'),
    readOnly: has('R'),
    required: has('Q'),
    sealed: has('S'),
    indexed: has('I'),
    canBeDeleted: has('D'),
    fromBase: !has('x'),
    settings,
  };
};
