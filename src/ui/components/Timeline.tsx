/** Time from left to right in a box that scrolls by itself; it begins at today. Knows days, lanes and words, nothing else. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { LocalDate } from '../../domain/localDate';
import { layoutTimeline, type TimelineFrame } from './timeline/layoutTimeline';
import { textWidth } from './timeline/textWidth';
import { TimelineAxis } from './timeline/TimelineAxis';
import type { TimelineLane, TimelineZoom } from './timeline/timelineItem';
import { timelineTicks, type AxisWords } from './timeline/timelineTicks';
import { TimelineTrack } from './timeline/TimelineTrack';
import { useAwayLabels } from './timeline/useAwayLabels';

const useStyles = makeStyles({
  box: {
    // Positioned, so that the line of today and every item belong to this box and never widen the page.
    position: 'relative',
    '--timeline-head': '200px',
    '@media (max-width: 640px)': { '--timeline-head': '0px' },
    overflowX: 'auto',
    overflowY: 'auto',
    maxHeight: 'max(320px, 75vh)',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  canvas: { position: 'relative' },
  row: {
    display: 'flex',
    '@media (max-width: 640px)': { display: 'block' },
  },
  axisRow: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lane: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  head: {
    boxSizing: 'border-box',
    position: 'sticky',
    left: 0,
    zIndex: 2,
    flexShrink: 0,
    width: 'var(--timeline-head)',
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    '@media (max-width: 640px)': { width: 'fit-content', paddingBottom: tokens.spacingVerticalXS },
  },
  axisHead: { '@media (max-width: 640px)': { display: 'none' } },
  today: {
    position: 'absolute',
    top: '44px',
    bottom: 0,
    zIndex: 0,
    width: '2px',
    pointerEvents: 'none',
    backgroundColor: tokens.colorNeutralForeground1,
    opacity: 0.5,
    // Windows' forced colours take backgrounds away.
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  tools: { display: 'flex', justifyContent: 'flex-end', paddingBottom: tokens.spacingVerticalXS },
});

export interface TimelineProps {
  /** Accessible name of the box. */
  readonly label: string;
  readonly lanes: readonly TimelineLane[];
  /** Of everything there is, not only of what a filter shows, so that the picture stands still while filtering. */
  readonly frame: TimelineFrame;
  readonly zoom: TimelineZoom;
  readonly today: LocalDate;
  readonly words: AxisWords & { readonly today: string; readonly goToToday: string };
}

export function Timeline({ label, lanes, frame, zoom, today, words }: TimelineProps) {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const id = useId();
  const layout = useMemo(() => layoutTimeline(lanes, frame, zoom, today, textWidth), [lanes, frame, zoom, today]);
  const ticks = useMemo(() => timelineTicks(frame, zoom, words), [frame, zoom, words]);
  const { todayX } = layout;

  const goToToday = useCallback(() => {
    const element = box.current;
    // A quarter in from the left: what has just been stays in sight, most of the room is for what comes.
    if (element !== null) element.scrollLeft = todayX === undefined ? 0 : Math.max(0, todayX - element.clientWidth / 4);
  }, [todayX]);
  useLayoutEffect(goToToday, [goToToday]);
  useAwayLabels(box, head, layout);

  return (
    <div>
      {todayX !== undefined && (
        <div className={styles.tools}>
          <Button size="small" appearance="subtle" onClick={goToToday}>
            {words.goToToday}
          </Button>
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section ref={box} aria-label={label} tabIndex={0} className={styles.box}>
        <div className={styles.canvas} style={{ width: `calc(var(--timeline-head) + ${layout.width}px)` }}>
          <div className={mergeClasses(styles.row, styles.axisRow)}>
            <div ref={head} className={mergeClasses(styles.head, styles.axisHead)} />
            <TimelineAxis ticks={ticks} todayX={todayX} todayLabel={words.today} />
          </div>
          {layout.lanes.map((lane) => (
            <div key={lane.id} className={mergeClasses(styles.row, styles.lane)}>
              <h2 id={`${id}-${lane.id}`} className={styles.head}>
                {lane.label}
              </h2>
              <TimelineTrack lane={lane} width={layout.width} labelledBy={`${id}-${lane.id}`} />
            </div>
          ))}
          {todayX !== undefined && (
            <div aria-hidden className={styles.today} style={{ left: `calc(var(--timeline-head) + ${todayX}px)` }} />
          )}
        </div>
      </section>
    </div>
  );
}
