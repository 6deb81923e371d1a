/** Past versions of a file as entities. Shapes as recorded (pnpcore, FilesTests). */
import type { FileVersion } from '../../store/files/documents';
import { minorOf, versionLabel } from '../../store/items/versionNumbers';
import type { Document, DocumentAccess } from './documentAccess';
import type { EntitySource } from '../entitySource';
import { fileLink, fileUrl } from './fileAddress';
import { shownVersions } from '../items/shownVersions';
import { userSource } from '../people/principalSource';

const keyOf = (access: DocumentAccess, document: Document): { listId: string; itemId: number } => ({
  listId: access.list.id,
  itemId: document.itemId,
});

/** Past versions; the one before a check-out is the current one still. */
export const pastVersions = (access: DocumentAccess, document: Document): FileVersion[] => {
  const { call, list } = access;
  const shown = new Set(shownVersions(call, list, { ...document, id: document.itemId }));
  return call.site.documents.versions(keyOf(access, document)).filter(({ uiVersion }) => shown.has(uiVersion));
};

export const versionSource = (
  access: DocumentAccess,
  document: Document,
  version: FileVersion,
  isPublished: boolean,
): EntitySource => {
  const { call, list } = access;
  const editLink = `${fileLink(fileUrl(access, document))}/versions(${version.uiVersion})`;
  const editor = call.site.principals.byId(version.editorId);
  return {
    type: 'SP.FileVersion',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      CheckInComment: () => version.comment,
      Created: () => version.created,
      ID: () => version.uiVersion,
      // Recorded: true for the last published version while a draft is newer.
      IsCurrentVersion: () => isPublished,
      Length: () => String(version.size),
      Size: () => version.size,
      Url: () => `_vti_history/${version.uiVersion}/${list.folder}/${document.path}`,
      VersionLabel: () => versionLabel(version.uiVersion),
    },
    links: { CreatedBy: () => (editor ? userSource(call, editor) : null) },
  };
};

export const versionSources = (access: DocumentAccess, document: Document): EntitySource[] => {
  const versions = pastVersions(access, document);
  const published =
    minorOf(document.uiVersion) === 0
      ? undefined
      : versions.findLast(({ uiVersion }) => minorOf(uiVersion) === 0 && uiVersion < document.uiVersion);
  return versions.map((version) => versionSource(access, document, version, version === published));
};
