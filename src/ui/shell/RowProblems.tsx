/** Rows of a list that cannot be read: shown, never swallowed. */
import { lazy, Suspense } from 'react';
import type { RowProblem } from '../../domain/stores';
import { useText } from '../text/useText';

/** Fetched where there is a problem: rare, and a message bar is dear at the start. */
const ProblemBar = lazy(async () => ({ default: (await import('../components/ProblemBar')).ProblemBar }));

const mostShown = 5;

export function RowProblems({ problems }: { problems: readonly RowProblem[] }) {
  const { common } = useText();
  if (problems.length === 0) return undefined;
  return (
    <Suspense>
      <ProblemBar intent="warning" title={common.rowProblems(problems.length)}>
        <ul>
          {problems.slice(0, mostShown).map(({ itemId, column, found }) => (
            <li key={`${itemId} ${column}`}>{common.rowProblem(itemId, column, found)}</li>
          ))}
        </ul>
        {common.rowProblemsAdvice}
      </ProblemBar>
    </Suspense>
  );
}
