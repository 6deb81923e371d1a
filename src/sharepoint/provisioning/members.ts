/** Puts persons into the groups of their roles. Adds, never removes. */
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { AppError } from '../../domain/errors';
import { holderKey, type Holder } from '../../domain/holder';
import type { PersonRef } from '../../domain/person';
import type { Role } from '../../domain/viewer';
import type { Connection } from '../client';
import { parseUser } from '../currentUser';
import { asAnswers, textIn } from './answers';
import { readHolderGroups } from '../rights/rightsBook';
import { readGroups } from './readSite';

export interface Member {
  /** Sign-in name in mail form. */
  readonly loginName: string;
  readonly roles: readonly Role[];
  /** Areas, packages and committees too; their groups must be there (`mendRights`). */
  readonly holds?: readonly Holder[];
}

/** The persons as the site knows them afterwards, by sign-in name. */
export const addMembers = async (
  connection: Connection,
  members: readonly Member[],
): Promise<ReadonlyMap<string, PersonRef>> => {
  const { web } = connection.sp;
  const [groups, holders] = await Promise.all([readGroups(connection), readHolderGroups(connection)]);
  const persons = new Map<string, PersonRef>();
  const inGroup = new Map<number, Set<string>>();
  const loginsIn = async (group: number): Promise<Set<string>> => {
    const known =
      inGroup.get(group) ??
      new Set(asAnswers(await web.siteGroups.getById(group).users()).map((user) => textIn(user, 'LoginName')));
    inGroup.set(group, known);
    return known;
  };
  for (const member of members) {
    const { person, loginName } = parseUser(await web.ensureUser(member.loginName));
    persons.set(member.loginName, person);
    const named = [
      ...member.roles.map((role) => [role, groups.get(role)] as const),
      ...(member.holds ?? []).map((holder) => [holderKey(holder), holders.get(holderKey(holder))] as const),
    ];
    for (const [name, group] of named) {
      if (group === undefined) throw new AppError({ kind: 'SiteNotReady', missing: [name] });
      const present = await loginsIn(group);
      if (present.has(loginName)) continue;
      await web.siteGroups.getById(group).users.add(loginName);
      present.add(loginName);
    }
  }
  return persons;
};
