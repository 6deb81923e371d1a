// `npm run check`: all four looks at the sources, whatever the others find. Formatting takes as long as the rest, on one core.
import { spawn } from 'node:child_process';

const lanes = [['format:check'], ['typecheck', 'lint', 'unused']];

/** What it printed comes whole, when it is done: two at once would be mixed up line by line. */
const check = (name) =>
  new Promise((done) => {
    const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => {
      if (said.trim() !== '') console.log(said.trimEnd());
      console.log(`${name}: ${code === 0 ? 'nothing found' : 'not as it should be'}`);
      done(code === 0);
    });
  });

const found = await Promise.all(
  lanes.map(async (lane) => {
    const clean = [];
    for (const name of lane) clean.push(await check(name));
    return clean;
  }),
);
process.exitCode = found.flat().every(Boolean) ? 0 : 1;
