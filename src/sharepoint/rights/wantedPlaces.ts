/** Which places there should be, and who should hold what in each. Pure. */
import { archived, type Holding } from '../../domain/holder';
import { medPlaceName } from '../../domain/medPlace';
import type { OrgUnit } from '../../domain/organisation';
import { placeName, placeOf } from '../../domain/place';
import type { Round } from '../../domain/round';
import type { WorkPackage } from '../../domain/workPackage';
import type { PlaceKind } from './placeKinds';

interface Known {
  readonly units: readonly OrgUnit[];
  readonly rounds: readonly Pick<Round, 'key' | 'status'>[];
  readonly workPackages: readonly Pick<WorkPackage, 'id' | 'round' | 'chefomraadeId'>[];
}

/**
 * Where somebody may begin a proposal, or hand it on to råderumsgruppen: those who do have no right to make a place, so it is
 * there before them. Every chefområde, alone and with each of its work packages.
 */
export const firstPlaces = ({ units, rounds, workPackages }: Known): readonly string[] =>
  rounds
    .filter(({ status }) => status !== 'closed')
    .flatMap(({ key: round }) =>
      units
        .filter(({ kind }) => kind === 'chefomraade')
        .flatMap(({ id: chefomraadeId }) => {
          const own = workPackages.filter((pack) => pack.round === round && pack.chefomraadeId === chefomraadeId);
          return [undefined, ...own.map(({ id }) => id)].flatMap((workPackageId) =>
            (['idea', 'raaderumsgruppen'] as const).map((stage) =>
              placeName(placeOf({ round, stage, chefomraadeId, workPackageId, affectedIds: [] })),
            ),
          );
        }),
    );

/**
 * Where a MED-udvalg may be asked. Chefs and the committees themselves write there without a right to make a place, and nobody
 * in daily work gives rights.
 */
export const firstMedPlaces = ({ units, rounds }: Pick<Known, 'units' | 'rounds'>): readonly string[] =>
  rounds
    .filter(({ status }) => status !== 'closed')
    .flatMap(({ key: round }) =>
      units
        .filter(({ kind, medLevel }) => kind === 'medUdvalg' && medLevel !== undefined)
        .map(({ id: medUdvalgId }) => medPlaceName({ round, medUdvalgId })),
    );

/** From which stage each phase begins that a proposal may still come to. */
const ahead = ['raaderumsgruppen', 'tilFagudvalg', 'katalog', 'underUdmoentning'] as const;

/**
 * Where a proposal may go from here. Nobody in daily work has the right to give rights (the tab asks for no such token), so each
 * place is there before somebody takes the step.
 */
export const nextPlaces = (proposal: Parameters<typeof placeOf>[0]): readonly string[] =>
  ahead.map((stage) => placeName(placeOf({ ...proposal, stage })));

/** By name. What is no place of ours is left alone; the places of a closed round are read only. */
export const wantedPlaces = (
  names: Iterable<string>,
  { parse }: Pick<PlaceKind<never>, 'parse'>,
  { units, rounds }: Known,
): ReadonlyMap<string, readonly Holding[]> => {
  const closed = new Set(rounds.filter(({ status }) => status === 'closed').map(({ key }) => key));
  const wanted = new Map<string, readonly Holding[]>();
  for (const name of new Set(names)) {
    const place = parse(name);
    if (place === undefined) continue;
    const holdings = place.holdings(units);
    wanted.set(name, closed.has(place.round) ? archived(holdings) : holdings);
  }
  return wanted;
};
