/** Another area, and other areas touched, once proposals are released: who sees them and their bilag follows at once. */
import type { OrgUnitId, ProposalId, WorkPackageId } from '../../../src/domain/ids';
import type { ProposalInput } from '../../../src/domain/proposal';
import type { Stores } from '../../../src/domain/stores';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { fileOf, uploading } from '../bilagFiles';
import { failureKind, newKey, proposalInput, round } from '../contractSite';
import { startingMs } from '../localSite';
import { loginOf, startMatrixSite, type MatrixSite } from './matrixSite';
import type { CastMember } from './table';

let starting: Promise<MatrixSite> | undefined;
let site: MatrixSite;
let areas: Readonly<Record<'own' | 'affected' | 'other', OrgUnitId>>;
let pack: WorkPackageId | undefined;

beforeAll(async () => {
  starting = startMatrixSite();
  site = await starting;
  const units = (await site.stores.organisation.list()).rows;
  const area = (name: string): OrgUnitId => units.find((unit) => unit.name === name)?.id ?? (0 as OrgUnitId);
  areas = { own: area('Egen'), affected: area('Berørt'), other: area('Anden') };
  pack = (await site.stores.workPackages.list(round)).rows.find(({ title }) => title === 'Kørsel')?.id;
}, startingMs);
afterAll(async () => (await starting)?.local.close());

const as = (member: CastMember, scope?: string): Stores =>
  createStores(site.local.connectAs(loginOf(member), undefined, scope));

const make = async (given: Partial<ProposalInput>): Promise<ProposalId> => {
  const input = { ...proposalInput(areas.own), affectedIds: [areas.affected], workPackageId: pack, ...given };
  const { entity } = await site.stores.proposals.create(input, newKey());
  await site.stores.bilag.upload(entity.id, fileOf('Notat.txt', new TextEncoder().encode('Notat')), uploading());
  return entity.id;
};

const watching = [
  'chef, own area',
  'chef, other area',
  'omu, own area',
  'omu, affected area',
  'omu, other area',
  'lmu, own area',
  'lmu, other area',
] as const;

/** Who of these reads the proposal; whoever does reads its bilag, and nobody else. */
const readersOf = async (id: ProposalId): Promise<readonly CastMember[]> => {
  const seen = await Promise.all(
    watching.map(async (member) => {
      const theirs = as(member);
      const found = await theirs.proposals.get(id).then(
        () => true,
        () => false,
      );
      expect(await theirs.bilag.list(id)).toHaveLength(found ? 1 : 0);
      return found ? [member] : [];
    }),
  );
  return seen.flat();
};
const change = async (stores: Stores, id: ProposalId, patch: Partial<ProposalInput>) => {
  const { version } = await stores.proposals.get(id);
  return stores.proposals.update(id, patch, version);
};
const released = ['chef, own area', 'omu, own area', 'omu, affected area', 'lmu, own area'];

it('goes to the other area: its chef and MED read it and its bilag, those of the first no longer', async () => {
  const id = await make({ stage: 'tilFagudvalg' });
  expect(await readersOf(id)).toEqual(released);
  await change(as('råderumsgruppe'), id, { chefomraadeId: areas.other, affectedIds: [], workPackageId: undefined });
  expect(await readersOf(id)).toEqual(['chef, other area', 'omu, other area', 'lmu, other area']);
  expect((await site.stores.proposals.standing(id)).isInPlace).toBe(true);
});

it('touches another area instead: its MED reads it and its bilag, the first one’s no longer', async () => {
  const id = await make({ stage: 'tilFagudvalg' });
  await change(as('råderumsgruppe'), id, { affectedIds: [areas.other] });
  expect(await readersOf(id)).toEqual([
    'chef, own area',
    'omu, own area',
    'omu, other area',
    'lmu, own area',
    'lmu, other area',
  ]);
  await change(as('råderumsgruppe'), id, { affectedIds: [] });
  expect(await readersOf(id)).toEqual(['chef, own area', 'omu, own area', 'lmu, own area']);
});

it('is saved and shown as lying wrong where daily work cannot make the place, until an administrator has', async () => {
  const id = await make({ stage: 'tilFagudvalg' });
  const affectedIds = [areas.affected, areas.other];
  const saved = await change(as('råderumsgruppe', 'AllSites.Write'), id, { affectedIds });
  expect(new Set(saved.entity.affectedIds)).toEqual(new Set(affectedIds));
  expect((await site.stores.proposals.standing(id)).isInPlace).toBe(false);
  expect(await readersOf(id)).toEqual(released);
  expect(await site.stores.rights.mend(() => undefined)).toEqual([]);
  expect(await readersOf(id)).toEqual(watching.filter((member) => member !== 'chef, other area'));
});

it('is refused whole to a chef who would put it into an area of somebody else', async () => {
  const id = await make({ stage: 'workPackage' });
  const before = await site.stores.proposals.get(id);
  const theirs = change(as('chef, own area'), id, { chefomraadeId: areas.other, title: 'Ikke min' });
  expect(await failureKind(theirs)).toBe('Forbidden');
  expect(await site.stores.proposals.get(id)).toEqual(before);
});
