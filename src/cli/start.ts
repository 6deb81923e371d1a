/** `npm start`: the tab on a Microsoft 365 of its own. Loads nothing heavy before Node has been found new enough. */
import { outliveReader } from './outliveReader';
import { CannotStart, checkNode } from './startChecks';
import { hideSqliteWarning } from './startWarnings';

outliveReader();
try {
  checkNode(process.versions.node);
  hideSqliteWarning();
  const { runStart } = await import('./startRun');
  await runStart(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
