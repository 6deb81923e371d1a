/** Persons, claims and groups as entities. Shapes as recorded (pnpcore, UserTests and SharePointGroupTests). */
import { mailOf } from '../../store/directory';
import { claimPrefix, everyoneClaim, type Principal } from '../../store/principals';
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';
import { canEditMembers, canManageGroup, canSeeMembers, requireThat } from './groupRights';

const userType = 1;
const securityGroupType = 4;
const siteGroupType = 8;

const issuer = 'urn:federation:microsoftonline';

/** SharePoint's NameId is a PUID; ours is cut from the object id: opaque in both. */
const nameId = (person: Principal): string => (person.objectId ?? '').replaceAll('-', '').slice(0, 16);

const common = (principal: Principal, type: number): EntitySource['properties'] => ({
  Id: () => principal.id,
  IsHiddenInUI: () => false,
  LoginName: () => principal.loginName,
  Title: () => principal.title,
  PrincipalType: () => type,
});

export const userSource = (call: Call, user: Principal): EntitySource => ({
  type: 'SP.User',
  id: `${call.address.apiUrl}/Web/GetUserById(${user.id})`,
  editLink: `Web/GetUserById(${user.id})`,
  properties: {
    ...common(user, user.kind === 'claim' ? securityGroupType : userType),
    Email: () => user.email,
    Expiration: () => '',
    IsEmailAuthenticationGuestUser: () => false,
    IsShareByEmailGuestUser: () => false,
    IsSiteAdmin: () => user.isAdmin,
    UserId: () =>
      user.kind === 'user'
        ? { complexType: 'SP.UserIdInfo', values: { NameId: nameId(user), NameIdIssuer: issuer } }
        : null,
    // Of a guest no address: "anna_partner.example#ext#@contoso.example". A program has none.
    UserPrincipalName: () => (user.loginName.startsWith(claimPrefix) ? mailOf(user.loginName) : null),
  },
  links: { Groups: () => call.site.principals.groupsOf(user.id).map((group) => groupSource(call, group)) },
});

export const groupSource = (call: Call, group: Principal): EntitySource => {
  const owner = group.ownerId === undefined ? undefined : call.site.principals.byId(group.ownerId);
  return {
    type: 'SP.Group',
    id: `${call.address.apiUrl}/Web/SiteGroups/GetById(${group.id})`,
    editLink: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      ...common(group, siteGroupType),
      AllowMembersEditMembership: () => group.allowMembersEdit,
      AllowRequestToJoinLeave: () => group.allowJoin,
      AutoAcceptRequestToJoinLeave: () => group.autoAccept,
      Description: () => group.description || null,
      OnlyAllowMembersViewMembership: () => group.onlyMembersView,
      OwnerTitle: () => owner?.title ?? '',
      RequestToJoinLeaveEmailSetting: () => group.joinEmail ?? null,
    },
    onRequest: {
      CanCurrentUserEditMembership: () => canEditMembers(call, group),
      CanCurrentUserManageGroup: () => canManageGroup(call, group),
      CanCurrentUserViewMembership: () => canSeeMembers(call, group),
    },
    links: {
      Owner: () => (owner ? principalSource(call, owner) : null),
      Users: () => {
        requireThat(canSeeMembers(call, group));
        return call.site.principals.members(group.id).map((member) => userSource(call, member));
      },
    },
  };
};

export const principalSource = (call: Call, principal: Principal): EntitySource =>
  principal.kind === 'group' ? groupSource(call, principal) : userSource(call, principal);

export const everyoneTitle = 'Everyone except external users';
export const isEveryone = (loginName: string): boolean => loginName.toLowerCase().startsWith(everyoneClaim);

/** Names that `$filter` knows of persons and groups. */
export const principalColumns = {
  Id: { kind: 'number', expression: 'id' },
  Title: { kind: 'text', expression: 'title_key' },
  LoginName: { kind: 'text', expression: 'login_key' },
  Email: { kind: 'text', expression: 'email_key' },
  IsSiteAdmin: { kind: 'boolean', expression: 'is_admin' },
} as const;
