/** `npm run bench [-- --quick] [-- --only list,load,start]`: ratios to a limit and to peers, from one run, interleaved. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../support/findBrowser.mjs';
import { launchBrowser } from '../support/browser';
import { listVerdicts, runListBench } from './listBench';
import { buildPages, servePages } from './builtPages';
import { loadVerdicts, runLoadBench } from './loadBench';
import { startVerdicts, runStartBench } from './startBench';
import { createSamples } from './samples';
import { printVerdicts, type Verdict } from './verdict';

const { values: given } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: 'list,load,start' } },
});
const parts = given.only.split(',');
const folder = resolve('.local/bench');
const reps = given.quick ? 2 : 7;
const minutes = (count: number) => count * 60_000;
const log = (line: string) => console.log(line);

const samples = createSamples();
const verdicts: Verdict[] = [];

mkdirSync(folder, { recursive: true });
const pagesFolder = `${folder}/pages`;
await buildPages(['list', 'load', 'reactOnly'], pagesFolder);
const pages = await servePages(pagesFolder);
const browser = await launchBrowser(await findBrowser());
try {
  if (parts.includes('list')) {
    await runListBench({ browser, pagesUrl: pages.origin, reps, patienceMs: minutes(5), log }, samples);
    verdicts.push(...listVerdicts(samples));
  }
  if (parts.includes('load')) {
    await runLoadBench({ browser, pagesFolder, reps, log }, samples);
    verdicts.push(...loadVerdicts(samples));
  }
  if (parts.includes('start')) {
    await runStartBench({ browser, pagesUrl: pages.origin, folder, reps, log }, samples);
    verdicts.push(...startVerdicts(samples));
  }
} finally {
  await browser.close();
  await pages.close();
}

const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model, browser: browser.version() };
const file = `${folder}/${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`;
writeFileSync(
  file,
  `${JSON.stringify({ machine, quick: given.quick, verdicts, samples: samples.summary() }, null, 2)}\n`,
);
console.log(`\n${printVerdicts(verdicts)}\n\nMedians and spread: ${file}`);
