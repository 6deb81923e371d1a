/** The keeper by a clock that the test moves; browser and list are the real ones, SharePoint's in memory. */
import type { DraftText } from '../../../src/domain/keptDraft';
import type { PersonId } from '../../../src/domain/ids';
import type { DraftStore } from '../../../src/domain/stores';
import { browserDrafts, ownerOf } from '../../../src/ui/data/browserDrafts';
import { createDraftKeeper } from '../../../src/ui/data/draftKeeper';
import { memorySite, viewerOf } from '../../support/memoryStores';

const person = { id: 7 as PersonId, name: 'Anna', email: 'anna@norddjurs.example' };
const here = browserDrafts(ownerOf(person, 'https://norddjurs.sharepoint.example/sites/raaderum'));
const item = 'forslag/17';

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const open = (writer = 'a') => {
  const site = memorySite();
  const list = site.as(viewerOf(person)).drafts;
  let words: string | undefined;
  const read = (): DraftText | undefined =>
    words === undefined ? undefined : { item, writer, savedAt: new Date().toISOString(), text: words };
  const keeper = createDraftKeeper({ here, list, item, writer });
  keeper.reads(read);
  const type = (next: string | undefined) => {
    words = next;
    keeper.typed();
  };
  const inBrowser = () => here.list(item).map(({ text }) => text);
  const inList = async () => (await list.list(item)).map(({ text }) => text);
  return { site, list, keeper, type, inBrowser, inList };
};
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test('lies in the browser half a second after the first key, however fast somebody types', async () => {
  const { keeper, type, inBrowser } = open();
  for (const words of ['F', 'Fæ', 'Fæl', 'Fæll', 'Fælle', 'Fælles']) {
    type(words);
    await pass(100);
  }
  expect([inBrowser(), keeper.state()]).toEqual([['Fæll'], 'kept']);
  await pass(400);
  expect(inBrowser()).toEqual(['Fælles']);
});

test('goes to the list when the typing pauses, and once a while when it does not', async () => {
  const { type, inList } = open();
  type('a');
  await pass(2900);
  expect(await inList()).toEqual([]);
  await pass(200);
  expect(await inList()).toEqual(['a']);
  for (let second = 0; second < 16; second += 1) {
    type(`a${second}`);
    await pass(1000);
  }
  expect(await inList()).toEqual(['a14']);
});

test('is written at once when the page goes out of sight', async () => {
  const { keeper, type, inBrowser, inList } = open();
  type('a');
  keeper.flush();
  expect(inBrowser()).toEqual(['a']);
  await pass(0);
  expect(await inList()).toEqual(['a']);
});

test('has never two requests under way, and writes what was typed meanwhile afterwards', async () => {
  const { list, keeper, type, inList } = open();
  const answers: (() => void)[] = [];
  let most = 0;
  let underWay = 0;
  const slow: DraftStore = {
    list: (of) => list.list(of),
    remove: (draft) => list.remove(draft),
    keep: async (draft) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise<void>((resolve) => answers.push(resolve));
      underWay -= 1;
      await list.keep(draft);
    },
  };
  jest.spyOn(list, 'keep');
  let last = 'a';
  const slowly = createDraftKeeper({ here, list: slow, item, writer: 'b' });
  slowly.reads(() => ({ item, writer: 'b', savedAt: '', text: last }));
  slowly.typed();
  slowly.flush();
  last = 'ab';
  slowly.typed();
  slowly.flush();
  await pass(20_000);
  expect(answers).toHaveLength(1);
  answers[0]?.();
  await pass(3100);
  answers[1]?.();
  await pass(0);
  expect([most, await inList()]).toEqual([1, ['ab']]);
  last = 'abc';
  slowly.typed();
  slowly.flush();
  const removed = jest.spyOn(list, 'remove');
  slowly.forget();
  await pass(0);
  // The removal waits for the write: the other way round the draft would be back for good.
  expect(removed).not.toHaveBeenCalled();
  answers[2]?.();
  await pass(100);
  expect(await inList()).toEqual([]);
  type('x');
  expect(keeper.state()).toBe('writing');
});

test('without the list it lies here alone, says so, and goes there when the network is back', async () => {
  const { site, keeper, type, inBrowser, inList } = open();
  site.failures.set('drafts.keep', { kind: 'Offline' });
  type('a');
  await pass(3100);
  expect([keeper.state(), inBrowser()]).toEqual(['hereOnly', ['a']]);
  site.failures.delete('drafts.keep');
  keeper.flush();
  await pass(0);
  expect([keeper.state(), await inList()]).toEqual(['kept', ['a']]);
});

test('an expired sign-in is tried again by itself', async () => {
  const { site, keeper, type } = open();
  site.failures.set('drafts.keep', { kind: 'SignInNeeded', reason: 'interaction' });
  type('a');
  await pass(3100);
  expect(keeper.state()).toBe('hereOnly');
  site.failures.delete('drafts.keep');
  await pass(30_100);
  expect(keeper.state()).toBe('kept');
});

test('where the browser keeps nothing the list does; where neither does, it is said', async () => {
  const { site, keeper, type, inList } = open();
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  type('a');
  await pass(500);
  expect(keeper.state()).toBe('writing');
  // Sooner than where the browser holds it meanwhile.
  await pass(600);
  expect([keeper.state(), await inList()]).toEqual(['listOnly', ['a']]);
  site.failures.set('drafts.keep', { kind: 'Offline' });
  type('ab');
  await pass(1100);
  expect(keeper.state()).toBe('nowhere');
});

test('is gone from both when all is saved, also when the last write was still under way', async () => {
  const { keeper, type, inBrowser, inList } = open();
  type('a');
  await pass(3100);
  type('ab');
  keeper.flush();
  type(undefined);
  await pass(3100);
  expect([keeper.state(), inBrowser(), await inList()]).toEqual(['nothing', [], []]);
});

test('once forgotten it comes back no more', async () => {
  const { keeper, type, inBrowser, inList } = open();
  type('a');
  keeper.flush();
  keeper.forget();
  type('ab');
  await pass(60_000);
  expect([keeper.state(), inBrowser(), await inList()]).toEqual(['nothing', [], []]);
});

test('a draft that was taken up goes when its words are kept anew, not before', async () => {
  const { site, list, keeper, type, inBrowser, inList } = open('new');
  const old: DraftText = { item, writer: 'old', savedAt: '2024-04-14T11:00:00.000Z', text: 'old' };
  here.keep(old, true);
  await list.keep(old);
  site.failures.set('drafts.keep', { kind: 'Offline' });
  keeper.supersede([old]);
  type('old and more');
  await pass(3100);
  expect([inBrowser(), await inList()]).toEqual([['old and more'], ['old']]);
  site.failures.delete('drafts.keep');
  await pass(30_100);
  expect(await inList()).toEqual(['old and more']);
});

test('when the page goes, the browser keeps what the list lacks, and nothing else', async () => {
  const { site, keeper, type, inBrowser, inList } = open();
  type('a');
  await pass(3100);
  keeper.leave();
  expect([inBrowser(), await inList()]).toEqual([[], ['a']]);
  // A page that is shown again goes on as before.
  type('ab');
  await pass(500);
  expect(inBrowser()).toEqual(['ab']);
  site.failures.set('drafts.keep', { kind: 'Offline' });
  keeper.leave();
  expect(inBrowser()).toEqual(['ab']);
  await pass(100);
  keeper.leave();
  expect([inBrowser(), await inList()]).toEqual([['ab'], ['a']]);
});
