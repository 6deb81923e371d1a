/** A site as a version of the lists left it, with rows. Made once a run and copied. */
import { startBareSite, type LocalSite } from '../../../contract/localSite';
import { keptSite } from '../../../support/keptSite';
import { owner } from '../../../support/startLocal';
import { buildSite } from './buildSite';
import { writeOldRows } from './oldRows';
import { recordOf } from './recordedReleases';

export const startReleasedSite = async (version: number): Promise<LocalSite> => {
  const copyOf = await keptSite(`version-${version}`, async (keepIn) => {
    const site = await startBareSite({ keepIn });
    try {
      const connection = site.connectAs(owner.loginName);
      await buildSite(connection, recordOf(version), version);
      await writeOldRows(connection);
    } finally {
      await site.close();
    }
  });
  return startBareSite({ copyOf });
};
