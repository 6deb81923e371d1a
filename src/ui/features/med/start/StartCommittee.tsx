/** One MED-udvalg: the day it meets, or shall have met, and the proposals that are put before it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { LocalDate } from '../../../../domain/localDate';
import { mayStart } from '../../../../domain/medStart';
import { DateField } from '../../../components/DateField';
import { medStartText } from '../../../text/parts/medStart';
import { useTextOf } from '../../../text/partText';
import { useLanguage, useText } from '../../../text/useText';
import { isDay, type StartGroup } from './startView';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface StartCommitteeProps {
  readonly group: StartGroup;
  /** As typed, or as proposed. */
  readonly day: string;
  readonly isProposed: boolean;
  readonly today: LocalDate;
  readonly onDay: (text: string) => void;
  /** The rows, drawn. */
  readonly children: ReactNode;
}

export function StartCommittee({ group, day, isProposed, today, onDay, children }: StartCommitteeProps) {
  const styles = useStyles();
  const { saving } = useText();
  const words = useTextOf(medStartText);
  const language = useLanguage();
  const [headingId, dayId] = [useId(), useId()];
  const { committee, rows } = group;
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h2 id={headingId} className={styles.heading}>
        {committee.name}
      </h2>
      {rows.some(mayStart) && (
        <div>
          <DateField
            id={dayId}
            label={words.day(committee.shortName)}
            value={day}
            onChange={onDay}
            hint={isProposed ? words.proposedDay : day === '' ? words.noProposedDay : undefined}
            error={isDay(day) ? undefined : words.wrongDay}
            today={today}
            words={{ ...saving.calendar, language }}
          />
        </div>
      )}
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
}
