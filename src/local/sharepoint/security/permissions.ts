/** SharePoint's permissions as one 64-bit mask: permission number n is bit n-1 (SP.PermissionKind). */
const kinds = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  approveItems: 5,
  openItems: 6,
  viewVersions: 7,
  deleteVersions: 8,
  /** In the user interface "Override List Behaviors": also free of "own items only". */
  cancelCheckout: 9,
  managePersonalViews: 10,
  manageLists: 12,
  viewFormPages: 13,
  anonymousSearchAccessList: 14,
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
  anonymousSearchAccessWebLists: 32,
  useClientIntegration: 37,
  useRemoteApis: 38,
  manageAlerts: 39,
  createAlerts: 40,
  editMyUserInfo: 41,
  enumeratePermissions: 63,
} as const;

export type Permission = keyof typeof kinds;
export type Mask = bigint;

export const noPermission: Mask = 0n;

export const maskOf = (high: number, low: number): Mask => (BigInt(high) << 32n) | BigInt(low);

/** Full Control as recorded: 63 bits, High 2147483647 and Low 4294967295. */
export const fullMask: Mask = maskOf(2147483647, 4294967295);

const bits: Readonly<Record<Permission, Mask>> = Object.fromEntries(
  Object.entries(kinds).map(([name, kind]) => [name, 1n << BigInt(kind - 1)]),
) as Record<Permission, Mask>;

export const has = (mask: Mask, permission: Permission): boolean => (mask & bits[permission]) !== 0n;

export const permissionBits = (...permissions: readonly Permission[]): Mask =>
  permissions.reduce((mask, permission) => mask | bits[permission], noPermission);

/** The wire form: two numbers in text. */
export const basePermissions = (mask: Mask): { readonly High: string; readonly Low: string } => ({
  High: String(mask >> 32n),
  Low: String(mask & 0xffffffffn),
});
