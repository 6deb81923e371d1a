/** Serves a release's web files as Azure would, from the headers its own `staticwebapp.config.json` names: nothing is added here. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

interface HostingConfig {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Served {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** `config`: what stands in for `config.json`. */
export const createHosting = (folder: string, config: object): ((path: string) => Served) => {
  // Written by our own command and read back by its test, so that its shape is known.
  const hosting = JSON.parse(readFileSync(join(folder, 'staticwebapp.config.json'), 'utf8')) as HostingConfig;
  return (path) => {
    const asked = normalize(path.endsWith('/') ? `${path}index.html` : path);
    const routed = hosting.routes.find(({ route }) => asked.startsWith(route.replace('*', '')));
    const headers = { ...hosting.globalHeaders, ...routed?.headers };
    if (asked === '/config.json') {
      return {
        status: 200,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: Buffer.from(JSON.stringify(config)),
      };
    }
    const file = join(folder, asked);
    if (!existsSync(file) || !statSync(file).isFile()) return { status: 404, headers, body: Buffer.from('Not found') };
    const type = types[extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { ...headers, 'Content-Type': type }, body: readFileSync(file) };
  };
};
