/** The permission levels every site is born with: ids, masks, order and kinds as recorded (pnpcore, GetWebRoleDefinitions). */
export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  /** null when it was made without. */
  readonly description: string | null;
  readonly hidden: boolean;
  readonly order: number;
  readonly kind: number;
  readonly high: number;
  readonly low: number;
}

const role = (
  id: number,
  name: string,
  kind: number,
  order: number,
  [high, low]: readonly [number, number],
  description: string,
  hidden = false,
): RoleDefinition => ({ id, name, description, hidden, order, kind, high, low });

export const fullControl = 1073741829;
export const readRole = 1073741826;
export const editRole = 1073741830;
export const limitedAccess = 1073741825;

export const builtInRoles: readonly RoleDefinition[] = [
  role(fullControl, 'Full Control', 5, 1, [2147483647, 4294967295], 'Has full control.'),
  role(1073741828, 'Design', 4, 32, [432, 1012866047], 'Can view, add, update, delete, approve, and customize.'),
  role(
    editRole,
    'Edit',
    6,
    48,
    [432, 1011030767],
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
  ),
  role(
    1073741827,
    'Contribute',
    3,
    64,
    [432, 1011028719],
    'Can view, add, update, and delete list items and documents.',
  ),
  role(readRole, 'Read', 2, 128, [176, 138612833], 'Can view pages and list items and download documents.'),
  role(
    limitedAccess,
    'Limited Access',
    1,
    160,
    [48, 134287360],
    'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    true,
  ),
];
