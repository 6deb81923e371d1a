import type { SiteCheck } from '../../../domain/stores';
import { ProblemBar } from '../../components/ProblemBar';
import { setupText } from '../../text/parts/setup';
import { useTextOf } from '../../text/partText';

/** What was found at the address, and what to do about it. */
export function SiteCheckResult({ check }: { check: SiteCheck }) {
  const setup = useTextOf(setupText);
  switch (check.state) {
    case 'ready':
      return <ProblemBar intent="success">{setup.ready(check.title)}</ProblemBar>;
    case 'incomplete':
      return (
        <ProblemBar intent="warning" title={setup.incompleteTitle(check.title)}>
          <p>{check.missing.length === 0 ? setup.olderBody : setup.incompleteBody}</p>
          {check.missing.length === 0 ? undefined : (
            <ul>
              {check.missing.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          )}
          {setup.incompleteNext}
        </ProblemBar>
      );
    case 'unreachable':
      return (
        <ProblemBar intent="error" title={setup.unreachableTitle}>
          {setup.unreachableBody}
        </ProblemBar>
      );
    case 'noAccess':
      return (
        <ProblemBar intent="error" title={setup.noAccessTitle}>
          {setup.noAccessBody}
        </ProblemBar>
      );
  }
}
