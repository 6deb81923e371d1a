/** MED-drøftelser as they are read: by MED-udvalg, what is due first, and what is late. */
import type { MedDiscussionId, OrgUnitId, ProposalId } from '../../../domain/ids';
import type { LocalDate } from '../../../domain/localDate';
import type { MedDiscussion, MedOutcome } from '../../../domain/medDiscussion';
import { medLevels, type OrgUnit } from '../../../domain/organisation';
import type { ProposalSummary } from '../../../domain/proposal';

export interface MedItemView {
  readonly id: MedDiscussionId;
  readonly proposalId: ProposalId;
  /** "S101 Fælles vagtplan"; the discussion's own title for somebody who cannot see the proposal. */
  readonly title: string;
  readonly committee: string;
  readonly deadline: LocalDate | undefined;
  readonly discussedOn: LocalDate | undefined;
  readonly outcome: MedOutcome;
  /** Awaited although the deadline has passed. */
  readonly isLate: boolean;
}

export interface MedGroupView {
  readonly committeeId: OrgUnitId;
  readonly committee: string;
  readonly items: readonly MedItemView[];
  readonly awaiting: number;
}

export interface MedFilter {
  readonly committeeId: OrgUnitId | undefined;
  readonly onlyAwaiting: boolean;
}

interface Known {
  readonly units: readonly OrgUnit[];
  readonly proposals: readonly Pick<ProposalSummary, 'id' | 'number' | 'title'>[];
  readonly today: LocalDate;
  readonly unknownUnit: string;
}

const danish = new Intl.Collator('da', { numeric: true });

const committeeOf = (units: readonly OrgUnit[], id: OrgUnitId, unknown: string): string =>
  units.find((unit) => unit.id === id)?.name ?? unknown;

export const toMedItem = (discussion: MedDiscussion, known: Known): MedItemView => {
  const proposal = known.proposals.find(({ id }) => id === discussion.proposalId);
  const { deadline, outcome } = discussion;
  return {
    id: discussion.id,
    proposalId: discussion.proposalId,
    title: proposal === undefined ? discussion.title : [proposal.number ?? '', proposal.title].join(' ').trim(),
    committee: committeeOf(known.units, discussion.medUdvalgId, known.unknownUnit),
    deadline,
    discussedOn: discussion.discussedOn,
    outcome,
    isLate: outcome === 'awaiting' && deadline !== undefined && deadline < known.today,
  };
};

/** Awaited before done, then by deadline (none last), then by title. */
export const compareMedItems = (a: MedItemView, b: MedItemView): number => {
  const byState = Number(a.outcome !== 'awaiting') - Number(b.outcome !== 'awaiting');
  if (byState !== 0) return byState;
  if (a.deadline !== b.deadline) {
    if (a.deadline === undefined) return 1;
    if (b.deadline === undefined) return -1;
    return a.deadline < b.deadline ? -1 : 1;
  }
  return danish.compare(a.title, b.title);
};

/** Hovedudvalget first, then the OMU and the LMU, each in Danish order. Committees without anything to show are left out. */
export const toMedGroups = (
  discussions: readonly MedDiscussion[],
  filter: MedFilter,
  known: Known,
): readonly MedGroupView[] => {
  const level = (id: OrgUnitId): number => {
    const found = known.units.find((unit) => unit.id === id)?.medLevel;
    return found === undefined ? medLevels.length : medLevels.indexOf(found);
  };
  const shown = discussions.filter(
    ({ medUdvalgId, outcome }) =>
      (filter.committeeId === undefined || medUdvalgId === filter.committeeId) &&
      (!filter.onlyAwaiting || outcome === 'awaiting'),
  );
  const committees = [...new Set(shown.map(({ medUdvalgId }) => medUdvalgId))];
  return committees
    .map((committeeId): MedGroupView => {
      const items = shown
        .filter(({ medUdvalgId }) => medUdvalgId === committeeId)
        .map((discussion) => toMedItem(discussion, known))
        .sort(compareMedItems);
      return {
        committeeId,
        committee: committeeOf(known.units, committeeId, known.unknownUnit),
        items,
        awaiting: items.filter(({ outcome }) => outcome === 'awaiting').length,
      };
    })
    .sort((a, b) => level(a.committeeId) - level(b.committeeId) || danish.compare(a.committee, b.committee));
};
