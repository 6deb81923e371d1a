/** An interrupted writing of the demonstration, taken up again. */
import { demoPeople } from '../../src/cli/demo/people';
import { openRound } from '../../src/cli/demo/rounds';
import { writeDemo, type DemoSite } from '../../src/cli/demo/writeDemo';
import type { PersonId } from '../../src/domain/ids';
import { memorySite, viewerOf } from '../support/memoryStores';

it('stops at the first failure and, begun again, adds only what is missing', async () => {
  const site = memorySite();
  const persons = new Map(
    demoPeople.map(
      ({ loginName, name }, at) => [loginName, { id: (at + 1) as PersonId, name, email: loginName }] as const,
    ),
  );
  const storesFor: DemoSite['storesFor'] = (loginName) => {
    const person = persons.get(loginName);
    if (person === undefined) throw new Error(loginName);
    return site.as(viewerOf(person));
  };
  const said: string[] = [];
  const demo: DemoSite = {
    storesFor,
    persons,
    giveRights: () => Promise.resolve(),
    progress: (line) => said.push(line),
  };

  site.failures.set('planPoints.create', { kind: 'Offline' });
  await expect(writeDemo(demo)).rejects.toMatchObject({ failure: { kind: 'Offline' } });
  expect(said.at(-1)).toBe('80 ideas');

  site.failures.delete('planPoints.create');
  const counts = await writeDemo(demo);
  expect(await writeDemo(demo)).toEqual(counts);
  const stores = storesFor(demoPeople[0]?.loginName ?? '');
  expect([
    (await stores.ideas.list(openRound.key)).rows.length,
    (await stores.proposals.list(openRound.key)).rows.length,
    (await stores.planPoints.list(openRound.key)).rows.length,
    (await stores.medDiscussions.list(openRound.key)).rows.length,
  ]).toEqual([80, 40, 60, 92]);
});
