import { asClockTime, localDate } from '../../../src/domain/localDate';
import type { When } from '../../../src/domain/milestone';
import { formatFor } from '../../../src/ui/format/format';
import { placeWords, whenWords } from '../../../src/ui/format/whenWords';
import { timelineText as danish } from '../../../src/ui/text/da/timeline';
import { timelineText as english } from '../../../src/ui/text/en/timeline';
import { seedMilestones } from './seedMilestones';

const inDanish = (when: When) => whenWords(when, formatFor('da'), danish.when);

test.each(seedMilestones.map(({ title, words, when }) => [title, words, when] as const))('%s: %s', (_, words, when) => {
  expect(inDanish(when)).toBe(words);
});

const date = localDate('2024-03-12');

test.each([
  [
    'a broken hour',
    { kind: 'day', date, from: asClockTime('17:30'), to: asClockTime('20:00') },
    '12-03-2024 kl. 17.30-20',
  ],
  ['a beginning alone', { kind: 'day', date, from: asClockTime('09:00'), to: undefined }, '12-03-2024 kl. 9'],
  ['an end alone', { kind: 'day', date, from: undefined, to: asClockTime('12:00') }, '12-03-2024 kl. til 12'],
  [
    'a range over New Year',
    { kind: 'range', from: localDate('2024-12-28'), to: localDate('2025-01-03') },
    '28-12-2024 – 03-01-2025',
  ],
  ['a range of one day', { kind: 'range', from: date, to: date }, '12-03-2024'],
] satisfies readonly (readonly [string, When, string])[])('%s is written short', (_, when, words) => {
  expect(inDanish(when)).toBe(words);
});

test('a place that is not settled is said to be expected', () => {
  const place = 'Auning eller Allingåbro';
  expect([
    placeWords({ place, placeTentative: true }, danish.when),
    placeWords({ place, placeTentative: false }, danish.when),
    placeWords({ place: '', placeTentative: true }, danish.when),
  ]).toEqual(['forventeligt i Auning eller Allingåbro', place, undefined]);
});

test('English keeps the exactness and the order of the date', () => {
  expect(
    seedMilestones
      .filter(({ when }) => when.kind === 'deadline' || when.kind === 'openRange' || when.kind === 'month')
      .map(({ when }) => whenWords(when, formatFor('en'), english.when)),
  ).toEqual([
    'December 2023',
    'February 2024',
    'no later than 18-03-2024',
    'from 10-04-2024 towards fagudvalgenes behandling',
    'August 2024',
    'January 2025',
  ]);
});
