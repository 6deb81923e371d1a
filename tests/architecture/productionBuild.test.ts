/** The tab as it is shipped: how much of it must arrive first, and what it must not hold. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { views } from '../../src/ui/shell/views';
import { filesFor, type Manifest } from './bundle';

const root = resolve(__dirname, '../..');
const folder = resolve(root, '.local/test/production');
const read = (file: string) => readFileSync(join(folder, file));
const kilobytes = (files: readonly string[]) =>
  files
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;

/** Chunks the first rows need beside the entry: theme, Teams, sign-in, SharePoint. */
const start = [
  'index.html',
  '../ui/shell/themes/light.ts',
  '../teams/teamsHost.ts',
  '../auth/nestedAppTokenSource.ts',
  'siteStores.ts',
];

let manifest: Manifest = {};

beforeAll(() => {
  execFileSync(
    process.execPath,
    [resolve(root, 'node_modules/vite/bin/vite.js'), 'build', '--manifest', '--logLevel', 'error'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', TAB_OUT_DIR: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  manifest = JSON.parse(read('.vite/manifest.json').toString());
}, 120_000);

test('the frame is painted after at most 115 kB of compressed scripts', () => {
  expect(kilobytes(filesFor(manifest, ['index.html']))).toBeLessThanOrEqual(115);
});

test.each([
  'overview/OverviewPage.tsx',
  'proposals/ProposalsPage.tsx',
  'plan/PlanPage.tsx',
  'timeline/TimelinePage.tsx',
])('the first rows of %s are there after at most 229 kB', (page) => {
  expect(kilobytes(filesFor(manifest, [...start, `../ui/features/${page}`]))).toBeLessThanOrEqual(229);
});

test('styles come worked out, and the compiler for them stays at home', () => {
  const scripts = readdirSync(join(folder, 'assets')).map((file) => read(`assets/${file}`).toString());
  expect(scripts.filter((script) => script.includes('grid-template-columns:var(--table-columns)'))).toHaveLength(1);
  // What the compiler (stylis) looks for in a style sheet.
  expect(scripts.filter((script) => script.includes('@namespace'))).toEqual([]);
});

test('the page names the scripts of each view, all of them and none that comes with every view', () => {
  const page = read('index.html').toString();
  const named = /<meta name="view-scripts" content="([^"]*)"/.exec(page)?.[1]?.split(';') ?? [];
  const chunks = [
    'overview/Overview',
    'ideas/Ideas',
    'proposals/Proposals',
    'med/Med',
    'timeline/Timeline',
    'plan/Plan',
  ];
  const always = filesFor(manifest, start);
  expect(named.map((entry) => entry.split(' ').toSorted())).toEqual(
    views.map(({ path }, index) =>
      [
        path.slice(1),
        ...filesFor(manifest, [`../ui/features/${chunks[index]}Page.tsx`]).filter((file) => !always.includes(file)),
      ].toSorted(),
    ),
  );
});

test('what only some views need stays out of the first paint', () => {
  const first = filesFor(manifest, ['index.html']).join(' ');
  expect(first).not.toMatch(/Page|teamsHost|nestedAppTokenSource|siteStores/);
});

test('a shipped tab knows no machine of ours and calls nobody but Microsoft', () => {
  const scripts = readdirSync(join(folder, 'assets'))
    .map((file) => read(`assets/${file}`).toString())
    .join('\n');
  expect(scripts).not.toMatch(/localhost|127\.0\.0\.1/);
  // Namespaces of XML, and addresses in messages for developers, are never fetched.
  const inWords = ['www.w3.org', 'react.dev', 'pnp.github.io', 'github.com', 'aka.ms', 'fb.me'];
  const hosts = new Set([...scripts.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]+)/gi)].map(([, host = '']) => host));
  const foreign = [...hosts].filter(
    (host) =>
      !inWords.includes(host) &&
      !/(^|\.)(microsoft\.com|microsoftonline\.(com|us|de)|chinacloudapi\.cn|office\.net)$/.test(host),
  );
  expect(foreign).toEqual([]);
});

test('the page asks for no style or script in its own text, which the content security policy refuses', () => {
  const page = read('index.html').toString();
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\bon[a-z]+=/);
});

describe('the guard bites', () => {
  const small: Manifest = {
    entry: { file: 'a.js', imports: ['shared'] },
    shared: { file: 'b.js' },
    page: { file: 'c.js', imports: ['shared'] },
  };

  test('on everything a chunk imports, once', () => {
    expect(filesFor(small, ['entry', 'page'])).toEqual(['a.js', 'b.js', 'c.js']);
  });

  test('on a chunk that is no longer there', () => {
    expect(() => filesFor(small, ['gone'])).toThrow('the build has no chunk for gone');
  });
});
