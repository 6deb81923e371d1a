/** `web/roleDefinitions`: the permission levels, built in and own. Shapes as recorded (pnpcore, RoleDefinitionTests). */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import { badRequest, cannotConvert, spException } from '../../http/sharePointError';
import { fullControl, limitedAccess, type RoleDefinition } from '../../security/builtInRoles';
import { basePermissions, maskOf } from '../../security/permissions';
import { rootPath } from '../../store/webs';
import type { Call } from '../call';
import { collectionPayload, queryRows } from '../collection';
import { entityPayload, notSettable, propertyOf, type EntitySource } from '../entitySource';
import { steps, type Resource } from '../resource';

const set = 'SP.ApiData.RoleDefinitions';

export const roleSource = (call: Pick<Call, 'address'>, role: RoleDefinition): EntitySource => ({
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

const half = (value: unknown): number => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 0xffffffff)) throw cannotConvert('Edm.Int64');
  return number;
};

const changedRole = (call: Call, role: RoleDefinition): RoleDefinition => {
  const change: { -readonly [Key in keyof RoleDefinition]: RoleDefinition[Key] } = { ...role };
  for (const [name, value] of Object.entries(call.body)) {
    if (name === 'Name' || (name === 'Description' && value !== null)) {
      if (typeof value !== 'string') throw cannotConvert('Edm.String');
      change[name === 'Name' ? 'name' : 'description'] = value;
    } else if (name === 'Description') change.description = null;
    else if (name === 'Order') {
      if (typeof value !== 'number' || !Number.isInteger(value)) throw cannotConvert('Edm.Int32');
      change.order = value;
    } else if (name === 'BasePermissions') {
      const given: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
      change.high = half(given['High']);
      change.low = half(given['Low']);
    } else throw notSettable(name, roleSource(call, role));
  }
  if (change.name.trim() === '') throw badRequest('The permission level must have a name.');
  const other = call.site.levels.byName(change.name);
  if (other && other.id !== role.id)
    throw spException(-2130575293, 'The specified name is already in use.\n\nTry again with a different name.');
  return change;
};

/** Levels are the site's: a subweb has none of its own to change (assumed: since 2013 they can no longer be made there). */
const mayChange = (call: Call, role?: RoleDefinition): void => {
  call.rights.require(call.rights.onWeb(), 'managePermissions');
  const { path } = call.site.web;
  if (path !== '' && path !== rootPath)
    throw spException(-2146232832, 'This Web site inherits its permission levels and cannot change them.', 400);
  if (role?.id === fullControl || role?.id === limitedAccess)
    throw spException(-2146232832, 'This permission level cannot be changed or deleted.', 400);
};

const roleResource = (call: Call, role: RoleDefinition | undefined): Resource => {
  if (!role) throw spException(-2146232832, 'Can not find the permission level.', 404);
  const source = roleSource(call, role);
  return {
    types: ['SP.RoleDefinition'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      mayChange(call, role);
      const changed = changedRole(call, role);
      call.site.write(() => call.site.levels.update(changed));
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      mayChange(call, role);
      call.site.write(() => call.site.levels.remove(role.id));
      return { is: 'nothing', status: 200 };
    },
    go: (segment) => propertyOf(source, segment.key),
  };
};

const blank: RoleDefinition = { id: 0, name: '', description: null, hidden: false, order: 0, kind: 0, high: 0, low: 0 };

const addRole = (call: Call): RoleDefinition => {
  mayChange(call);
  const draft = changedRole(call, blank);
  return call.site.write(() => {
    const role = { ...draft, id: call.site.levels.nextId() };
    call.site.levels.insert(role);
    return role;
  });
};

export const roleDefinitions = (call: Call, segment: Segment): Resource => {
  const { levels } = call.site;
  if (segment.args !== undefined) return roleResource(call, levels.byId(numberArgument(segment)));
  return {
    types: ['SP.RoleDefinition'],
    read: () => {
      call.rights.require(call.rights.onWeb(), 'open');
      const rows = queryRows(call, {
        table: 'role_definitions',
        where: { sql: '1', values: [] },
        order: 'sort_order',
        columns,
      });
      const roles = rows.map((row) => levels.byId(Number(row['id']))).filter((role) => role !== undefined);
      return collectionPayload(
        call,
        set,
        roles.map((role) => roleSource(call, role)),
      );
    },
    post: () => entityPayload(set, roleSource(call, addRole(call)), call.options, 201),
    go: steps({
      getbyid: (step) => roleResource(call, levels.byId(numberArgument(step))),
      getbyname: (step) => roleResource(call, levels.byName(textArgument(step))),
      getbytype: (step) => roleResource(call, levels.ofKind(numberArgument(step))),
    }),
  };
};
