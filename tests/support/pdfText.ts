/**
 * The letters of a PDF as a reader or a search would find them: by the tables from which each font tells what its signs mean. Reads
 * what Chromium writes (Skia/PDF m150) and nothing else: one stream a page, fonts called after their object, signs by number.
 */
import { inflateSync } from 'node:zlib';

const objectsIn = (pdf: Buffer): ReadonlyMap<string, string> =>
  new Map(
    [...pdf.toString('latin1').matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );

const streamOf = (body: string): string => {
  const [, packed] = /stream\n([\s\S]*)\nendstream/.exec(body) ?? [];
  return packed === undefined ? '' : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
};

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
/** "ﬁ", which a font draws as one sign, is searched for as two. */
const apart = (text: string): string => text.replaceAll(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKD'));
const toHex = (code: number): string => code.toString(16).padStart(4, '0').toUpperCase();

/** "0044" -> "a". A range counts on from its first letter. */
const lettersIn = (table: string): ReadonlyMap<string, string> => {
  const letters = new Map(
    [...table.matchAll(/^<(\w+)> <(\w+)>$/gm)].map(([, sign = '', to = '']) => [sign, fromHex(to)]),
  );
  for (const [, first = '', last = '', to = ''] of table.matchAll(/^<(\w+)> <(\w+)> <(\w+)>$/gm)) {
    const [from, start] = [Number.parseInt(first, 16), Number.parseInt(to, 16)];
    for (let sign = from; sign <= Number.parseInt(last, 16); sign += 1) {
      letters.set(toHex(sign), String.fromCodePoint(start + sign - from));
    }
  }
  return letters;
};

/** All of it, page after page, without its blanks: a PDF knows where letters stand, not where words end. */
export const pdfText = (pdf: Buffer): string => {
  const objects = objectsIn(pdf);
  const at = (body: string, key: string): string =>
    objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, body] of objects) {
    if (body.includes('/Type /Font\n')) fonts.set(id, lettersIn(streamOf(at(body, 'ToUnicode'))));
  }
  const written = [...objects.values()]
    .filter((body) => body.includes('/Type /Page\n'))
    .flatMap((page) => [...streamOf(at(page, 'Contents')).matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-F]+)> Tj/g)]);
  let font: ReadonlyMap<string, string> | undefined;
  const text: string[] = [];
  for (const [, named, signs = ''] of written) {
    if (named !== undefined) font = fonts.get(named);
    for (const sign of signs.match(/.{4}/g) ?? []) text.push(font?.get(sign) ?? '\uFFFD');
  }
  return apart(text.join('')).replaceAll(/\s/g, '');
};
