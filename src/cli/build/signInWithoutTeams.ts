/**
 * Three msal-browsers in one bundle. In Teams its controller for sign-in without Teams (popup, redirect, hidden frames) is 43 kB of 73
 * that never run: `nestedAppTokenSource` asks for the bridge first, and should msal fall back all the same, it meets a refusal that
 * means the same. So with its encrypted store in `localStorage`, 2 kB: tokens are kept for the session. `browserTokenSource`, fetched in a plain browser alone, gets a whole one of its own: modules that the two
 * shared would carry what either uses into the start. The page that Entra sends back to needs a little of it, and nothing of the tab.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** What is left out of the start, by the class that the module exports. */
const leftOut = ['StandardController', 'LocalStorage'] as const;
const standIn = '\0not-in-teams:';
/** Who imports a copy of their own, and the mark that its modules bear. */
const copies = { 'browserTokenSource.ts': '?whole', 'authRedirect.ts': '?redirect' } as const;
const markOf = (id: string): string | undefined => Object.values(copies).find((mark) => id.endsWith(mark));
/** What is copied: msal, and our own few lines around it, which would be a chunk of a few hundred bytes more at the start. */
const isCopied = (id: string): boolean => /[\\/](?:@azure[\\/]msal-|src[\\/]auth[\\/])/.test(id);

export const signInWithoutTeams = (): Plugin => {
  const met = new Set<string>();
  return {
    name: 'sign-in-without-teams',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      async handler(source, importer) {
        if (importer === undefined) return undefined;
        const own = Object.entries(copies).find(([file]) => importer.endsWith(file))?.[1];
        const mark = own ?? markOf(importer);
        if (mark !== undefined) {
          const found = await this.resolve(source, importer.replace(mark, ''), { skipSelf: true });
          if (found === null || !isCopied(found.id)) return found;
          met.add(mark);
          return { ...found, id: `${found.id}${mark}` };
        }
        const left = leftOut.find((name) => source.endsWith(`/${name}.mjs`));
        if (left === undefined || !importer.includes('msal-browser')) return undefined;
        met.add(left);
        return `${standIn}${left}`;
      },
    },
    load: {
      async handler(id) {
        const mark = markOf(id);
        if (mark !== undefined) return { code: await readFile(id.slice(0, -mark.length), 'utf8'), moduleType: 'ts' };
        if (!id.startsWith(standIn)) return undefined;
        return `export class ${id.slice(standIn.length)} {
            constructor() {
              throw Object.assign(new Error('sign-in outside Teams'), { errorCode: 'nested_app_auth_bridge_disabled' });
            }
          }`;
      },
    },
    buildEnd: (error) => {
      if (error === undefined && [...leftOut, ...Object.values(copies)].some((each) => !met.has(each))) {
        throw new Error('msal-browser, or what imports it, has moved: see decisions 0009 and 0020');
      }
    },
  };
};
