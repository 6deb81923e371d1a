/**
 * Records what today's provisioning makes of a bare site, as the version it calls itself: `npx tsx` with this file, after every
 * change of the lists, once `currentSchemaVersion` has been raised. What an earlier version made is never written again.
 */
import { startBareSite } from '../../../contract/localSite';
import { owner } from '../../../support/startLocal';
import { provisionSite } from '../../../../src/sharepoint/provisioning/provisionSite';
import { currentSchemaVersion } from '../../../../src/sharepoint/provisioning/schemaVersion';
import { writeRecord } from './recordedReleases';
import { recordSite } from './siteRecord';

const site = await startBareSite();
try {
  const connection = site.connectAs(owner.loginName);
  await provisionSite(connection, () => undefined);
  writeRecord(currentSchemaVersion, await recordSite(connection));
} finally {
  await site.close();
}
