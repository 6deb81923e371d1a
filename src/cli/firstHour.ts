/** `npm run first-hour -- --site <address>`: what of SharePoint is otherwise in a tenant than here. */
import { outliveReader } from './outliveReader';
import { CannotStart, checkNode } from './startChecks';
import { hideSqliteWarning } from './startWarnings';

outliveReader();
try {
  checkNode(process.versions.node);
  hideSqliteWarning();
  const { runFirstHour } = await import('./firstHourRun');
  const print = (line: string): void => console.log(line);
  process.exitCode = await runFirstHour(process.argv.slice(2), print, (line) => console.error(line));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
