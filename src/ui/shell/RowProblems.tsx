/** Rows of a list that cannot be read: shown, never swallowed. */
import type { RowProblem } from '../../domain/stores';
import { ProblemBar } from '../components/ProblemBar';
import { useText } from '../text/useText';

const mostShown = 5;

export function RowProblems({ problems }: { problems: readonly RowProblem[] }) {
  const { common } = useText();
  if (problems.length === 0) return undefined;
  return (
    <ProblemBar intent="warning" title={common.rowProblems(problems.length)}>
      <ul>
        {problems.slice(0, mostShown).map(({ itemId, column, found }) => (
          <li key={`${itemId} ${column}`}>{common.rowProblem(itemId, column, found)}</li>
        ))}
      </ul>
      {common.rowProblemsAdvice}
    </ProblemBar>
  );
}
