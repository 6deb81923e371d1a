/**
 * Reads and moves many proposals, one after the other: each step is several writes of its own in SharePoint, which slows down whoever
 * comes with many at a time. What happens to one stops no other, but for a connection that is gone: then the rest is left alone.
 */
import { AppError, isFailure, type FailureKind } from '../../../../domain/errors';
import { isTaken, type Step } from '../../../../domain/decision';
import type { ProposalId } from '../../../../domain/ids';
import type { Proposal } from '../../../../domain/proposal';
import type { ProposalStore, Versioned } from '../../../../domain/stores';

export type Read = { readonly loaded: Versioned<Proposal> } | { readonly error: unknown };
export type Reads = ReadonlyMap<ProposalId, Read>;
export type Report = (done: number) => void;

/** Reads bear more at once than steps. */
const readsAtOnce = 4;

export const readEach = async (
  { get }: Pick<ProposalStore, 'get'>,
  ids: readonly ProposalId[],
  report: Report,
): Promise<Reads> => {
  const reads = new Map<ProposalId, Read>();
  const waiting = ids.values();
  const work = async (): Promise<void> => {
    for (const id of waiting) {
      try {
        reads.set(id, { loaded: await get(id) });
      } catch (error) {
        reads.set(id, { error });
      }
      report(reads.size);
    }
  };
  await Promise.all(Array.from({ length: readsAtOnce }, work));
  return reads;
};

export interface Task {
  readonly id: ProposalId;
  readonly step: Step;
  /** As it was when it was gone through. */
  readonly loaded: Versioned<Proposal>;
}

export type Taken =
  | { readonly state: 'moved'; readonly now: Versioned<Proposal> }
  | { readonly state: 'failed'; readonly error: unknown; readonly task: Task }
  /** The answer was lost: it may have been moved. */
  | { readonly state: 'uncertain'; readonly error: unknown; readonly task: Task }
  | { readonly state: 'notTried' };

/** What says that the next one will not be answered either. */
const unanswered: ReadonlySet<FailureKind> = new Set(['Offline', 'OutcomeUnknown', 'Throttled', 'SignInNeeded']);
const mostUnanswered = 3;
const isUnanswered = (error: unknown): boolean => error instanceof AppError && unanswered.has(error.failure.kind);

const failedOf = (task: Task, error: unknown): Taken => ({
  state: isFailure(error, 'OutcomeUnknown') ? 'uncertain' : 'failed',
  error,
  task,
});

export interface Run {
  /** After every one. */
  readonly report: (taken: ReadonlyMap<ProposalId, Taken>) => void;
  /** Looked at between two. */
  readonly isStopped: () => boolean;
}

export interface RunEnd {
  readonly taken: ReadonlyMap<ProposalId, Taken>;
  /** It gave up because nothing was answered any more. */
  readonly isCutOff: boolean;
}

export const takeEach = async (
  { move }: Pick<ProposalStore, 'move'>,
  tasks: readonly Task[],
  { report, isStopped }: Run,
): Promise<RunEnd> => {
  const taken = new Map<ProposalId, Taken>();
  let inARow = 0;
  for (const task of tasks) {
    if (isStopped() || inARow === mostUnanswered) {
      taken.set(task.id, { state: 'notTried' });
    } else {
      try {
        taken.set(task.id, { state: 'moved', now: await move(task.id, task.step, task.loaded.version) });
        inARow = 0;
      } catch (error) {
        taken.set(task.id, failedOf(task, error));
        inARow = isUnanswered(error) ? inARow + 1 : 0;
      }
      report(new Map(taken));
    }
  }
  return { taken, isCutOff: inARow === mostUnanswered };
};

/** Of steps that failed: those that were taken all the same, now whole. Nothing is taken here. */
export const findTaken = async (
  { get, putInPlace }: Pick<ProposalStore, 'get' | 'putInPlace'>,
  tasks: readonly Task[],
): Promise<RunEnd> => {
  const taken = new Map<ProposalId, Taken>();
  for (const task of tasks) {
    try {
      const now = await get(task.id);
      if (!isTaken(now.entity.decisions, task.step)) continue;
      await putInPlace(task.id);
      taken.set(task.id, { state: 'moved', now: await get(task.id) });
    } catch (error) {
      // Asking changes nothing: what was uncertain stays so.
      if (isUnanswered(error)) return { taken, isCutOff: true };
    }
  }
  return { taken, isCutOff: false };
};
