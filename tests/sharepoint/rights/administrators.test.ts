/** Who is offered "Ret rettigheder", and what it does for whoever has full control of the lists, not of the site. */
import type { OrgUnitId } from '../../../src/domain/ids';
import { noEconomy } from '../../../src/domain/economy';
import type { Stores } from '../../../src/domain/stores';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { newKey, round } from '../../contract/contractSite';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { anna, bo, carla, owner } from '../../support/startLocal';

let starting: Promise<LocalSite> | undefined;
let site: LocalSite;
let stores: Stores;
const as = (login: string, scope?: string): Stores => createStores(site.connectAs(login, undefined, scope));

beforeAll(async () => {
  starting = startSite(
    [
      { loginName: anna.loginName, roles: ['administrator'] },
      { loginName: bo.loginName, roles: ['raaderumsgruppe'] },
      { loginName: carla.loginName, roles: ['chef'] },
    ],
    { ownerLogin: owner.loginName },
  );
  site = await starting;
  stores = as(owner.loginName);
  const facts = { budgetYear: 2025, priceLevel: '', targets: noEconomy.service, status: 'open' } as const;
  const days = { releasedToMedOn: undefined, publicOn: undefined };
  await stores.rounds.create({ key: round, title: 'Budget 2025-2028', ...facts, ...days }, newKey());
}, startingMs);
afterAll(async () => (await starting)?.close());

it.each([undefined, 'AllSites.Write'])(
  'are the owner and the administrators, with the permission %s',
  async (scope) => {
    const answers = [owner, anna, bo, carla].map(({ loginName }) => as(loginName, scope).rights.mayMend());
    expect(await Promise.all(answers)).toEqual([true, true, false, false]);
  },
);

it('makes the places for an administrator of the lists, and leaves to the owner what is the site’s', async () => {
  const unit = { kind: 'chefomraade', area: 'alle', medLevel: undefined, coversIds: [] } as const;
  const named = { key: 'oekonomi', name: 'Økonomi', shortName: 'Økonomi', validFrom: undefined, validTo: undefined };
  const unitId: OrgUnitId = (await stores.organisation.create({ ...unit, ...named }, newKey())).entity.id;
  const theirs = as(anna.loginName);
  const group = { kind: 'groupMissing', holder: { role: 'chef', unitId }, name: 'Økonomi' } as const;
  expect((await theirs.rights.compare()).map(({ kind }) => kind)).toEqual([
    'groupMissing',
    ...Array.from({ length: 6 }, () => 'placeMissing'),
  ]);
  expect(await theirs.rights.mend(() => undefined)).toEqual([group]);
  // The owner makes the group, and opens the places to it. Who is in it, SharePoint shows to owners alone.
  expect(await stores.rights.mend(() => undefined)).toEqual([]);
  const hidden = (await theirs.rights.compare()).map((finding) => ('groups' in finding ? finding.groups : finding));
  expect(hidden).toEqual([[expect.stringMatching(/^Råderum – Chef Økonomi/)]]);
});
