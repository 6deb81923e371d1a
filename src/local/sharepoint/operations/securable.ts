/** What web, lists and items have in common: rights of their own or inherited ones, and who is given which. */
import { booleanArgument, numberArgument, textArgument, type Segment } from '../http/apiPath';
import type { Payload } from '../http/payload';
import { refuseListOptions } from '../http/queryOptions';
import { notImplemented, spException } from '../http/sharePointError';
import { limitedAccess, fullControl } from '../security/builtInRoles';
import { basePermissions, fullMask, has, type Mask } from '../security/permissions';
import { Rights } from '../security/rights';
import { webScope, type RoleAssignment } from '../store/scopes';
import type { Call } from './call';
import { collectionPayload } from './collection';
import { entityPayload, type EntitySource } from './entitySource';
import { principalSource } from './principalSource';
import { action, steps, type Resource } from './resource';
import { roleSource } from './roleDefinitions';
import { cannotFindUser } from './users';

export interface Securable {
  /** Address behind `_api/`. */
  readonly editLink: string;
  /** The scope whose assignments hold: its own, or the one it inherits. */
  readonly scope: number;
  readonly unique: boolean;
  /** What somebody with these rights may do here. */
  readonly maskOf: (rights: Rights) => Mask;
  /** Gives it a scope of its own (undefined for the web, which has nothing to inherit). */
  readonly detach?: () => number;
  /** Takes its scope away. */
  readonly attach?: () => void;
}

const set = 'SP.ApiData.RoleAssignments';

const maskPayload = (name: string, mask: Mask): Payload => ({
  is: 'value',
  name,
  type: 'SP.BasePermissions',
  value: basePermissions(mask),
});

const assignmentSource = (call: Call, target: Securable, { principalId, roleIds }: RoleAssignment): EntitySource => {
  const editLink = `${target.editLink}/RoleAssignments/GetByPrincipalId(${principalId})`;
  const principal = call.site.principals.byId(principalId);
  return {
    type: 'SP.RoleAssignment',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: { PrincipalId: () => principalId },
    links: {
      Member: () => (principal ? principalSource(call, principal) : null),
      RoleDefinitionBindings: () =>
        roleIds.flatMap((id) => {
          const role = call.site.role(id);
          return role ? [roleSource(call, role)] : [];
        }),
    },
  };
};

/** Rights on a list or item need a way in: SharePoint gives Limited Access to the web by itself. */
const openTheWay = (call: Call, principalId: number): void => {
  const { scopes, principals } = call.site;
  const onWeb = scopes.mask(webScope, principals.identitiesOf(principalId));
  if (!has(onWeb, 'open')) scopes.assign(webScope, principalId, limitedAccess);
};

const changeAssignments = (
  call: Call,
  target: Securable,
  segment: Segment,
  change: (principalId: number, roleId: number) => void,
): void => {
  call.rights.require(target.maskOf(call.rights), 'managePermissions');
  if (!target.unique) {
    throw spException(-2130575131, 'This operation is not allowed on an object that inherits permissions.');
  }
  const principalId = numberArgument(segment, 'principalid');
  const roleId = numberArgument(segment, 'roledefid');
  if (!call.site.principals.byId(principalId)) throw cannotFindUser(String(principalId));
  if (!call.site.role(roleId)) throw spException(-2146232832, 'Can not find the permission level.', 404);
  call.site.write(() => change(principalId, roleId));
};

const roleAssignments = (call: Call, target: Securable, segment: Segment): Resource => {
  const { scopes } = call.site;
  const mayRead = (): void => call.rights.require(target.maskOf(call.rights), 'enumeratePermissions');
  const one = (principalId: number): Resource => {
    const assignment = scopes.assignments(target.scope).find((found) => found.principalId === principalId);
    if (!assignment)
      throw spException(-2146232832, 'Can not find the principal with id: '.concat(String(principalId), '.'), 404);
    const source = assignmentSource(call, target, assignment);
    return {
      read: () => {
        mayRead();
        return entityPayload(set, source, call.options);
      },
      remove: () => {
        call.rights.require(target.maskOf(call.rights), 'managePermissions');
        call.site.write(() => scopes.unassign(target.scope, principalId));
        return { is: 'nothing', status: 200 };
      },
      go: steps({
        roledefinitionbindings: () => ({
          read: () => {
            mayRead();
            refuseListOptions(call.options);
            const roles = assignment.roleIds.flatMap((id) => call.site.role(id) ?? []);
            return collectionPayload(
              call,
              'SP.ApiData.RoleDefinitions',
              roles.map((role) => roleSource(call, role)),
            );
          },
        }),
        member: () => ({
          read: () => {
            mayRead();
            const member = call.site.principals.byId(principalId);
            if (!member) throw cannotFindUser(String(principalId));
            return entityPayload('SP.ApiData.Principals', principalSource(call, member), call.options);
          },
        }),
      }),
    };
  };
  if (segment.args !== undefined) return one(numberArgument(segment));
  return {
    read: () => {
      mayRead();
      refuseListOptions(call.options);
      return collectionPayload(
        call,
        set,
        scopes.assignments(target.scope).map((found) => assignmentSource(call, target, found)),
      );
    },
    go: steps({
      getbyprincipalid: (step) => one(numberArgument(step)),
      addroleassignment: (step) =>
        action('AddRoleAssignment', () =>
          changeAssignments(call, target, step, (principalId, roleId) => {
            scopes.assign(target.scope, principalId, roleId);
            openTheWay(call, principalId);
          }),
        ),
      removeroleassignment: (step) =>
        action('RemoveRoleAssignment', () =>
          changeAssignments(call, target, step, (principalId, roleId) =>
            scopes.unassign(target.scope, principalId, roleId),
          ),
        ),
    }),
  };
};

const breakInheritance = (call: Call, target: Securable, segment: Segment): void => {
  const { detach } = target;
  if (!detach) throw notImplemented('breaking inheritance of the web');
  call.rights.require(target.maskOf(call.rights), 'managePermissions');
  if (target.unique) return;
  const copy = booleanArgument(segment, 'copyroleassignments', false);
  call.site.write(() => {
    const scope = detach();
    // Without a copy the one who breaks it keeps full control, or nobody could mend it.
    if (copy) call.site.scopes.copy(target.scope, scope);
    else call.site.scopes.assign(scope, call.person.id, fullControl);
  });
};

const resetInheritance = (call: Call, target: Securable): void => {
  const { attach } = target;
  if (!attach) throw notImplemented('resetting inheritance of the web');
  call.rights.require(target.maskOf(call.rights), 'managePermissions');
  if (target.unique) call.site.write(attach);
};

const permissionsOf = (call: Call, target: Securable, login: string): Mask => {
  if (login.toLowerCase() !== call.person.loginName.toLowerCase()) {
    call.rights.require(target.maskOf(call.rights), 'enumeratePermissions');
  }
  const user = call.site.principals.byLogin(login);
  if (!user) throw cannotFindUser(login);
  return target.maskOf(new Rights(call.site.principals, call.site.scopes, user, fullMask));
};

export const securableProperties = (call: Call, target: Securable): EntitySource['properties'] => ({
  HasUniqueRoleAssignments: () => target.unique,
  EffectiveBasePermissions: () => ({
    complexType: 'SP.BasePermissions',
    values: basePermissions(target.maskOf(call.rights)),
  }),
});

export const assignmentSources = (call: Call, target: Securable): EntitySource[] => {
  call.rights.require(target.maskOf(call.rights), 'enumeratePermissions');
  return call.site.scopes.assignments(target.scope).map((found) => assignmentSource(call, target, found));
};

export const securableSteps = (call: Call, target: Securable): ((segment: Segment) => Resource | undefined) =>
  steps({
    roleassignments: (step) => roleAssignments(call, target, step),
    breakroleinheritance: (step) => action('BreakRoleInheritance', () => breakInheritance(call, target, step)),
    resetroleinheritance: () => action('ResetRoleInheritance', () => resetInheritance(call, target)),
    effectivebasepermissions: () => ({
      read: () => maskPayload('EffectiveBasePermissions', target.maskOf(call.rights)),
    }),
    getusereffectivepermissions: (step) => ({
      read: () => maskPayload('GetUserEffectivePermissions', permissionsOf(call, target, textArgument(step))),
    }),
  });
