/** Asked of the site the tab works on once the first rows are there: a chunk of its own, without all of setting up. */
import { ageOfSite, type SiteAge } from '../domain/setUp';
import { connectSite, type SiteAddress } from '../sharepoint/client';
import { currentSchemaVersion, readSchemaVersion } from '../sharepoint/provisioning/schemaVersion';

export const readSiteAge = async (address: SiteAddress): Promise<SiteAge> =>
  ageOfSite(await readSchemaVersion(connectSite(address)), currentSchemaVersion);
