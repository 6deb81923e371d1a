/** How far the round's tidsplan has come, and where it goes wrong; the way to fill it. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Round } from '../../../domain/round';
import { phasesOutOfOrder } from '../../../domain/roundCopy';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { milestonesQuery } from '../../data/queries';
import { useServices } from '../../data/services';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { roundsText } from '../../text/parts/rounds';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { CopyTimeline } from './CopyTimeline';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '56rem' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

interface RoundTimelineProps {
  readonly round: Round;
  readonly rounds: readonly Round[];
  readonly mayPlan: boolean;
}

export function RoundTimeline({ round, rounds, mayPlan }: RoundTimelineProps) {
  const styles = useStyles();
  const words = useTextOf(roundsText);
  const { common } = useText();
  const { stores } = useServices();
  const { href } = useAddress();
  const milestones = useQuery(milestonesQuery(stores, round.key));
  const others = rounds.filter(({ key }) => key !== round.key).toSorted((a, b) => b.budgetYear - a.budgetYear);
  return (
    <section className={styles.part} aria-labelledby="round-timeline">
      <h2 id="round-timeline" className={styles.heading}>
        {words.timeline}
      </h2>
      <WhenLoaded queries={{ milestones }} label={words.copyLoading} lines={2}>
        {({ milestones: { rows } }) => {
          const wrong = phasesOutOfOrder(rows);
          return (
            <>
              <p className={styles.text}>{rows.length === 0 ? words.noTimeline : words.milestones(rows.length)}</p>
              {wrong.length > 0 && (
                <ProblemBar intent="warning" title={words.outOfOrder}>
                  <ul>
                    {wrong.map(({ phase, before }) => (
                      <li key={phase}>{words.outOfOrderLine(common.roundPhases[phase], common.roundPhases[before])}</li>
                    ))}
                  </ul>
                </ProblemBar>
              )}
              <div className={styles.links}>
                {rows.length > 0 && (
                  <Link inline href={href('/tidsplan', { runde: round.key })}>
                    {words.toTimeline}
                  </Link>
                )}
                {mayPlan && (
                  <Link inline href={href('/tidsplan/ny', { runde: round.key })}>
                    {words.toNewMilestone}
                  </Link>
                )}
              </div>
              <p className={styles.text}>{words.skabelonNote}</p>
              {mayPlan && others.length > 0 && <CopyTimeline into={round} from={others} />}
            </>
          );
        }}
      </WhenLoaded>
    </section>
  );
}
