/**
 * Who is in which group, on a site of its own: beside all that the other stores' contracts make, its groups and places would be
 * those of hundreds of areas and rounds.
 */
import { createMemberRepository } from '../../src/sharepoint/repositories/memberRepository';
import { realPace } from '../../src/sharepoint/retry';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { anna, carla, owner } from '../support/startLocal';
import { createRefs } from './contractSite';
import { memberStoreContract } from './memberStore.contract';
import { startSite, type LocalSite } from './localSite';

let starting: Promise<LocalSite> | undefined;
afterAll(async () => (await starting)?.close());

memberStoreContract(async () => {
  starting = startSite([{ loginName: anna.loginName, roles: ['raaderumsgruppe'] }], { ownerLogin: owner.loginName });
  const local = await starting;
  const connection = local.connectAs(owner.loginName);
  const stores = createStores(connection);
  const { units } = await createRefs({ editor: stores, reader: stores });
  await stores.rights.mend(() => undefined);
  return {
    store: createMemberRepository(connection, stores),
    chef: `chef:${units[0]}`,
    address: carla.loginName,
  };
});

test('whoever owns nothing is shown their own group, and is not refused the others one by one', async () => {
  if (starting === undefined) throw new Error('the contract has not begun');
  const refused: string[] = [];
  const connection = (await starting).connectAs(anna.loginName, {
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      if (answer.status === 403) refused.push(url);
      return answer;
    },
    pace: realPace,
    isOnline: () => true,
  });
  const groups = await createMemberRepository(connection, createStores(connection)).groups();
  const shown = groups.filter(({ members }) => members !== undefined).map(({ key }) => key);
  expect([shown, refused]).toEqual([['raaderumsgruppe'], []]);
});
