import { useMemo } from 'react';
import type { PersonRef } from '../../domain/person';
import { usePeople } from './queries';

/** Who a form can name: those the site knows, and whoever the item names already, also while that is not known. */
export const useChoosable = (
  present: readonly PersonRef[],
): { readonly state: 'loading' | 'ready' | 'failed'; readonly people: readonly PersonRef[] } => {
  const { data, isError } = usePeople();
  const people = useMemo(() => [...present, ...(data ?? [])], [present, data]);
  return { people, state: data !== undefined ? 'ready' : isError ? 'failed' : 'loading' };
};
