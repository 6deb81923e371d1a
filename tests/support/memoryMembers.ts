/** Groups in memory, met by one who may manage them. */
import { AppError } from '../../src/domain/errors';
import { parseHolderKey, roleOfHolder } from '../../src/domain/holder';
import type { PersonId } from '../../src/domain/ids';
import type { Member, MemberGroup } from '../../src/domain/members';
import type { MemberStore } from '../../src/domain/stores';

/** Whoever the directory knows, by address. */
export type Directory = ReadonlyMap<string, string>;

export const memoryMembers = (groups: readonly MemberGroup[], directory: Directory = new Map()): MemberStore => {
  const members = new Map<string, readonly Member[]>(groups.map(({ key, members: those }) => [key, those ?? []]));
  const known = (key: string): readonly Member[] => {
    if (groups.find((group) => group.key === key)?.isThere !== true)
      throw new AppError({ kind: 'SiteNotReady', missing: [key] });
    return members.get(key) ?? [];
  };
  const put = (key: string, member: Member): void => {
    if (!known(key).some(({ email }) => email === member.email)) members.set(key, [...known(key), member]);
  };
  return {
    groups: async () => groups.map((group) => (group.members ? { ...group, members: known(group.key) } : group)),
    // One list, one right: there are no places here.
    missingPlaces: async () => 0,
    add: async (key, address) => {
      const name = directory.get(address);
      if (name === undefined) throw new AppError({ kind: 'NotFound', what: address });
      const id = ([...directory.keys()].indexOf(address) + 100) as PersonId;
      const member: Member = { id, name, email: address, isDirectoryGroup: false };
      const holder = groups.some((group) => group.key === key && group.of !== undefined)
        ? parseHolderKey(key)
        : undefined;
      if (holder !== undefined) put(roleOfHolder(holder), member);
      put(key, member);
      return member;
    },
    remove: async (key, { id }) => {
      members.set(
        key,
        known(key).filter((member) => member.id !== id),
      );
    },
  };
};
