/** Bytes of files as answers. */
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

/** `…/$value`: the bytes alone, as a stream without a type of its own (assumed). */
export const contentOf = (call: Call, name: string, blobId: number): Payload => ({
  is: 'bytes',
  content: call.site.blobs.read(blobId),
  contentType: 'application/octet-stream',
  headers: safeHeaders(name, true),
});
