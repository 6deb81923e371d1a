/** Looking at a site before it is used: only the configuration page needs it, so it is a chunk of its own. */
import type { SiteCheck } from '../domain/stores';
import { connectSite, type SiteAddress } from '../sharepoint/client';
import { checkSite } from '../sharepoint/provisioning/checkSite';

export const checkAt = ({ siteUrl, ...access }: SiteAddress): Promise<SiteCheck> =>
  checkSite(siteUrl, (address) => connectSite({ siteUrl: address, ...access }));
