import { useQuery } from '@tanstack/react-query';
import { isFailure } from '../../domain/errors';
import type { Loaded } from '../../domain/stores';
import type { WorkPackage } from '../../domain/workPackage';
import { useRound } from './queries';
import { useServices } from './services';

const none: Loaded<WorkPackage> = { rows: [], problems: [] };

const rowsOf = ({ rows }: Loaded<WorkPackage>): readonly WorkPackage[] => rows;

const useQuestion = () => {
  const { stores } = useServices();
  const { key } = useRound();
  return {
    queryKey: ['workPackages', key],
    queryFn: async () => {
      try {
        return await stores.workPackages.list(key);
      } catch (error) {
        if (isFailure(error, 'Forbidden') || isFailure(error, 'NotFound')) return none;
        throw error;
      }
    },
  };
};

/** The round's work packages. Who may not read that list (MED) meets proposals without them. */
export const useWorkPackages = () => useQuery({ ...useQuestion(), select: rowsOf });

/** The same with what of the list cannot be read, for the page where it is set right. */
export const useWorkPackageList = () => useQuery(useQuestion());
