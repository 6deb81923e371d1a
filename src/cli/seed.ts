/** Fills a prepared site with the demonstration: persons in their groups, then everything else as the administrator. */
import type { Stores } from '../domain/stores';
import type { Connection } from '../sharepoint/client';
import { addMembers } from '../sharepoint/provisioning/members';
import { createStores } from '../sharepoint/repositories/createStores';
import { holdsOf } from './demo/holdings';
import { administrator, demoPeople, peopleByKey, personKeys } from './demo/people';
import { writeDemo } from './demo/writeDemo';

export interface SeedOptions {
  /** The site as the person with this sign-in name meets it; comments are written as the persons themselves. */
  readonly connectAs: (loginName: string) => Connection;
  readonly progress: (line: string) => void;
}

/** How many items of each kind the demonstration has. Run again, also after an interruption, it adds only what is missing. */
export const seedDemo = async ({ connectAs, progress }: SeedOptions): Promise<ReadonlyMap<string, number>> => {
  const stores = new Map<string, Stores>();
  const storesFor = (loginName: string): Stores => {
    const known = stores.get(loginName) ?? createStores(connectAs(loginName));
    stores.set(loginName, known);
    return known;
  };
  const persons = await addMembers(connectAs(administrator.loginName), demoPeople);
  progress(`${persons.size} persons`);
  const { rights } = storesFor(administrator.loginName);
  const counts = await writeDemo({
    storesFor,
    persons,
    progress,
    giveRights: async (refs) => {
      await rights.mend(() => undefined);
      await addMembers(
        connectAs(administrator.loginName),
        personKeys.map((key) => ({ ...peopleByKey[key], holds: holdsOf(key, refs) })),
      );
      progress('groups and places');
    },
  });
  // The places of the closed round become places to read in.
  const left = await rights.mend(() => undefined);
  if (left.length > 0) throw new Error(`rights that could not be mended: ${JSON.stringify(left)}`);
  return counts;
};
