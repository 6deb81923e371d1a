/**
 * What a list of each template is born with. Numbers, features, images and settings as recorded (pnpcore test data); the
 * columns of the galleries are those of a plain list or library, which SharePoint's are more than.
 */
import { libraryFields, listFields, siteFields } from '../fields/builtInFields';
import { siteOwner, type FieldDraft } from '../fields/field';

/** What a client may set and nothing is asked by. Names as on the wire. */
export type ListSettings = Readonly<Record<string, string | number | boolean>>;

export interface FirstView {
  readonly title: string;
  readonly page: string;
  readonly query: string;
  readonly fields: readonly string[];
}

export interface ListTemplate {
  readonly id: number;
  /** What people call it, and what its feature does. */
  readonly name: string;
  readonly internalName: string;
  /** SP.BaseType: 0 a list, 1 a document library. */
  readonly baseType: 0 | 1;
  readonly featureId: string;
  readonly image: string;
  readonly settings: ListSettings;
  readonly view: FirstView;
  /** Ids of the site's content types that a new list takes, the default one first. */
  readonly contentTypes: readonly string[];
  /** Clients may make lists of it. */
  readonly creatable: boolean;
}

const noFeature = '00000000-0000-0000-0000-000000000000';

/** Every setting a list has. */
const plainSettings: ListSettings = {
  AllowContentTypes: true,
  ContentTypesEnabled: false,
  CrawlNonDefaultViews: false,
  DefaultContentApprovalWorkflowId: noFeature,
  DefaultItemOpenUseListSetting: false,
  Direction: 'none',
  DisableCommenting: false,
  DisableGridEditing: false,
  EnableAttachments: true,
  EnableFolderCreation: false,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableRequestSignOff: true,
  EnableVersioning: true,
  ExemptFromBlockDownloadOfNonViewableFiles: false,
  FileSavePostProcessingEnabled: false,
  ForceCheckout: false,
  IrmEnabled: false,
  IrmExpire: false,
  IrmReject: false,
  IsApplicationList: false,
  IsCatalog: false,
  IsPrivate: false,
  ListExperienceOptions: 0,
  MajorVersionLimit: 50,
  MajorWithMinorVersionsLimit: 0,
  MultipleDataList: false,
  NoCrawl: false,
  OnQuickLaunch: false,
  ParserDisabled: false,
  ReadSecurity: 1,
  ServerTemplateCanCreateFolders: true,
  WriteSecurity: 1,
};
const librarySettings: ListSettings = {
  ...plainSettings,
  EnableAttachments: false,
  EnableFolderCreation: true,
  MajorVersionLimit: 500,
};
const unversioned: ListSettings = { EnableVersioning: false, MajorVersionLimit: 0 };
const gallery: ListSettings = { ...unversioned, IsCatalog: true, NoCrawl: true };

const allItems: FirstView = { title: 'All Items', page: 'AllItems.aspx', query: '', fields: ['LinkTitle'] };
const allDocuments: FirstView = {
  title: 'All Documents',
  page: 'AllItems.aspx',
  query: '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>',
  fields: ['DocIcon', 'LinkFilename', 'Modified', 'Editor'],
};

const template = (id: number, featureId: string, rest: Partial<ListTemplate> = {}): ListTemplate => ({
  id,
  name: '',
  internalName: '',
  baseType: 0,
  featureId,
  image: 'itgen.png',
  view: allItems,
  contentTypes: ['0x01', '0x0120'],
  creatable: false,
  ...rest,
  settings: { ...plainSettings, ...rest.settings },
});

const library = (id: number, featureId: string, rest: Partial<ListTemplate> = {}): ListTemplate => ({
  ...template(id, featureId, { baseType: 1, image: 'itdl.png', view: allDocuments, ...rest }),
  contentTypes: rest.contentTypes ?? ['0x0101', '0x0120'],
  settings: { ...librarySettings, ...rest.settings },
});

const sitePage = '0x0101009D1CB255DA76424F860D91F20E6C4118';
const pagesView: FirstView = { ...allDocuments, title: 'All Pages', page: 'AllPages.aspx' };

export const listTemplates: readonly ListTemplate[] = [
  template(100, '00bfea71-de22-43b2-a848-c05709900100', {
    name: 'Custom List',
    internalName: 'custlist',
    creatable: true,
  }),
  library(101, '00bfea71-e717-4e80-aa17-d0c71b360101', {
    name: 'Document Library',
    internalName: 'doclib',
    creatable: true,
  }),
  template(112, noFeature, {
    image: 'users.gif',
    settings: { ...unversioned, EnableFolderCreation: true, ServerTemplateCanCreateFolders: false },
    contentTypes: ['0x010A', '0x010B', '0x010C'],
  }),
  library(113, noFeature, {
    settings: {
      ...gallery,
      AllowContentTypes: false,
      EnableFolderCreation: false,
      ServerTemplateCanCreateFolders: false,
    },
  }),
  library(114, noFeature, {
    settings: {
      ...gallery,
      AllowContentTypes: false,
      EnableFolderCreation: false,
      ServerTemplateCanCreateFolders: false,
    },
  }),
  library(116, noFeature, {
    settings: { ...gallery, ContentTypesEnabled: true, IsApplicationList: true, EnableVersioning: true },
    contentTypes: ['0x010105', '0x0120'],
  }),
  library(119, '00bfea71-c796-4402-9f2f-0eb9a6e71b18', {
    view: pagesView,
    settings: {
      ContentTypesEnabled: true,
      EnableFolderCreation: false,
      EnableMinorVersions: true,
      IsApplicationList: true,
    },
    contentTypes: [sitePage, '0x010108', '0x010109', '0x0120'],
  }),
  library(121, noFeature, {
    settings: {
      ...gallery,
      AllowContentTypes: false,
      EnableFolderCreation: false,
      IsPrivate: true,
      ServerTemplateCanCreateFolders: false,
    },
  }),
  library(123, noFeature, {
    settings: { ...gallery, EnableFolderCreation: false, ServerTemplateCanCreateFolders: false },
  }),
  template(124, noFeature, { settings: { ...unversioned, NoCrawl: true, EnableFolderCreation: true } }),
  template(125, noFeature, { settings: { ...unversioned, NoCrawl: true, EnableFolderCreation: true } }),
  library(126, noFeature, { image: 'itgen.png', settings: gallery }),
  library(175, '8c6f9096-388d-4eed-96ff-698b3ec46fc4', { settings: { ...gallery, AllowContentTypes: false } }),
  template(3415, 'de12eebe-9114-4a4a-b7da-7585dc36a907', {
    settings: { ...unversioned, NoCrawl: true, EnableAttachments: false, EnableFolderCreation: true },
  }),
  library(10102, 'a0e5a010-1329-49d4-9e09-f280cdbed37d', {
    image: 'ICXDDOC.GIF',
    settings: { ...gallery, NoCrawl: false },
  }),
];

const byId = new Map(listTemplates.map((found) => [found.id, found]));

export const listTemplate = (id: number): ListTemplate | undefined => byId.get(id);

export const certainTemplate = (id: number): ListTemplate => {
  const found = byId.get(id);
  if (!found) throw new Error(`no list template ${id}`);
  return found;
};

/** Columns kept once: for all lists of a base type, and the site's; under these owners in the table of fields. */
export const fieldSets: readonly (readonly [owner: string, fields: readonly FieldDraft[]])[] = [
  ['base:0', listFields],
  ['base:1', libraryFields],
  [siteOwner, siteFields],
];

export const fieldSetOf = ({ baseType }: ListTemplate): string => `base:${baseType}`;
