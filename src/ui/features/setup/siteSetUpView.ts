/** What setting a site up will do, list by list, for somebody who must answer for it. Pure. */
import { listStepKinds, type DataStepName, type ListStepKind, type SetUpStep } from '../../../domain/setUp';

export interface ListWork {
  readonly list: string;
  /** How many steps of each kind, only those there are, in the order they are done. */
  readonly counts: readonly { readonly kind: ListStepKind; readonly count: number }[];
}

export interface SetUpView {
  readonly groups: number;
  readonly levels: number;
  readonly lists: readonly ListWork[];
  readonly data: readonly DataStepName[];
}

export const toSetUpView = (steps: readonly SetUpStep[]): SetUpView => {
  const byList = new Map<string, Map<ListStepKind, number>>();
  for (const step of steps) {
    if (!('list' in step)) continue;
    const counts = byList.get(step.list) ?? new Map<ListStepKind, number>();
    counts.set(step.kind, (counts.get(step.kind) ?? 0) + 1);
    byList.set(step.list, counts);
  }
  return {
    groups: steps.filter(({ kind }) => kind === 'group').length,
    levels: steps.filter(({ kind }) => kind === 'level').length,
    lists: [...byList].map(([list, counts]) => ({
      list,
      counts: listStepKinds.flatMap((kind) => {
        const count = counts.get(kind);
        return count === undefined ? [] : [{ kind, count }];
      }),
    })),
    data: steps.flatMap((step) => (step.kind === 'data' ? [step.name] : [])),
  };
};
