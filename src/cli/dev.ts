/** `npm run dev`: as `npm start`, but the tab comes from Vite and follows every edit. */
import { outliveReader } from './outliveReader';
import { CannotStart, checkNode } from './startChecks';
import { hideSqliteWarning } from './startWarnings';

outliveReader();
try {
  checkNode(process.versions.node);
  hideSqliteWarning();
  const { runDev } = await import('./devRun');
  await runDev(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
