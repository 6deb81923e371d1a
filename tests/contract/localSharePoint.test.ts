/** The stores over the local SharePoint, through PnPjs and real HTTP. */
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { anna, bo, owner } from '../support/startLocal';
import { createRefs, type ContractSite } from './contractSite';
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

it('takes a place, which is an item of its list too, for no proposal', async () => {
  const local = await starting;
  const stores = site?.editor;
  if (local === undefined || stores === undefined) throw new Error('the site has not started');
  await createRefs({ editor: stores, reader: stores });
  const { sp, listPath } = local.connectAs(anna.loginName);
  const [first] = await sp.web
    .getList(listPath('RdProposals'))
    .items.filter("startswith(FileLeafRef,'2')")
    .select('Id')();
  expect(first).toBeDefined();
  await expect(stores.proposals.get(first.Id)).rejects.toMatchObject({ failure: { kind: 'NotFound' } });
});

storesContract(() => {
  if (site === undefined) throw new Error('the site has not started');
  return site;
});
