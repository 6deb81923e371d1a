/** Who is in the groups behind roles, areas, packages and committees. */
import { SPCollection } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { AppError, isFailure } from '../../domain/errors';
import { parseHolderKey, roleOfHolder } from '../../domain/holder';
import type { Member, MemberGroup } from '../../domain/members';
import type { MemberStore, Stores } from '../../domain/stores';
import { roles, type Role } from '../../domain/viewer';
import type { Connection } from '../client';
import { parseUser } from '../currentUser';
import { createLimit } from '../limit';
import { asAnswers, numberIn } from '../provisioning/answers';
import { readGroups } from '../provisioning/readSite';
import { wantedGroups } from '../rights/holderGroupsWanted';
import { readFolders } from '../rights/placeFolder';
import { readHolderGroups } from '../rights/rightsBook';
import { firstMedPlaces, firstPlaces } from '../rights/wantedPlaces';
import { medDiscussionsList } from '../schema/lists/medDiscussions';
import { proposalsList } from '../schema/lists/proposals';

const inFlight = 4;

/** SP.PrincipalType: a group of the directory, or a distribution list. */
const directoryGroups: readonly unknown[] = [2, 4];

const toMember = (answer: { readonly [name: string]: unknown }): Member => ({
  ...parseUser(answer).person,
  isDirectoryGroup: directoryGroups.includes(answer['PrincipalType']),
});

interface GroupIds {
  readonly roles: ReadonlyMap<Role, number>;
  readonly holders: ReadonlyMap<string, number>;
}

const readIds = async (connection: Connection): Promise<GroupIds> => {
  const [roleIds, holders] = await Promise.all([readGroups(connection), readHolderGroups(connection)]);
  return { roles: roleIds, holders };
};

const roleNamed = (key: string): Role | undefined => roles.find((role) => role === key);

const idIn = ({ roles: ofRoles, holders }: GroupIds, key: string): number => {
  const role = roleNamed(key);
  const id = role === undefined ? holders.get(key) : ofRoles.get(role);
  if (id === undefined) throw new AppError({ kind: 'SiteNotReady', missing: [key] });
  return id;
};

/** The group of the role by which whoever is in an area's group reads what all in the work read. */
const roleBeside = (key: string): Role | undefined => {
  const holder = roleNamed(key) === undefined ? parseHolderKey(key) : undefined;
  return holder === undefined ? undefined : roleOfHolder(holder);
};

export const createMemberRepository = (
  connection: Connection,
  { organisation, rounds, workPackages }: Pick<Stores, 'organisation' | 'rounds' | 'workPackages'>,
): MemberStore => {
  const { web } = connection.sp;
  const limited = createLimit(inFlight);

  const membersOf = async (group: number): Promise<readonly Member[] | undefined> => {
    const users = SPCollection(web, `sitegroups/getbyid(${group})/users`);
    try {
      const answers = asAnswers(
        await limited(() => users.select('Id', 'Title', 'Email', 'LoginName', 'PrincipalType')<unknown>()),
      );
      return answers.map(toMember);
    } catch (error) {
      // SharePoint shows them to the group's own, and to owners of the site.
      if (isFailure(error, 'Forbidden')) return undefined;
      throw error;
    }
  };

  /**
   * The groups whose members SharePoint would refuse to show: whoever owns nothing would else be refused once for each area and
   * committee, at every opening. Documented of a group; where a tenant does not tell it of all at once, each is asked for.
   */
  const hiddenGroups = async (): Promise<ReadonlySet<number>> => {
    try {
      const answers = await SPCollection(web, 'sitegroups').select('Id', 'CanCurrentUserViewMembership')<unknown>();
      const hidden = asAnswers(answers).filter((group) => group['CanCurrentUserViewMembership'] === false);
      return new Set(hidden.map((group) => numberIn(group, 'Id')));
    } catch (error) {
      if (isFailure(error, 'Invalid')) return new Set();
      throw error;
    }
  };

  const known = async () => {
    const [units, { rows }] = await Promise.all([organisation.list(), rounds.list()]);
    const open = rows.filter(({ status }) => status !== 'closed');
    const loaded = await Promise.all(open.map(({ key }) => workPackages.list(key)));
    return { units: units.rows, rounds: open, workPackages: loaded.flatMap((of) => of.rows) };
  };

  const missingIn = async (url: string, names: readonly string[]): Promise<number> => {
    const there = await readFolders(connection, connection.listPath(url));
    return names.filter((name) => !there.has(name)).length;
  };

  return {
    groups: async () => {
      const [ids, of, hidden] = await Promise.all([readIds(connection), known(), hiddenGroups()]);
      const described = [
        ...roles.map((role) => ({ key: role, role, holder: role, of: undefined, id: ids.roles.get(role) })),
        ...[...wantedGroups(of.units, of.workPackages)].map(([key, { holder, name }]) => ({
          key,
          role: roleOfHolder(holder),
          holder: holder.role,
          of: name,
          id: ids.holders.get(key),
        })),
      ];
      return Promise.all(
        described.map(async ({ id, ...group }): Promise<MemberGroup> => ({
          ...group,
          isThere: id !== undefined,
          members: id === undefined || hidden.has(id) ? undefined : await membersOf(id),
        })),
      );
    },
    missingPlaces: async () => {
      const of = await known();
      const [proposals, discussions] = await Promise.all([
        missingIn(proposalsList.url, firstPlaces(of)),
        missingIn(medDiscussionsList.url, firstMedPlaces(of)),
      ]);
      return proposals + discussions;
    },
    add: async (key, address) => {
      const ids = await readIds(connection);
      const role = roleBeside(key);
      // The role's first: whoever is left in it alone sees nothing of an area, the other way round would see it without its round.
      const groups = [...(role === undefined ? [] : [idIn(ids, role)]), idIn(ids, key)];
      let user: unknown;
      try {
        user = await web.ensureUser(address);
      } catch (error) {
        // SharePoint's sentence: "The specified user … could not be found."
        if (isFailure(error, 'Invalid')) throw new AppError({ kind: 'NotFound', what: address }, error);
        throw error;
      }
      const { person, loginName } = parseUser(user);
      // To add somebody who is in already changes nothing and is no fault (assumed of SharePoint), so it can be repeated.
      for (const group of groups) await web.siteGroups.getById(group).users.add(loginName);
      return { ...person, isDirectoryGroup: false };
    },
    remove: async (key, { id }) => {
      const group = idIn(await readIds(connection), key);
      try {
        await web.siteGroups.getById(group).users.removeById(id);
      } catch (error) {
        if (isFailure(error, 'NotFound') || isFailure(error, 'Invalid')) {
          const left = await membersOf(group);
          if (left !== undefined && !left.some((member) => member.id === id)) return;
        }
        throw error;
      }
    },
  };
};
