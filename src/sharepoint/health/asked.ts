/** A reading, or why there is none: a refusal of one thing must not hide the rest. */
import { AppError } from '../../domain/errors';
import type { Asked } from '../../domain/health';

/** What concerns every question alike ends the look: it says nothing of the thing that was asked for. */
const ends = new Set(['SignInNeeded', 'Offline', 'Throttled']);

/** Rejects where nothing can be asked at all. */
export const asked = async <Value>(reading: Promise<Value>): Promise<Asked<Value>> => {
  try {
    return { value: await reading };
  } catch (error) {
    if (!(error instanceof AppError) || ends.has(error.failure.kind)) throw error;
    return { unasked: error.failure.kind === 'Forbidden' ? 'forbidden' : 'failed' };
  }
};

/** Of an answer that was got already. */
export const asFrom = <Value, Other>(given: Asked<Value>, read: (value: Value) => Other): Asked<Other> =>
  'value' in given ? { value: read(given.value) } : given;
