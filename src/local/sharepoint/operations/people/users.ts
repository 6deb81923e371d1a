/** `web/siteUsers`, `web/currentUser`, `web/ensureUser`, `web/getUserById`. */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import { isComplex } from '../../http/payload';
import { accessDenied, badRequest, cannotConvert, noSuchProperty, spException } from '../../http/sharePointError';
import { has } from '../../security/permissions';
import { mailOf } from '../../store/directory';
import { claimPrefix, toPrincipal, type Principal } from '../../store/principals';
import { textKey } from '../../store/textKey';
import type { Call } from '../call';
import { recordPrincipal } from '../changes/recordChange';
import { collectionPayload, listedPayload, queryRows } from '../collection';
import { entityPayload, notSettable, propertyOf, type EntitySource } from '../entitySource';
import { everyoneTitle, groupSource, isEveryone, principalColumns, userSource } from './principalSource';
import { action, steps, type Resource } from '../resource';
import { siteMask } from '../rights/siteMask';
import { refuseOtherKeys } from '../strictness';

const set = 'SP.ApiData.Users';

/** Recorded (pnpcore, EnsuresEveryoneExceptExternalUsersTest): 400. */
export const cannotFindUser = (name: string): Error =>
  spException(-2146232832, `The specified user ${name} could not be found.`, 400);

/** Recorded (pnpcore, GetUserMissingTest): 500, not 404. */
export const userNotThere = (): Error => spException(-2146232832, 'User cannot be found.');

/** A person of the site, from the directory when the site does not know it yet. Must run inside a write. */
export const ensurePerson = (call: Pick<Call, 'site' | 'directory'>, login: string): Principal | undefined => {
  const { principals } = call.site;
  if (isEveryone(login)) return principals.byLogin(login) ?? principals.addClaim(login, everyoneTitle);
  const known = principals.byLogin(`${claimPrefix}${mailOf(login)}`);
  if (known) return known;
  const person = call.directory.find(login);
  return person && principals.addPerson(person);
};

/** The same by a call: whoever is new to the site is in the log. */
export const bringPerson = (call: Call, login: string): Principal | undefined => {
  const last = call.site.principals.lastId();
  const person = ensurePerson(call, login);
  if (person && person.id > last) recordPrincipal(call, 'add', 'user', person.id);
  return person;
};

/** `{ LoginName }`: what adding a person to the site or to a group takes. */
export const loginOfBody = (call: Call): string => {
  const login = call.body['LoginName'];
  const extra = Object.keys(call.body).find((name) => name !== 'LoginName');
  if (extra !== undefined) throw noSuchProperty(extra, 'SP.User');
  if (typeof login !== 'string') throw badRequest('The parameter LoginName is missing.');
  return login;
};

export const userResource = (call: Call, user: Principal): Resource => {
  const source = userSource(call, user);
  return {
    types: ['SP.User'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      updateUser(call, user, source);
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      removeUser(call, user);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        groups: (step) => groupsOfUser(call, user, step),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

const groupsOfUser = (call: Call, user: Principal, segment: Segment): Resource => {
  const groups = call.site.principals.groupsOf(user.id);
  const one = (group: Principal | undefined): Resource => {
    if (!group) throw spException(-2146232832, 'Group cannot be found.', 404);
    return { read: () => entityPayload('SP.ApiData.Groups', groupSource(call, group), call.options) };
  };
  const byId = (step: Segment): Resource => one(groups.find(({ id }) => id === numberArgument(step)));
  if (segment.args !== undefined) return byId(segment);
  return {
    read: () =>
      listedPayload(
        call,
        'SP.ApiData.Groups',
        groups.map((group) => groupSource(call, group)),
      ),
    go: steps({
      getbyid: byId,
      getbyname: (step) => {
        const name = textKey(textArgument(step));
        return one(groups.find(({ title }) => textKey(title) === name));
      },
    }),
  };
};

/** Clients send back all they read (PnPjs does): what is unchanged asks for nothing. */
const isUnchanged = (source: EntitySource, name: string, value: unknown): boolean => {
  const read = Object.hasOwn(source.properties, name) ? source.properties[name] : undefined;
  const now = read?.();
  const plain = isComplex(now) ? now.values : now;
  return read !== undefined && JSON.stringify(plain) === JSON.stringify(value);
};

const updateUser = (call: Call, user: Principal, source: EntitySource): void => {
  const own = user.id === call.person.id && has(call.rights.onWeb(), 'editMyUserInfo');
  if (!own) call.rights.require(siteMask(call), 'manageWeb');
  let { title, email, isAdmin } = user;
  for (const [name, value] of Object.entries(call.body)) {
    if (isUnchanged(source, name, value)) continue;
    if (name === 'Title' || name === 'Email') {
      if (typeof value !== 'string') throw cannotConvert('Edm.String');
      if (name === 'Title') title = value;
      else email = value;
    } else if (name === 'IsSiteAdmin') {
      if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
      // Only who is one makes one.
      if (!call.person.isAdmin) throw accessDenied();
      isAdmin = value;
    } else throw notSettable(name, source);
  }
  refuseLastAdmin(call, user, isAdmin);
  call.site.write(() => {
    call.site.principals.updateUser(user.id, title, email, isAdmin);
    recordPrincipal(call, 'update', 'user', user.id);
  });
};

const refuseLastAdmin = (call: Call, user: Principal, stays: boolean): void => {
  if (user.isAdmin && !stays && call.site.principals.countAdmins() === 1)
    throw spException(-2146232832, 'You cannot remove the last site collection administrator.', 400);
};

const removeUser = (call: Call, user: Principal): void => {
  call.rights.require(siteMask(call), 'managePermissions');
  refuseLastAdmin(call, user, false);
  call.site.write(() => {
    call.site.principals.removeUser(user.id);
    recordPrincipal(call, 'delete', 'user', user.id);
  });
};

const browse = (call: Call): void => call.rights.require(call.rights.onWeb(), 'browseUserInfo');

const found = (user: Principal | undefined): Principal => {
  if (!user || user.kind === 'group') throw userNotThere();
  return user;
};

const byLogin = (call: Call, segment: Segment): Resource => {
  browse(call);
  return userResource(call, found(call.site.principals.byLogin(textArgument(segment))));
};

export const userById = (call: Call, segment: Segment): Resource => {
  browse(call);
  const id = numberArgument(segment);
  return userResource(call, found(call.site.principals.present(id) ? call.site.principals.byId(id) : undefined));
};

const addUser = (call: Call): Principal => {
  const login = loginOfBody(call);
  call.rights.require(siteMask(call), 'managePermissions');
  const user = call.site.write(() => bringPerson(call, login));
  if (!user) throw cannotFindUser(login);
  return user;
};

export const siteUsers = (call: Call, segment: Segment): Resource => {
  if (segment.args !== undefined) return byLogin(call, segment);
  return {
    types: ['SP.User'],
    post: () => entityPayload(set, userSource(call, addUser(call)), call.options, 201),
    read: () => {
      browse(call);
      const rows = queryRows(call, {
        table: 'principals',
        where: { sql: "kind <> 'group' AND removed = 0", values: [] },
        order: 'id',
        columns: principalColumns,
      });
      return collectionPayload(
        call,
        set,
        rows.map((row) => userSource(call, toPrincipal(row))),
      );
    },
    go: steps({
      getbyid: (step) => userById(call, step),
      getbyemail: (step) => {
        browse(call);
        return userResource(call, found(call.site.principals.byEmail(textArgument(step))));
      },
      getbyloginname: (step) => byLogin(call, step),
      removebyid: (step) =>
        action('RemoveById', () => removeUser(call, found(call.site.principals.byId(numberArgument(step))))),
      removebyloginname: (step) =>
        action('RemoveByLoginName', () => removeUser(call, found(call.site.principals.byLogin(textArgument(step))))),
    }),
  };
};

export const ensureUser = (call: Call, segment: Segment): Resource => ({
  post: () => {
    refuseOtherKeys(call.body, ['logonName']);
    const login = segment.args?.size ? textArgument(segment) : call.body['logonName'];
    if (typeof login !== 'string') throw badRequest('The parameter logonName is missing.');
    browse(call);
    const user = call.site.write(() => bringPerson(call, login));
    if (!user) throw cannotFindUser(login);
    return entityPayload(set, userSource(call, user), call.options);
  },
});
