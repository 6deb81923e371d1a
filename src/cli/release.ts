/** `npm run release -- --env <name>`: everything that an IT department needs, in one folder. */
import { runRelease } from './releaseRun';
import { CannotStart } from './startChecks';

try {
  await runRelease(process.argv.slice(2), process.cwd());
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
