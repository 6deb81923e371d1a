import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OrgUnitId } from '../../../domain/ids';
import type { OrgUnit } from '../../../domain/organisation';
import type { Versioned } from '../../../domain/stores';
import { memberGroupsKey } from '../../data/members';
import { queryKeys } from '../../data/queries';
import { useServices } from '../../data/services';

const unitKey = (id: OrgUnitId) => ['orgUnit', id] as const;

/** Read anew each time it is opened: an edit must begin from the latest. */
export const useOrgUnit = (id: OrgUnitId) => {
  const { stores } = useServices();
  return useQuery({ queryKey: unitKey(id), queryFn: () => stores.organisation.get(id), staleTime: 0 });
};

/** What is known of the organisation, and of the groups that follow from it, is old. */
export const useOrganisationChanged = () => {
  const cache = useQueryClient();
  return (saved?: Versioned<OrgUnit>): void => {
    if (saved !== undefined) cache.setQueryData(unitKey(saved.entity.id), saved);
    void cache.invalidateQueries({ queryKey: queryKeys.organisation });
    void cache.invalidateQueries({ queryKey: memberGroupsKey });
  };
};
