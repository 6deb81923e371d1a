/**
 * What somebody is towards one proposal. SharePoint's groups say today what a person is, not for which area: who is chef is
 * taken for the chef of this one, and SharePoint, whose rights lie in the place, decides in the end.
 */
import { medUdvalgFor } from './guard';
import type { OrgUnit } from './organisation';
import type { Proposal } from './proposal';
import type { HolderRole } from './proposalRights';
import type { Role, Viewer } from './viewer';

const heldBy: { readonly [R in Role]: HolderRole | undefined } = {
  medarbejder: 'medarbejder',
  arbejdsgruppe: 'arbejdsgruppe',
  chef: 'chef',
  direktion: 'direktion',
  raaderumsgruppe: 'raaderumsgruppe',
  hovedudvalg: 'hovedudvalg',
  omu: 'omu',
  lmu: 'lmu',
  // Runs lists and rights, and takes no part in what becomes of a proposal.
  administrator: undefined,
};

type ProposalAtHand = Pick<Proposal, 'chefomraadeId' | 'affectedIds' | 'crossCutting' | 'responsible'>;

export const standingOf = (
  { person, roles }: Pick<Viewer, 'person' | 'roles'>,
  proposal: ProposalAtHand,
  units: readonly OrgUnit[],
): readonly HolderRole[] => {
  const levels = medUdvalgFor(proposal, units).map(({ medLevel }) => medLevel);
  const held = roles
    .map((role) => heldBy[role])
    // A member of a committee below Hovedudvalget has to do with it where such a committee discusses it.
    .filter((role) => role !== undefined && ((role !== 'omu' && role !== 'lmu') || levels.includes(role)));
  return [
    ...new Set<HolderRole>([
      'medarbejder',
      ...held.filter((role) => role !== undefined),
      ...(proposal.responsible?.id === person.id ? (['chef'] as const) : []),
    ]),
  ];
};
