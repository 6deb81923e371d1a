/** Bytes of files as answers. */
import { parseRange } from '../../http/byteRange';
import type { Payload } from '../../http/payload';
import type { Call } from '../call';

const types: Readonly<Record<string, string>> = {
  aspx: 'text/html; charset=utf-8',
  bmp: 'image/bmp',
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  msg: 'application/vnd.ms-outlook',
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  wav: 'audio/wav',
  webp: 'image/webp',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/x-zip-compressed',
};

export const fileType = (name: string): string => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return (Object.hasOwn(types, ending) ? types[ending] : undefined) ?? 'application/octet-stream';
};

/** What a browser may show on the site's own address: no type that can hold script (SharePoint's strict file handling). */
const shown = /^(image\/(?!svg)|audio\/|video\/|text\/(plain|csv)|application\/pdf$)/;

/** Nothing that somebody uploaded may run as a page of the site. */
export const safeHeaders = (name: string, download = false): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'x-download-options': 'noopen',
  'content-security-policy': "sandbox; default-src 'none'",
  'content-disposition': `${download || !shown.test(fileType(name)) ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(name)}`,
});

/** More than this is fetched while it is sent. */
const atOnce = 4 * 1024 * 1024;

/** All bytes of a blob, or the range of them that was asked for. */
export const bytesOf = (
  { site }: Call,
  blobId: number,
  range: string | null,
  { contentType, headers }: { readonly contentType: string; readonly headers: Readonly<Record<string, string>> },
): Payload => {
  const size = site.blobs.size(blobId);
  const bytes = { is: 'bytes', contentType } as const;
  const found = parseRange(range, size);
  if (found === 'unsatisfiable')
    return {
      ...bytes,
      status: 416,
      content: new Uint8Array(),
      headers: { ...headers, 'content-range': `bytes */${size}` },
    };
  const { start, end } = found ?? { start: 0, end: size };
  const content =
    end - start > atOnce
      ? { size: end - start, pieces: () => site.blobs.pieces(blobId, start, end) }
      : site.blobs.read(blobId, start, end);
  if (!found) return { ...bytes, content, headers: { ...headers, 'accept-ranges': 'bytes' } };
  const contentRange = `bytes ${start}-${end - 1}/${size}`;
  return { ...bytes, status: 206, content, headers: { ...headers, 'content-range': contentRange } };
};

/** `…/$value`: the bytes alone, as a stream without a type of its own (assumed); by POST always all of them. */
export const contentOf = (call: Call, name: string, blobId: number, range = call.header('range')): Payload =>
  bytesOf(call, blobId, range, { contentType: 'application/octet-stream', headers: safeHeaders(name, true) });
