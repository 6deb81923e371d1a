/** What others wrote and we build with: fixed to the byte, under licences that let a municipality have it, running nothing unasked. */
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
/** In the web files, or in what `npm start` and the other commands run. The licences inside the web files: tests/cli/release. */
const shipped = locked.filter(([, { dev }]) => dev !== true);
const tools = locked.filter(([, { dev }]) => dev === true);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const lets = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];
/** Run on the machine of whoever builds, never passed on. */
const letsTools: Readonly<Record<string, string>> = {
  'MIT-0': 'MIT without its condition',
  'Apache-2.0 AND MIT': 'swc',
  '(MIT OR CC0-1.0)': 'taken under MIT',
  'BlueOak-1.0.0': 'as free as MIT',
  'CC-BY-4.0': 'caniuse-lite: data on browsers that jest reads',
  'MPL-2.0': 'axe-core looks at pages in tests, lightningcss packs styles: neither is changed, nor in what is made',
};

/** Scripts that npm would run while it installs. None is needed: the release is the same after `npm ci --ignore-scripts`. */
const installScripts: Readonly<Record<string, string>> = {
  '@parcel/watcher': 'jest: compiles where no binary comes along',
  '@photostructure/sqlite': 'the local SharePoint on Node 20: compiles where no binary comes along',
  '@swc/core': 'tests: falls back to WebAssembly where no binary comes along',
  esbuild: 'tsx and vite: checks that its binary is there',
  'unrs-resolver': 'jest: fetches its binary where npm left it out',
};

it('is fixed to the byte, and names no place where it came from', () => {
  expect(locked.length).toBeGreaterThan(500);
  const loose = locked.filter(
    ([, { integrity = '', resolved, link }]) =>
      !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) || resolved !== undefined || link === true,
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

it('is under a licence that lets it be passed on', () => {
  expect(shipped.length).toBeGreaterThan(100);
  const others = shipped.filter(([, { license = 'none' }]) => !lets.includes(license));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

it('is under a licence that lets us build with it', () => {
  const found = new Set(tools.map(([, { license = 'none' }]) => license).filter((license) => !lets.includes(license)));
  expect([...found].toSorted((a, b) => a.localeCompare(b))).toEqual(
    Object.keys(letsTools).toSorted((a, b) => a.localeCompare(b)),
  );
});

it('runs nothing while it is installed but what is named here with its reason', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => nameOf(path));
  expect(running.toSorted()).toEqual(Object.keys(installScripts).toSorted());
});
