/** `npm run sharepoint`: the local SharePoint by itself. Loads nothing heavy before Node has been found new enough. */
import { outliveReader } from './outliveReader';
import { CannotStart, checkNode } from './startChecks';
import { hideSqliteWarning } from './startWarnings';

outliveReader();
try {
  checkNode(process.versions.node);
  hideSqliteWarning();
  const { runSharePoint } = await import('./sharepointRun');
  await runSharePoint(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
