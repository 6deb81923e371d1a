/** What nobody waits for, done long after the first rows: old drafts go, and the site is asked how old it is. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SiteAge } from '../../domain/setUp';
import { viewerQuery } from '../data/queries';
import { useServices, type Services } from '../data/services';

/** Long after the first rows, in milliseconds. */
export const quietAfter = 3000;

const tidy = async (client: QueryClient, { stores, siteUrl }: Services): Promise<void> => {
  const { person } = await client.ensureQueryData(viewerQuery(stores));
  await (await import('../data/tidyDrafts')).tidyDrafts(person, siteUrl, stores.drafts, new Date());
};

/**
 * `isAnswered`: the person is signed in and SharePoint has answered. Before that nothing is asked here: whoever presses "Prøv
 * igen" would have to wait with a question that Teams never answers. The site's age, once it is known.
 */
export const useWhenQuiet = (isAnswered: boolean): SiteAge | undefined => {
  const services = useServices();
  const client = useQueryClient();
  const [age, setAge] = useState<SiteAge>();
  useEffect(() => {
    if (!isAnswered) return undefined;
    // What fails, the next start sees to.
    const whenQuiet = setTimeout(() => {
      void tidy(client, services).catch(() => undefined);
      void services.siteAge().then(setAge, () => undefined);
    }, quietAfter);
    return () => clearTimeout(whenQuiet);
  }, [client, services, isAnswered]);
  return age;
};
