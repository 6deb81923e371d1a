/** The agenda: what is past folded away, then month by month, what is next marked, what has no date last. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useFormat } from '../../format/useFormat';
import type { OrgUnit } from '../../../domain/organisation';
import { useText } from '../../text/useText';
import type { Agenda, AgendaEntry, AgendaGroup } from './agenda';
import { AgendaItem } from './AgendaItem';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '56rem' },
  heading: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    '::first-letter': { textTransform: 'uppercase' },
  },
  entries: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  past: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fold: { alignSelf: 'flex-start' },
});

function Group({
  title,
  entries,
  units,
}: {
  title: string;
  entries: readonly AgendaEntry[];
  units: readonly OrgUnit[];
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <AgendaItem key={entry.milestone.id} entry={entry} units={units} />
        ))}
      </ul>
    </section>
  );
}

export function AgendaList({ agenda, units }: { agenda: Agenda; units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const { timeline } = useText();
  const format = useFormat();
  const [showsPast, setShowsPast] = useState(false);
  const pastId = useId();
  const titleOf = ({ heading }: AgendaGroup) =>
    'year' in heading ? timeline.yearGroup(heading.year) : format.month(heading.month);
  const groups = (all: readonly AgendaGroup[]) =>
    all.map((group) => <Group key={group.key} title={titleOf(group)} entries={group.entries} units={units} />);
  // Where nothing lies ahead (a closed round) there is nothing to fold the past away for.
  const foldsPast = agenda.pastCount > 0 && agenda.ahead.length + agenda.undated.length > 0;
  return (
    <section aria-label={timeline.list} className={styles.list}>
      {foldsPast && (
        <Button
          size="small"
          className={styles.fold}
          aria-expanded={showsPast}
          aria-controls={pastId}
          onClick={() => setShowsPast(!showsPast)}
        >
          {showsPast ? timeline.hidePast : timeline.showPast(agenda.pastCount)}
        </Button>
      )}
      <div id={pastId} className={styles.past} hidden={foldsPast && !showsPast}>
        {(showsPast || !foldsPast) && groups(agenda.past)}
      </div>
      {groups(agenda.ahead)}
      {agenda.undated.length > 0 && <Group title={timeline.undatedTitle} entries={agenda.undated} units={units} />}
    </section>
  );
}
