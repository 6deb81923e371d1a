/** A file as an entity. Properties as recorded (pnpcore, FilesTests). */
import { majorOf, minorOf, versionLabel } from '../../store/items/versionNumbers';
import type { Call } from '../call';
import type { Document, DocumentAccess } from './documentAccess';
import { unknownHere, type EntitySource } from '../entitySource';
import { fileBag } from './documentProperties';
import { fileEtag, fileLink, fileUrl } from './fileAddress';
import { userSource } from '../people/principalSource';
import { resourcePath } from '../resourcePath';
import { versionSources } from './fileVersionSource';

/** Types that open in an Office program. */
const officeTypes = /\.(docx?|dotx?|docm|xlsx?|xlsm|xlsb|pptx?|pptm|ppsx|one|vsdx?|pdf)$/i;

/** 1 published, 2 a draft, 255 checked out. */
const levelOf = (document: Document, personId: number): number => {
  if (document.checkedOutBy === personId) return 255;
  return minorOf(document.uiVersion) === 0 ? 1 : 2;
};

const person = (call: Call, id: number | undefined): EntitySource | null => {
  const found = id === undefined ? undefined : call.site.principals.byId(id);
  return found ? userSource(call, found) : null;
};

export const fileSource = (access: DocumentAccess, document: Document): EntitySource => {
  const { call, list } = access;
  const url = fileUrl(access, document);
  const absolute = `${call.address.webUrl.slice(0, -call.address.sitePath.length)}${url}`;
  const mark = `?d=w${document.uniqueId.replaceAll('-', '')}`;
  const office = officeTypes.test(document.name);
  const editLink = fileLink(url);
  return {
    type: 'SP.File',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      CheckInComment: () => document.comment,
      CheckOutType: () => (document.checkedOutBy === undefined ? 2 : 0),
      ContentTag: () => `{${document.uniqueId.toUpperCase()}},${document.version},${document.contentVersion}`,
      CustomizedPageStatus: () => 0,
      ETag: () => fileEtag(document.uniqueId, document.version),
      Exists: () => true,
      ExistsAllowThrowForPolicyFailures: () => true,
      IrmEnabled: () => false,
      Length: () => String(document.size),
      Level: () => levelOf(document, call.person.id),
      // Recorded: the address twice for Office's types, nothing for plain text.
      LinkingUri: () => (office ? `${encodeURI(absolute)}${mark}` : null),
      LinkingUrl: () => (office ? `${absolute}${mark}` : ''),
      MajorVersion: () => majorOf(document.uiVersion),
      MinorVersion: () => minorOf(document.uiVersion),
      Name: () => document.name,
      ServerRelativeUrl: () => url,
      TimeCreated: () => document.created,
      TimeLastModified: () => document.modified,
      Title: () => document.title ?? (office ? '' : null),
      UIVersion: () => document.uiVersion,
      UIVersionLabel: () => versionLabel(document.uiVersion),
      UniqueId: () => document.uniqueId,
    },
    onRequest: {
      ListId: () => list.id,
      ServerRelativePath: () => resourcePath(url),
      SiteId: () => call.site.setting('siteId'),
      WebId: () => call.site.web.id,
      ...unknownHere('SP.File', 'VroomDriveID', 'VroomItemID'),
    },
    links: {
      Author: () => person(call, document.authorId),
      CheckedOutByUser: () => person(call, document.checkedOutBy),
      ListItemAllFields: () => call.item.source(list, document.itemId),
      // Nobody edits in Office here, so nothing is ever locked.
      LockedByUser: () => null,
      ModifiedBy: () => person(call, document.editorId),
      Properties: () => fileBag(access, document, editLink),
      ...unknownHere(
        'SP.File',
        'EffectiveInformationRightsManagementSettings',
        'InformationRightsManagementSettings',
        'VersionEvents',
      ),
      Versions: () => versionSources(access, document),
    },
  };
};
