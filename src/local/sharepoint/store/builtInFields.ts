/** The columns every generic list is born with: ids and names as recorded (pnpcore test data). */
import { fieldType, type FieldType } from './fieldTypes';
import type { FieldSettings } from './field';

export interface FieldDraft {
  readonly id: string;
  readonly number?: number;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly fromBase?: boolean;
  readonly indexed?: boolean;
  readonly required?: boolean;
  readonly uniqueValues?: boolean;
  readonly settings?: FieldSettings;
}

const certain = (name: string): FieldType => {
  const type = fieldType(name);
  if (!type) throw new Error(`no field type ${name}`);
  return type;
};

const builtIn = (
  id: string,
  internalName: string,
  title: string,
  type: string,
  rest: Partial<FieldDraft> = {},
): FieldDraft => ({ id, internalName, title, type: certain(type), number: 0, fromBase: true, readOnly: true, ...rest });

/** Title is the only built-in column with ordinary storage. */
export const titleNumber = 1;

export const builtInFields: readonly FieldDraft[] = [
  builtIn('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter'),
  builtIn('03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', 'ContentTypeId', {
    hidden: true,
  }),
  builtIn('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Content Type', 'Computed'),
  builtIn('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text', {
    number: titleNumber,
    readOnly: false,
    required: true,
    settings: { maxLength: 255 },
  }),
  builtIn('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', {
    settings: { format: 'DateTime' },
  }),
  builtIn('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', {
    settings: { format: 'DateTime' },
  }),
  builtIn('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User'),
  builtIn('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User'),
  builtIn('d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'owshiddenversion', 'Integer', { hidden: true }),
  builtIn('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'Computed'),
  builtIn('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', { readOnly: false }),
  builtIn('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid', { hidden: true }),
  builtIn('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title', 'Computed'),
  builtIn('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title', 'Computed'),
  builtIn('503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'Computed'),
];
