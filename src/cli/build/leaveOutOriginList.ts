/**
 * teams-js asks a server of Microsoft's, as soon as it is imported, for hosts it may trust beyond those it was built with. A
 * host that is not named in our own headers may not frame the tab anyway, so nothing is lost and nobody but the configured
 * hosts is asked (decision 0026).
 */
import type { Plugin } from 'vite';

const asking = /\bfetch\(\w+,\{signal:\w+\.signal\}\)/;

export const leaveOutOriginList = (): Plugin => {
  let met = false;
  return {
    name: 'leave-out-origin-list',
    apply: 'build',
    transform: (code, id) => {
      if (!id.endsWith('/internal/validOrigins.js') || !asking.test(code)) return undefined;
      met = true;
      // teams-js meets this as it meets a server that is away: with the list it was built with.
      return { code: code.replace(asking, "Promise.reject(new Error('not asked for'))"), map: null };
    },
    buildEnd: (error) => {
      if (error === undefined && !met) throw new Error('teams-js asks for its hosts in another way: see decision 0026');
    },
  };
};
