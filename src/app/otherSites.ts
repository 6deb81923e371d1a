/** Looking at a site before it is used, and setting it up: only the configuration page needs it, so it is a chunk of its own. */
import { AppError } from '../domain/errors';
import type { SetUpStore, SiteCheck } from '../domain/stores';
import { connectSite, type SiteAddress } from '../sharepoint/client';
import { checkSite } from '../sharepoint/provisioning/checkSite';
import { createSiteSetUp } from '../sharepoint/provisioning/siteSetUp';
import { siteAddressOf } from '../ui/data/siteAddress';

type Access = Omit<SiteAddress, 'siteUrl'>;

/** No token leaves for another host than the municipality's, whoever calls this. */
export const checkAt = async (given: string, organisationSite: string, access: Access): Promise<SiteCheck> => {
  const siteUrl = siteAddressOf(given, organisationSite);
  if (siteUrl === undefined) return { state: 'unreachable' };
  return checkSite(siteUrl, (address) => connectSite({ siteUrl: address, ...access }));
};

/** The same of setting up. */
export const setUpAt = (given: string, organisationSite: string, access: Access): SetUpStore => {
  const siteUrl = siteAddressOf(given, organisationSite);
  if (siteUrl === undefined) throw new AppError({ kind: 'Bug', detail: 'set-up of a site on another host' });
  return createSiteSetUp(connectSite({ siteUrl, ...access }));
};
