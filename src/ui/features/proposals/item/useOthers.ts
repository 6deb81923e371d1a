/** The other proposals of the round that the viewer may see, with how they hang together. */
import { useMemo } from 'react';
import type { ProposalId } from '../../../../domain/ids';
import type { OtherProposal } from '../../../../domain/relations';
import { useProposalRelations } from '../../../data/proposalRelations';
import { useProposals } from '../../../data/queries';

export interface Others {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly proposals: readonly OtherProposal[];
}

const nothing = { requiresIds: [], excludesIds: [], overlapsIds: [] };

export const useOthers = (self: ProposalId | undefined): Others => {
  const list = useProposals();
  const relations = useProposalRelations();
  const proposals = useMemo(() => {
    const byId = new Map((relations.data?.rows ?? []).map((row) => [row.id, row]));
    return (list.data?.rows ?? [])
      .filter(({ id }) => id !== self)
      .map((summary) => ({ ...summary, ...(byId.get(summary.id) ?? nothing) }));
  }, [list.data, relations.data, self]);
  const isReady = list.data !== undefined && relations.data !== undefined;
  return { proposals, state: isReady ? 'ready' : list.isError || relations.isError ? 'failed' : 'loading' };
};

/** "S101 Fælles vagtplan" */
export const titleOf = ({ number, title }: Pick<OtherProposal, 'number' | 'title'>): string =>
  number === undefined ? title : `${number} ${title}`;
