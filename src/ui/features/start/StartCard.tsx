/** Below the overview, for those who set the work up: what is missing still, or the way to where it is changed. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useViewer } from '../../data/queries';
import { startText } from '../../text/parts/start';
import { useTextOf } from '../../text/partText';
import { useStart } from './useStart';

const useStyles = makeStyles({ card: { marginTop: tokens.spacingVerticalL, maxWidth: '48rem' } });

function Missing() {
  const styles = useStyles();
  const words = useTextOf(startText);
  const { href } = useAddress();
  const { queries, linesOf } = useStart();
  const { organisation, milestones, groups } = queries;
  const missing =
    organisation.data === undefined || milestones.data === undefined || groups.data === undefined
      ? []
      : linesOf(organisation.data, milestones.data, groups.data).filter(({ state }) => state === 'missing');
  return (
    <div className={styles.card}>
      {missing.length === 0 ? (
        <Link inline href={href('/opsaetning')}>
          {words.manage}
        </Link>
      ) : (
        <ProblemBar
          intent="info"
          title={words.left(missing.length)}
          actions={
            <Link inline href={href('/opsaetning')}>
              {words.toStart}
            </Link>
          }
        >
          {missing.map(({ step }) => words.steps[step]).join(', ')}
        </ProblemBar>
      )}
    </div>
  );
}

export function StartCard() {
  return useViewer().data?.rights.rounds.add === true ? <Missing /> : null;
}
