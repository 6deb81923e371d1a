/** Addresses and marks of files. */
import type { Document, DocumentAccess } from './documentAccess';
import { serverRelative } from './filePlaces';

export const fileSet = 'SP.ApiData.Files';

/** `"{GUID},3"`: the file's id and the version of its row. */
export const fileEtag = (uniqueId: string, version: number): string => `"{${uniqueId.toUpperCase()}},${version}"`;

export const fileUrl = (access: DocumentAccess, document: Document): string =>
  serverRelative(access.call, `${access.list.folder}/${document.path}`);

export const fileLink = (url: string): string =>
  `Web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(url.replaceAll("'", "''")).replaceAll('%2F', '/')}')`;
