/** Builds the bench's pages as production pages and serves them, compressed. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { compileStyles, inlineTokens } from '../../src/cli/build/compileStyles';
import { openPort, type OpenPort } from '../../src/local/openPort';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Builds `tests/bench/pages/<name>.html` for each name into `folder`. */
export const buildPages = async (names: readonly string[], folder: string): Promise<void> => {
  await build({
    configFile: false,
    root: 'tests/bench/pages',
    logLevel: 'error',
    // As the tab itself is built.
    plugins: [compileStyles(resolve('src/ui')), inlineTokens()],
    oxc: { jsx: { runtime: 'automatic' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, `tests/bench/pages/${name}.html`])) },
    },
  });
};

const packed = new Map<string, Uint8Array<ArrayBuffer>>();

/** One file of the folder as a web server would answer it. */
export const readPage = async (folder: string, pathname: string): Promise<Response> => {
  const file = join(folder, normalize(pathname));
  if (!file.startsWith(folder)) return new Response(undefined, { status: 404 });
  try {
    const body = packed.get(file) ?? new Uint8Array(gzipSync(await readFile(file)));
    packed.set(file, body);
    return new Response(body, {
      headers: {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Encoding': 'gzip',
        'Cache-Control': file.includes('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return new Response(undefined, { status: 404 });
    throw error;
  }
};

export const servePages = async (folder: string): Promise<OpenPort> => {
  const port = await openPort(0);
  port.answerWith((request) => readPage(folder, new URL(request.url).pathname));
  return port;
};
