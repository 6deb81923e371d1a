/** The part of the tab that talks to SharePoint, as one chunk beside the first view's own. */
import type { TokenSource } from '../auth/tokenSource';
import type { Stores } from '../domain/stores';
import { connectSite } from '../sharepoint/client';
import { createStores } from '../sharepoint/repositories/createStores';
export { formRules } from '../sharepoint/schema/formRules';

/** Opens sites, each once: the connection keeps what it has learned of a site. */
export const createSiteOpener = (tokens: TokenSource, scope: string): ((siteUrl: string) => Stores) => {
  const opened = new Map<string, Stores>();
  return (siteUrl) => {
    const stores = opened.get(siteUrl) ?? createStores(connectSite({ siteUrl, tokens, scope }));
    opened.set(siteUrl, stores);
    return stores;
  };
};
