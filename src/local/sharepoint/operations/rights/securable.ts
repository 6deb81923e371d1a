/** What web, lists and items have in common: rights of their own or inherited ones, and who is given which. */
import { booleanArgument, numberArgument, textArgument, type Segment } from '../../http/apiPath';
import type { Payload } from '../../http/payload';
import { badRequest, spException } from '../../http/sharePointError';
import { limitedAccess, fullControl } from '../../security/builtInRoles';
import { basePermissions, fullMask, type Mask } from '../../security/permissions';
import { Rights } from '../../security/rights';
import type { RoleAssignment } from '../../store/scopes';
import { objectArgument } from '../arguments';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { entityPayload, type EntitySource } from '../entitySource';
import { principalSource } from '../people/principalSource';
import { recordLogged, type Logged } from '../changes/recordChange';
import { action, steps, type Resource } from '../resource';
import { roleSource } from './roleDefinitions';
import { cannotFindUser } from '../people/users';

export interface Securable {
  /** Address behind `_api/`. */
  readonly editLink: string;
  /** The scope whose assignments hold: its own, or the one it inherits. */
  readonly scope: number;
  readonly unique: boolean;
  /** What somebody with these rights may do here. */
  readonly maskOf: (rights: Rights) => Mask;
  /** Of what it lies in, nearest first: folders with rights of their own, the list, the web. */
  readonly scopesAbove: () => readonly number[];
  /** Gives it a scope of its own; throws where that may not be. */
  readonly detach: () => number;
  /** Takes its scope away; throws where there is nothing to inherit. */
  readonly attach: () => void;
  /** What the change log calls it. */
  readonly logged: () => Logged;
  /** Of what lies in it and has rights of its own. */
  readonly scopesBelow: () => readonly number[];
  /** Lets everything below inherit from it. */
  readonly clearBelow: () => void;
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
      // A person or a group: `$expand=Member/Users` is asked of both.
      Member: () =>
        principal
          ? {
              ...principalSource(call, principal),
              ...(principal.kind !== 'group' && { elsewhere: ['Users', 'Owner'] }),
            }
          : null,
      RoleDefinitionBindings: () =>
        roleIds.flatMap((id) => {
          const role = call.site.role(id);
          return role ? [roleSource(call, role)] : [];
        }),
    },
  };
};

/** Rights on a list, folder or item need a way in: SharePoint gives Limited Access to what it lies in by itself. */
const openTheWay = ({ site: { scopes } }: Call, target: Securable, principalId: number): void => {
  for (const scope of target.scopesAbove()) {
    if (scope !== target.scope && !scopes.names(scope, principalId)) scopes.assign(scope, principalId, limitedAccess);
  }
};

const changeAssignments = (
  call: Call,
  target: Securable,
  segment: Segment,
  kind: 'assignmentAdd' | 'assignmentDelete',
  change: (principalId: number, roleId: number) => void,
): void => {
  call.rights.require(target.maskOf(call.rights), 'managePermissions');
  if (!target.unique) throw inherits();
  const principalId = numberArgument(segment, 'principalid');
  const roleId = numberArgument(segment, 'roledefid');
  if (!call.site.principals.byId(principalId)) throw cannotFindUser(String(principalId));
  if (!call.site.role(roleId)) throw spException(-2146232832, 'Can not find the permission level.', 404);
  call.site.write(() => {
    change(principalId, roleId);
    recordLogged(call, kind, target.logged());
  });
};

const inherits = (): Error =>
  spException(-2130575131, 'This operation is not allowed on an object that inherits permissions.');

const roleAssignments = (call: Call, target: Securable, segment: Segment): Resource => {
  const { scopes } = call.site;
  const mayRead = (): void => call.rights.require(target.maskOf(call.rights), 'enumeratePermissions');
  const one = (principalId: number): Resource => {
    mayRead();
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
        if (!target.unique) throw inherits();
        call.site.write(() => {
          scopes.unassign(target.scope, principalId);
          scopes.unassignAll(target.scopesBelow(), principalId);
          recordLogged(call, 'assignmentDelete', target.logged());
        });
        return { is: 'nothing', status: 200 };
      },
      go: steps({
        roledefinitionbindings: () => ({
          read: () => {
            mayRead();
            const roles = assignment.roleIds.flatMap((id) => call.site.role(id) ?? []);
            return listedPayload(
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
      return listedPayload(
        call,
        set,
        scopes.assignments(target.scope).map((found) => assignmentSource(call, target, found)),
      );
    },
    go: steps({
      getbyprincipalid: (step) => one(numberArgument(step)),
      addroleassignment: (step) =>
        action('AddRoleAssignment', () =>
          changeAssignments(call, target, step, 'assignmentAdd', (principalId, roleId) => {
            if (roleId === limitedAccess) throw limitedAccessRefused();
            scopes.assign(target.scope, principalId, roleId);
            openTheWay(call, target, principalId);
          }),
        ),
      removeroleassignment: (step) =>
        action('RemoveRoleAssignment', () =>
          changeAssignments(call, target, step, 'assignmentDelete', (principalId, roleId) => {
            const named = scopes.names(target.scope, principalId);
            scopes.unassign(target.scope, principalId, roleId);
            // Documented: to remove somebody is to remove them from all that lies below too.
            if (named && !scopes.names(target.scope, principalId))
              scopes.unassignAll(target.scopesBelow(), principalId);
          }),
        ),
    }),
  };
};

const limitedAccessRefused = (): Error =>
  spException(-2146232832, 'You cannot grant a user the limited access permission level.', 400);

const breakInheritance = (call: Call, target: Securable, segment: Segment): void => {
  call.rights.require(target.maskOf(call.rights), 'managePermissions');
  // Microsoft's own pages write breakroleinheritance(true) (Set custom permissions on a list by using the REST interface).
  const copy = booleanArgument(segment, segment.args?.has('0') ? '0' : 'copyroleassignments', false);
  const clear = booleanArgument(segment, 'clearsubscopes', false);
  call.site.write(() => {
    if (!target.unique) {
      const scope = target.detach();
      // Without a copy the one who breaks it keeps full control, or nobody could mend it.
      if (copy) call.site.scopes.copy(target.scope, scope);
      else call.site.scopes.assign(scope, call.person.id, fullControl);
      recordLogged(call, 'scopeAdd', target.logged());
    }
    if (clear) target.clearBelow();
  });
};

const resetInheritance = (call: Call, target: Securable): void => {
  call.rights.require(target.maskOf(call.rights), 'managePermissions');
  if (!target.unique) return;
  call.site.write(() => {
    target.attach();
    recordLogged(call, 'scopeDelete', target.logged());
  });
};

const permissionsOf = (call: Call, target: Securable, login: string): Mask => {
  if (login.toLowerCase() !== call.person.loginName.toLowerCase()) {
    call.rights.require(target.maskOf(call.rights), 'enumeratePermissions');
  }
  const user = call.site.principals.byLogin(login);
  if (!user) throw cannotFindUser(login);
  return target.maskOf(new Rights(call.site, user, fullMask, call.site.web.scope));
};

const doesUserHave = (call: Call, target: Securable, wanted: Mask): Payload => ({
  is: 'value',
  name: 'DoesUserHavePermissions',
  type: 'Edm.Boolean',
  value: (target.maskOf(call.rights) & wanted) === wanted,
});

const part = (value: unknown): bigint => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!/^\d{1,10}$/.test(text)) throw badRequest('The parameter permissionMask is not valid.');
  return BigInt(text);
};

/** `doesuserhavepermissions(high=0,low=1)` as PnPjs and pages ask it, or by an alias that holds the mask as JSON. */
const maskArgument = (segment: Segment): Mask => {
  const given = objectArgument(segment);
  if (given) return maskOfBody(given);
  const { args } = segment;
  const of = (name: string): unknown => {
    const found = args?.get(name);
    return found && 'value' in found ? found.value : undefined;
  };
  return (part(of('high')) << 32n) | part(of('low'));
};

const maskOfBody = (body: Readonly<Record<string, unknown>>): Mask => {
  const given: unknown = body['permissionMask'] ?? body;
  const mask: Readonly<Record<string, unknown>> = typeof given === 'object' && given !== null ? { ...given } : {};
  return (part(mask['High'] ?? mask['high']) << 32n) | part(mask['Low'] ?? mask['low']);
};

export const securableProperties = (call: Call, target: Securable): EntitySource['properties'] => ({
  HasUniqueRoleAssignments: () => target.unique,
  EffectiveBasePermissions: () => ({
    complexType: 'SP.BasePermissions',
    values: basePermissions(target.maskOf(call.rights)),
  }),
});

export const firstUniquePayload = (call: Call, found: EntitySource): Payload =>
  entityPayload('SP.ApiData.SecurableObjects', found, call.options);

export const assignmentSources = (call: Call, target: Securable): EntitySource[] => {
  call.rights.require(target.maskOf(call.rights), 'enumeratePermissions');
  return call.site.scopes.assignments(target.scope).map((found) => assignmentSource(call, target, found));
};

export const securableSteps = (call: Call, target: Securable): ((segment: Segment) => Resource | undefined) =>
  steps({
    roleassignments: (step) => roleAssignments(call, target, step),
    breakroleinheritance: (step) => action('BreakRoleInheritance', () => breakInheritance(call, target, step)),
    resetroleinheritance: () => action('ResetRoleInheritance', () => resetInheritance(call, target)),
    hasuniqueroleassignments: () => ({
      read: () => ({ is: 'value', name: 'HasUniqueRoleAssignments', type: 'Edm.Boolean', value: target.unique }),
    }),
    effectivebasepermissions: () => ({
      read: () => maskPayload('EffectiveBasePermissions', target.maskOf(call.rights)),
    }),
    effectivebasepermissionsforui: () => ({
      read: () => maskPayload('EffectiveBasePermissionsForUI', target.maskOf(call.rights)),
    }),
    doesuserhavepermissions: (step) => ({
      read: () => doesUserHave(call, target, maskArgument(step)),
      takes: ['permissionMask', 'high', 'low'],
      post: () => doesUserHave(call, target, maskOfBody(call.body)),
    }),
    getusereffectivepermissions: (step) => ({
      read: () => maskPayload('GetUserEffectivePermissions', permissionsOf(call, target, textArgument(step))),
    }),
  });
