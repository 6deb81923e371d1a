/** The picture: lanes in time, and beside them what has no place in time yet. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Milestone } from '../../../domain/milestone';
import type { OrgUnit } from '../../../domain/organisation';
import { frameOf } from '../../components/timeline/layoutTimeline';
import type { TimelineItem } from '../../components/timeline/timelineItem';
import { Timeline } from '../../components/Timeline';
import { useAddress } from '../../data/address';
import { useServices } from '../../data/services';
import { useFormat } from '../../format/useFormat';
import { useLanguage, useText } from '../../text/useText';
import { milestoneWords } from './milestoneWords';
import { zoomOf, type TimelineChoices } from './timelineChoices';
import { lanesByArea, lanesByBody, toSpan } from './timelineLanes';

const useStyles = makeStyles({
  board: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'flex-start',
    '@media (max-width: 900px)': { flexDirection: 'column', alignItems: 'stretch' },
  },
  time: { flexGrow: 1, minWidth: 0 },
  tray: {
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '15rem',
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 900px)': { width: '100%' },
  },
  trayTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  trayList: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  trayLink: { color: tokens.colorBrandForegroundLink },
  trayMore: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function UndatedTray({ milestones, units }: { milestones: readonly Milestone[]; units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const texts = useText();
  const format = useFormat();
  const { href } = useAddress();
  const id = useId();
  return (
    <aside aria-labelledby={id} className={styles.tray}>
      <h2 id={id} className={styles.trayTitle}>
        {texts.timeline.undatedTitle}
      </h2>
      <ul className={styles.trayList}>
        {milestones.map((milestone) => {
          const { name, who, place } = milestoneWords(milestone, units, format, texts);
          return (
            <li key={milestone.id}>
              <a className={styles.trayLink} href={href(`/tidsplan/${milestone.id}`)} aria-label={name}>
                {milestone.title}
              </a>
              <span className={styles.trayMore}>
                {[who, place].filter((part) => part !== undefined && part !== '').join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

interface TimelineBoardProps {
  readonly all: readonly Milestone[];
  readonly shown: readonly Milestone[];
  readonly units: readonly OrgUnit[];
  readonly choices: TimelineChoices;
}

export function TimelineBoard({ all, shown, units, choices }: TimelineBoardProps) {
  const styles = useStyles();
  const texts = useText();
  const format = useFormat();
  const language = useLanguage();
  const { href } = useAddress();
  const today = useServices().today();
  const { timeline } = texts;

  const toItem = useMemo(
    () =>
      (milestone: Milestone): TimelineItem | undefined => {
        const span = toSpan(milestone);
        if (span === undefined) return undefined;
        const { when, more } = milestoneWords(milestone, units, format, texts);
        const id = String(milestone.id);
        return { id, title: milestone.title, when, more, span, href: href(`/tidsplan/${id}`) };
      },
    [units, format, texts, href],
  );
  const lanes = useMemo(
    () => (choices.lanes === 'omraade' ? lanesByArea(shown, toItem, texts) : lanesByBody(shown, units, toItem, texts)),
    [choices.lanes, shown, units, toItem, texts],
  );
  const frame = useMemo(() => frameOf(lanesByArea(all, toItem, texts)), [all, toItem, texts]);
  const words = useMemo(
    () => ({
      language,
      quarter: timeline.quarter,
      today: timeline.today(format.date(today)),
      goToToday: timeline.goToToday,
    }),
    [language, timeline, format, today],
  );
  const undated = shown.filter((milestone) => milestone.when.kind === 'undated');

  return (
    <div className={styles.board}>
      {frame !== undefined && lanes.length > 0 && (
        <div className={styles.time}>
          <Timeline
            label={timeline.timeline}
            lanes={lanes}
            frame={frame}
            zoom={zoomOf[choices.zoom]}
            today={today}
            words={words}
          />
        </div>
      )}
      {undated.length > 0 && <UndatedTray milestones={undated} units={units} />}
    </div>
  );
}
