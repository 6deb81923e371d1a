/** `web/roleDefinitions`: the permission levels. Own levels cannot be made yet. */
import { numberArgument, textArgument, type Segment } from '../http/apiPath';
import { spException } from '../http/sharePointError';
import type { RoleDefinition } from '../security/builtInRoles';
import { basePermissions, maskOf } from '../security/permissions';
import type { Call } from './call';
import { collectionPayload, queryRows } from './collection';
import { entityPayload, propertyOf, type EntitySource } from './entitySource';
import { steps, type Resource } from './resource';

const set = 'SP.ApiData.RoleDefinitions';

export const roleSource = (call: Call, role: RoleDefinition): EntitySource => ({
  type: 'SP.RoleDefinition',
  id: `${call.address.apiUrl}/Web/RoleDefinitions(${role.id})`,
  editLink: `Web/RoleDefinitions(${role.id})`,
  properties: {
    BasePermissions: () => ({
      complexType: 'SP.BasePermissions',
      values: basePermissions(maskOf(role.high, role.low)),
    }),
    Description: () => role.description,
    Hidden: () => role.hidden,
    Id: () => role.id,
    Name: () => role.name,
    Order: () => role.order,
    RoleTypeKind: () => role.kind,
  },
});

const columns = {
  Id: { kind: 'number', expression: 'id' },
  Name: { kind: 'text', expression: 'name_key' },
  Hidden: { kind: 'boolean', expression: 'hidden' },
  RoleTypeKind: { kind: 'number', expression: 'kind' },
  Order: { kind: 'number', expression: 'sort_order' },
} as const;

const roleResource = (call: Call, role: RoleDefinition | undefined): Resource => {
  if (!role) throw spException(-2146232832, 'Can not find the permission level.', 404);
  const source = roleSource(call, role);
  return {
    read: () => entityPayload(set, source, call.options),
    go: (segment) => propertyOf(source, segment.key),
  };
};

export const roleDefinitions = (call: Call, segment: Segment): Resource => {
  const { site } = call;
  if (segment.args !== undefined) return roleResource(call, site.role(numberArgument(segment)));
  return {
    read: () => {
      call.rights.require(call.rights.onWeb(), 'open');
      const rows = queryRows(call, {
        table: 'role_definitions',
        where: { sql: '1', values: [] },
        order: 'sort_order',
        columns,
      });
      const roles = rows.map((row) => site.role(Number(row['id']))).filter((role) => role !== undefined);
      return collectionPayload(
        call,
        set,
        roles.map((role) => roleSource(call, role)),
      );
    },
    go: steps({
      getbyid: (step) => roleResource(call, site.role(numberArgument(step))),
      getbyname: (step) => roleResource(call, site.roleByName(textArgument(step))),
      getbytype: (step) => roleResource(call, site.roleOfKind(numberArgument(step))),
    }),
  };
};
