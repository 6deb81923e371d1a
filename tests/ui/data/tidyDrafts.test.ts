/** Drafts that nobody comes back for, by a clock given in. */
import type { PersonId } from '../../../src/domain/ids';
import { browserDrafts, ownerOf } from '../../../src/ui/data/browserDrafts';
import { tidyDrafts } from '../../../src/ui/data/tidyDrafts';
import { memorySite, viewerOf } from '../../support/memoryStores';

const siteUrl = 'https://norddjurs.sharepoint.example/sites/raaderum';
const person = { id: 7 as PersonId, name: 'Anna', email: 'anna@norddjurs.example' };
const owner = ownerOf(person, siteUrl);
const here = browserDrafts(owner);
const now = new Date('2024-04-15T10:00:00.000Z');
const draft = (writer: string, savedAt: string) => ({ item: `forslag/${writer}`, writer, savedAt, text: writer });
const old = draft('1', '2024-03-16T09:59:00.000Z');
const young = draft('2', '2024-03-16T10:01:00.000Z');
const open = () => {
  const site = memorySite();
  return { site, list: site.as(viewerOf(person)).drafts };
};
const writersOf = (drafts: readonly { readonly writer: string }[]) => drafts.map(({ writer }) => writer).toSorted();

test('goes after thirty days, from the browser and from the list, and not a minute before', async () => {
  const { list } = open();
  for (const one of [old, young]) {
    here.keep(one, false);
    await list.keep(one);
  }
  await tidyDrafts(person, siteUrl, list, now);
  expect([writersOf(here.list()), writersOf(await list.list())]).toEqual([['2'], ['2']]);
});

test('what the list holds need not lie in the browser; what it lacks stays there', async () => {
  const { list } = open();
  const [listed, taken, unlisted] = ['a', 'b', 'c'].map((writer) => draft(writer, '2024-04-15T09:00:00.000Z'));
  if (listed === undefined || taken === undefined || unlisted === undefined) throw new Error('three drafts');
  await list.keep(listed);
  here.keep(listed, true);
  here.keep(taken, true);
  here.keep(unlisted, false);
  await tidyDrafts(person, siteUrl, list, now);
  // Whether a draft that is no longer listed was saved elsewhere, the form asks when it opens.
  expect(writersOf(here.list())).toEqual(['b', 'c']);
});

test('others’ go, and one’s own too old ones, also where the list cannot be reached', async () => {
  const { site, list } = open();
  const bo = ownerOf({ id: 8, email: undefined }, siteUrl);
  browserDrafts(bo).keep(young, false);
  here.keep(old, false);
  here.keep(young, true);
  site.failures.set('drafts.list', { kind: 'Offline' });
  await expect(tidyDrafts(person, siteUrl, list, now)).rejects.toMatchObject({ failure: { kind: 'Offline' } });
  expect([browserDrafts(bo).list().length, writersOf(here.list())]).toEqual([0, ['2']]);
});
