/** The lists whose items lie in places: how an item's place is found, named and opened. */
import type { Holding } from '../../domain/holder';
import { medHoldingsOf, medPlaceName, medPlaceOf, parseMedPlaceName } from '../../domain/medPlace';
import type { MedDiscussion } from '../../domain/medDiscussion';
import type { OrgUnit } from '../../domain/organisation';
import { holdingsOf, isNarrower, parsePlaceName, placeName, placeOf } from '../../domain/place';
import type { Proposal } from '../../domain/proposal';
import { remarkHoldingsOf } from '../../domain/remarkPlace';
import type { RoundKey } from '../../domain/round';

export interface PlaceKind<Entity> {
  /** What of an entity its place depends on. */
  readonly keys: readonly (keyof Entity)[];
  /** The folder that the entity belongs in. */
  readonly nameFor: (entity: Entity) => string;
  /** Of a folder's name: what it is for, or undefined where the folder is none of ours. */
  readonly parse: (name: string) => PlaceOfName | undefined;
  /** Whether going from one folder to another takes it out of somebody's sight. */
  readonly narrows: (from: string, to: string) => boolean;
}

export interface PlaceOfName {
  readonly round: RoundKey;
  readonly holdings: (units: readonly OrgUnit[]) => readonly Holding[];
}

type PlacedProposal = Pick<Proposal, 'round' | 'stage' | 'chefomraadeId' | 'affectedIds' | 'workPackageId'>;

export const proposalPlaces: PlaceKind<PlacedProposal> = {
  keys: ['round', 'stage', 'chefomraadeId', 'affectedIds', 'workPackageId'],
  nameFor: (proposal) => placeName(placeOf(proposal)),
  parse: (name) => {
    const place = parsePlaceName(name);
    return place && { round: place.round, holdings: (units) => holdingsOf(place, units) };
  },
  narrows: (from, to) => {
    const [before, after] = [parsePlaceName(from), parsePlaceName(to)];
    return before !== undefined && after !== undefined && isNarrower(before, after);
  },
};

export const medPlaces: PlaceKind<Pick<MedDiscussion, 'round' | 'medUdvalgId'>> = {
  keys: ['round', 'medUdvalgId'],
  nameFor: (discussion) => medPlaceName(medPlaceOf(discussion)),
  parse: (name) => {
    const place = parseMedPlaceName(name);
    return place && { round: place.round, holdings: (units) => medHoldingsOf(place, units) };
  },
  narrows: () => false,
};

/** Named like those of the proposals. What lies there stays: no remark belongs anywhere else later (decision 0017). */
export const remarkPlaces: Pick<PlaceKind<never>, 'parse'> = {
  parse: (name) => {
    const place = parsePlaceName(name);
    return place && { round: place.round, holdings: (units) => remarkHoldingsOf(place, units) };
  },
};
