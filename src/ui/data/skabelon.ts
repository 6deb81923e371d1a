/** What the municipality has changed in the skabelon. The fields themselves come with the parts that show them. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Stores } from '../../domain/stores';
import { useServices } from './services';

export const skabelonKey = ['skabelon'] as const;

/** Changes a few times a round. */
const skabelonQuery = ({ skabelon }: Stores) =>
  queryOptions({ queryKey: skabelonKey, queryFn: () => skabelon.load(), staleTime: 10 * 60_000 });

export const useSkabelon = (when: { readonly enabled?: boolean } = {}) =>
  useQuery({ ...skabelonQuery(useServices().stores), ...when });
