import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LocalDate } from '../../../domain/localDate';
import { useAddress } from '../../data/address';
import { useFormat } from '../../format/useFormat';
import { Unbroken } from '../../components/Unbroken';
import { whenWords } from '../../format/whenWords';
import { useText } from '../../text/useText';
import type { TimelineView } from './overviewView';

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: '3px', listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    flexGrow: 1,
    flexBasis: '16px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  reached: {
    backgroundColor: tokens.colorBrandBackground,
    // Windows' forced colours take backgrounds away, and with them how far the round is.
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  stepName: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  phase: { margin: `0 0 ${tokens.spacingVerticalS} 0`, fontWeight: tokens.fontWeightSemibold },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  when: { display: 'block', color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
  foot: { margin: `${tokens.spacingVerticalM} 0 0 0` },
});

/** The round's phase, what is on, and what comes next and in how many days. */
export function WhereWeAre({ view, today }: { view: TimelineView; today: LocalDate }) {
  const styles = useStyles();
  const { overview, common, timeline } = useText();
  const format = useFormat();
  const { href } = useAddress();
  const reached = view.steps.indexOf(view.phase);
  return (
    <>
      <p className={styles.phase}>{common.roundPhases[view.phase]}</p>
      <ol className={styles.steps}>
        {view.steps.map((step, index) => (
          <li
            key={step}
            aria-current={step === view.phase ? 'step' : undefined}
            title={common.roundPhases[step]}
            className={mergeClasses(styles.step, (index <= reached || view.phase === 'lukket') && styles.reached)}
          >
            <span className={styles.stepName}>{common.roundPhases[step]}</span>
          </li>
        ))}
      </ol>
      {view.underWay.length === 0 ? undefined : (
        <>
          <h3 className={styles.heading}>{overview.underWay}</h3>
          <ul className={styles.list}>
            {view.underWay.map((milestone) => (
              <li key={milestone.id} className={styles.item}>
                <a className={styles.link} href={href(`/tidsplan/${milestone.id}`)}>
                  {milestone.title}
                </a>
                <span className={styles.when}>
                  <Unbroken text={whenWords(milestone.when, format, timeline.when)} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.heading}>{overview.next}</h3>
      {view.next.length === 0 ? (
        <p className={styles.foot}>{view.isPlanned ? overview.nothingNext : overview.notPlanned}</p>
      ) : (
        <ul className={styles.list}>
          {view.next.map(({ milestone, startsOn }) => (
            <li key={milestone.id} className={styles.item}>
              <a className={styles.link} href={href(`/tidsplan/${milestone.id}`)}>
                {milestone.title}
              </a>
              <span className={styles.when}>
                <Unbroken
                  text={overview.whenAndHowLong(
                    whenWords(milestone.when, format, timeline.when),
                    format.relativeDays(today, startsOn),
                  )}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.foot}>
        <a className={styles.link} href={href('/tidsplan')}>
          {overview.toTimeline}
        </a>
      </p>
    </>
  );
}
