/** What hangs on a part of the organisation, round by round: who must be told before it is retired. */
import type { OrgUnitId } from '../../../domain/ids';
import type { Stores } from '../../../domain/stores';

const usedIn = ['proposals', 'workPackages', 'milestones', 'planPoints', 'medDiscussions'] as const;
type UsedIn = (typeof usedIn)[number];

export interface UnitUse {
  /** The round's title. */
  readonly round: string;
  readonly counts: readonly { readonly in: UsedIn; readonly count: number }[];
}

type Asked = Pick<Stores, 'rounds' | UsedIn>;

export const usesOfUnit = async (stores: Asked, id: OrgUnitId): Promise<readonly UnitUse[]> => {
  const { rows: rounds } = await stores.rounds.list();
  const uses = await Promise.all(
    rounds
      .filter(({ status }) => status !== 'closed')
      .map(async ({ key, title }): Promise<UnitUse> => {
        const [proposals, relations, packages, milestones, points, discussions] = await Promise.all([
          stores.proposals.list(key),
          stores.proposals.relations(key),
          stores.workPackages.list(key),
          stores.milestones.list(key),
          stores.planPoints.list(key),
          stores.medDiscussions.list(key),
        ]);
        const touched = new Set([
          ...proposals.rows.filter((one) => one.chefomraadeId === id || one.fagudvalgId === id).map((one) => one.id),
          ...relations.rows.filter(({ affectedIds }) => affectedIds.includes(id)).map((one) => one.id),
        ]);
        const count: { readonly [In in UsedIn]: number } = {
          proposals: touched.size,
          workPackages: packages.rows.filter(({ chefomraadeId }) => chefomraadeId === id).length,
          milestones: milestones.rows.filter(({ bodyIds }) => bodyIds.includes(id)).length,
          planPoints: points.rows.filter((one) => one.fagudvalgId === id || one.involvedIds.includes(id)).length,
          medDiscussions: discussions.rows.filter(({ medUdvalgId }) => medUdvalgId === id).length,
        };
        return {
          round: title,
          counts: usedIn.map((place) => ({ in: place, count: count[place] })).filter((one) => one.count > 0),
        };
      }),
  );
  return uses.filter(({ counts }) => counts.length > 0);
};
