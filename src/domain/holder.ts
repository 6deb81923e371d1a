/** Holders of rights: a role, or a role in one area, work package or committee. Each is one SharePoint group. */
import type { OrgUnitId, WorkPackageId } from './ids';
import type { PlaceRight } from './permissions';
import type { Role } from './viewer';

export const wideHolders = ['medarbejder', 'raaderumsgruppe', 'direktion', 'hovedudvalg'] as const;
export const unitHolders = ['chef', 'chefgruppe', 'styregruppe', 'omu', 'lmu'] as const;

export type Holder =
  | { readonly role: (typeof wideHolders)[number] }
  | { readonly role: (typeof unitHolders)[number]; readonly unitId: OrgUnitId }
  | { readonly role: 'arbejdsgruppe'; readonly workPackageId: WorkPackageId };

/** Somebody's right in a place. */
export interface Holding {
  readonly holder: Holder;
  readonly right: Exclude<PlaceRight, 'none'>;
}

/** "chef:12", "direktion": how the holder is known in marks and maps. */
export const holderKey = (holder: Holder): string => {
  if ('unitId' in holder) return `${holder.role}:${holder.unitId}`;
  return 'workPackageId' in holder ? `${holder.role}:${holder.workPackageId}` : holder.role;
};

const pattern = /^([a-z]+)(?::([1-9]\d{0,8}))?$/;

/** The holder behind a key; undefined where it is none. */
export const parseHolderKey = (key: string): Holder | undefined => {
  const [, name = '', id] = pattern.exec(key) ?? [];
  const wide = wideHolders.find((role) => role === name);
  if (id === undefined) return wide === undefined ? undefined : { role: wide };
  if (name === 'arbejdsgruppe') return { role: 'arbejdsgruppe', workPackageId: Number(id) as WorkPackageId };
  const inUnit = unitHolders.find((role) => role === name);
  return inUnit === undefined ? undefined : { role: inUnit, unitId: Number(id) as OrgUnitId };
};

/** The role by which a holder of an area, a package or a committee reads what all of the role read: rounds, organisation, plan. */
export const roleOfHolder = ({ role }: Holder): Role =>
  role === 'chefgruppe' || role === 'styregruppe' ? 'chef' : role;

/** A closed round is archived: everybody who could do something in it may read it still. */
export const archived = (holdings: readonly Holding[]): readonly Holding[] =>
  holdings.map(({ holder }) => ({ holder, right: 'read' }));
