/** `web/createDefaultAssociatedGroups(userLogin=…,userLogin2=…,groupNameSeed=…)`: makes those of the three that are missing. */
import { textArgument, type Segment } from '../../http/apiPath';
import { spException } from '../../http/sharePointError';
import { editRole, fullControl, readRole } from '../../security/builtInRoles';
import type { Call } from '../call';
import { action, type Resource } from '../resource';
import { cannotFindUser, ensurePerson } from './users';
import { associatedGroupId } from '../web/webSource';

const roles = [
  ['owner', 'Owners', fullControl],
  ['member', 'Members', editRole],
  ['visitor', 'Visitors', readRole],
] as const;

const argument = (segment: Segment, name: string): string =>
  segment.args?.has(name) ? textArgument(segment, name) : '';

const create = (call: Call, segment: Segment): void => {
  const { site } = call;
  const { web, principals, scopes } = site;
  call.rights.require(call.rights.onWeb(), 'managePermissions');
  if (web.ownScope === undefined)
    throw spException(-2146232832, 'The Web site must have unique permissions to have groups of its own.', 400);
  const seed = argument(segment, 'groupnameseed') || web.title;
  const logins = [argument(segment, 'userlogin'), argument(segment, 'userlogin2')].filter((login) => login !== '');
  const properties: Record<string, string | number | boolean> = { ...web.properties };
  site.write(() => {
    const owners = logins.map((login) => {
      const user = ensurePerson(call, login);
      if (!user) throw cannotFindUser(login);
      return user;
    });
    let ownerGroup = associatedGroupId(web, 'owner');
    for (const [role, suffix, level] of roles) {
      if (associatedGroupId(web, role) !== undefined) continue;
      const title = `${seed} ${suffix}`;
      const group =
        principals.groupByName(title) ??
        principals.addGroup(title, '', ownerGroup ?? call.person.id, role === 'member');
      if (role === 'owner') {
        ownerGroup = group.id;
        principals.setOwner(group.id, group.id);
        for (const user of owners) principals.addMember(group.id, user.id);
      }
      scopes.assign(web.scope, group.id, level);
      properties[`vti_associate${role}group`] = String(group.id);
    }
    site.webs.setProperties(web.id, properties);
  });
};

export const createDefaultGroups = (call: Call, segment: Segment): Resource =>
  action('CreateDefaultAssociatedGroups', () => create(call, segment));
