/** Who may do what with a group: whoever manages the site's permissions, the owner, the members as its flags say. */
import { accessDenied } from '../../http/sharePointError';
import { has } from '../../security/permissions';
import type { Principal } from '../../store/principals';
import type { Call } from '../call';
import { siteMask } from '../rights/siteMask';

const isOwner = (mine: ReadonlySet<number>, group: Principal): boolean =>
  group.ownerId !== undefined && mine.has(group.ownerId);

const identities = ({ site, person }: Call): ReadonlySet<number> => new Set(site.principals.identitiesOf(person.id));

export const canManageGroup = (call: Call, group: Principal): boolean =>
  has(siteMask(call), 'managePermissions') || isOwner(identities(call), group);

export const canEditMembers = (call: Call, group: Principal): boolean =>
  canManageGroup(call, group) || (group.allowMembersEdit && identities(call).has(group.id));

/** Everybody on the site sees who is in a group, unless it shows that to its members alone. */
export const canSeeMembers = (call: Call, group: Principal): boolean =>
  !group.onlyMembersView || identities(call).has(group.id) || canManageGroup(call, group);

export const requireThat = (allowed: boolean): void => {
  if (!allowed) throw accessDenied();
};
