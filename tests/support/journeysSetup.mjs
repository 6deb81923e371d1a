// Before the journeys: a browser, the tab as it is shipped, and the demonstration's data, each once for all files.
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from './findBrowser.mjs';

const run = promisify(execFile);

/** A process of its own: what it makes is made at the speed of the program, and as nobody's test. */
const prepare = async (...what) => {
  try {
    await run(process.execPath, ['--import', 'tsx', 'tests/support/prepareJourneys.ts', ...what], {
      // Jest says "test"; what is built here is what is shipped.
      env: { ...process.env, NODE_ENV: 'production' },
      timeout: 300_000,
    });
  } catch (error) {
    throw new Error(`Preparing the journeys failed (${what[0]}):\n${error.stdout}\n${error.stderr}`, { cause: error });
  }
};

export default async () => {
  const tab = resolve('.local/test/tab');
  const site = resolve('.local/test/site');
  const release = resolve('.local/test/release');
  const [browser] = await Promise.all([findBrowser(), prepare('web', tab, release), prepare('site', site)]);
  Object.assign(process.env, {
    E2E_BROWSER: browser,
    JOURNEY_TAB: tab,
    JOURNEY_SITE: site,
    JOURNEY_RELEASE: release,
  });
};
