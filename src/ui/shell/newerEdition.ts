/**
 * A tab may stand open for days. When a new edition is put up meanwhile, what the old one has not yet fetched is gone: that is
 * no fault to report, and a reload mends it.
 */
import { useEffect, useState } from 'react';
import { AppError } from '../../domain/errors';
import { failureOf } from './errorText';

const PATIENCE_MS = 5000;

const entryOf = (page: Document): string | undefined =>
  page.querySelector('script[type=module][src]')?.getAttribute('src') ?? undefined;

/** The scripts are named after their content: another entry is another edition. */
export const isNewerServed = async (): Promise<boolean> => {
  const answer = await fetch(location.pathname, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
  const served = entryOf(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  if (!answer.ok || served === undefined) throw new Error(`no page at ${location.pathname}: HTTP ${answer.status}`);
  return served !== entryOf(document);
};

/** What to say of an error nobody foresaw: itself, unless there is a newer edition to go on with. */
export const orNewEdition = async (error: unknown): Promise<unknown> => {
  try {
    return (await isNewerServed()) ? new AppError({ kind: 'NewEdition' }, error) : error;
  } catch {
    // Who cannot be asked says nothing of it.
    return error;
  }
};

/** `asking`: it is not known yet. */
export const useNewEdition = (error: unknown): { readonly error: unknown; readonly asking: boolean } => {
  const isOurs = failureOf(error).kind === 'Bug';
  const [found, setFound] = useState<{ readonly of: unknown; readonly error: unknown }>();
  useEffect(() => {
    if (!isOurs) return undefined;
    let over = false;
    void orNewEdition(error).then((told) => {
      if (!over) setFound({ of: error, error: told });
    });
    return () => {
      over = true;
    };
  }, [error, isOurs]);
  const isFound = found !== undefined && found.of === error;
  return { error: isFound ? found.error : error, asking: isOurs && !isFound };
};
