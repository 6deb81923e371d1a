/** Whoever is in the group of an area must be in that of the role too: by it they read rounds, organisation and plan. */
import { SPCollection } from '@pnp/sp';
import { isFailure } from '../../domain/errors';
import { roleOfHolder } from '../../domain/holder';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { asAnswers, textIn } from '../provisioning/answers';
import { readGroups } from '../provisioning/readSite';
import type { RightsGap } from './compareRights';
import type { WantedGroup } from './holderGroupsWanted';
import type { RightsBook } from './rightsBook';

const inFlight = 4;

interface Member {
  readonly loginName: string;
  readonly name: string;
}

/** undefined: SharePoint shows them to the group's own, and to owners of the site. */
const membersOf = async (connection: Connection, group: number): Promise<readonly Member[] | undefined> => {
  const users = SPCollection(connection.sp.web, `sitegroups/getbyid(${group})/users`).select('LoginName', 'Title');
  try {
    return asAnswers(await users<unknown>()).map((user) => ({
      loginName: textIn(user, 'LoginName'),
      name: textIn(user, 'Title'),
    }));
  } catch (error) {
    if (isFailure(error, 'Forbidden')) return undefined;
    throw error;
  }
};

export const compareMembers = async (
  connection: Connection,
  book: RightsBook,
  wanted: ReadonlyMap<string, WantedGroup>,
): Promise<readonly RightsGap[]> => {
  const roleGroups = await readGroups(connection);
  const limited = createLimit(inFlight);
  const asked = new Map<number, Promise<readonly Member[] | undefined>>();
  const membersOnce = (group: number): Promise<readonly Member[] | undefined> => {
    const known = asked.get(group) ?? membersOf(connection, group);
    asked.set(group, known);
    return known;
  };
  const hidden = new Set<string>();
  const gaps = await Promise.all(
    [...wanted].map(([key, { holder }]) =>
      limited(async (): Promise<readonly RightsGap[]> => {
        const group = book.groups.get(key);
        const role = roleOfHolder(holder);
        const roleGroupId = roleGroups.get(role);
        if (group === undefined || roleGroupId === undefined) return [];
        const [members, inRole] = [await membersOnce(group), await membersOnce(roleGroupId)];
        if (members === undefined || inRole === undefined) {
          hidden.add(book.names.get(members === undefined ? group : roleGroupId) ?? key);
          return [];
        }
        const present = new Set(inRole.map(({ loginName }) => loginName));
        return members
          .filter(({ loginName }) => !present.has(loginName))
          .map(({ loginName, name }) => ({
            finding: { kind: 'notInRole', person: name, role },
            roleGroupId,
            loginName,
          }));
      }),
    ),
  );
  // Chef of two areas: once.
  const once = new Map(
    gaps.flat().map((gap) => ['loginName' in gap ? `${gap.roleGroupId} ${gap.loginName}` : '', gap] as const),
  );
  const unseen: readonly RightsGap[] =
    hidden.size === 0 ? [] : [{ finding: { kind: 'membersHidden', groups: [...hidden] }, hidden: true }];
  return [...once.values(), ...unseen];
};
