import { useQuery } from '@tanstack/react-query';
import { isFailure } from '../../domain/errors';
import type { WorkPackage } from '../../domain/workPackage';
import { useRound } from './queries';
import { useServices } from './services';

const none: readonly WorkPackage[] = [];

/** The round's work packages. Who may not read that list (MED) meets proposals without them. */
export const useWorkPackages = () => {
  const { stores } = useServices();
  const { key } = useRound();
  return useQuery({
    queryKey: ['workPackages', key],
    queryFn: async () => {
      try {
        return (await stores.workPackages.list(key)).rows;
      } catch (error) {
        if (isFailure(error, 'Forbidden') || isFailure(error, 'NotFound')) return none;
        throw error;
      }
    },
  });
};
