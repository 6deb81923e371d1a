/** The months along the top, and the word for today. Every item says its own time in words: hidden from screen readers. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TimelineTick } from './timelineTicks';

const useStyles = makeStyles({
  axis: { position: 'relative', height: '44px' },
  tick: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    boxSizing: 'border-box',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  // A month wider than the box keeps its name in sight.
  name: { position: 'sticky', left: 'calc(var(--timeline-head) + 4px)', paddingLeft: tokens.spacingHorizontalXS },
  year: { borderLeftColor: tokens.colorNeutralStroke1, fontWeight: tokens.fontWeightSemibold },
  today: {
    position: 'absolute',
    bottom: '2px',
    transform: 'translateX(-50%)',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralBackgroundInverted}`,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
});

interface TimelineAxisProps {
  readonly ticks: readonly TimelineTick[];
  readonly todayX: number | undefined;
  readonly todayLabel: string;
}

export function TimelineAxis({ ticks, todayX, todayLabel }: TimelineAxisProps) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.axis}>
      {ticks.map((tick) => (
        <span
          key={tick.x}
          className={mergeClasses(styles.tick, tick.isYear && styles.year)}
          style={{ left: tick.x, width: tick.width }}
        >
          <span className={styles.name}>{tick.label}</span>
        </span>
      ))}
      {todayX !== undefined && (
        <span className={styles.today} style={{ left: todayX }}>
          {todayLabel}
        </span>
      )}
    </div>
  );
}
