import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OrgUnit } from '../../../domain/organisation';
import { Unbroken } from '../../components/Unbroken';
import { useAddress } from '../../data/address';
import { useFormat } from '../../format/useFormat';
import { useText } from '../../text/useText';
import type { AgendaEntry } from './agenda';
import { milestoneWords } from './milestoneWords';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '4.5rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  next: { borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` },
  week: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  when: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  mark: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  strong: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  more: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** "om 10 dage" and "i gang nu": colour is never the only sign. */
function Nearness({ entry }: { entry: AgendaEntry }) {
  const styles = useStyles();
  const { timeline } = useText();
  const { daysLeft, isNext, isNow } = entry;
  const left =
    daysLeft === undefined || !isNext ? undefined : daysLeft === 0 ? timeline.isToday : timeline.inDays(daysLeft);
  return (
    <>
      {isNext && (
        <span className={mergeClasses(styles.mark, styles.strong)}>
          {left === undefined ? timeline.next : `${timeline.next} ${left}`}
        </span>
      )}
      {isNow && !isNext && <span className={styles.mark}>{timeline.now}</span>}
    </>
  );
}

export function AgendaItem({ entry, units }: { entry: AgendaEntry; units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const texts = useText();
  const format = useFormat();
  const { href } = useAddress();
  const { milestone, week } = entry;
  const words = milestoneWords(milestone, units, format, texts);
  const details = [words.who, words.place ?? ''].filter((part) => part !== '').join(' · ');
  return (
    <li
      className={mergeClasses(styles.item, entry.isNext && styles.next)}
      aria-current={entry.isNext ? 'date' : undefined}
    >
      <span className={styles.week}>{week === undefined ? '' : texts.timeline.week(week)}</span>
      <div>
        <a className={styles.title} href={href(`/tidsplan/${milestone.id}`)}>
          {milestone.title}
        </a>
        <div className={styles.when}>
          <span>
            <Unbroken text={words.when} />
          </span>
          {milestone.tentative && <span className={styles.mark}>{texts.timeline.tentative}</span>}
          <Nearness entry={entry} />
        </div>
        <p className={styles.more}>
          {[texts.common.milestoneKinds[milestone.kind], details].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
    </li>
  );
}
