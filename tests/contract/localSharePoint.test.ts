/** The stores over the local SharePoint, through PnPjs and real HTTP. */
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { anna, bo, owner } from '../support/startLocal';
import type { ContractSite } from './contractSite';
import { storesContract } from './contracts';
import { startingMs, startSite, type LocalSite } from './localSite';

let starting: Promise<LocalSite> | undefined;
let site: ContractSite | undefined;

beforeAll(async () => {
  starting = startSite(
    [
      { loginName: anna.loginName, roles: ['administrator'] },
      { loginName: bo.loginName, roles: ['hovedudvalg'] },
    ],
    { ownerLogin: owner.loginName },
  );
  const local = await starting;
  // Scopes as the app asks for them: what people may do is SharePoint's affair, not the token's.
  site = {
    editor: createStores(local.connectAs(anna.loginName)),
    reader: createStores(local.connectAs(bo.loginName, undefined, 'AllSites.Write')),
  };
}, startingMs);
afterAll(async () => (await starting)?.close());

storesContract(() => {
  if (site === undefined) throw new Error('the site has not started');
  return site;
});
