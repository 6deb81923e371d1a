/** Serves a built tab as a static host would: right types, long caching for hashed files, none for the rest. */
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const decoded = (pathname: string): string | undefined => {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};

/** The answer of an absolute folder to a path, or undefined where there is no such file. */
const readStatic = async (folder: string, pathname: string): Promise<Response | undefined> => {
  const asked = decoded(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (asked === undefined || asked.includes('\0')) return undefined;
  const path = normalize(asked);
  const file = join(folder, path);
  if (!file.startsWith(folder + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  return new Response(new Uint8Array(await readFile(file)), {
    headers: {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  });
};

export interface TabFilesOptions {
  readonly folder: string;
  /** Made anew for each request of `/config.json`. */
  readonly config: () => object;
  /** Content-Security-Policy of every answer. */
  readonly policy: string;
}

export const createTabFiles =
  ({ folder, config, policy }: TabFilesOptions) =>
  async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const answer =
      pathname === '/config.json'
        ? Response.json(config(), { headers: { 'Cache-Control': 'no-cache' } })
        : ((await readStatic(resolve(folder), pathname)) ?? new Response('Not found', { status: 404 }));
    answer.headers.set('Content-Security-Policy', policy);
    return answer;
  };

/** The policy a hosted tab is served with; the hash is that of the empty style element Griffel writes into (facts/teams.md §6). */
export const tabPolicy = (origins: { teams: string; sharePoint: string }): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    `img-src 'self' data: ${origins.sharePoint}`,
    "font-src 'self'",
    `connect-src 'self' ${origins.sharePoint}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${origins.teams}`,
  ].join('; ');
