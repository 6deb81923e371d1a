import {
  decodeDraft,
  encodeDraft,
  isExpired,
  newestCopies,
  plainText,
  sortDrafts,
  type KeptDraft,
} from '../../src/domain/keptDraft';
import type { Version } from '../../src/domain/ids';

const now = new Date('2024-04-15T12:00:00Z');
const kept = (given: Partial<KeptDraft> = {}): KeptDraft => ({
  item: 'forslag/17',
  writer: 'a',
  savedAt: '2024-04-15T11:00:00.000Z',
  device: 'kontoret',
  shape: 'proposal-1',
  base: '"5"' as Version,
  fields: { title: { before: 'Vagtplan', typed: 'Fælles vagtplan' } },
  ...given,
});
const typed = (title: string) => ({ title: { before: 'Vagtplan', typed: title } });

test('a draft comes back as it was, also with awkward words, lists and yes or no', () => {
  const draft = kept({
    fields: {
      background: { before: '', typed: 'Første\n\tanden "linje" \\ \u2028 \uD83D <script>😀' },
      affectedIds: { before: [], typed: ['1', '2'] },
      crossCutting: { before: false, typed: true },
    },
  });
  expect(decodeDraft(encodeDraft(draft))).toEqual(draft);
  expect(decodeDraft(encodeDraft(kept({ base: undefined })))).toEqual(kept({ base: undefined }));
});

test('is kept for thirty days, whatever the clock of the device says', () => {
  const at = (savedAt: string) => isExpired({ savedAt }, now);
  expect([
    at('2024-03-16T12:00:00.000Z'),
    at('2024-03-16T11:59:59.000Z'),
    at('2031-01-01T00:00:00.000Z'),
    at('no date'),
  ]).toEqual([false, true, false, true]);
});

test('of the copies in browser and list the newest counts', () => {
  const inBrowser = encodeDraft(kept({ savedAt: '2024-04-15T11:00:05.000Z', fields: typed('Nyest') }));
  const inList = encodeDraft(kept({ fields: typed('Bagud') }));
  expect(newestCopies([inList, inBrowser])).toEqual([inBrowser]);
});

test('the newest is taken up; what another device says differently is offered, what says no more may go', () => {
  const newest = kept({ writer: 'b', savedAt: '2024-04-15T11:30:00.000Z', fields: typed('Min') });
  const same = kept({ writer: 'c', fields: typed('Min') });
  const other = kept({ writer: 'd', device: 'hjemme', savedAt: '2024-04-14T11:00:00.000Z', fields: typed('Hjemme') });
  const old = kept({ writer: 'e', savedAt: '2024-01-01T11:00:00.000Z' });
  expect(sortDrafts([other, old, newest, same].map(encodeDraft), 'proposal-1', now)).toEqual({
    chosen: newest,
    others: [other],
    unreadable: [],
    spent: [same, old].map(encodeDraft),
  });
});

test('a draft of another edition is never lost: it can be read as text', () => {
  const earlier = encodeDraft(kept({ shape: 'proposal-0', savedAt: '2024-04-15T11:59:00.000Z' }));
  const later = { ...encodeDraft(kept({ writer: 'b' })), text: '{"edition":7,"words":"Fælles"}' };
  const broken = { ...encodeDraft(kept({ writer: 'c' })), text: '{"edition":1,"fie' };
  const usable = kept({ writer: 'd', savedAt: '2024-04-13T11:00:00.000Z' });
  const found = sortDrafts([earlier, later, broken, encodeDraft(usable)], 'proposal-1', now);
  expect(found).toEqual({ chosen: usable, others: [], unreadable: [earlier, later, broken], spent: [] });
  expect(found.unreadable.map((text) => plainText(text, (path) => `<${path}>`))).toEqual([
    '<title>: Fælles vagtplan',
    later.text,
    broken.text,
  ]);
});
