/**
 * Permission levels to try every operation with: the built-in ones as Microsoft's page "User permissions and permission levels"
 * lists them, and levels that have one permission beyond Read. Numbers of permissions: SP.PermissionKind, documented.
 */
const kinds = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  approveItems: 5,
  openItems: 6,
  viewVersions: 7,
  deleteVersions: 8,
  /** "Override List Behaviors". */
  cancelCheckout: 9,
  managePersonalViews: 10,
  manageLists: 12,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  addAndCustomizePages: 19,
  applyThemeAndBorder: 20,
  applyStyleSheets: 21,
  viewUsageData: 22,
  createSscSite: 23,
  manageSubwebs: 24,
  createGroups: 25,
  managePermissions: 26,
  browseDirectories: 27,
  browseUserInfo: 28,
  addDelPrivateWebParts: 29,
  updatePersonalWebParts: 30,
  manageWeb: 31,
  useClientIntegration: 37,
  useRemoteApis: 38,
  manageAlerts: 39,
  createAlerts: 40,
  editMyUserInfo: 41,
  enumeratePermissions: 63,
} as const;

export type Permission = keyof typeof kinds;

const read = [
  'viewListItems',
  'openItems',
  'viewVersions',
  'createAlerts',
  'viewFormPages',
  'createSscSite',
  'viewPages',
  'browseUserInfo',
  'useRemoteApis',
  'useClientIntegration',
  'open',
] as const;
const contribute = [
  ...read,
  'addListItems',
  'editListItems',
  'deleteListItems',
  'deleteVersions',
  'browseDirectories',
  'managePersonalViews',
  'addDelPrivateWebParts',
  'updatePersonalWebParts',
  'editMyUserInfo',
] as const;
const edit = [...contribute, 'manageLists'] as const;
const design = [
  ...edit,
  'approveItems',
  'cancelCheckout',
  'addAndCustomizePages',
  'applyThemeAndBorder',
  'applyStyleSheets',
] as const;
const full = Object.keys(kinds).filter((name): name is Permission => Object.hasOwn(kinds, name));

const beyondRead = (...permissions: readonly Permission[]): readonly Permission[] => [...read, ...permissions];
const without = (...permissions: readonly Permission[]): readonly Permission[] =>
  read.filter((one) => !permissions.includes(one));

export const levels = {
  none: [],
  read,
  contribute,
  edit,
  design,
  full,
  adds: beyondRead('addListItems'),
  edits: beyondRead('editListItems'),
  addsEdits: beyondRead('addListItems', 'editListItems'),
  addsUnopened: [...read.filter((one) => one !== 'openItems'), 'addListItems'],
  deletes: beyondRead('deleteListItems'),
  approves: beyondRead('approveItems'),
  overrides: beyondRead('cancelCheckout'),
  overridesEdits: beyondRead('cancelCheckout', 'editListItems', 'deleteListItems'),
  deletesVersions: beyondRead('deleteVersions'),
  ownViews: beyondRead('managePersonalViews'),
  lists: beyondRead('manageLists'),
  permissions: beyondRead('managePermissions'),
  enumerates: beyondRead('enumeratePermissions'),
  groups: beyondRead('createGroups'),
  subwebs: beyondRead('manageSubwebs'),
  webs: beyondRead('manageWeb'),
  self: beyondRead('editMyUserInfo'),
  /** Sees that there are documents, and may not have their contents. */
  viewsOnly: without('openItems', 'viewVersions'),
  seesNobody: without('browseUserInfo'),
  byBrowserOnly: without('useRemoteApis'),
} satisfies Readonly<Record<string, readonly Permission[]>>;

export type Level = keyof typeof levels;
export const levelNames = Object.keys(levels).filter((name): name is Level => Object.hasOwn(levels, name));

/** The built-in ones have their numbers, the others are made. */
export const builtIn: Partial<Record<Level, number>> = {
  read: 1073741826,
  contribute: 1073741827,
  edit: 1073741830,
  design: 1073741828,
  full: 1073741829,
};

/** As `BasePermissions` of a permission level. */
export const basePermissions = (
  permissions: readonly Permission[],
): { readonly High: string; readonly Low: string } => {
  const mask = permissions.reduce((sum, name) => sum | (1n << BigInt(kinds[name] - 1)), 0n);
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
};
