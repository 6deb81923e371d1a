/** The command behind `npm run package`: settings in, zip and filled-in manifest out, or every fault at once. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import { asObject, textAt } from './package/json';
import { copyProblems, readSettings, withDerived } from './package/settings';
import { createTeamsPackage, zipOf, type TeamsPackage } from './package/teamsPackage';
import { CannotStart } from './startChecks';

/** The version stands in package.json alone. */
export const versionOf = (root: string): string =>
  textAt(asObject(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))), 'version');

/** Throws `CannotStart` with every fault at once. `folder` is `manifest/`. */
export const checkedApp = (environment: string, version: string, folder: string): TeamsPackage => {
  const environments = join(folder, 'env');
  const settings = withDerived(readSettings(environments, environment), version);
  const app = createTeamsPackage(folder, settings);
  const problems = [...copyProblems(environments, environment, settings), ...app.problems];
  if (problems.length === 0) return app;
  throw new CannotStart(
    [`No package: ${problems.length} to mend in manifest/ (environment "${environment}"):`, ...problems].join('\n  '),
  );
};

/** Returns the addresses of the zip and of the manifest beside it. */
export const writeApp = (
  { files }: TeamsPackage,
  environment: string,
  folder: string,
): { readonly zip: string; readonly manifest: string } => {
  mkdirSync(folder, { recursive: true });
  const zip = join(folder, `appPackage.${environment}.zip`);
  const manifest = join(folder, `manifest.${environment}.json`);
  writeFileSync(zip, zipOf(files));
  writeFileSync(manifest, files.get('manifest.json') ?? '');
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
  const app = checkedApp(env, versionOf(root), join(root, 'manifest'));
  const made = writeApp(app, env, join(root, 'appPackage', 'build'));
  console.log(`The Teams app is ready: ${relative(root, made.zip)}`);
  console.log('Hand it to the Teams administrator: Teams admin center, Teams apps, Manage apps, Upload new app.');
};
