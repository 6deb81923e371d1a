/** @jest-environment node */
/** What Microsoft 365 Agents Toolkit finds on this repository. It was run itself where it needs no tenant: appPackage/README.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { asObject, textAt } from '../../src/cli/package/json';

const root = process.cwd();
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const source = textOf('m365agents.yml');
const project = asObject(parse(source));
const lifecycles = ['provision', 'deploy', 'publish'] as const;

const stepsOf = (lifecycle: (typeof lifecycles)[number]): readonly ReturnType<typeof asObject>[] => {
  const steps = project[lifecycle];
  if (!Array.isArray(steps)) throw new Error(`m365agents.yml has no ${lifecycle}`);
  return steps.map(asObject);
};
const steps = lifecycles.flatMap(stepsOf);
const withOf = (step: ReturnType<typeof asObject>) => asObject(step['with']);

it('names only what the environment has, or an earlier step has written into it', () => {
  const written = steps.flatMap((step) => Object.values(asObject(step['writeToEnvironmentFile'] ?? {})));
  const known = [...Object.keys(parseEnv(textOf('manifest/env/.env.example'))), ...written];
  const named = [...source.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

it('keeps the key to the hosting out of the repository: names that begin SECRET_ go into an ignored file', () => {
  const keys = steps.map((step) => asObject(step['writeToEnvironmentFile'] ?? {})['deploymentToken']).filter(Boolean);
  expect(keys).toEqual(['SECRET_TAB_SWA_DEPLOYMENT_TOKEN']);
  expect(textOf('.gitignore').split('\n')).toContain('manifest/env/.env.*.user');
});

it('runs commands that there are', () => {
  const scripts = Object.keys(asObject(asObject(JSON.parse(textOf('package.json')))['scripts']));
  const run = steps
    .filter((step) => step['uses'] === 'cli/runNpmCommand')
    .map((step) => /^run ([\w:-]+) /.exec(textAt(withOf(step), 'args'))?.[1]);
  expect(run).toEqual(['package', 'release', 'package']);
  expect(run.filter((name) => name === undefined || !scripts.includes(name))).toEqual([]);
});

it('takes the sources from where they are, and the package from where the command puts it', () => {
  expect(existsSync(join(root, textAt(project, 'environmentFolderPath'), '.env.example'))).toBe(true);
  const registration = steps.find((step) => step['uses'] === 'aadApp/update');
  expect(existsSync(join(root, textAt(withOf(registration ?? {}), 'manifestPath')))).toBe(true);
  const packages = steps
    .map((step) => withOf(step)['appPackagePath'])
    .filter((path): path is string => path !== undefined);
  expect(new Set(packages)).toEqual(new Set(['./appPackage/build/appPackage.${{TEAMSFX_ENV}}.zip']));
});
