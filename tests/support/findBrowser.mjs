// Which Chromium the journeys drive. The first rung that holds wins: E2E_BROWSER, an installed one, on Debian as root apt,
// on Linux x64 the one from npm. E2E_IGNORE_INSTALLED=1 jumps to the last rung, to try it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const { env, platform, arch } = process;

const starts = (path) =>
  // Ubuntu's /usr/bin/chromium-browser may be a script that only says "install the snap". On Windows --version opens a window.
  platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;

const chosen = () => {
  if (!env.E2E_BROWSER) return undefined;
  if (!existsSync(env.E2E_BROWSER)) throw new Error(`E2E_BROWSER names a file that is not there: ${env.E2E_BROWSER}`);
  return env.E2E_BROWSER;
};

const installed = () => {
  const places = {
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      env[name]
        ? [
            `${env[name]}\\Google\\Chrome\\Application\\chrome.exe`,
            `${env[name]}\\Microsoft\\Edge\\Application\\msedge.exe`,
          ]
        : [],
    ),
    darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    linux: [
      '/usr/bin/google-chrome',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/microsoft-edge',
      '/snap/bin/chromium',
    ],
  };
  return [env.CHROME_PATH, ...(places[platform] ?? [])].find((path) => path && existsSync(path) && starts(path));
};

const fromApt = () => {
  if (platform !== 'linux' || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.error('No browser found: installing Debian’s chromium with apt-get (once).');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
      timeout: 300_000,
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  if (!install() && !(apt('update') && install())) console.error('apt-get could not install chromium.');
  return installed();
};

// The npm package unpacks into os.tmpdir() and reuses what lies there: give it a folder of its own, named by version.
const fromNpm = async () => {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: env.TMPDIR, AWS_EXECUTION_ENV: env.AWS_EXECUTION_ENV };
  env.TMPDIR = folder;
  env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'; // before the import: makes it unpack NSS and a font as well
  const path = await (await import('@sparticuz/chromium')).default.executablePath();
  // Its fonts.conf names /tmp/fonts; without any font Chromium dies on the first text.
  writeFileSync(
    `${folder}/fonts/fonts.conf`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>`,
  );
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  return path;
};

export const findBrowser = async () => {
  const found = chosen() ?? (env.E2E_IGNORE_INSTALLED ? undefined : (installed() ?? fromApt())) ?? (await fromNpm());
  if (!found) {
    throw new Error(
      'No Chrome, Edge or Chromium found. Install one (Debian: apt-get install chromium) or set E2E_BROWSER to its path.',
    );
  }
  return found;
};

export default async () => {
  env.E2E_BROWSER = await findBrowser();
};
