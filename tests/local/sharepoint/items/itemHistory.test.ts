/** A random history of one list, replayed against a plain model: the same items, versions and change log come out of it. */
import '@pnp/sp/recycle-bin';
import fc from 'fast-check';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { owner, sitePath, startSite, type TestSite } from '../support';

const mostVersions = 3;

interface Version {
  readonly label: number;
  readonly Title: string;
  readonly Cost: number | null;
}

interface ModelItem {
  /** Newest first; the first is what the item is now. */
  versions: Version[];
  etag: number;
}

/** What SharePoint should do, without a database. */
class Model {
  readonly items = new Map<number, ModelItem>();
  readonly bin: { readonly id: string; readonly itemId: number; readonly item: ModelItem }[] = [];
  readonly log: [number, number][] = [];
  private last = 0;

  add(Title: string, Cost: number | null): void {
    this.last += 1;
    this.items.set(this.last, { versions: [{ label: 1, Title, Cost }], etag: 1 });
    this.log.push([1, this.last]);
  }

  change(id: number, given: Partial<Version>): void {
    const item = this.at(id);
    const [now] = item.versions;
    if (!now) throw new Error('an item without a version');
    item.versions = [{ ...now, ...given, label: now.label + 1 }, ...item.versions].slice(0, mostVersions);
    item.etag += 1;
    this.log.push([2, id]);
  }

  take(id: number): ModelItem {
    const item = this.at(id);
    this.items.delete(id);
    this.log.push([3, id]);
    return item;
  }

  giveBack(id: number, item: ModelItem): void {
    this.items.set(id, { ...item, etag: item.etag + 1 });
    this.log.push([7, id]);
  }

  at(id: number): ModelItem {
    const item = this.items.get(id);
    if (!item) throw new Error(`no item ${id}`);
    return item;
  }
}

type Step = readonly [
  kind: 'add' | 'change' | 'recycle' | 'delete' | 'giveBack' | 'restore' | 'cut',
  which: number,
  cost: number,
];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(
    'add',
    'add',
    'change',
    'change',
    'change',
    'recycle',
    'delete',
    'giveBack',
    'giveBack',
    'restore',
    'cut',
  ),
  fc.nat(50),
  fc.integer({ min: -5, max: 5 }),
);

const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(all.length, 1)];

const carryOut = async (
  site: TestSite,
  sp: SPFI,
  list: IList,
  title: string,
  model: Model,
  [kind, which, cost]: Step,
) => {
  const id = pick(
    [...model.items.keys()].toSorted((a, b) => a - b),
    which,
  );
  const Title = `t${which}`;
  if (kind === 'add') {
    await list.items.add({ Title, Cost: cost });
    model.add(Title, cost);
    return;
  }
  if (kind === 'giveBack') {
    const [entry] = model.bin.splice(which % Math.max(model.bin.length, 1), 1);
    if (!entry) return;
    await sp.web.recycleBin.getById(entry.id).restore();
    model.giveBack(entry.itemId, entry.item);
    return;
  }
  if (id === undefined) return;
  const item = list.items.getById(id);
  const older = pick(model.at(id).versions.slice(1), which);
  if (kind === 'change') {
    const given = cost > 0 ? { Title } : { Cost: cost === 0 ? null : cost };
    await item.update(given, `"${model.at(id).etag}"`);
    model.change(id, given);
  } else if (kind === 'delete') {
    await item.delete();
    model.take(id);
  } else if (kind === 'recycle') {
    model.bin.push({ id: await item.recycle(), itemId: id, item: model.take(id) });
  } else if (older && kind === 'restore') {
    const path = `/_api/web/getList('${sitePath}/Lists/${title}')/items(${id})/versions/restoreByLabel('${older.label}.0')`;
    expect((await site.request(owner, path, { method: 'POST' })).status).toBe(200);
    model.change(id, { Title: older.Title, Cost: older.Cost });
  } else if (older && kind === 'cut') {
    await item.versions.getById(older.label * 512).delete();
    const target = model.at(id);
    target.versions = target.versions.filter((version) => version !== older);
  }
};

interface Shown {
  VersionLabel: string;
  Title: string;
  Cost: number | null;
}

const shownBy = async (list: IList) => {
  const rows = await list.items.select('Id', 'Title', 'Cost').top(100)<{ Id: number; 'odata.etag': string }[]>();
  return Promise.all(
    rows.map(async ({ Id, 'odata.etag': etag }) => {
      const versions = await list.items.getById(Id).versions.select('VersionLabel', 'Title', 'Cost')<Shown[]>();
      return [Id, etag, versions.map(({ VersionLabel, Title, Cost }) => [VersionLabel, Title, Cost])];
    }),
  );
};

const expected = (model: Model) =>
  [...model.items]
    .toSorted(([a], [b]) => a - b)
    .map(([id, { etag, versions }]) => [
      id,
      `"${etag}"`,
      versions.map(({ label, Title, Cost }) => [`${label}.0`, Title, Cost]),
    ]);

it('gives the items, versions and changes that the history says', async () => {
  const site = await startSite();
  const sp = await site.as(owner);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 22 }), async (history) => {
      const title = `H${(run += 1)}`;
      await sp.web.lists.add(title);
      const list = sp.web.lists.getByTitle(title);
      await list.update({ MajorVersionLimit: mostVersions });
      await list.fields.addNumber('Cost');
      const model = new Model();
      for (const one of history) await carryOut(site, sp, list, title, model, one);
      expect(await shownBy(list)).toEqual(expected(model));
      const query = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };
      const log = (await list.getChanges(query)) as { ChangeType: number; ItemId: number }[];
      expect(log.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual(model.log);
    }),
    { numRuns: 12 },
  );
  site.sharePoint.close();
}, 60_000);
