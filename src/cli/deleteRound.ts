/** `npm run delete-round -- --site <address> --round <year> --plan | --apply`: what a closed round holds goes to the recycle bin. */
import { outliveReader } from './outliveReader';
import { CannotStart, checkNode } from './startChecks';

outliveReader();
try {
  checkNode(process.versions.node);
  const { runDeleteRound } = await import('./deleteRoundRun');
  process.exitCode = await runDeleteRound(process.argv.slice(2), (line) => console.log(line));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
