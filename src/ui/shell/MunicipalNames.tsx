/**
 * Fetches the municipality's names of fields and choices once the first rows are there, and hands on the texts with them.
 * What cannot be fetched here is said where the skabelon itself is used; until then the names are the tab's own.
 */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { queryKeys } from '../data/queries';
import { useSkabelon } from '../data/skabelon';
import type { Texts } from '../text/da';
import { namedTexts } from '../text/namedTexts';
import { namesText } from '../text/parts/names';
import { useTextOf } from '../text/partText';
import { useText } from '../text/useText';

/** What every view asks before it asks for anything of its own. */
const askedFirst = [queryKeys.rounds, queryKeys.organisation, queryKeys.viewer, queryKeys.people].map(([key]) => key);
const isThere = (client: QueryClient): boolean =>
  client
    .getQueryCache()
    .getAll()
    .some(({ queryKey, state }) => state.data !== undefined && !askedFirst.some((key) => key === queryKey[0]));

const useFirstRows = (): boolean => {
  const client = useQueryClient();
  return useSyncExternalStore(
    (changed) => client.getQueryCache().subscribe(changed),
    () => isThere(client),
  );
};

export function MunicipalNames({ onNames }: { readonly onNames: (texts: Texts) => void }) {
  const texts = useText();
  const words = useTextOf(namesText);
  const changes = useSkabelon({ enabled: useFirstRows() }).data?.changes;
  useEffect(() => {
    if (changes === undefined) return;
    onNames(Object.keys(changes.fields).length === 0 ? texts : namedTexts(texts, changes, words));
  }, [changes, texts, words, onNames]);
  return null;
}
