/** What comes back out of SharePoint's recycle bin, as manifest/guide says to administrators: with its number, place, rights and words. */
import type { ProposalId } from '../../../src/domain/ids';
import type { Stage } from '../../../src/domain/stage';
import type { Stores } from '../../../src/domain/stores';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { fileOf, uploading } from '../../contract/bilagFiles';
import { createRefs, failureKind, newKey, proposalInput, type Refs } from '../../contract/contractSite';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { bo, owner } from '../../support/startLocal';

let starting: Promise<LocalSite> | undefined;
let local: LocalSite;
/** The owner, and a member of Hovedudvalget, who reads proposals from their release on. */
let stores: Stores;
let member: Stores;
let refs: Refs;

beforeAll(async () => {
  starting = startSite([{ loginName: bo.loginName, roles: ['hovedudvalg'] }], { ownerLogin: owner.loginName });
  local = await starting;
  stores = createStores(local.connectAs(owner.loginName));
  member = createStores(local.connectAs(bo.loginName, undefined, 'AllSites.Write'));
  refs = await createRefs({ editor: stores, reader: stores });
}, startingMs);
afterAll(async () => (await starting)?.close());

const ask = async (address: string, method: 'GET' | 'POST'): Promise<unknown> => {
  const response = await fetch(`${local.siteUrl}/_api/web${address}`, {
    method,
    headers: { Authorization: `Bearer ${await local.tokenFor(owner.loginName)}`, Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response.status === 204 || method === 'POST' ? undefined : response.json();
};
/** What an owner does on the page "Papirkurv". */
const restoreAll = async (): Promise<void> => {
  const { value } = (await ask('/recycleBin', 'GET')) as { readonly value: readonly { readonly Id: string }[] };
  for (const { Id } of value) await ask(`/recycleBin('${Id}')/restore()`, 'POST');
};

const makeProposal = async (stage: Stage): Promise<ProposalId> => {
  const { entity } = await stores.proposals.create({ ...proposalInput(refs.units[0]), stage }, newKey());
  const { version } = await stores.proposals.get(entity.id);
  await stores.proposals.update(entity.id, { risks: 'Skrevet anden gang' }, version);
  await stores.comments.add({ on: 'proposal', id: entity.id }, 'Tallene er regnet om');
  await stores.bilag.upload(entity.id, fileOf('Notat.txt', new TextEncoder().encode('Notat')), uploading());
  return entity.id;
};

const allOf = async (id: ProposalId) => ({
  title: (await stores.proposals.get(id)).entity.title,
  versions: (await stores.proposals.versions(id)).versions.length,
  said: (await stores.comments.list({ on: 'proposal', id })).map(({ text }) => text),
  bilag: (await stores.bilag.list(id)).map(({ number, name }) => `${number} ${name}`),
  standing: await stores.proposals.standing(id),
});

test.each([
  ['not released', 'direktion', 'NotFound'],
  ['released', 'tilFagudvalg', { resolvedWith: expect.anything() as unknown }],
] as const)('a proposal %s comes back whole, and is read by whoever read it before', async (_name, stage, seen) => {
  const id = await makeProposal(stage);
  const before = await allOf(id);
  await stores.proposals.remove(id, (await stores.proposals.get(id)).version);
  expect(await failureKind(stores.proposals.get(id))).toBe('NotFound');

  await restoreAll();
  expect(await allOf(id)).toEqual(before);
  expect(await failureKind(member.proposals.get(id))).toEqual(seen);
});

test('a whole list comes back with its items, and with nothing to mend in its rights', async () => {
  const id = await makeProposal('tilFagudvalg');
  const before = await allOf(id);
  const findings = await stores.rights.compare();
  await ask("/GetList('/sites/raaderum/Lists/RdProposals')/recycle()", 'POST');
  expect(await failureKind(stores.proposals.get(id))).toBe('NotFound');

  await restoreAll();
  expect(await allOf(id)).toEqual(before);
  expect(await stores.rights.compare()).toEqual(findings);
});
