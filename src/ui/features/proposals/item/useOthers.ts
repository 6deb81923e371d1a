/** The other proposals of the round that the viewer may see, with how they hang together. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ProposalId } from '../../../../domain/ids';
import type { OtherProposal } from '../../../../domain/relations';
import { proposalsQuery, useRound } from '../../../data/queries';
import { useServices } from '../../../data/services';

export interface Others {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly proposals: readonly OtherProposal[];
}

const nothing = { requiresIds: [], excludesIds: [], overlapsIds: [] };

/** The key below `proposals`, so that what makes the list stale makes this stale too. */
export const useOthers = (self: ProposalId | undefined): Others => {
  const { stores } = useServices();
  const { key } = useRound();
  const list = useQuery(proposalsQuery(stores, key));
  const relations = useQuery({
    queryKey: ['proposals', key, 'relations'],
    queryFn: () => stores.proposals.relations(key),
  });
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
