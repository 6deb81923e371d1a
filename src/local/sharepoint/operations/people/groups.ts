/** `web/siteGroups` and who is in them. */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import { badRequest, cannotConvert, spException } from '../../http/sharePointError';
import { toPrincipal, type GroupChange, type Principal } from '../../store/principals';
import type { Call } from '../call';
import { recordPrincipal } from '../changes/recordChange';
import { collectionPayload, queryRows } from '../collection';
import { entityPayload, notSettable, propertyOf } from '../entitySource';
import { canEditMembers, canManageGroup, canSeeMembers, requireThat } from './groupRights';
import { groupSource, principalColumns, principalSource, userSource } from './principalSource';
import { action, steps, type Resource } from '../resource';
import { bringPerson, cannotFindUser, loginOfBody, userNotThere, userResource } from './users';

const groupSet = 'SP.ApiData.Groups';
const userSet = 'SP.ApiData.Users1';

const groupNotFound = (): Error => spException(-2146232832, 'Group cannot be found.', 404);

const certain = (group: Principal | undefined): Principal => {
  if (!group) throw groupNotFound();
  return group;
};

const remove = (call: Call, group: Principal, user: Principal | undefined): void => {
  requireThat(canEditMembers(call, group));
  if (!user) throw userNotThere();
  call.site.write(() => {
    call.site.principals.removeMember(group.id, user.id);
    recordPrincipal(call, 'memberDelete', 'group', group.id);
  });
};

const addUser = (call: Call, group: Principal): Principal => {
  const login = loginOfBody(call);
  requireThat(canEditMembers(call, group));
  return call.site.write(() => {
    const user = bringPerson(call, login);
    if (!user) throw cannotFindUser(login);
    call.site.principals.addMember(group.id, user.id);
    recordPrincipal(call, 'memberAdd', 'group', group.id);
    return user;
  });
};

const groupUsers = (call: Call, group: Principal, segment: Segment): Resource => {
  const { principals } = call.site;
  const member = (user: Principal | undefined): Resource => {
    requireThat(canSeeMembers(call, group));
    if (!user || !principals.members(group.id).some((one) => one.id === user.id)) throw userNotThere();
    return {
      ...userResource(call, user),
      remove: () => {
        remove(call, group, user);
        return { is: 'nothing', status: 200 };
      },
    };
  };
  if (segment.args !== undefined) return member(principals.byLogin(textArgument(segment)));
  return {
    types: ['SP.User'],
    read: () => {
      requireThat(canSeeMembers(call, group));
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

/** What a group not yet made is like (recorded). */
const blank: GroupChange = {
  title: '',
  description: undefined,
  allowMembersEdit: false,
  onlyMembersView: true,
  allowJoin: false,
  autoAccept: false,
  joinEmail: undefined,
};

const nobody: Omit<Principal, keyof GroupChange> = {
  id: 0,
  kind: 'group',
  loginName: '',
  email: '',
  objectId: undefined,
  jobTitle: undefined,
  department: undefined,
  isAdmin: false,
  ownerId: undefined,
};

const flags: Readonly<Record<string, 'allowMembersEdit' | 'onlyMembersView' | 'allowJoin' | 'autoAccept'>> = {
  AllowMembersEditMembership: 'allowMembersEdit',
  OnlyAllowMembersViewMembership: 'onlyMembersView',
  AllowRequestToJoinLeave: 'allowJoin',
  AutoAcceptRequestToJoinLeave: 'autoAccept',
};
const texts: Readonly<Record<string, 'title' | 'description' | 'joinEmail'>> = {
  Title: 'title',
  Description: 'description',
  RequestToJoinLeaveEmailSetting: 'joinEmail',
};

const groupBody = (call: Call, start: GroupChange): GroupChange => {
  const change: { -readonly [Key in keyof GroupChange]: GroupChange[Key] } = { ...start };
  for (const [name, value] of Object.entries(call.body)) {
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
    if (flag) {
      if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
      change[flag] = value;
    } else if (!text) throw notSettable(name, groupSource(call, { ...nobody, ...start }));
    else if (value === null && text !== 'title') change[text] = undefined;
    else if (typeof value !== 'string') throw cannotConvert('Edm.String');
    else change[text] = value;
  }
  if (change.title.trim() === '') throw badRequest('The group must have a title.');
  if (change.title.length > 255 || /["/\\[\]:|<>+=;,?*'@]/.test(change.title))
    throw spException(-2130575276, 'The group name is empty, or you are using one or more invalid characters.', 400);
  return change;
};

const setOwner = (call: Call, group: Principal, ownerId: number): void => {
  requireThat(canManageGroup(call, group));
  if (!call.site.principals.present(ownerId)) throw userNotThere();
  call.site.write(() => {
    call.site.principals.setOwner(group.id, ownerId);
    recordPrincipal(call, 'update', 'group', group.id);
  });
};

const nameTaken = (): Error =>
  spException(-2130575293, 'The specified name is already in use.\n\nTry again with a different name.', 500);

export const groupResource = (call: Call, group: Principal): Resource => {
  call.rights.require(call.rights.onWeb(), 'browseUserInfo');
  const source = groupSource(call, group);
  const { principals } = call.site;
  return {
    types: ['SP.Group'],
    read: () => entityPayload(groupSet, source, call.options),
    merge: () => {
      requireThat(canManageGroup(call, group));
      const change = groupBody(call, group);
      const other = principals.groupByName(change.title);
      if (other && other.id !== group.id) throw nameTaken();
      call.site.write(() => {
        principals.updateGroup(group.id, change);
        recordPrincipal(call, 'update', 'group', group.id);
      });
      return { is: 'nothing', status: 204 };
    },
    go: (segment) =>
      steps({
        users: (step) => groupUsers(call, group, step),
        setuserasowner: (step) =>
          action('SetUserAsOwner', () => setOwner(call, group, numberArgument(step, 'ownerid'))),
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
  const { principals } = call.site;
  const change = groupBody(call, blank);
  if (principals.groupByName(change.title)) throw nameTaken();
  return call.site.write(() => {
    const group = principals.addGroup(change.title, '', call.person.id, false);
    principals.updateGroup(group.id, change);
    recordPrincipal(call, 'add', 'group', group.id);
    return certain(principals.group(group.id));
  });
};

const removeGroup = (call: Call, group: Principal): void => {
  requireThat(canManageGroup(call, group));
  call.site.write(() => {
    call.site.principals.removeGroup(group.id);
    recordPrincipal(call, 'delete', 'group', group.id);
  });
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
