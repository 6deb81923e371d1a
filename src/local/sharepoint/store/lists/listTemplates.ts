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

const view = (title: string, ...fields: readonly string[]): FirstView => ({ ...allItems, title, fields });

/** Lists whose columns are those of one content type; features and images are public knowledge, the views assumed. */
const formLists: readonly ListTemplate[] = [
  template(103, '00bfea71-2062-426c-90bf-714c59600103', {
    name: 'Links',
    internalName: 'links',
    image: 'itlink.png',
    contentTypes: ['0x0105', '0x0120'],
    view: view('All Links', 'URLwMenu', 'Comments'),
    creatable: true,
  }),
  template(104, '00bfea71-d1ce-42de-9c63-a44004ce0104', {
    name: 'Announcements',
    internalName: 'announce',
    image: 'itann.png',
    contentTypes: ['0x0104', '0x0120'],
    view: view('All items', 'LinkTitle', 'Modified'),
    creatable: true,
  }),
  template(105, '00bfea71-7e6d-4186-9ba8-c047ac750105', {
    name: 'Contacts',
    internalName: 'contacts',
    image: 'itcontct.png',
    contentTypes: ['0x0106', '0x0120'],
    view: view('All contacts', 'LinkTitle', 'FirstName', 'Company', 'WorkPhone', 'HomePhone', 'Email'),
    creatable: true,
  }),
  template(106, '00bfea71-ec85-4903-972d-ebe475780106', {
    name: 'Calendar',
    internalName: 'events',
    image: 'itevent.png',
    contentTypes: ['0x0102', '0x0120'],
    view: view('All Events', 'LinkTitle', 'Location', 'EventDate', 'EndDate', 'fAllDayEvent'),
    creatable: true,
  }),
  template(107, '00bfea71-a83e-497e-9ba0-7a5c597d0107', {
    name: 'Tasks',
    internalName: 'tasks',
    image: 'ittask.png',
    contentTypes: ['0x0108', '0x0120'],
    view: view('All Tasks', 'LinkTitle', 'AssignedTo', 'Status', 'Priority', 'DueDate', 'PercentComplete'),
    creatable: true,
  }),
];

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
  ...formLists,
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
