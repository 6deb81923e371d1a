/** Draws content when all its questions are answered; until then what is being fetched, or what went wrong. */
import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { LoadingState } from '../components/PageState';
import type { FailedPage } from './FailureNotice';

/** Not part of the start: fetched once the first view stands (`App`), so that it is there when the network is not. */
export const loadFailureState = () => import('./FailureState');
const FailureState = lazy(async () => ({ default: (await loadFailureState()).FailureState }));

export type Queries = { readonly [name: string]: UseQueryResult };
export type DataOf<Q extends Queries> = {
  readonly [Name in keyof Q]: Q[Name] extends UseQueryResult<infer Data> ? Data : never;
};

interface WhenLoadedProps<Q extends Queries> {
  readonly queries: Q;
  /** "Henter forslag …" */
  readonly label: string;
  readonly lines?: number;
  readonly shape?: 'text' | 'rows';
  /** Set where the content brings the page's heading: a failure then brings one. */
  readonly page?: FailedPage;
  readonly children: (data: DataOf<Q>) => ReactNode;
}

/** Data that is already here stays, even when asking anew fails: the offline banner says why it may be old. */
export function WhenLoaded<Q extends Queries>({ queries, label, lines, shape, page, children }: WhenLoadedProps<Q>) {
  const asked = Object.values(queries);
  const failed = asked.filter((query) => query.data === undefined && query.isError && !query.isFetching);
  if (failed[0] !== undefined) {
    const retry = () => {
      for (const query of failed) void query.refetch();
    };
    return (
      <Suspense fallback={<LoadingState label={label} />}>
        <FailureState key={failed[0].errorUpdatedAt} error={failed[0].error} onRetry={retry} page={page} />
      </Suspense>
    );
  }
  if (asked.some((query) => query.data === undefined)) {
    return (
      <LoadingState
        label={label}
        {...(lines === undefined ? {} : { lines })}
        {...(shape === undefined ? {} : { shape })}
      />
    );
  }
  const data = Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, query.data]));
  // Every answer is there: checked just above.
  return children(data as DataOf<Q>);
}
