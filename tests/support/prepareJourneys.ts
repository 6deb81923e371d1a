/** The tab as it is shipped (for a local Teams) and the demonstration's site, once for all journeys. A process of its own. */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeRelease } from '../../src/cli/releaseRun';
import { prepareSite } from '../../src/cli/startPrepare';
import { buildTab } from '../../src/cli/startTabBuild';
import { startDemo } from './demoPlace';

const [tabFolder, siteFolder, releaseFolder] = process.argv.slice(2);
if (tabFolder === undefined || siteFolder === undefined || releaseFolder === undefined) {
  throw new Error('which folders?');
}

await buildTab(resolve('.'), tabFolder);
await makeRelease(resolve('.'), 'example', releaseFolder);

// While a journey is being written, the site of the last run will do.
if (process.env['JOURNEY_KEEP_SITE'] === undefined || !existsSync(join(siteFolder, 'prepared.json'))) {
  rmSync(siteFolder, { recursive: true, force: true });
  const local = await startDemo(siteFolder, { folder: tabFolder });
  try {
    await prepareSite(siteFolder, local, { demo: true }, () => undefined);
  } finally {
    await local.close();
  }
}
