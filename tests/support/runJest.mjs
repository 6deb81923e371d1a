// `npm run jest -- <jest's own arguments>`. Ends with one plain line that CI reads: "tests: N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { prebundleFluent } from './prebundleFluent.mjs';

await prebundleFluent();

const results = resolve('.local/test/results.json');
mkdirSync(resolve('.local/test'), { recursive: true });
rmSync(results, { force: true });

const jest = resolve('node_modules/jest/bin/jest.js');
const args = ['--maxWorkers=2', ...process.argv.slice(2), '--json', `--outputFile=${results}`];
const run = spawnSync(process.execPath, [jest, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

let counts;
try {
  counts = JSON.parse(readFileSync(results, 'utf8'));
} catch (error) {
  console.error(`jest wrote no results: ${error instanceof Error ? error.message : String(error)}`);
}
if (counts) {
  // A file that could not even be loaded has no tests of its own to fail, and must not pass unseen.
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  console.log(`tests: ${counts.numPassedTests} passed, ${failed} failed`);
}
process.exitCode = run.status === 0 && counts?.success ? 0 : run.status || 1;
