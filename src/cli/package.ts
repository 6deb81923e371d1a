/** `npm run package -- --env <name>`: the zip that a Teams administrator uploads. */
import { runPackage } from './packageRun';
import { outliveReader } from './outliveReader';
import { CannotStart } from './startChecks';

outliveReader();
try {
  runPackage(process.argv.slice(2), process.cwd());
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
