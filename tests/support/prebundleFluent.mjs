// Fluent as one CommonJS file: UI test files load in a third of the time (facts/stack.md, section 1). Runs before the tests.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'rolldown';

const dir = resolve('node_modules/.cache/jest-vendor');
if (!existsSync(`${dir}/fluent.cjs`) || process.argv.includes('--force')) {
  await build({
    input: { fluent: '@fluentui/react-components', datepicker: '@fluentui/react-datepicker-compat' },
    external: [/^react($|\/|-dom)/, 'scheduler', '@fluentui/react-icons'],
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"test"' } },
    output: { dir, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    logLevel: 'silent',
  });
}
