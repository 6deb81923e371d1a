// Fluent as one CommonJS file: UI test files load in a third of the time (facts/stack.md, section 1). Runs before the tests.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const bundles = { fluent: '@fluentui/react-components', datepicker: '@fluentui/react-datepicker-compat' };
const dir = resolve('node_modules/.cache/jest-vendor');
const stampFile = `${dir}/versions.json`;

const versionsNow = () =>
  JSON.stringify(
    Object.values(bundles).map((name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version),
  );

export const prebundleFluent = async () => {
  const versions = versionsNow();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === versions) return;
  await build({
    input: bundles,
    external: [/^react($|\/|-dom)/, 'scheduler', '@fluentui/react-icons'],
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"test"' } },
    output: { dir, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    logLevel: 'silent',
  });
  writeFileSync(stampFile, versions);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await prebundleFluent();
