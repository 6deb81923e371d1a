/** `web/siteUsers`, `web/currentUser`, `web/ensureUser`, `web/getUserById`. */
import { numberArgument, textArgument, type Segment } from '../http/apiPath';
import { refuseListOptions } from '../http/queryOptions';
import { badRequest, spException } from '../http/sharePointError';
import { mailOf } from '../store/directory';
import { claimPrefix, toPrincipal, type Principal } from '../store/principals';
import type { Call } from './call';
import { collectionPayload, queryRows } from './collection';
import { entityPayload, propertyOf } from './entitySource';
import { everyoneTitle, groupSource, isEveryone, principalColumns, userSource } from './principalSource';
import { steps, type Resource } from './resource';
import { refuseOtherKeys } from './strictness';

const set = 'SP.ApiData.Users';

export const cannotFindUser = (name: string): Error =>
  spException(-2146232832, `The specified user ${name} could not be found.`, 404);

const userNotOnSite = (): Error => spException(-2146232832, 'User cannot be found.', 404);

/** A person of the site, from the directory when the site does not know it yet. Must run inside a write. */
export const ensurePerson = (call: Pick<Call, 'site' | 'directory'>, login: string): Principal | undefined => {
  const { principals } = call.site;
  if (isEveryone(login)) return principals.byLogin(login) ?? principals.addClaim(login, everyoneTitle);
  const known = principals.byLogin(`${claimPrefix}${mailOf(login)}`);
  if (known) return known;
  const person = call.directory.find(login);
  return person && principals.addPerson(person);
};

export const userResource = (call: Call, user: Principal): Resource => {
  const source = userSource(call, user);
  return {
    read: () => entityPayload(set, source, call.options),
    go: (segment) =>
      steps({
        groups: () => ({
          read: () => {
            refuseListOptions(call.options);
            return collectionPayload(
              call,
              'SP.ApiData.Groups',
              call.site.principals.groupsOf(user.id).map((group) => groupSource(call, group)),
            );
          },
        }),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

const found = (user: Principal | undefined): Principal => {
  if (!user || user.kind === 'group') throw userNotOnSite();
  return user;
};

const byLogin = (call: Call, segment: Segment): Resource =>
  userResource(call, found(call.site.principals.byLogin(textArgument(segment))));

export const userById = (call: Call, segment: Segment): Resource =>
  userResource(call, found(call.site.principals.byId(numberArgument(segment))));

export const siteUsers = (call: Call, segment: Segment): Resource => {
  if (segment.args !== undefined) return byLogin(call, segment);
  return {
    read: () => {
      call.rights.require(call.rights.onWeb(), 'browseUserInfo');
      const rows = queryRows(call, {
        table: 'principals',
        where: { sql: "kind <> 'group'", values: [] },
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
      getbyemail: (step) => userResource(call, found(call.site.principals.byEmail(textArgument(step)))),
      getbyloginname: (step) => byLogin(call, step),
    }),
  };
};

export const ensureUser = (call: Call, segment: Segment): Resource => ({
  post: () => {
    refuseOtherKeys(call.body, ['logonName']);
    const login = segment.args?.size ? textArgument(segment) : call.body['logonName'];
    if (typeof login !== 'string') throw badRequest('The parameter logonName is missing.');
    call.rights.require(call.rights.onWeb(), 'browseUserInfo');
    const user = call.site.write(() => ensurePerson(call, login));
    if (!user) throw cannotFindUser(login);
    return entityPayload(set, userSource(call, user), call.options);
  },
});
