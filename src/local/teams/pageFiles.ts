/**
 * The host page's own files. Its TypeScript goes to the browser module by module with the types taken away at the
 * moment of asking: nothing to build, and an edit shows at the next reload.
 */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from '@swc/core';

const moduleName = /^\/page\/([A-Za-z]+)$/;

const made = new Map<string, { readonly changed: number; readonly code: string }>();

const javaScriptOf = async (file: string): Promise<string> => {
  const { mtimeMs: changed } = await stat(file);
  const before = made.get(file);
  if (before?.changed === changed) return before.code;
  const { code } = await transform(await readFile(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022', transform: { verbatimModuleSyntax: true } },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  made.set(file, { changed, code });
  return code;
};

const file = async (path: string, type: string): Promise<Response> =>
  new Response(await readFile(path, 'utf8'), { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** The answer to a path of the page, or undefined when it is none. `folder` is where the page's sources lie. */
export const readPage = async (folder: string, pathname: string): Promise<Response | undefined> => {
  // A deep link is answered with the page itself, which reads it out of its own address.
  if (pathname === '/' || pathname.startsWith('/l/')) return file(join(folder, 'index.html'), 'text/html');
  if (pathname === '/page/style.css') return file(join(folder, 'style.css'), 'text/css');
  const name = moduleName.exec(pathname)?.[1];
  if (name === undefined) return undefined;
  const source = join(folder, `${name}.ts`);
  if (!existsSync(source)) return undefined;
  return new Response(await javaScriptOf(source), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
