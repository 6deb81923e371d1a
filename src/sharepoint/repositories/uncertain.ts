/** What to do when a write left and no answer came. */
import { AppError, type FailureKind } from '../../domain/errors';

/** How often a write is tried in all, each time after SharePoint was asked what became of the last one. */
export const writeAttempts = 3;

const leavesDoubt: ReadonlySet<FailureKind> = new Set(['Offline', 'Throttled', 'SignInNeeded']);

/**
 * Asks SharePoint after a write, whose outcome stays unknown when the question gets no answer either. Without this a
 * lost re-read would be told as `Offline`, which promises that nothing was written.
 */
export const askAfterWrite = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof AppError && leavesDoubt.has(error.failure.kind)) {
      throw new AppError({ kind: 'OutcomeUnknown' }, error);
    }
    throw error;
  }
};
