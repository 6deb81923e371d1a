/** The command behind `npm run package`: settings in, zip and filled-in manifest out, or every fault at once. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import { asObject, textAt } from './package/json';
import { copyProblems, readSettings, withDerived } from './package/settings';
import { createTeamsPackage, zipOf } from './package/teamsPackage';
import { CannotStart } from './startChecks';

interface Folders {
  readonly manifest: string;
  readonly output: string;
}

/** The version stands in package.json alone. */
export const versionOf = (root: string): string =>
  textAt(asObject(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))), 'version');

/** Writes the package. Rejects with `CannotStart`, and writes nothing, where anything is in fault. */
export const packageApp = (
  environment: string,
  version: string,
  folders: Folders,
): { readonly zip: string; readonly manifest: string } => {
  const environments = join(folders.manifest, 'env');
  const settings = withDerived(readSettings(environments, environment), version);
  const app = createTeamsPackage(folders.manifest, settings);
  const problems = [...copyProblems(environments, environment, settings), ...app.problems];
  if (problems.length > 0) {
    throw new CannotStart(
      [`No package: ${problems.length} to mend in manifest/ (environment "${environment}"):`, ...problems].join('\n  '),
    );
  }
  mkdirSync(folders.output, { recursive: true });
  const zip = join(folders.output, `appPackage.${environment}.zip`);
  const manifest = join(folders.output, `manifest.${environment}.json`);
  writeFileSync(zip, zipOf(app.files));
  writeFileSync(manifest, app.files.get('manifest.json') ?? '');
  return { zip, manifest };
};

export const runPackage = (args: readonly string[], root: string): void => {
  const command = new Command()
    .name('npm run package')
    .usage('-- --env <name>')
    .description('Builds the Teams app of one environment (manifest/env/.env.<name>) into appPackage/build.')
    .requiredOption('--env <name>', 'the environment')
    .allowExcessArguments(false)
    .parse([...args], { from: 'user' });
  const { env } = command.opts<{ readonly env: string }>();
  const made = packageApp(env, versionOf(root), {
    manifest: join(root, 'manifest'),
    output: join(root, 'appPackage', 'build'),
  });
  console.log(`The Teams app is ready: ${relative(root, made.zip)}`);
  console.log('Hand it to the Teams administrator: Teams admin center, Teams apps, Manage apps, Upload new app.');
};
