/** `web/siteGroups` and who is in them. */
import { numberArgument, textArgument, type Segment } from '../http/apiPath';
import { accessDenied, badRequest, noSuchProperty, spException } from '../http/sharePointError';
import { has } from '../security/permissions';
import { toPrincipal, type Principal } from '../store/principals';
import type { Call } from './call';
import { collectionPayload, queryRows } from './collection';
import { entityPayload, notSettable, propertyOf } from './entitySource';
import { groupSource, principalColumns, principalSource, userSource } from './principalSource';
import { action, steps, type Resource } from './resource';
import { cannotFindUser, ensurePerson, userResource } from './users';

const groupSet = 'SP.ApiData.Groups';
const userSet = 'SP.ApiData.Users1';

const groupNotFound = (): Error => spException(-2146232832, 'Group cannot be found.', 404);

const certain = (group: Principal | undefined): Principal => {
  if (!group) throw groupNotFound();
  return group;
};

const mayChange = (call: Call, group: Principal): void => {
  const { rights, person, site } = call;
  if (has(rights.onWeb(), 'managePermissions')) return;
  const mine = new Set(site.principals.identitiesOf(person.id));
  const asOwner = group.ownerId !== undefined && mine.has(group.ownerId);
  const asMember = group.allowMembersEdit && mine.has(group.id);
  if (!asOwner && !asMember) throw accessDenied();
};

/** SharePoint shows members to members, owners and whoever manages rights, unless the group says otherwise. */
const maySeeMembers = (call: Call, group: Principal): void => {
  const mine = new Set(call.site.principals.identitiesOf(call.person.id));
  if (!group.onlyMembersView || mine.has(group.id) || (group.ownerId !== undefined && mine.has(group.ownerId))) return;
  call.rights.require(call.rights.onWeb(), 'managePermissions');
};

const remove = (call: Call, group: Principal, user: Principal | undefined): void => {
  if (!user) throw cannotFindUser('');
  mayChange(call, group);
  call.site.write(() => call.site.principals.removeMember(group.id, user.id));
};

const addUser = (call: Call, group: Principal): Principal => {
  const login = call.body['LoginName'];
  const extra = Object.keys(call.body).find((name) => name !== 'LoginName');
  if (extra !== undefined) throw noSuchProperty(extra, 'SP.User');
  if (typeof login !== 'string') throw badRequest('The parameter LoginName is missing.');
  mayChange(call, group);
  return call.site.write(() => {
    const user = ensurePerson(call, login);
    if (!user) throw cannotFindUser(login);
    call.site.principals.addMember(group.id, user.id);
    return user;
  });
};

const groupUsers = (call: Call, group: Principal, segment: Segment): Resource => {
  const { principals } = call.site;
  const member = (user: Principal | undefined): Resource => {
    if (!user || !principals.members(group.id).some((one) => one.id === user.id))
      throw spException(-2146232832, 'User cannot be found.', 404);
    return userResource(call, user);
  };
  if (segment.args !== undefined) return member(principals.byLogin(textArgument(segment)));
  return {
    types: ['SP.User'],
    read: () => {
      maySeeMembers(call, group);
      const where = { sql: 'id IN (SELECT member_id FROM group_members WHERE group_id = ?)', values: [group.id] };
      const rows = queryRows(call, { table: 'principals', where, order: 'id', columns: principalColumns });
      return collectionPayload(
        call,
        userSet,
        rows.map((row) => userSource(call, toPrincipal(row))),
      );
    },
    post: () => entityPayload(userSet, userSource(call, addUser(call, group)), call.options, 201),
    go: steps({
      getbyid: (step) => member(principals.byId(numberArgument(step))),
      getbyloginname: (step) => member(principals.byLogin(textArgument(step))),
      getbyemail: (step) => member(principals.byEmail(textArgument(step))),
      removebyid: (step) => action('RemoveById', () => remove(call, group, principals.byId(numberArgument(step)))),
      removebyloginname: (step) =>
        action('RemoveByLoginName', () => remove(call, group, principals.byLogin(textArgument(step)))),
    }),
  };
};

/** What a group not yet made is like. */
const blank: Principal = {
  id: 0,
  kind: 'group',
  loginName: '',
  title: '',
  email: '',
  objectId: undefined,
  jobTitle: undefined,
  department: undefined,
  isAdmin: false,
  description: undefined,
  ownerId: undefined,
  allowMembersEdit: false,
  onlyMembersView: true,
};

const groupBody = (call: Call, group: Principal): { title: string; description: string } => {
  const body = { title: group.title, description: group.description ?? '' };
  for (const [name, value] of Object.entries(call.body)) {
    if (name !== 'Title' && name !== 'Description') throw notSettable(name, groupSource(call, group));
    if (typeof value !== 'string')
      throw badRequest(`Cannot convert a primitive value to the expected type 'Edm.String'.`);
    body[name === 'Title' ? 'title' : 'description'] = value;
  }
  if (body.title.trim() === '') throw badRequest('The group must have a title.');
  return body;
};

const nameTaken = (): Error =>
  spException(-2130575293, 'The specified name is already in use.\n\nTry again with a different name.', 500);

export const groupResource = (call: Call, group: Principal): Resource => {
  const source = groupSource(call, group);
  const { principals } = call.site;
  return {
    types: ['SP.Group'],
    read: () => entityPayload(groupSet, source, call.options),
    merge: () => {
      mayChange(call, group);
      const { title, description } = groupBody(call, group);
      const other = principals.groupByName(title);
      if (other && other.id !== group.id) throw nameTaken();
      call.site.write(() => principals.updateGroup(group.id, title, description));
      return { is: 'nothing', status: 204 };
    },
    go: (segment) =>
      steps({
        users: (step) => groupUsers(call, group, step),
        owner: () => {
          const owner = group.ownerId === undefined ? undefined : principals.byId(group.ownerId);
          return (
            owner && { read: () => entityPayload('SP.ApiData.Principals', principalSource(call, owner), call.options) }
          );
        },
      })(segment) ?? propertyOf(source, segment.key),
  };
};

const addGroup = (call: Call): Principal => {
  call.rights.require(call.rights.onWeb(), 'createGroups');
  const { title, description } = groupBody(call, blank);
  if (call.site.principals.groupByName(title)) throw nameTaken();
  return call.site.write(() => call.site.principals.addGroup(title, description, call.person.id, false));
};

const removeGroup = (call: Call, group: Principal): void => {
  call.rights.require(call.rights.onWeb(), 'managePermissions');
  call.site.write(() => call.site.principals.remove(group.id));
};

export const siteGroups = (call: Call, segment: Segment): Resource => {
  const { principals } = call.site;
  if (segment.args !== undefined) return groupResource(call, certain(principals.group(numberArgument(segment))));
  return {
    types: ['SP.Group'],
    read: () => {
      call.rights.require(call.rights.onWeb(), 'browseUserInfo');
      const rows = queryRows(call, {
        table: 'principals',
        where: { sql: "kind = 'group'", values: [] },
        order: 'title_key',
        columns: principalColumns,
      });
      return collectionPayload(
        call,
        groupSet,
        rows.map((row) => groupSource(call, toPrincipal(row))),
      );
    },
    post: () => entityPayload(groupSet, groupSource(call, addGroup(call)), call.options, 201),
    go: steps({
      getbyid: (step) => groupResource(call, certain(principals.group(numberArgument(step)))),
      getbyname: (step) => groupResource(call, certain(principals.groupByName(textArgument(step)))),
      removebyid: (step) =>
        action('RemoveById', () => removeGroup(call, certain(principals.group(numberArgument(step))))),
      removebyloginname: (step) =>
        action('RemoveByLoginName', () => removeGroup(call, certain(principals.groupByName(textArgument(step))))),
    }),
  };
};
