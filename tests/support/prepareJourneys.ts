/** The tab as it is shipped (for a local Teams) and the demonstration's site, once for all journeys. A process of its own. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeRelease } from '../../src/cli/releaseRun';
import { buildTab } from '../../src/cli/startTabBuild';
import { isDemoSite, makeDemoSite } from './demoSite';

const [tabFolder, siteFolder, releaseFolder] = process.argv.slice(2);
if (tabFolder === undefined || siteFolder === undefined || releaseFolder === undefined) {
  throw new Error('which folders?');
}

await buildTab(resolve('.'), tabFolder);
await makeRelease(resolve('.'), 'example', releaseFolder);

// While a journey is being written, the site of the last run will do.
if (process.env['JOURNEY_KEEP_SITE'] === undefined || !isDemoSite(siteFolder)) {
  rmSync(siteFolder, { recursive: true, force: true });
  await makeDemoSite(siteFolder);
}
