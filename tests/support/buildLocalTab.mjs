// Bundles tests/support/localTab into the folder given as the argument. A process of its own: jest cannot load Vite.
import { build } from 'vite';

const [outDir] = process.argv.slice(2);
await build({
  configFile: false,
  root: `${import.meta.dirname}/localTab`,
  base: './',
  logLevel: 'error',
  define: { __LOCAL_TEAMS_ORIGIN_ALLOWED__: 'true' },
  build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
});
