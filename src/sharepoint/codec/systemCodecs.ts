/** Columns that SharePoint keeps itself: read, never written. */
import { ok } from '../../domain/result';
import { column } from '../schema/column';
import { problem, type Codec } from './codec';
import { readOnlyPersonCodec } from './personCodec';

const id = column({ name: 'Id', title: 'ID', type: 'Number' });
const modified = column({ name: 'Modified', title: 'Ændret', type: 'DateTime' });
const editor = column({ name: 'Editor', title: 'Ændret af', type: 'User' });

export const itemIdCodec: Codec<number> = {
  select: [id.name],
  expand: [],
  decode: ({ Id }) => (typeof Id === 'number' ? ok(Id) : problem(id, Id)),
  encode: () => ({}),
};

/** An instant, unlike the date-only columns: passed on as it is. */
export const modifiedAtCodec: Codec<string> = {
  select: [modified.name],
  expand: [],
  decode: ({ Modified }) =>
    typeof Modified === 'string' && !Number.isNaN(Date.parse(Modified)) ? ok(Modified) : problem(modified, Modified),
  encode: () => ({}),
};

export const modifiedByCodec = readOnlyPersonCodec(editor);
