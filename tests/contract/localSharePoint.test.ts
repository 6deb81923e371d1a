/** The stores over the local SharePoint, through PnPjs and real HTTP. */
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { anna, bo, owner } from '../support/startLocal';
import type { ContractSite } from './contractSite';
import { storesContract } from './contracts';
import { startSite, type LocalSite } from './localSite';

let local: LocalSite | undefined;
let site: ContractSite | undefined;

beforeAll(async () => {
  local = await startSite(
    [
      { loginName: anna.loginName, roles: ['administrator'] },
      { loginName: bo.loginName, roles: ['hovedudvalg'] },
    ],
    { ownerLogin: owner.loginName },
  );
  // Scopes as the app asks for them: what people may do is SharePoint's affair, not the token's.
  site = {
    editor: createStores(local.connectAs(anna.loginName)),
    reader: createStores(local.connectAs(bo.loginName, undefined, 'AllSites.Write')),
  };
}, 60_000);
afterAll(() => local?.close());

storesContract(() => {
  if (site === undefined) throw new Error('the site has not started');
  return site;
});
