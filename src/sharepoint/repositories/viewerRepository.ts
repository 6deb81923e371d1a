import { SPCollection, SPQueryable } from '@pnp/sp';
import '@pnp/sp/batching';
import { isFailure } from '../../domain/errors';
import type { ViewerStore } from '../../domain/stores';
import { listNames, roles, type ListName, type ListRights, type Role } from '../../domain/viewer';
import type { Connection } from '../client';
import { loadCurrentUser } from '../currentUser';
import { noRights, parseRights } from '../permissionMask';
import { roleOfGroup } from '../roleGroups';
import { allLists } from '../schema/allLists';

const roleOf = (group: unknown): Role | undefined => {
  const { Title, Description }: { Title?: unknown; Description?: unknown } =
    typeof group === 'object' && group !== null ? group : {};
  return roleOfGroup({
    title: typeof Title === 'string' ? Title : '',
    description: typeof Description === 'string' ? Description : '',
  });
};

/** A list that is not there or not for the viewer's eyes gives no rights; any other failure is one. */
const rightsOrNone = async (ask: Promise<unknown>): Promise<ListRights> => {
  try {
    return parseRights(await ask);
  } catch (error) {
    if (isFailure(error, 'NotFound') || isFailure(error, 'Forbidden')) return noRights;
    throw error;
  }
};

/**
 * Everything about the viewer in one request. Groups are SharePoint's direct memberships only: somebody in a role
 * through an Entra group has its rights, but not its name here.
 */
export const createViewerRepository = (connection: Connection): ViewerStore => ({
  load: async () => {
    const [batched, execute] = connection.sp.batched();
    const { web } = batched;
    const rightsOf = (list: ListName): Promise<ListRights> =>
      rightsOrNone(SPQueryable(web.getList(connection.listPath(allLists[list].url)), 'EffectiveBasePermissions')());
    const answers = Promise.all([
      loadCurrentUser({ ...connection, sp: batched }),
      SPCollection(web, 'currentuser/groups').select('Title', 'Description')<readonly unknown[]>(),
      Promise.all(listNames.map(async (list) => [list, await rightsOf(list)] as const)),
    ]);
    const [[user, groups, rights]] = await Promise.all([answers, execute()]);
    const held = new Set(groups.map(roleOf));
    return {
      person: user.person,
      roles: roles.filter((role) => held.has(role)),
      rights: Object.fromEntries(rights) as Record<ListName, ListRights>, // one entry a list name
    };
  },
});
