import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { WorkPackageId } from '../../../domain/ids';
import type { Versioned } from '../../../domain/stores';
import type { WorkPackage } from '../../../domain/workPackage';
import { memberGroupsKey } from '../../data/members';
import { useServices } from '../../data/services';

const packageKey = (id: WorkPackageId) => ['workPackage', id] as const;

/** Read anew each time it is opened: an edit must begin from the latest. */
export const useWorkPackage = (id: WorkPackageId) => {
  const { stores } = useServices();
  return useQuery({ queryKey: packageKey(id), queryFn: () => stores.workPackages.get(id), staleTime: 0 });
};

/** What is known of the packages of its round, and of the groups that follow from them, is old. */
export const usePackageChanged = () => {
  const cache = useQueryClient();
  return (saved: Versioned<WorkPackage>): void => {
    cache.setQueryData(packageKey(saved.entity.id), saved);
    void cache.invalidateQueries({ queryKey: ['workPackages', saved.entity.round] });
    void cache.invalidateQueries({ queryKey: memberGroupsKey });
  };
};
