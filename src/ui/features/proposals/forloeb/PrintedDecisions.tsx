/** What bodies have decided, as a printed proposal says it: when, who, what, in their words. */
import { makeStyles } from '@fluentui/react-components';
import type { Decision } from '../../../../domain/decision';
import type { OrgUnit } from '../../../../domain/organisation';
import { forloebText } from '../../../text/parts/forloeb';
import { useTextOf } from '../../../text/partText';
import { useDecisionWords } from './decisionWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface PrintedDecisionsProps {
  readonly decisions: readonly Decision[];
  readonly units: readonly OrgUnit[];
}

export function PrintedDecisions({ decisions, units }: PrintedDecisionsProps) {
  const styles = useStyles();
  const words = useTextOf(forloebText);
  const { head, what } = useDecisionWords(units);
  if (decisions.length === 0) return <p className={styles.text}>{words.noDecisions}</p>;
  return (
    <ol className={styles.list}>
      {decisions.map((decision, index) => (
        <li key={index} className={styles.text}>
          {head(decision)}: {what(decision)}
          {decision.text !== '' && <p className={styles.text}>{decision.text}</p>}
        </li>
      ))}
    </ol>
  );
}
