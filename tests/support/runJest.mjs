// `npm run jest -- <jest's own arguments>`. Ends with one plain line that CI reads: "tests: N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
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
/** What the run's length is made of: the ten files that took longest, and how much two workers had to do in all. */
const sayHeaviest = ({ testResults }) => {
  const files = testResults
    .map(({ name, startTime, endTime }) => ({ file: relative('tests', name), seconds: (endTime - startTime) / 1000 }))
    .toSorted((a, b) => b.seconds - a.seconds);
  const all = files.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`${files.length} files, ${Math.round(all)} s of work; the heaviest:`);
  for (const { file, seconds } of files.slice(0, 10)) console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
};

if (counts) {
  if (counts.testResults.length > 10) sayHeaviest(counts);
  // A file that could not even be loaded has no tests of its own to fail, and must not pass unseen.
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  console.log(`tests: ${counts.numPassedTests} passed, ${failed} failed`);
}
process.exitCode = run.status === 0 && counts?.success ? 0 : run.status || 1;
