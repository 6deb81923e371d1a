/** The items of one lane, each a link that says all there is to know of it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlacedItem, PlacedLane } from './layoutTimeline';
import { TimelineMark } from './TimelineMark';

const useStyles = makeStyles({
  track: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    position: 'absolute',
    zIndex: 1,
    display: 'block',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    // Set by `useAwayLabels`.
    '&[data-away]': { opacity: 0, pointerEvents: 'none' },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '1px',
    },
  },
  // A long bar takes its words along while the box scrolls past its beginning.
  label: {
    position: 'sticky',
    left: 'calc(var(--timeline-head) + 4px)',
    display: 'block',
    width: 'fit-content',
    // The line of today runs behind the words.
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
  },
  lines: { display: '-webkit-box', overflow: 'hidden', WebkitBoxOrient: 'vertical' },
  title: { fontWeight: tokens.fontWeightSemibold },
  // Beside the picture the lane and the tray say it: only for who hears it.
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  when: { color: tokens.colorNeutralForeground2 },
});

function TrackItem({ placed }: { placed: PlacedItem }) {
  const styles = useStyles();
  const { item } = placed;
  return (
    <li>
      <a href={item.href} className={styles.item} style={{ left: placed.x, top: placed.y, width: placed.boxWidth }}>
        <TimelineMark shape={item.span.shape} width={placed.width} />
        <span className={styles.label} style={{ maxWidth: placed.labelWidth }}>
          <span className={mergeClasses(styles.lines, styles.title)} style={{ WebkitLineClamp: placed.titleLines }}>
            {item.title}
          </span>
          <span className={mergeClasses(styles.lines, styles.when)} style={{ WebkitLineClamp: placed.whenLines }}>
            {item.when}
          </span>
          {item.more !== '' && <span className={styles.heard}>, {item.more}</span>}
        </span>
      </a>
    </li>
  );
}

export function TimelineTrack({ lane, width, labelledBy }: { lane: PlacedLane; width: number; labelledBy: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.track} aria-labelledby={labelledBy} style={{ width, height: lane.height }}>
      {lane.placed.map((placed) => (
        <TrackItem key={placed.item.id} placed={placed} />
      ))}
    </ul>
  );
}
