/** What a site with our lists looks like. From the schema objects and `domain/listPermissions`, plus one list of settings. */
import { listPermissions, type Level } from '../../domain/listPermissions';
import { listNames, roles, type Role } from '../../domain/viewer';
import { allLists } from '../schema/allLists';
import type { Connection } from '../client';
import { column, type Column } from '../schema/column';
import { listColumns, type AnyList } from '../schema/defineList';
import { bilagLibrary } from '../schema/lists/bilag';

/** SharePoint's numbers for what kind of list it is. */
export const templates = { list: 100, library: 101 } as const;

export interface DesiredList {
  /** Last part of the address: what a list is known by. */
  readonly url: string;
  readonly template: (typeof templates)[keyof typeof templates];
  readonly title: string;
  readonly description: string;
  readonly titleColumn: string;
  /** Without Title, which every list has. */
  readonly columns: readonly Column[];
  readonly view: readonly string[];
  readonly ownItemsOnly?: true | undefined;
  readonly keepsNoVersions?: true | undefined;
  readonly hasPlaces: boolean;
  readonly levels: Readonly<Record<Role, Level>>;
}

export const settingsUrl = 'RdSettings';

/** Readable by everybody with a role: by it a person who may not see every list still learns that the site is complete. */
const settings: DesiredList = {
  url: settingsUrl,
  template: templates.list,
  title: 'Råderum – Indstillinger',
  description: 'Råderum i Teams: opsætningens version. Vedligeholdes af opsætningen, må ikke slettes.',
  titleColumn: 'Indstilling',
  columns: [
    column({ name: 'RdKey', title: 'Nøgle', type: 'Text', maxLength: 255, required: true, unique: true }),
    column({ name: 'RdValue', title: 'Værdi', type: 'Text', maxLength: 255 }),
  ],
  view: ['LinkTitle', 'RdKey', 'RdValue'],
  hasPlaces: false,
  levels: Object.fromEntries(
    roles.map((role) => [role, role === 'administrator' ? 'full' : 'read'] as const),
  ) as Record<Role, Level>, // one entry a role
};

/** In places like the proposals they belong to: nobody else has anything at the root. */
const bilag: DesiredList = {
  ...bilagLibrary,
  template: templates.library,
  hasPlaces: true,
  levels: listPermissions.proposals,
};

/** Where it lies on the site, "/sites/raaderum/Lists/RdProposals". */
export const pathOf = (connection: Connection, { url, template }: Pick<DesiredList, 'url' | 'template'>): string =>
  template === templates.library ? connection.libraryPath(url) : connection.listPath(url);

export const desiredLists: readonly DesiredList[] = [
  ...listNames.map((name): DesiredList => {
    const list: AnyList = allLists[name];
    const { url, title, description, titleColumn, view, ownItemsOnly, keepsNoVersions } = list;
    const columns = listColumns(allLists[name]).filter((each) => each.name !== 'Title');
    const levels = listPermissions[name];
    const template = templates.list;
    const named = { url, template, title, description, titleColumn };
    return { ...named, view, ownItemsOnly, keepsNoVersions, columns, hasPlaces: list.hasPlaces === true, levels };
  }),
  bilag,
  settings,
];
