/**
 * A date as typed (dd-mm-åååå), with a calendar beside it. What cannot be read as a date stays as typed: the form says
 * what is wrong. Fluent's own date picker is no help here: it throws away what it cannot read, and thinks in `Date`.
 */
import { Button, Field, Input, makeStyles, Popover, PopoverSurface } from '@fluentui/react-components';
import { CalendarMonthRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { dateText, parseDate } from '../../domain/dateText';
import type { LocalDate } from '../../domain/localDate';
import { CalendarGrid, type CalendarWords } from './dateField/CalendarGrid';

const useStyles = makeStyles({ input: { maxWidth: '13rem' } });

export interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  /** What is wrong with it, in words. */
  readonly error?: string | undefined;
  readonly today: LocalDate;
  readonly words: CalendarWords;
}

export function DateField({ id, label, value, onChange, onBlur, hint, required, error, today, words }: DateFieldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [button, setButton] = useState<HTMLAnchorElement | HTMLButtonElement | null>(null);
  const read = parseDate(value);
  const validation = error === undefined ? {} : ({ validationState: 'error', validationMessage: error } as const);
  const choose = (day: LocalDate) => {
    setOpen(false);
    onChange(dateText(day));
    input.current?.focus();
  };
  const changeOpen = (wanted: boolean, byKey: boolean) => {
    setOpen(wanted);
    if (!wanted && byKey) button?.focus();
  };
  return (
    <>
      <Field label={{ children: label, htmlFor: id }} hint={hint} required={required} {...validation}>
        <Input
          id={id}
          ref={input}
          className={styles.input}
          value={value}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_event, data) => onChange(data.value)}
          onBlur={onBlur}
          contentAfter={
            <Button
              ref={setButton}
              type="button"
              size="small"
              appearance="transparent"
              icon={<CalendarMonthRegular />}
              aria-label={`${words.openCalendar}: ${label}`}
              aria-haspopup="grid"
              aria-expanded={open}
              onClick={() => setOpen(true)}
            />
          }
        />
      </Field>
      {/*
        Beside the field in the document and not modal: Tab walks through it and out of it in order, and nothing else is
        hidden from screen readers meanwhile (a modal popover that is taken away leaves the page hidden behind it).
      */}
      {open && (
        <Popover
          open
          inline
          // Fixed, so that it is not cut off by a dialog's scrolling content.
          positioning={{ target: button, strategy: 'fixed' }}
          // The calendar takes focus to its day by itself; Fluent would take it to the first button after that.
          unstable_disableAutoFocus
          onOpenChange={(event, data) => changeOpen(data.open, event.type === 'keydown')}
        >
          <PopoverSurface aria-label={`${words.calendar}: ${label}`}>
            <CalendarGrid chosen={read.ok ? read.value : undefined} today={today} words={words} onChoose={choose} />
          </PopoverSurface>
        </Popover>
      )}
    </>
  );
}
