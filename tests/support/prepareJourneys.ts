/** What all journeys need once: `web <tab> <release>` builds both as they are shipped, `site <folder>` writes the demonstration. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeRelease } from '../../src/cli/releaseRun';
import { buildTab } from '../../src/cli/startTabBuild';
import { isDemoSite, makeDemoSite } from './demoSite';

const [what, first, second] = process.argv.slice(2);

if (what === 'web' && first !== undefined && second !== undefined) {
  await buildTab(resolve('.'), first);
  await makeRelease(resolve('.'), 'example', second);
} else if (what === 'site' && first !== undefined) {
  // While a journey is being written, the site of the last run will do.
  if (process.env['JOURNEY_KEEP_SITE'] === undefined || !isDemoSite(first)) {
    rmSync(first, { recursive: true, force: true });
    await makeDemoSite(first);
  }
} else throw new Error('what, and into which folders?');
