/** A site that is set up in memory: every step succeeds, unless it is told to break off before one. */
import { AppError } from '../../src/domain/errors';
import type { SetUpPlan, SetUpProblem, SetUpStep } from '../../src/domain/setUp';
import type { SetUpStore } from '../../src/domain/stores';

export interface MemorySetUp extends SetUpStore {
  /** Breaks off, once, before the step of this number (from 1). */
  breakBefore: number | undefined;
}

interface Given {
  readonly problems?: readonly SetUpProblem[];
  readonly version?: number;
}

export const memorySetUp = (missing: readonly SetUpStep[], { problems = [], version }: Given = {}): MemorySetUp => {
  const currentVersion = 3;
  let left = missing;
  let noted = version;
  const look = async (): Promise<SetUpPlan> => ({
    title: 'Råderum',
    version: noted,
    currentVersion,
    steps: left,
    lostColumns: [],
    problems,
  });
  const store: MemorySetUp = {
    breakBefore: undefined,
    look,
    apply: async (report) => {
      if (problems.length > 0) return look();
      const steps = left;
      for (const [index, step] of steps.entries()) {
        if (store.breakBefore === index + 1) {
          store.breakBefore = undefined;
          throw new AppError({ kind: 'Offline' });
        }
        report({ step, done: index + 1, of: steps.length });
        left = left.slice(1);
      }
      noted = currentVersion;
      return look();
    },
  };
  return store;
};
