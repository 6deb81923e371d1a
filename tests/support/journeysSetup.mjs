// Before the journeys: a browser, the tab as it is shipped, and the demonstration's data, each once for all files.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findBrowser } from './findBrowser.mjs';

export default async () => {
  const tab = resolve('.local/test/tab');
  const site = resolve('.local/test/site');
  const release = resolve('.local/test/release');
  const folders = [tab, site, release];
  const prepared = spawnSync(process.execPath, ['--import', 'tsx', 'tests/support/prepareJourneys.ts', ...folders], {
    // Jest says "test"; what is built here is what is shipped.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (prepared.status !== 0) throw new Error(`Preparing the journeys failed:\n${prepared.stdout}\n${prepared.stderr}`);
  Object.assign(process.env, {
    E2E_BROWSER: await findBrowser(),
    JOURNEY_TAB: tab,
    JOURNEY_SITE: site,
    JOURNEY_RELEASE: release,
  });
};
