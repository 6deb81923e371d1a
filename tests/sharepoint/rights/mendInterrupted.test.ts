/** "Ret rettigheder" with the connection cut at every single write, before it arrived and after: the next run goes on, and one ends it. */
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/security/web';
import { noEconomy } from '../../../src/domain/economy';
import type { OrgUnitId } from '../../../src/domain/ids';
import type { Stores } from '../../../src/domain/stores';
import { Faults } from '../../../src/local/sharepoint/faults/faults';
import { isFailure } from '../../../src/domain/errors';
import type { Connection, Wiring } from '../../../src/sharepoint/client';
import { readGroups } from '../../../src/sharepoint/provisioning/readSite';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { realPace } from '../../../src/sharepoint/retry';
import { readLevels } from '../../../src/sharepoint/rights/levels';
import { relocate } from '../../../src/sharepoint/rights/relocate';
import { readHolderGroups } from '../../../src/sharepoint/rights/rightsBook';
import { fileOf, uploading } from '../../contract/bilagFiles';
import { newKey, proposalInput, round } from '../../contract/contractSite';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { carla, owner } from '../../support/startLocal';

const faults = new Faults();
let starting: Promise<LocalSite> | undefined;
let site: LocalSite;
let connection: Connection;
let stores: Stores;
const quiet = (): void => undefined;

const addUnit = async (key: string): Promise<OrgUnitId> => {
  const kept = { kind: 'chefomraade', area: 'alle', medLevel: undefined, coversIds: [] } as const;
  const named = { key, name: key, shortName: key, validFrom: undefined, validTo: undefined };
  return (await stores.organisation.create({ ...kept, ...named }, newKey())).entity.id;
};

beforeAll(async () => {
  starting = startSite([{ loginName: carla.loginName, roles: ['medarbejder'] }], {
    ownerLogin: owner.loginName,
    faults,
  });
  site = await starting;
  connection = site.connectAs(owner.loginName);
  stores = createStores(connection);
  const facts = { budgetYear: 2025, priceLevel: '', targets: noEconomy.service, status: 'open' } as const;
  const days = { releasedToMedOn: undefined, publicOn: undefined };
  await stores.rounds.create({ key: round, title: 'Budget 2025-2028', ...facts, ...days }, newKey());
}, startingMs);
afterAll(async () => (await starting)?.close());

/** One of everything that can be wrong. */
const breakAll = async (name: string): Promise<void> => {
  const area = await addUnit(`${name} før`);
  await stores.rights.mend(quiet);
  const { entity } = await stores.proposals.create({ ...proposalInput(area), title: name }, newKey());
  await stores.bilag.upload(entity.id, fileOf('Notat.txt', new TextEncoder().encode(name)), uploading());
  await stores.rights.mend(quiet);
  const { web } = connection.sp;
  await relocate(
    connection,
    connection.listPath('RdProposals'),
    entity.id,
    `${round}-1-a${area}`,
    `${round}-4-a${area}`,
  );
  const group = (await readHolderGroups(connection)).get(`chef:${area}`) ?? 0;
  const { Id, LoginName } = await web.ensureUser(carla.loginName);
  const chefs = web.siteGroups.getById((await readGroups(connection)).get('chef') ?? 0).users;
  if ((await chefs()).some((user) => user.Id === Id)) await chefs.removeByLoginName(LoginName);
  await web.siteGroups.getById(group).users.add(LoginName);
  const levels = await readLevels(connection);
  const level = web.roleDefinitions.getById(levels.get('oversee') ?? 0);
  const { BasePermissions } = await level();
  const Low = Number((BigInt(BasePermissions.Low) & ~0x100n) | 0x800n);
  await level.update({ BasePermissions: { ...BasePermissions, Low } });
  const path = `${connection.listPath('RdProposals')}/${round}-1-a${area}`;
  const place: { Id: number } = await web.getFolderByServerRelativePath(path).listItemAllFields();
  const item = web.getList(connection.listPath('RdProposals')).items.getById(place.Id);
  await item.roleAssignments.add(Id, levels.get('read') ?? 0);
  await addUnit(`${name} efter`);
};

const wiring: Wiring = {
  pace: { ...realPace, sleep: () => Promise.resolve(), now: () => 0 },
  isOnline: () => true,
  fetch: (url, init) => fetch(url, init),
};
const isWrite = { method: 'POST|MERGE|DELETE', path: '/_api/' };

it('ends after a cut at every write', async () => {
  await breakAll('Afbrudt');
  const wrong = await stores.rights.compare();
  expect(new Set(wrong.map(({ kind }) => kind))).toEqual(
    new Set(['levelNarrow', 'levelWide', 'groupMissing', 'notInRole', 'placeMissing', 'placeWrong', 'misplaced']),
  );
  const interrupted = createStores(site.connectAs(owner.loginName, wiring));
  /** One write takes effect without an answer, and nothing gets through after it. */
  const mendCut = async (): Promise<unknown> => {
    faults.clear();
    faults.add({ action: 'dropAfter', match: isWrite, times: 1 });
    faults.add({ action: 'dropBefore', match: isWrite });
    const end = await interrupted.rights.mend(quiet).catch((error: unknown) => error);
    faults.clear();
    return end;
  };
  let [cuts, end] = [0, await mendCut()];
  for (; isFailure(end, 'OutcomeUnknown') || isFailure(end, 'Offline'); end = await mendCut()) {
    cuts += 1;
    if (cuts > 60) throw new Error('it gets nowhere');
  }
  expect(end).toEqual([]);
  expect(cuts).toBeGreaterThan(wrong.length);
  expect(await stores.rights.compare()).toEqual([]);
  const titles = (await connection.sp.web.siteGroups()).map(({ Title }) => Title);
  expect(titles.filter((title) => title.includes('Afbrudt efter'))).toHaveLength(1);
}, 120_000);
