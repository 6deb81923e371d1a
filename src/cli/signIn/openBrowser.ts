/** Shows an address in the machine's own browser. `BROWSER` names another program for it, as to most commands. */
import { spawn } from 'node:child_process';

const opener = (url: string): readonly [string, ...string[]] => {
  const chosen = process.env['BROWSER'];
  if (chosen !== undefined && chosen !== '') return [chosen, url];
  // Not `start` of cmd.exe, which reads & in an address as the end of it.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
};

/** False where there is none. */
export const openBrowser = (url: string): Promise<boolean> => {
  const [program, ...args] = opener(url);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
};
