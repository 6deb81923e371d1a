/** A month to choose a day from, by mouse or with arrows, Home, End, Page Up and Page Down (WAI-ARIA's date grid). */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { monthOf, type LocalDate } from '../../../domain/localDate';
import { addMonths, calendarMonth, dayAfterKey } from './calendarMonth';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  month: { fontWeight: tokens.fontWeightSemibold, '::first-letter': { textTransform: 'uppercase' } },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  columnHead: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, padding: '2px' },
  week: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    paddingRight: tokens.spacingHorizontalXS,
  },
  cell: { padding: 0 },
  day: {
    width: '30px',
    height: '30px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  other: { color: tokens.colorNeutralForeground3 },
  today: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
});

export interface CalendarWords {
  readonly openCalendar: string;
  readonly calendar: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly week: string;
  /** "da" or "en". */
  readonly language: string;
}

const spell = (language: string, day: LocalDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

interface CalendarGridProps {
  readonly chosen: LocalDate | undefined;
  readonly today: LocalDate;
  readonly words: CalendarWords;
  readonly onChoose: (day: LocalDate) => void;
}

export function CalendarGrid({ chosen, today, words, onChoose }: CalendarGridProps) {
  const styles = useStyles();
  const [active, setActive] = useState(chosen ?? today);
  const table = useRef<HTMLTableElement>(null);
  // Only a key moves focus: the buttons that turn the month keep it.
  const follows = useRef(true);
  const heading = useId();
  const weeks = calendarMonth(monthOf(active));

  useEffect(() => {
    if (follows.current) table.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
    follows.current = false;
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, active);
    if (next === undefined) return;
    event.preventDefault();
    follows.current = true;
    setActive(next);
  };

  return (
    <div>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.previousMonth}
          onClick={() => setActive(addMonths(active, -1))}
        />
        <span id={heading} className={styles.month} aria-live="polite">
          {spell(words.language, active, { month: 'long', year: 'numeric' })}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words.nextMonth}
          onClick={() => setActive(addMonths(active, 1))}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the date grid of the ARIA Authoring Practices is a table with this role */}
      <table ref={table} role="grid" aria-labelledby={heading} className={styles.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={styles.columnHead}>
              {words.week}
            </th>
            {weeks[0]?.days.map((day) => (
              <th
                key={day}
                scope="col"
                className={styles.columnHead}
                abbr={spell(words.language, day, { weekday: 'long' })}
              >
                {spell(words.language, day, { weekday: 'short' }).slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, days }) => (
            <tr key={days[0]}>
              <th scope="row" className={styles.week}>
                {week}
              </th>
              {days.map((day) => (
                <td key={day} className={styles.cell} aria-selected={day === chosen}>
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === active ? 0 : -1}
                    aria-label={spell(words.language, day, { dateStyle: 'full' })}
                    aria-current={day === today ? 'date' : undefined}
                    className={mergeClasses(
                      styles.day,
                      monthOf(day) !== monthOf(active) && styles.other,
                      day === today && styles.today,
                      day === chosen && styles.chosen,
                    )}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
