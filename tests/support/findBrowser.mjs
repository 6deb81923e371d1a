// Which Chromium the journeys drive. The first that exists wins; the path goes on in E2E_BROWSER.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const { env, platform, arch } = process;

const installed = () => {
  if (env.E2E_BROWSER) return env.E2E_BROWSER;
  if (env.E2E_IGNORE_INSTALLED) return undefined;
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
    linux: ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].map((name) => `/usr/bin/${name}`),
  };
  return [env.CHROME_PATH, ...(places[platform] ?? [])].find((path) => path && existsSync(path));
};

// The npm package unpacks into os.tmpdir() and reuses what lies there: give it a folder of its own, named by version.
const unpacked = async () => {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const folder = resolve('node_modules/.cache/chromium-147.0.0');
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
  const path = installed() ?? (await unpacked());
  if (!path) {
    throw new Error(
      'No Chrome, Edge or Chromium found. Install one (Debian: apt-get install chromium) or set E2E_BROWSER to its path.',
    );
  }
  return path;
};

export default async () => {
  env.E2E_BROWSER = await findBrowser();
};
