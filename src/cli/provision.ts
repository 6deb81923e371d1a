/** `npm run provision -- --site <address> --plan | --apply`: sets a site up, as the tab does, from the command line. */
import { outliveReader } from './outliveReader';
import { CannotStart, checkNode } from './startChecks';

outliveReader();
try {
  checkNode(process.versions.node);
  const { runProvision } = await import('./provisionRun');
  process.exitCode = await runProvision(process.argv.slice(2), (line) => console.log(line));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
