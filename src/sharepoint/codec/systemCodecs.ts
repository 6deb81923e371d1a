/** Columns that SharePoint keeps itself: read, never written. */
import { ok } from '../../domain/result';
import { column, type Column } from '../schema/column';
import { problem, type Codec } from './codec';
import { readOnlyPersonCodec } from './personCodec';

const id = column({ name: 'Id', title: 'ID', type: 'Number' });
const modified = column({ name: 'Modified', title: 'Ændret', type: 'DateTime' });
const editor = column({ name: 'Editor', title: 'Ændret af', type: 'User' });
const created = column({ name: 'Created', title: 'Oprettet', type: 'DateTime' });
const author = column({ name: 'Author', title: 'Oprettet af', type: 'User' });

export const itemIdCodec: Codec<number> = {
  select: [id.name],
  expand: [],
  decode: ({ Id }) => (typeof Id === 'number' ? ok(Id) : problem(id, Id)),
  encode: () => ({}),
};

/** An instant, unlike the date-only columns: passed on as it is. */
const instantCodec = (of: Column): Codec<string> => ({
  select: [of.name],
  expand: [],
  decode: (row) => {
    const value = row[of.name];
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? ok(value) : problem(of, value);
  },
  encode: () => ({}),
});

export const modifiedAtCodec = instantCodec(modified);
export const modifiedByCodec = readOnlyPersonCodec(editor);
export const createdAtCodec = instantCodec(created);
export const createdByCodec = readOnlyPersonCodec(author);
