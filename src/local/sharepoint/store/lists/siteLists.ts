/** The lists of a new team site, as recorded (pnpcore test data): titles, addresses, what differs from their template. */
import type { ListSettings } from './listTemplates';

export interface SiteList {
  readonly title: string;
  /** Address behind the site's. */
  readonly folder: string;
  readonly template: number;
  readonly description?: string;
  readonly hidden?: boolean;
  readonly settings?: ListSettings;
}

const gallery = (title: string, folder: string, template: number, description = ''): SiteList => ({
  title,
  folder,
  template,
  description,
  hidden: true,
});

export const siteLists: readonly SiteList[] = [
  gallery('appdata', '_catalogs/appdata', 125),
  gallery('appfiles', '_catalogs/appfiles', 126),
  gallery(
    'Composed Looks',
    '_catalogs/design',
    124,
    'Use this list to store composed looks. These looks can be applied to this site by navigating to Site Settings and choosing Change the look.',
  ),
  gallery(
    'Converted Forms',
    'IWConvertedForms',
    10102,
    'List of user browser-enabled form templates on this site collection.',
  ),
  {
    title: 'Documents',
    folder: 'Shared Documents',
    template: 101,
    settings: { ListExperienceOptions: 1, OnQuickLaunch: true },
  },
  {
    title: 'Form Templates',
    folder: 'FormServerTemplates',
    template: 101,
    description:
      'This library contains administrator-approved form templates that were activated to this site collection.',
    settings: { EnableVersioning: false, MajorVersionLimit: 0, EnableFolderCreation: false },
  },
  gallery(
    'List Template Gallery',
    '_catalogs/lt',
    114,
    'Make a template available for use in list creation by adding it to this gallery. The templates in this gallery are available to this site and all sites under it. Default list templates are not shown.',
  ),
  gallery('Maintenance Log Library', '_catalogs/MaintenanceLogs', 175, 'Library of Site Collection Maintenance Logs'),
  gallery(
    'Master Page Gallery',
    '_catalogs/masterpage',
    116,
    'Use the master page gallery to store master pages. The master pages in this gallery are available to this site and any sites underneath it.',
  ),
  {
    title: 'Site Assets',
    folder: 'SiteAssets',
    template: 101,
    description:
      'Use this library to store files which are included on pages within this site, such as images on Wiki pages.',
    settings: { IsApplicationList: true },
  },
  { title: 'Site Pages', folder: 'SitePages', template: 119, settings: { OnQuickLaunch: true } },
  gallery('Solution Gallery', '_catalogs/solutions', 121, 'Use the Solution Gallery to track user solutions.'),
  {
    title: 'Style Library',
    folder: 'Style Library',
    template: 101,
    description:
      'Use the style library to store style sheets, such as CSS or XSL files. The style sheets in this gallery can be used by this site or any of its subsites.',
    settings: { IsCatalog: true },
  },
  gallery(
    'Theme Gallery',
    '_catalogs/theme',
    123,
    'Use the theme gallery to store themes. The themes in this gallery can be used by this site or any of its subsites.',
  ),
  gallery('User Information List', '_catalogs/users', 112, 'All people.'),
  gallery(
    'Web Part Gallery',
    '_catalogs/wp',
    113,
    'Use this Web Part Gallery to store and retrieve Web Parts. The Web Parts in this gallery are available to this site and all sites under it. To preview a Web Part, click its title.',
  ),
  gallery(
    'Web Template Extensions',
    '_catalogs/wte',
    3415,
    'This list stores run results for the Web Template Extensions feature.',
  ),
];

export const documentsFolder = 'Shared Documents';
export const siteAssetsFolder = 'SiteAssets';
export const sitePagesFolder = 'SitePages';
