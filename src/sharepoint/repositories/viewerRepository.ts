import { SPCollection, SPQueryable } from '@pnp/sp';
import '@pnp/sp/batching';
import { isFailure } from '../../domain/errors';
import { roleOfHolder, type Holder } from '../../domain/holder';
import type { ViewerStore } from '../../domain/stores';
import { listNames, roles, type ListName, type ListRights } from '../../domain/viewer';
import type { Connection } from '../client';
import { loadCurrentUser } from '../currentUser';
import { holderOfGroup } from '../holderGroups';
import { noRights, parseRights } from '../permissionMask';
import { roleOfGroup } from '../roleGroups';
import { listAddresses } from '../schema/listAddresses';

const parseGroup = (group: unknown): { readonly title: string; readonly description: string } => {
  const { Title, Description }: { Title?: unknown; Description?: unknown } =
    typeof group === 'object' && group !== null ? group : {};
  return {
    title: typeof Title === 'string' ? Title : '',
    description: typeof Description === 'string' ? Description : '',
  };
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
 * A list with places says nothing of what lies in them: that it can be seen at all means there is something to read, and what
 * the viewer holds says whether there is a place to write in. Each item tells its own (`standing`).
 */
const rightsInPlaces = (root: ListRights, isSeen: boolean, writes: boolean): ListRights => ({
  ...root,
  read: root.read || isSeen,
  add: root.add || (isSeen && writes),
  edit: root.edit || (isSeen && writes),
});

const proposalWriters: ReadonlySet<Holder['role']> = new Set([
  'arbejdsgruppe',
  'chef',
  'styregruppe',
  'raaderumsgruppe',
  'direktion',
]);
const medWriters: ReadonlySet<Holder['role']> = new Set([
  'chef',
  'raaderumsgruppe',
  'direktion',
  'hovedudvalg',
  'omu',
  'lmu',
]);

/**
 * Everything about the viewer in one request. Groups are SharePoint's direct memberships only: somebody in a role
 * through an Entra group has its rights, but not its name here.
 */
export const createViewerRepository = (connection: Connection): ViewerStore => ({
  load: async () => {
    const [batched, execute] = connection.sp.batched();
    const { web } = batched;
    const rightsOf = (list: ListName): Promise<ListRights> =>
      rightsOrNone(SPQueryable(web.getList(connection.listPath(listAddresses[list])), 'EffectiveBasePermissions')());
    const isSeen = async (list: ListName): Promise<boolean> => {
      try {
        await SPCollection(web.getList(connection.listPath(listAddresses[list])), 'items')
          .select('Id')
          .top(1)();
        return true;
      } catch (error) {
        if (isFailure(error, 'NotFound') || isFailure(error, 'Forbidden')) return false;
        throw error;
      }
    };
    const answers = Promise.all([
      loadCurrentUser({ ...connection, sp: batched }),
      SPCollection(web, 'currentuser/groups').select('Title', 'Description')<readonly unknown[]>(),
      Promise.all(listNames.map(async (list) => [list, await rightsOf(list)] as const)),
      Promise.all([isSeen('proposals'), isSeen('medDiscussions')]),
    ]);
    const [[user, groups, rights, [seesProposals, seesDiscussions]]] = await Promise.all([answers, execute()]);
    const named = groups.map(parseGroup);
    const holds = named.map(holderOfGroup).filter((holder) => holder !== undefined);
    const held = new Set([...named.map(roleOfGroup), ...holds.map(roleOfHolder)]);
    const byList = Object.fromEntries(rights) as Record<ListName, ListRights>; // one entry a list name
    return {
      person: user.person,
      roles: roles.filter((role) => held.has(role)),
      holds,
      rights: {
        ...byList,
        proposals: rightsInPlaces(
          byList.proposals,
          seesProposals,
          holds.some(({ role }) => proposalWriters.has(role)),
        ),
        medDiscussions: rightsInPlaces(
          byList.medDiscussions,
          seesDiscussions,
          holds.some(({ role }) => medWriters.has(role)),
        ),
      },
    };
  },
});
