import { screen } from '@testing-library/react';
import { useState } from 'react';
import { localDate } from '../../../src/domain/localDate';
import { DateField } from '../../../src/ui/components/DateField';
import { addMonths, calendarMonth } from '../../../src/ui/components/dateField/calendarMonth';
import { asLocalMonth } from '../../../src/domain/localDate';
import { da } from '../../../src/ui/text/da';
import { renderTab } from '../../support/renderTab';

function Held({ initial }: { initial: string }) {
  const [text, setText] = useState(initial);
  return (
    <DateField
      id="date"
      label="Dato"
      value={text}
      onChange={setText}
      today={localDate('2024-04-15')}
      words={{ ...da.saving.calendar, language: 'da' }}
    />
  );
}

const openCalendar = async (initial = '') => {
  const { user } = renderTab(<Held initial={initial} />);
  await user.click(screen.getByRole('button', { name: 'Åbn kalender: Dato' }));
  await screen.findByRole('grid');
  return user;
};

test('a day is chosen with the arrows and written as Danes write it', async () => {
  const user = await openCalendar('12-03-2024');
  await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  expect(screen.getByRole('textbox', { name: 'Dato' })).toHaveValue('20-03-2024');
});

test('the calendar begins at today when nothing that is a date is typed', async () => {
  await openCalendar('i morgen');
  expect(screen.getByRole('button', { name: 'mandag den 15. april 2024' })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Dato', hidden: true })).toHaveValue('i morgen');
});

test('Page Down turns the month and keeps the day', async () => {
  const user = await openCalendar('31-01-2024');
  await user.keyboard('{PageDown}');
  expect(screen.getByRole('button', { name: 'torsdag den 29. februar 2024' })).toHaveFocus();
});

test('a month is whole weeks from Monday with their ISO numbers', () => {
  const month = asLocalMonth('2024-12');
  const weeks = month === undefined ? [] : calendarMonth(month);
  expect(weeks.map(({ week, days }) => [week, days[0], days[6]])).toEqual([
    [48, '2024-11-25', '2024-12-01'],
    [49, '2024-12-02', '2024-12-08'],
    [50, '2024-12-09', '2024-12-15'],
    [51, '2024-12-16', '2024-12-22'],
    [52, '2024-12-23', '2024-12-29'],
    [1, '2024-12-30', '2025-01-05'],
  ]);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-12-15', 1, '2025-01-15'],
  ['2024-01-01', -1, '2023-12-01'],
  ['2024-08-31', 12, '2025-08-31'],
])('%s and %i months is %s', (day, months, moved) => {
  expect(addMonths(localDate(day), months)).toBe(moved);
});
