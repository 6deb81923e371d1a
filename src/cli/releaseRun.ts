/** The command behind `npm run release`: one folder with all that an IT department needs to install or upgrade. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { fillNames } from './package/fillNames';
import { readSettings, withDerived, type Settings } from './package/settings';
import { checkedApp, versionOf, writeApp } from './packageRun';
import { checksums } from './release/checksums';
import { entraOf } from './release/entra';
import { guidePages, readGuides, writePages } from './release/guidePages';
import { nginxConfig, staticWebAppConfig } from './release/hosting';
import { partsPages, strangersIn } from './release/parts';
import { CannotStart } from './startChecks';

/** What `config.json` says beside the tab: read by `app/config.ts`. */
const tabConfig = (settings: Settings): object => ({
  clientId: settings.get('AAD_APP_CLIENT_ID'),
  teamsAppId: settings.get('TEAMS_APP_ID'),
  organisationSite: settings.get('ORGANISATION_SITE'),
  tenantId: settings.get('AAD_APP_TENANT_ID'),
  sharePointScope: settings.get('SHAREPOINT_SCOPE'),
  ...(settings.get('SHAREPOINT_SETUP_SCOPE') && { setUpScope: settings.get('SHAREPOINT_SETUP_SCOPE') }),
});

const asJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

const buildWeb = async (root: string, folder: string): Promise<void> => {
  // vite.config.ts reads the folder from here: `build.outDir` given inline would not reach what it derives from it.
  process.env['TAB_OUT_DIR'] = folder;
  // Set to anything else in the shell, or by a test, it would put React's development build into the release.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    build: { license: { fileName: 'licences.md' } },
  });
};

const emptyOfRelease = (folder: string): void => {
  const strangers = existsSync(folder) ? strangersIn(readdirSync(folder)) : [];
  if (strangers.length > 0) {
    const named = `${strangers.slice(0, 3).join(', ')}${strangers.length > 3 ? ', …' : ''}`;
    throw new CannotStart(`${folder} is no release and would be emptied: it holds ${named}. Name a new folder.`);
  }
  rmSync(folder, { recursive: true, force: true });
};

/**
 * Writes the release of one environment into `folder`, and empties it first of a release of before. Rejects with `CannotStart`, and
 * leaves the folder as it is, where a setting is in fault or something else lies there.
 */
export const makeRelease = async (root: string, environment: string, folder: string): Promise<void> => {
  const version = versionOf(root);
  const settings = withDerived(readSettings(join(root, 'manifest', 'env'), environment), version);
  const app = checkedApp(environment, version, join(root, 'manifest'));
  emptyOfRelease(folder);
  writeApp(app, environment, join(folder, 'teams'));
  const entra = readFileSync(join(root, 'manifest', 'entra.json'), 'utf8');
  writeFileSync(join(folder, 'teams', 'entra.json'), entraOf(fillNames(entra, settings), settings));

  const web = join(folder, 'web');
  await buildWeb(root, web);
  const sharePoint = `https://${settings.get('SHAREPOINT_HOST')}`;
  writeFileSync(join(web, 'config.json'), asJson(tabConfig(settings)));
  writeFileSync(join(web, 'staticwebapp.config.json'), asJson(staticWebAppConfig(sharePoint)));
  mkdirSync(join(folder, 'hosting'));
  writeFileSync(join(folder, 'hosting', 'nginx.conf'), nginxConfig(settings.get('TAB_DOMAIN') ?? '', sharePoint));
  for (const file of ['CHANGELOG.md', 'LICENSE']) cpSync(join(root, file), join(folder, file));
  writePages(guidePages(readGuides(join(root, 'manifest', 'guide'))), join(folder, 'guide'));
  writePages(partsPages(version, environment), folder);
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(folder));
};

export const runRelease = async (args: readonly string[], root: string): Promise<void> => {
  const command = new Command()
    .name('npm run release')
    .usage('-- --env <name>')
    .description('Makes the folder that an IT department installs from: web files, Teams app, hosting, checksums.')
    .requiredOption('--env <name>', 'the environment (manifest/env/.env.<name>)')
    .option('--out <folder>', 'where to; a release of before is replaced. dist/raaderum-<version>-<name> unless given')
    .allowExcessArguments(false)
    .parse([...args], { from: 'user' });
  const { env, out } = command.opts<{ readonly env: string; readonly out?: string }>();
  const folder = resolve(root, out ?? join('dist', `raaderum-${versionOf(root)}-${env}`));
  await makeRelease(root, env, folder);
  console.log(`The release is ready: ${relative(root, folder)}`);
};
