/** Code of a store that the first rows do without: fetched with its first use. */
import { AppError } from '../../domain/errors';

/** Node knows nothing of it. */
const isOffline = (): boolean => 'navigator' in globalThis && 'onLine' in navigator && !navigator.onLine;

/** `open` is called once; a fetch that failed is tried again by the next use. Without a network nothing has been sent. */
export const fetchOnce = <Fetched>(open: () => Promise<Fetched>): (() => Promise<Fetched>) => {
  let opening: Promise<Fetched> | undefined;
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw isOffline() ? new AppError({ kind: 'Offline' }, error) : error;
    });
    return opening;
  };
};
