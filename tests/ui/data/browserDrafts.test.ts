import { browserDrafts, deviceName, ownerOf, wipeDraftsOfOthers } from '../../../src/ui/data/browserDrafts';

const siteUrl = 'https://norddjurs.sharepoint.example/sites/raaderum';
const anna = ownerOf({ id: 7, email: 'Anna@Norddjurs.example' }, siteUrl);
const bo = ownerOf({ id: 8, email: undefined }, siteUrl);
const draft = (given: object = {}) => ({
  item: 'forslag/17',
  writer: 'a|1',
  savedAt: '2024-04-15T11:00:00.000Z',
  text: '{"typed":"listed here  "}\n',
  ...given,
});

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test('what is kept comes back, of this person on this site and of this item only', () => {
  const mine = browserDrafts(anna);
  expect(mine.keep(draft(), false)).toBe(true);
  mine.keep(draft({ writer: 'b' }), true);
  mine.keep(draft({ item: 'forslag/170' }), false);
  browserDrafts(bo).keep(draft(), false);
  browserDrafts({ ...anna, siteUrl: `${siteUrl}2` }).keep(draft(), false);
  expect(mine.list('forslag/17').toSorted((a, b) => a.writer.localeCompare(b.writer))).toEqual([
    { ...draft(), isListed: false },
    { ...draft({ writer: 'b' }), isListed: true },
  ]);
  mine.remove(draft());
  expect(mine.list('forslag/17').map(({ writer }) => writer)).toEqual(['b']);
});

test('all that was begun is found by what its items begin with', () => {
  const mine = browserDrafts(anna);
  for (const item of ['forslag/ny/2025-2028/k1', 'forslag/ny/2025-2028/k2', 'forslag/ny/2024-2027/k3', 'forslag/17'])
    mine.keep(draft({ item }), false);
  expect(
    mine
      .list('forslag/ny/2025-2028/')
      .map(({ item }) => item)
      .toSorted(),
  ).toEqual(['forslag/ny/2025-2028/k1', 'forslag/ny/2025-2028/k2']);
});

test('nothing of whoever used the browser before lies there when another has come', () => {
  browserDrafts(anna).keep(draft(), false);
  browserDrafts(bo).keep(draft(), false);
  localStorage.setItem('raaderum.round', '2025-2028');
  wipeDraftsOfOthers(bo.person);
  expect([browserDrafts(anna).list('forslag/17').length, browserDrafts(bo).list('forslag/17').length]).toEqual([0, 1]);
  expect(localStorage.getItem('raaderum.round')).toBe('2025-2028');
});

test('a browser that keeps nothing says so, and breaks nothing', () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  const mine = browserDrafts(anna);
  expect([mine.keep(draft(), false), mine.list('forslag/17'), deviceName()]).toEqual([false, [], 'nowhere']);
  expect(() => {
    mine.remove(draft());
    wipeDraftsOfOthers(bo.person);
  }).not.toThrow();
});

test('a browser without room left says so, and leaves what lay there', () => {
  const mine = browserDrafts(anna);
  mine.keep(draft(), false);
  expect(mine.keep(draft({ text: 'x'.repeat(6_000_000) }), false)).toBe(false);
  expect(mine.list('forslag/17')).toEqual([{ ...draft(), isListed: false }]);
});
