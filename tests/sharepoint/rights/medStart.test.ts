/**
 * Putting a proposal before MED against the local SharePoint, with no more than the tab asks for in daily work: whoever writes in
 * a committee's place makes the MED-drøftelse there, once, whatever becomes of the answers; nobody else does.
 */
import '@pnp/sp/folders/web';
import type { MedDiscussionId, OrgUnitId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import { medInputOf, medKey, type MedProposal } from '../../../src/domain/medStart';
import type { OrgUnit } from '../../../src/domain/organisation';
import type { Stores } from '../../../src/domain/stores';
import { noEconomy } from '../../../src/domain/economy';
import { Faults } from '../../../src/local/sharepoint/faults/faults';
import type { FaultRule } from '../../../src/local/sharepoint/faults/rule';
import { addMembers } from '../../../src/sharepoint/provisioning/members';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { realPace } from '../../../src/sharepoint/retry';
import { failureKind, newKey, proposalInput, round } from '../../contract/contractSite';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { anna, bo, carla, owner } from '../../support/startLocal';

const daily = 'AllSites.Write';
const faults = new Faults();
let starting: Promise<LocalSite> | undefined;
let site: LocalSite;
let stores: Stores;
let omu: OrgUnit;
let otherOmu: OrgUnit;

const unit = async (key: string, given: Pick<OrgUnit, 'kind' | 'medLevel' | 'coversIds'>): Promise<OrgUnit> => {
  const facts = { area: 'alle', validFrom: undefined, validTo: undefined } as const;
  return (await stores.organisation.create({ key, name: key, shortName: key, ...facts, ...given }, newKey())).entity;
};
const asks = (login: string): Stores =>
  createStores(
    site.connectAs(
      login,
      {
        pace: { ...realPace, sleep: () => Promise.resolve(), now: () => 0 },
        isOnline: () => true,
        fetch: (url, init) => fetch(url, init),
      },
      daily,
    ),
  );
const released = async (): Promise<MedProposal> =>
  (await stores.proposals.create({ ...proposalInput(omu.coversIds[0] as OrgUnitId), stage: 'tilFagudvalg' }, newKey()))
    .entity;
const start = (by: Stores, proposal: MedProposal, committee: OrgUnit) =>
  by.medDiscussions.create(
    medInputOf({ proposal, committee }, localDate('2024-04-26'), round, 255),
    medKey(proposal, committee),
  );
const idsOf = async (proposal: MedProposal): Promise<readonly MedDiscussionId[]> =>
  (await stores.medDiscussions.list(round)).rows
    .filter(({ proposalId }) => proposalId === proposal.id)
    .map(({ id }) => id);

beforeAll(async () => {
  starting = startSite(
    [
      { loginName: anna.loginName, roles: ['raaderumsgruppe'] },
      { loginName: bo.loginName, roles: ['chef'] },
      { loginName: carla.loginName, roles: ['omu'] },
    ],
    { ownerLogin: owner.loginName, faults },
  );
  site = await starting;
  const connection = site.connectAs(owner.loginName);
  stores = createStores(connection);
  const days = { releasedToMedOn: undefined, publicOn: undefined };
  const facts = { budgetYear: 2025, priceLevel: '', targets: noEconomy.service, status: 'open' } as const;
  await stores.rounds.create({ key: round, title: 'Budget 2025-2028', ...facts, ...days }, newKey());
  const area = { kind: 'chefomraade', medLevel: undefined, coversIds: [] } as const;
  const [first, second] = [await unit('Sundhed', area), await unit('Social', area)];
  omu = await unit('OMU Sundhed', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [first.id] });
  otherOmu = await unit('OMU Social', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [second.id] });
  await createStores(connection).rights.mend(() => undefined);
  await addMembers(connection, [
    { loginName: bo.loginName, roles: ['chef'], holds: [{ role: 'chef', unitId: first.id }] },
    { loginName: carla.loginName, roles: ['omu'], holds: [{ role: 'omu', unitId: omu.id }] },
  ]);
}, startingMs);
afterAll(async () => (await starting)?.close());
afterEach(() => faults.clear());

const fates: { readonly [fate: string]: FaultRule } = {
  lostBefore: { action: 'dropBefore' },
  lostAfter: { action: 'dropAfter' },
  gatewayAfter: { action: 'status', status: 504, after: true },
};

it.each([['lostBefore'], ['lostAfter'], ['gatewayAfter'], ['lostBefore', 'lostAfter'], ['lostAfter', 'lostAfter']])(
  'makes it once for proposal and committee after: %s',
  async (...met) => {
    const proposal = await released();
    for (const fate of met) faults.add({ ...fates[fate], match: { method: 'POST|MERGE' }, times: 1 } as FaultRule);
    const made = await start(asks(anna.loginName), proposal, omu);
    faults.clear();
    expect(await idsOf(proposal)).toEqual([made.entity.id]);
    expect(made.entity).toMatchObject({ deadline: '2024-04-26', outcome: 'awaiting', medUdvalgId: omu.id });
  },
);

it('finds the one that is there when somebody else makes it too, at the same moment or later, and changes nothing in it', async () => {
  const proposal = await released();
  const [one, other] = await Promise.all([anna, bo].map((who) => start(asks(who.loginName), proposal, omu)));
  expect(await idsOf(proposal)).toEqual([one?.entity.id]);
  expect(other?.entity.id).toBe(one?.entity.id);
  const { version } = await stores.medDiscussions.get(one?.entity.id as MedDiscussionId);
  await stores.medDiscussions.update(one?.entity.id as MedDiscussionId, { statement: 'Vi savner en plan.' }, version);
  expect((await start(asks(carla.loginName), proposal, omu)).entity).toMatchObject({ statement: 'Vi savner en plan.' });
  expect(await idsOf(proposal)).toHaveLength(1);
});

it('is told of a whole round which areas its proposals touch: the rule goes by them', async () => {
  const affectedIds = [...omu.coversIds, ...otherOmu.coversIds];
  const area = omu.coversIds[0] as OrgUnitId;
  const made = await stores.proposals.create({ ...proposalInput(area), affectedIds, stage: 'tilFagudvalg' }, newKey());
  const { rows } = await asks(anna.loginName).proposals.relations(round);
  expect(rows.find(({ id }) => id === made.entity.id)?.affectedIds).toEqual(affectedIds);
});

it('can be made anew once it has been taken away', async () => {
  const proposal = await released();
  const first = await start(asks(anna.loginName), proposal, omu);
  await asks(anna.loginName).medDiscussions.remove(first.entity.id, first.version);
  const again = await start(asks(anna.loginName), proposal, omu);
  expect(await idsOf(proposal)).toEqual([again.entity.id]);
});

it('is for the committee and the chefs it answers, each in its own place', async () => {
  const proposal = await released();
  for (const who of [bo, carla]) {
    expect(await failureKind(start(asks(who.loginName), proposal, otherOmu))).toBe('Forbidden');
  }
  const made = await start(asks(carla.loginName), proposal, omu);
  expect((await asks(bo.loginName).medDiscussions.get(made.entity.id)).entity.id).toBe(made.entity.id);
  expect(await idsOf(proposal)).toEqual([made.entity.id]);
});

it('says which place is missing, and "Ret rettigheder" finds that too', async () => {
  const proposal = await released();
  const place = `${round}-m${otherOmu.id}`;
  const connection = site.connectAs(owner.loginName);
  const path = `${connection.listPath('RdMedDiscussions')}/${place}`;
  await connection.sp.web.getFolderByServerRelativePath(path).delete();
  const missing = { kind: 'placeMissing', list: 'medDiscussions', place } as const;
  expect(
    (await stores.rights.compare()).filter(
      ({ kind, ...found }) => kind === 'placeMissing' && 'list' in found && found.list === 'medDiscussions',
    ),
  ).toEqual([missing]);
  expect(await failureKind(start(asks(anna.loginName), proposal, otherOmu))).toBe('SiteNotReady');
  await stores.rights.mend(() => undefined);
  expect((await start(asks(anna.loginName), proposal, otherOmu)).entity.medUdvalgId).toBe(otherOmu.id);
});
