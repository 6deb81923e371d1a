/** Puts many rows into a list in one transaction, through the same encoding and checks as a single add. */
import { ItemWriter, writeContextOf } from './items/itemWriter';
import type { Site } from './site';
import { toWireTime } from './siteTime';

/** `folder` is the list's address behind the site's: `Lists/Tasks`. */
export const fillList = (
  site: Site,
  folder: string,
  personId: number,
  now: number,
  rows: Iterable<Readonly<Record<string, unknown>>>,
): void => {
  const list = site.lists.byFolder(folder);
  if (!list) throw new Error(`There is no list at ${folder}.`);
  const writer = new ItemWriter(site);
  const context = writeContextOf(site, list, personId, now);
  site.write(() => {
    for (const row of rows) writer.add(context, row);
    site.lists.touch(list.id, toWireTime(now));
  });
};
