/**
 * Who is in which group, on a site of its own: beside all that the other stores' contracts make, its groups and places would be
 * those of hundreds of areas and rounds.
 */
import { createMemberRepository } from '../../src/sharepoint/repositories/memberRepository';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { carla, owner } from '../support/startLocal';
import { createRefs } from './contractSite';
import { memberStoreContract } from './memberStore.contract';
import { startSite, type LocalSite } from './localSite';

let starting: Promise<LocalSite> | undefined;
afterAll(async () => (await starting)?.close());

memberStoreContract(async () => {
  starting = startSite([], { ownerLogin: owner.loginName });
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
