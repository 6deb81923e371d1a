// Fluent as one CommonJS file: UI test files load in a third of the time (facts/stack.md, section 1). Runs before the tests.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const bundled = '@fluentui/react-components';
const dir = resolve('.local/test/vendor');
const stampFile = `${dir}/version`;

export const prebundleFluent = async () => {
  const { version } = JSON.parse(readFileSync(`node_modules/${bundled}/package.json`, 'utf8'));
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === version) return;
  await build({
    input: { fluent: bundled },
    external: [/^react($|\/|-dom)/, 'scheduler', '@fluentui/react-icons'],
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"test"' } },
    output: { dir, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    logLevel: 'silent',
  });
  writeFileSync(stampFile, version);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await prebundleFluent();
