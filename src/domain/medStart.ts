/**
 * Putting released proposals before MED: which MED-udvalg, why, by which day, and the MED-drøftelse that is made of it, once.
 * A MED-drøftelse is known by its proposal and its committee, so that whoever makes it again finds the one that is there.
 */
import { medUdvalgFor } from './guard';
import type { ClientKey, OrgUnitId } from './ids';
import type { LocalDate } from './localDate';
import type { MedDiscussion, MedDiscussionInput } from './medDiscussion';
import { medRightOf } from './medPlace';
import { isValidOn, medLevels, type OrgUnit } from './organisation';
import type { Proposal } from './proposal';
import type { RoundKey } from './round';
import { compareStages, isOut, isReleasedToMed } from './stage';
import type { Viewer } from './viewer';

export type MedProposal = Pick<
  Proposal,
  'id' | 'number' | 'title' | 'stage' | 'sideState' | 'chefomraadeId' | 'affectedIds' | 'crossCutting'
>;

/** From the release until the council has decided: afterwards there is nothing left that a MED-udvalg could move. */
export const isBeforeMed = (proposal: Pick<Proposal, 'stage' | 'sideState'>): boolean =>
  isReleasedToMed(proposal.stage) && compareStages(proposal.stage, 'vedtaget') < 0 && !isOut(proposal);

export interface WantedMed {
  readonly key: ClientKey;
  readonly proposal: MedProposal;
  readonly committee: OrgUnit;
  /** The areas by which the rule names the committee; none for Hovedudvalget, or where somebody has added it. */
  readonly areaIds: readonly OrgUnitId[];
  /** False where somebody has added it. */
  readonly isByRule: boolean;
  readonly existing: MedDiscussion | undefined;
  /** What the viewer may do where it is, or would be. */
  readonly right: ReturnType<typeof medRightOf>;
}

interface Around {
  readonly round: RoundKey;
  readonly units: readonly OrgUnit[];
  readonly viewer: Pick<Viewer, 'roles' | 'holds' | 'rights'>;
  /** Of the round, as far as the viewer may read them. */
  readonly discussions: readonly MedDiscussion[];
}

export const medKey = ({ id }: Pick<Proposal, 'id'>, committee: Pick<OrgUnit, 'id'>): ClientKey =>
  `med/${id}/${committee.id}` as ClientKey;

const areasOf = (
  { chefomraadeId, affectedIds }: MedProposal,
  { medLevel, coversIds }: OrgUnit,
): readonly OrgUnitId[] =>
  medLevel === 'hovedudvalg'
    ? []
    : [...new Set([chefomraadeId, ...(medLevel === 'omu' ? affectedIds : [])])].filter((id) => coversIds.includes(id));

const byLevel = (a: OrgUnit, b: OrgUnit): number =>
  medLevels.indexOf(a.medLevel ?? 'lmu') - medLevels.indexOf(b.medLevel ?? 'lmu');

/** Every MED-udvalg that the rule names for the proposal, has been asked already, or that somebody has `added`. */
export const wantedMedOf = (
  proposal: MedProposal,
  { round, units, viewer, discussions }: Around,
  added: readonly OrgUnitId[] = [],
): readonly WantedMed[] => {
  const byRule = new Set(medUdvalgFor(proposal, units).map(({ id }) => id));
  const own = discussions.filter(({ proposalId }) => proposalId === proposal.id);
  const asked = new Set([...byRule, ...own.map(({ medUdvalgId }) => medUdvalgId), ...added]);
  return units
    .filter(({ id }) => asked.has(id))
    .toSorted(byLevel)
    .map((committee): WantedMed => {
      const isByRule = byRule.has(committee.id);
      return {
        key: medKey(proposal, committee),
        proposal,
        committee,
        areaIds: isByRule ? areasOf(proposal, committee) : [],
        isByRule,
        existing: own.find(({ medUdvalgId }) => medUdvalgId === committee.id),
        right: medRightOf(viewer, { round, medUdvalgId: committee.id }, units),
      };
    });
};

/** Not there yet, and the viewer's to make. */
export const mayStart = ({ existing, right }: Pick<WantedMed, 'existing' | 'right'>): boolean =>
  existing === undefined && right === 'write';

/** The MED-udvalg of the day that the viewer may add to those of the rule. */
export const addableMed = (
  wanted: readonly Pick<WantedMed, 'committee'>[],
  today: LocalDate,
  { round, units, viewer }: Omit<Around, 'discussions'>,
): readonly OrgUnit[] =>
  units.filter(
    (unit) =>
      unit.kind === 'medUdvalg' &&
      unit.medLevel !== undefined &&
      isValidOn(unit, today) &&
      !wanted.some(({ committee }) => committee.id === unit.id) &&
      medRightOf(viewer, { round, medUdvalgId: unit.id }, units) === 'write',
  );

/** What SharePoint keeps of a title; half a character is none. */
const kept = (title: string, longest: number | undefined): string =>
  title.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

export const medInputOf = (
  { proposal, committee }: Pick<WantedMed, 'proposal' | 'committee'>,
  deadline: LocalDate | undefined,
  round: RoundKey,
  longestTitle: number | undefined,
): MedDiscussionInput => ({
  round,
  title: kept(`${committee.shortName}: ${proposal.title}`, longestTitle),
  proposalId: proposal.id,
  medUdvalgId: committee.id,
  deadline,
  discussedOn: undefined,
  outcome: 'awaiting',
  statement: '',
  answer: '',
});

/** Made by mistake, as far as the item itself tells: nobody has written anything in it. Its comments are asked for apart. */
export const isUntouched = ({
  outcome,
  discussedOn,
  statement,
  answer,
}: Pick<MedDiscussion, 'outcome' | 'discussedOn' | 'statement' | 'answer'>): boolean =>
  outcome === 'awaiting' && discussedOn === undefined && statement.trim() === '' && answer.trim() === '';
