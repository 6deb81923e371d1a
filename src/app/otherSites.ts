/** What only pages of setting up need: looking at a site before it is used, making it, who is in its groups. A chunk of its own. */
import { AppError } from '../domain/errors';
import type { MemberStore, SetUpStore, SiteCheck, Stores } from '../domain/stores';
import { connectSite, type SiteAddress } from '../sharepoint/client';
import { checkSite } from '../sharepoint/provisioning/checkSite';
import { createMemberRepository } from '../sharepoint/repositories/memberRepository';
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

/** `stores` are those of the site. */
export const membersAt = (stores: Stores, siteUrl: string, access: Access): MemberStore =>
  createMemberRepository(connectSite({ siteUrl, ...access }), stores);
