/**
 * Creation where no column can be unique (decision 0003): after a write without an answer SharePoint is asked which item has
 * the key before anything is repeated.
 */
import { AppError, isFailure } from '../../domain/errors';
import { askAfterWrite, writeAttempts } from './uncertain';

interface Making<Found> {
  readonly make: () => Promise<void>;
  /** What was made with the key; of several the first. */
  readonly find: () => Promise<Found | undefined>;
}

/** Rejects with `OutcomeUnknown` where it cannot be known; called again with the same key it goes on. */
export const makeByKey = async <Found>({ make, find }: Making<Found>): Promise<Found> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await make();
    } catch (error) {
      if (!isFailure(error, 'OutcomeUnknown') || attempt === writeAttempts) throw error;
    }
    const made = await askAfterWrite(find);
    if (made !== undefined) return made;
    if (attempt === writeAttempts) throw new AppError({ kind: 'OutcomeUnknown' });
  }
};
