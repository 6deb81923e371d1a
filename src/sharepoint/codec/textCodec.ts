import { ownFieldIds, noOwnTexts, type OwnFieldId, type OwnTexts } from '../../domain/ownFields';
import { ok } from '../../domain/result';
import type { Column } from '../schema/column';
import { emptyValue, isMissing, problem, type Codec, type Row } from './codec';

/**
 * What SharePoint can keep: it stores values as XML, which has no control characters but tab and line breaks, and no
 * half emoji. They are invisible and come with text pasted from Word or a PDF; a save must not fail over them.
 */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const unstorable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export const storable = (text: string): string => text.replace(unstorable, '');

const lineOrNote = (column: Column, multiLine: boolean): Codec<string> => ({
  select: [column.name],
  expand: [],
  decode: (row) => {
    const value = row[column.name];
    if (isMissing(value) || value === '') return emptyValue(column, '');
    if (typeof value !== 'string') return problem(column, value);
    return ok(multiLine ? value.replaceAll('\r\n', '\n') : value);
  },
  // SharePoint answers null for an empty text whichever way it was emptied; null says it plainly.
  encode: (value) => ({ [column.name]: storable(value) || null }),
});

/** A single line; empty is `''`. */
export const textCodec = (column: Column): Codec<string> => lineOrNote(column, false);

/** Plain text of several lines. Forms send CR LF, the tab LF: read as LF. */
export const noteCodec = (column: Column): Codec<string> => lineOrNote(column, true);

/** A single line; empty is `undefined`. */
export const optionalTextCodec = (column: Column): Codec<string | undefined> => {
  const codec = textCodec(column);
  return {
    ...codec,
    decode: (row) => {
      const decoded = codec.decode(row);
      return decoded.ok && decoded.value === '' ? ok(undefined) : decoded;
    },
    encode: (value) => codec.encode(value ?? ''),
  };
};

/** The municipality's own fields, a column each. */
export const ownTextsCodec = (columns: { readonly [Id in OwnFieldId]: Column }): Codec<OwnTexts> => {
  const codecs = ownFieldIds.map((id) => ({ id, codec: noteCodec(columns[id]) }));
  return {
    select: codecs.flatMap(({ codec }) => codec.select),
    expand: [],
    decode: (row) => {
      const texts: Record<OwnFieldId, string> = { ...noOwnTexts };
      for (const { id, codec } of codecs) {
        const decoded = codec.decode(row);
        if (!decoded.ok) return decoded;
        texts[id] = decoded.value;
      }
      return ok(texts);
    },
    encode: (value) => Object.assign({}, ...codecs.map(({ id, codec }) => codec.encode(value[id]))) as Row,
  };
};
