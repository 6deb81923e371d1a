/** Whether the viewer can compare and mend the rights of the site. */
import { useQuery } from '@tanstack/react-query';
import { isFailure } from '../../domain/errors';
import { useServices } from './services';

export const useMayMendRights = () => {
  const { manage, stores } = useServices();
  return useQuery({
    queryKey: ['mayMendRights'],
    queryFn: async () => {
      try {
        return await manage.rights.mayMend();
      } catch (error) {
        // The wide permission is asked for by a click alone.
        if (isFailure(error, 'SignInNeeded')) return stores.rights.mayMend();
        throw error;
      }
    },
    staleTime: 10 * 60_000,
  });
};
