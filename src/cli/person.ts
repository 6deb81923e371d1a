/** `npm run person -- --site <address> --person <mail> --out <folder>`: what the site holds about one person, as a page and as JSON. */
import { outliveReader } from './outliveReader';
import { CannotStart, checkNode } from './startChecks';

outliveReader();
try {
  checkNode(process.versions.node);
  const { runPerson } = await import('./personRun');
  process.exitCode = await runPerson(process.argv.slice(2), (line) => console.log(line));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
