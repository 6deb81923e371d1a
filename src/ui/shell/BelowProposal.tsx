/** The pages below a proposal's own ("/forslag/17/historik"): seldom gone to, so the start does not know them one by one. */
import type { ProposalId } from '../../domain/ids';
import type { Proposal } from '../../domain/proposal';
import { lazyPart } from './lazyPart';

const HistoryPage = lazyPart(async () => (await import('../features/proposals/history/HistoryPage')).HistoryPage);
const ComparePage = lazyPart(async () => (await import('../features/proposals/history/ComparePage')).ComparePage);
const RecordPage = lazyPart(async () => (await import('../features/proposals/record/RecordPage')).RecordPage);
const MedRecord = lazyPart(async () => (await import('../features/med/MedRecord')).MedRecord);

const medOf = (proposal: Proposal) => <MedRecord proposal={proposal} />;

interface BelowProposalProps {
  readonly page: 'history' | 'compare' | 'record';
  readonly id: ProposalId;
}

export function BelowProposal({ page, id }: BelowProposalProps) {
  switch (page) {
    case 'history':
      return <HistoryPage id={id} />;
    case 'compare':
      return <ComparePage id={id} />;
    case 'record':
      return <RecordPage id={id} med={medOf} />;
  }
}
