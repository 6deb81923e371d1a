/** `npm run release -- --env <name>`: everything that an IT department needs, in one folder. */
import { runRelease } from './releaseRun';
import { outliveReader } from './outliveReader';
import { CannotStart } from './startChecks';

outliveReader();
try {
  await runRelease(process.argv.slice(2), process.cwd());
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
