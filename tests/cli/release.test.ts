/** @jest-environment node */
/** The release folder, made twice by the command itself: what is in it, and that the same sources give the same bytes. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parseConfig } from '../../src/app/config';
import { filesBelow } from '../../src/cli/release/checksums';
import { entraOf } from '../../src/cli/release/entra';
import { contentSecurityPolicy } from '../../src/cli/release/headers';

const run = promisify(execFile);
let folder: string;
const inRelease = (file: string) => join(folder, 'first', file);
const textOf = (file: string) => readFileSync(inRelease(file), 'utf8');
const jsonOf = (file: string): unknown => JSON.parse(textOf(file));

/** Of the sources in `root`. */
const release = (name: string, environment = 'example', root = process.cwd()) =>
  run(
    process.execPath,
    [
      '--import',
      pathToFileURL(require.resolve('tsx')).href,
      resolve('src/cli/release.ts'),
      '--env',
      environment,
      '--out',
      join(folder, name),
    ],
    { cwd: root },
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  await release('first');
  await release('second');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('holds the web files, the Teams app, the hosting and what has changed', () => {
  const files = filesBelow(join(folder, 'first'));
  expect(files).toEqual(
    expect.arrayContaining([
      'CHANGELOG.md',
      'LAESMIG.html',
      'LICENSE',
      'README.html',
      'SHA256SUMS',
      'guide/index.html',
      'hosting/nginx.conf',
      'teams/appPackage.example.zip',
      'teams/entra.json',
      'web/config.json',
      'web/auth-redirect.html',
      'web/index.html',
      'web/licences.md',
      'web/staticwebapp.config.json',
    ]),
  );
});

it('has every guide as a page in its language, and no link that leads nowhere', () => {
  const guides = readdirSync('manifest/guide').filter((name) => name.endsWith('.md'));
  const wanted = guides.map((name) => (name === 'README.md' ? 'index.html' : name.replace('.md', '.html')));
  expect(readdirSync(inRelease('guide')).toSorted()).toEqual(wanted.toSorted());
  for (const name of ['LAESMIG.html', 'README.html', ...wanted.map((page) => `guide/${page}`)]) {
    const page = textOf(name);
    const isEnglish = name.endsWith('.en.html') || name === 'README.html';
    expect(page).toContain(`<html lang="${isEnglish ? 'en' : 'da'}">`);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const links = [...page.matchAll(/href="([^"#]+)/g)].map(([, href = '']) => href);
    const dead = links.filter((href) => !href.startsWith('https:') && !existsSync(join(inRelease(name), '..', href)));
    expect([name, dead]).toEqual([name, []]);
  }
});

it('says what each part of it is, in Danish and in English, and which version it is', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const there = readdirSync(join(folder, 'first'), { withFileTypes: true });
  const parts = there.map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`).toSorted();
  for (const name of ['LAESMIG.html', 'README.html']) {
    const named = [...textOf(name).matchAll(/<th scope="row">.*?<code>(.+?)<\/code>/g)].map(([, part = '']) => part);
    expect(named.toSorted()).toEqual(parts);
    expect(textOf(name)).toContain(` ${version}</title>`);
  }
});

it('has one version: in the Teams app, in what has changed, and in package.json, where it is written', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(jsonOf('teams/manifest.example.json')).toMatchObject({ version });
  expect(/^## (\S+)/m.exec(textOf('CHANGELOG.md'))?.[1]).toBe(version);
  expect(JSON.parse(readFileSync('package-lock.json', 'utf8'))).toMatchObject({ version });
  expect(readFileSync('manifest/manifest.json', 'utf8')).toContain('"version": "${{APP_VERSION}}"');
});

it('is the same bytes, file by file, when it is made again', () => {
  expect(textOf('SHA256SUMS')).toBe(readFileSync(join(folder, 'second', 'SHA256SUMS'), 'utf8'));
});

it('has a checksum that is right for every other file', () => {
  const lines = textOf('SHA256SUMS').trimEnd().split('\n');
  const files = filesBelow(join(folder, 'first')).filter((file) => file !== 'SHA256SUMS');
  expect(lines).toEqual(
    files.map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(inRelease(file)))
          .digest('hex')}  ${file}`,
    ),
  );
});

it('has a configuration that the tab reads', () => {
  expect(parseConfig(jsonOf('web/config.json'))).toMatchObject({
    organisationSite: 'https://examplekommune.sharepoint.com/sites/raaderum',
    tenantId: '1a7b3c5d-2e4f-4b6a-9c8d-0e1f2a3b4c5d',
    sharePointScope: 'AllSites.Write',
    setUpScope: 'AllSites.FullControl',
    localTeamsOrigin: undefined,
    today: undefined,
  });
});

it('registers the app for one permission, delegated, and with no secret: sign-in in Teams and in a browser', () => {
  const registration = {
    id: '9d2c4a7e-1b6f-4a58-b3c0-7e5f8a9d0c32',
    appId: '5e0f7b52-9a77-4d0b-8a3d-6f2b1c4d8e21',
    displayName: 'Råderum',
    signInAudience: 'AzureADMyOrg',
    spa: {
      redirectUris: [
        'brk-multihub://raaderum.example-kommune.dk',
        'https://raaderum.example-kommune.dk/auth-redirect.html',
      ],
    },
    web: {
      redirectUris: [],
      implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
    },
    publicClient: { redirectUris: [] },
    // SharePoint, AllSites.Write: facts of Microsoft's reference of permissions. The one for set-up is asked for when it is needed.
    requiredResourceAccess: [
      {
        resourceAppId: '00000003-0000-0ff1-ce00-000000000000',
        resourceAccess: [{ id: '640ddd16-e5b7-4d71-9690-3f4022699ee7', type: 'Scope' }],
      },
    ],
  };
  expect(jsonOf('teams/entra.json')).toEqual(registration);
  const selected = entraOf(textOf('teams/entra.json'), new Map([['SHAREPOINT_SCOPE', 'Sites.Selected']]));
  expect(JSON.parse(selected)).toEqual({ ...registration, requiredResourceAccess: [] });
});

it('says the same in both kinds of hosting, and keeps hashed files for a year', () => {
  const policy = contentSecurityPolicy('https://examplekommune.sharepoint.com');
  const azure = jsonOf('web/staticwebapp.config.json');
  expect(azure).toMatchObject({
    globalHeaders: { 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' },
    routes: [
      { route: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
      // The tab frames it, hidden, and nobody else does.
      {
        route: '/auth-redirect.html',
        headers: { 'Content-Security-Policy': expect.stringMatching(/frame-ancestors 'self'$/) },
      },
    ],
  });
  const nginx = textOf('hosting/nginx.conf');
  expect(nginx.split(`add_header Content-Security-Policy "${policy}" always;`)).toHaveLength(3);
  expect(nginx).toContain('server_name raaderum.example-kommune.dk;');
  // Seen with nginx 1.22 (Debian 12): "http2 on" is a directive that it does not know, and it does not start.
  expect(nginx).not.toMatch(/^\s*http2 /m);
  // A file that is asked for in the minute before it lies there must not be missing for a year.
  expect(nginx).toContain('add_header Cache-Control "no-cache" always;');
  expect(nginx).toContain('add_header Cache-Control "public, max-age=31536000, immutable";');
  expect(policy).not.toMatch(/unsafe|\*(?!\.)/);
  // By it a sign-in in a window would never come back.
  expect(`${JSON.stringify(azure)}${nginx}`).not.toMatch(/Cross-Origin-Opener-Policy/i);
});

/** Addresses in the web files. Which of them may be asked, the content security policy says; the others are names and help texts. */
const namedHosts: Readonly<Record<string, string>> = {
  'teams.microsoft.com': 'teams-js: who may frame the tab; deep links',
  'res.cdn.office.net': 'teams-js: its list of such hosts',
  'login.microsoftonline.com': 'msal: sign-in',
  '169.254.169.254':
    'msal, whole: where a server in Azure asks for its region; a page never does, and the policy forbids it',
  'www.w3.org': 'names of SVG and XML',
  'react.dev': 'React: where an error number is explained',
  'aka.ms': 'msal: where an error is explained',
  'github.com': 'PnPjs and Fluent: where an error is explained',
  'pnp.github.io': 'PnPjs: where an error is explained',
};

it('names no host that measures or reports: none that has no reason here', () => {
  const files = filesBelow(inRelease('web')).filter((file) => /\.(js|html|css)$/.test(file));
  const named = files.flatMap((file) => [...textOf(`web/${file}`).matchAll(/https?:\/\/([a-z0-9][a-z0-9.-]*)/gi)]);
  const unknown = named
    .map(([, host = '']) => host)
    // Microsoft's sign-in in other clouds, which msal knows by name.
    .filter((host) => !Object.hasOwn(namedHosts, host) && !host.startsWith('login.'));
  expect([...new Set(unknown)]).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
});

it('names the licence of every library in the web files', () => {
  const licences = textOf('web/licences.md');
  const titles = [...licences.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, name, , licence]) => ({
    name,
    licence,
  }));
  expect(titles.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['@azure/msal-browser', '@pnp/sp', 'react-dom']),
  );
  const known = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', '0BSD'];
  expect(titles.filter(({ licence = '' }) => !known.includes(licence))).toEqual([]);
});

it('is refused for an environment that is not there, before anything is deleted', async () => {
  await expect(release('first', 'none')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no environment "none"'),
  });
  expect(textOf('SHA256SUMS')).not.toBe('');
});

it('is refused into a folder that holds something else, which stays as it was', async () => {
  const other = join(folder, 'other');
  mkdirSync(join(other, 'web'), { recursive: true });
  writeFileSync(join(other, 'budget.xlsx'), 'theirs');
  await expect(release('other')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('budget.xlsx') });
  expect(filesBelow(other)).toEqual(['budget.xlsx']);
});

it('leaves the release of before alone where the settings are in fault', async () => {
  const root = join(folder, 'root');
  cpSync('manifest', join(root, 'manifest'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "version": "0.1.0" }');
  await expect(release('second', 'example', root)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('version must be three numbers'),
  });
  expect(readFileSync(join(folder, 'second', 'SHA256SUMS'), 'utf8')).toBe(textOf('SHA256SUMS'));
});
