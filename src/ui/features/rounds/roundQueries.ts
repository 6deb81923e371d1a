import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RoundId } from '../../../domain/ids';
import type { Round } from '../../../domain/round';
import type { Loaded, Versioned } from '../../../domain/stores';
import { memberGroupsKey } from '../../data/members';
import { queryKeys } from '../../data/queries';
import { useServices } from '../../data/services';

const roundKey = (id: RoundId) => ['round', id] as const;

/** Read anew each time it is opened: an edit must begin from the latest. */
export const useOneRound = (id: RoundId) => {
  const { stores } = useServices();
  return useQuery({ queryKey: roundKey(id), queryFn: () => stores.rounds.get(id), staleTime: 0 });
};

export const useRoundChanged = () => {
  const cache = useQueryClient();
  return (saved: Versioned<Round>): void => {
    const { entity } = saved;
    cache.setQueryData(roundKey(entity.id), saved);
    // The frame must know a round before an address names it.
    cache.setQueryData<Loaded<Round>>(queryKeys.rounds, (known) =>
      known === undefined
        ? undefined
        : { ...known, rows: [...known.rows.filter(({ id }) => id !== entity.id), entity] },
    );
    void cache.invalidateQueries({ queryKey: queryKeys.rounds });
    void cache.invalidateQueries({ queryKey: memberGroupsKey });
  };
};
