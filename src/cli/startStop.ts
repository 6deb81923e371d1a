/** How a started server ends: on Ctrl-C, on a plain kill, and with the npm that started it; always closed, exit code 0. */

import { watchNpm } from './npmAbove';

/** npm hands on the Ctrl-C that the terminal has already sent here, so the first two are one wish. */
const SAME_WISH_MS = 1000;
const PARENT_CHECK_MS = 1000;

/** Noted when this is loaded: npm may be gone before everything runs. */
const isNpmThere = process.env['npm_lifecycle_event'] === undefined ? undefined : watchNpm();

/** A shell may end and leave its servers running on purpose (nohup, disown); npm never does. */
const whenNpmIsGone = (stop: () => void): void => {
  if (isNpmThere === undefined) return;
  const timer = setInterval(() => {
    if (isNpmThere()) return;
    clearInterval(timer);
    stop();
  }, PARENT_CHECK_MS);
  timer.unref();
};

/** Closes and ends the process when asked; asked again while it still closes, it ends at once. */
export const closeOnStop = (close: () => Promise<void>): void => {
  let askedAt: number | undefined;
  const stop = (): void => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > SAME_WISH_MS) process.exit(130);
      return;
    }
    askedAt = performance.now();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  whenNpmIsGone(stop);
};
