/** Bytes are kept once for all who share them, and no longer than somebody does. */
import { FileWriter } from '../../../../src/local/sharepoint/store/files/fileWriter';
import { DocumentMoves } from '../../../../src/local/sharepoint/store/files/documentMoves';
import {
  recycleItem,
  removeItem,
  rowsWith,
  type Removal,
} from '../../../../src/local/sharepoint/store/items/itemRemoval';
import { writeContextOf, type WriteContext } from '../../../../src/local/sharepoint/store/items/itemWriter';
import { purgeEntry } from '../../../../src/local/sharepoint/store/recycling/recycling';
import { Site } from '../../../../src/local/sharepoint/store/site';
import { owner } from '../support';

const time = '2026-03-02T10:15:30Z';
const now = Date.parse(time);
let site: Site;
let context: WriteContext;
let removal: Removal;
let kept: number;

const blobs = (): number => Number(site.database.first('SELECT count(*) AS n FROM blobs')?.['n']);
const bytes = (): number =>
  Number(site.database.first('SELECT coalesce(sum(length(bytes)), 0) AS n FROM blob_pieces')?.['n']);

beforeEach(() => {
  site = new Site(':memory:', { title: 'Opgaver', owner, now: time });
  const list = site.lists.byTitle('Documents');
  if (!list) throw new Error('a new site has no library');
  context = writeContextOf(site, list, 6, now);
  removal = { site, list, personId: 6, time };
  kept = blobs();
});
afterEach(() => site.close());

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const put = (path: string, value: string): number =>
  site.write(() => new FileWriter(site).put(context, path, text(value)));
const readBack = (itemId: number): string => {
  const blobId = site.documents.byItem(context.list.id, itemId)?.blobId ?? 0;
  return new TextDecoder().decode(site.blobs.read(blobId));
};

it('shares the bytes of a copy until the last of the two is gone', () => {
  const before = bytes();
  const original = put('a/b/one.txt', 'shared');
  const seen = (itemId: number) => {
    const [row = {}] = rowsWith({ site, list: context.list }, itemId);
    return { row, blobId: site.documents.byItem(context.list.id, itemId)?.blobId };
  };
  const copy = site.write(() => new DocumentMoves(site).copy(context.list, context, original, 'two.txt', seen));
  expect([blobs() - kept, bytes() - before]).toEqual([1, 6]);
  site.write(() => removeItem(removal, original));
  expect(readBack(copy)).toBe('shared');
  site.write(() => removeItem(removal, copy));
  expect([blobs() - kept, bytes() - before]).toEqual([0, 0]);
});

it('keeps the bytes of past versions and of what lies in the bin, and drops them with it', () => {
  const before = bytes();
  const file = put('one.txt', 'first');
  put('one.txt', 'second');
  expect(bytes() - before).toBe('firstsecond'.length);
  const bin = site.write(() => recycleItem(removal, file));
  expect(bytes() - before).toBe('firstsecond'.length);
  const entry = site.recycleBin.byId(bin);
  if (!entry) throw new Error('nothing in the bin');
  site.write(() => purgeEntry({ site, personId: 6, now, time }, entry));
  expect(bytes() - before).toBe(0);
});

it('drops the oldest versions beyond the limit with their bytes', () => {
  const before = bytes();
  site.lists.update(context.list.id, { ...context.list, settings: { ...context.list.settings, MajorVersionLimit: 2 } });
  const list = site.lists.byId(context.list.id);
  if (!list) throw new Error('the library vanished');
  context = { ...context, list };
  for (const value of ['1', '22', '333', '4444']) put('one.txt', value);
  expect(bytes() - before).toBe('333'.length + '4444'.length);
});

it('goes with its list', () => {
  const before = bytes();
  put('a/one.txt', 'x');
  put('a/one.txt', 'y');
  site.write(() => site.lists.remove(context.list));
  expect(bytes() - before).toBe(0);
});

it('writes nothing when the whole is not written', () => {
  const before = bytes();
  expect(() =>
    site.write(() => {
      new FileWriter(site).put(context, 'one.txt', text('x'));
      throw new Error('no');
    }),
  ).toThrow('no');
  expect([blobs() - kept, bytes() - before]).toEqual([0, 0]);
});

it('reads any part of pieces of any size', () => {
  const id = site.write(() => site.blobs.create(text('abc')));
  site.write(() => site.blobs.append(id, text('')));
  site.write(() => site.blobs.append(id, text('defgh')));
  const read = (start: number, end: number): string => new TextDecoder().decode(site.blobs.read(id, start, end));
  for (let start = 0; start <= 8; start += 1)
    for (let end = start; end <= 8; end += 1) expect(read(start, end)).toBe('abcdefgh'.slice(start, end));
});
