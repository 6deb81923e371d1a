import { localDate } from '../../../src/domain/localDate';
import { formatFor } from '../../../src/ui/format/format';
import { keptWhen, savedWhen } from '../../../src/ui/format/keptWhen';

const da = formatFor('da');
const today = localDate('2024-04-15');

test('a draft and a save of the same time of day are said alike, also where the tab takes another day for today', () => {
  const now = new Date('2026-11-26T14:00:00Z');
  // 14.05 in Copenhagen, in winter and in summer time.
  expect(keptWhen('2026-11-26T13:05:00Z', { now, today }, da)).toBe('i dag kl. 14.05');
  expect(savedWhen('2024-04-15T12:05:00Z', today, da)).toBe('i dag kl. 14.05');
  expect(keptWhen('2026-11-25T13:05:00Z', { now, today }, da)).toBe('i går kl. 14.05');
  expect(savedWhen('2024-04-14T12:05:00Z', today, da)).toBe('i går kl. 14.05');
});

test('older than yesterday has its date', () => {
  const now = new Date('2024-04-15T10:00:00Z');
  expect(keptWhen('2024-04-12T22:30:00Z', { now, today }, da)).toBe('13-04-2024 kl. 00.30');
  expect(savedWhen('2024-04-12T22:30:00Z', today, formatFor('en'))).toMatch(/00:30$/);
});
