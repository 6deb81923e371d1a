/** What every item tells of itself, as text: the columns that no list keeps values for. */
import { createHash } from 'node:crypto';
import { toSiteTime, parseInstant } from '../../../store/siteTime';
import type { ItemAccess } from '../itemAccess';
import type { DisplayRow } from './displayRow';

/** Scopes of rights have numbers here; clients get to see GUIDs that they cannot use for anything. */
export const scopeGuid = (access: ItemAccess, row: DisplayRow): string => {
  const scope = row.state.scope ?? access.list.scope ?? access.call.site.web.scope;
  const hash = createHash('sha1')
    .update(`${access.call.site.setting('siteId')}/${scope}`)
    .digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)];
  return `{${parts.join('-').toUpperCase()}}`;
};

export const maskText = (mask: bigint): string => `0x${mask.toString(16)}`;

/** `1.2` is 1 × 512 + 2. */
const uiVersion = (row: DisplayRow): string => {
  const [major = 0, minor = 0] = row.property('OData__UIVersionString').split('.').map(Number);
  return String(major * 512 + minor);
};

const innerTime = (row: DisplayRow, name: string): string => {
  const instant = parseInstant(row.property(name));
  return instant === undefined ? '' : `${row.id};#${toSiteTime(instant).replace('T', ' ')}`;
};

const baseName = (row: DisplayRow): string => row.property('FileLeafRef').replace(/\.[^.]*$/, '');

/** By number, in SharePoint's English. */
const moderationNames = ['Approved', 'Rejected', 'Pending', 'Draft', 'Scheduled'];

type Tell = (access: ItemAccess, row: DisplayRow) => string;

export const systemText: Readonly<Record<string, Tell>> = {
  ID: (_access, row) => String(row.id),
  ContentTypeId: (_access, row) => row.property('ContentTypeId'),
  ContentType: (access, row) =>
    access.call.site.contentTypes.byId(access.list.id, row.property('ContentTypeId'))?.name ?? '',
  owshiddenversion: (_access, row) => String(row.version),
  _UIVersion: (_access, row) => uiVersion(row),
  _UIVersionString: (_access, row) => row.property('OData__UIVersionString'),
  _Level: () => '1',
  _ModerationStatus: (_access, row) => moderationNames[row.state.moderation] ?? '',
  Created_x0020_Date: (_access, row) => innerTime(row, 'Created'),
  Last_x0020_Modified: (_access, row) => innerTime(row, 'Modified'),
  FSObjType: (_access, row) => (row.isFolder ? '1' : '0'),
  SortBehavior: (_access, row) => (row.isFolder ? '1' : '0'),
  PermMask: (access, row) => maskText(access.call.rights.onItem(access.list, row.state)),
  FileRef: (_access, row) => row.property('FileRef'),
  FileDirRef: (_access, row) => row.property('FileDirRef'),
  FileLeafRef: (_access, row) => row.property('FileLeafRef'),
  UniqueId: (_access, row) => row.property('UniqueId'),
  File_x0020_Type: (_access, row) => row.property('File_x0020_Type'),
  DocIcon: (_access, row) => row.property('File_x0020_Type'),
  File_x0020_Size: (_access, row) => row.property('File_x0020_Size'),
  FileSizeDisplay: (_access, row) => row.property('File_x0020_Size'),
  GUID: (_access, row) => row.property('GUID'),
  ScopeId: scopeGuid,
  LinkFilename: (_access, row) => row.property('FileLeafRef'),
  LinkFilename2: (_access, row) => row.property('FileLeafRef'),
  LinkFilenameNoMenu: (_access, row) => row.property('FileLeafRef'),
  ServerUrl: (_access, row) => row.property('FileRef'),
  EncodedAbsUrl: (access, row) => `${new URL(access.call.address.webUrl).origin}${encodeURI(row.property('FileRef'))}`,
  BaseName: (_access, row) => baseName(row),
  MetaInfo: () => '',
};

export const systemOf = (name: string): Tell | undefined =>
  Object.hasOwn(systemText, name) ? systemText[name] : undefined;
