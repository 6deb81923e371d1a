/**
 * Every step of the forløb, and every setting aside, taken by each role that the domain says may take it, with that person's own
 * rights and the permission of daily work. SharePoint must let it through, and the proposal and its bilag lie where they belong.
 */
import type { Step } from '../../../src/domain/decision';
import type { ProposalId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import { moves, sideStateBy } from '../../../src/domain/move';
import type { HolderRole } from '../../../src/domain/permissions';
import type { Proposal } from '../../../src/domain/proposal';
import { stages, type Stage } from '../../../src/domain/stage';
import type { Stores, Versioned } from '../../../src/domain/stores';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { fileOf, uploading } from '../bilagFiles';
import { newKey, proposalInput } from '../contractSite';
import { startingMs } from '../localSite';
import { loginOf, ownerLogin, startMatrixSite, type MatrixSite } from './matrixSite';
import type { CastMember } from './table';

const actors: { readonly [Role in HolderRole]?: CastMember } = {
  arbejdsgruppe: 'arbejdsgruppe, own package',
  chef: 'chef, own area',
  styregruppe: 'styregruppe, own area',
  raaderumsgruppe: 'råderumsgruppe',
  direktion: 'direktion',
};

let starting: Promise<MatrixSite> | undefined;
let site: MatrixSite;
/** One at each stage, laid there anew by the owner for every try. */
const at = new Map<Stage, ProposalId>();
const known = new Map<string, Stores>();

const storesOf = (login: string): Stores => {
  const opened = known.get(login) ?? createStores(site.local.connectAs(login, undefined, 'AllSites.Write'));
  known.set(login, opened);
  return opened;
};
const actorOf = (role: HolderRole): Stores => {
  const member = actors[role];
  if (member === undefined) throw new Error(`nobody plays ${role}`);
  return storesOf(loginOf(member));
};

beforeAll(async () => {
  starting = startMatrixSite();
  site = await starting;
  const { stores } = site;
  const model = await stores.proposals.get(site.proposals.get('idea') as ProposalId); // the site has one at every stage
  const { chefomraadeId, affectedIds, workPackageId } = model.entity;
  for (const stage of stages) {
    const input = { ...proposalInput(chefomraadeId), affectedIds, workPackageId, stage };
    const { entity } = await stores.proposals.create(input, newKey());
    at.set(stage, entity.id);
    const file = fileOf('Notat.txt', new TextEncoder().encode(`Notat ${stage}`));
    await stores.bilag.upload(entity.id, file, uploading());
  }
  await stores.rights.mend(() => undefined);
}, startingMs);
afterAll(async () => (await starting)?.local.close());

const stepTo = (to: Stage, sideState: Step['sideState'], { id, name }: { id: number; name: string }): Step => ({
  to,
  sideState,
  bodyId: undefined,
  decidedOn: localDate('2024-04-10'),
  result: undefined,
  text: 'Begrundelse',
  writtenBy: { id, name, email: undefined } as Step['writtenBy'],
  writtenAt: '2024-04-10T10:00:00Z',
});

const take = async (role: HolderRole, from: Stage, to: Stage, sideState?: Step['sideState']) => {
  const id = at.get(from);
  if (id === undefined) throw new Error(`nothing at ${from}`);
  const theirs = actorOf(role);
  const [{ version }, { person }] = await Promise.all([theirs.proposals.get(id), theirs.viewer.load()]);
  const moved = await theirs.proposals.move(id, stepTo(to, sideState, person), version);
  return { id, theirs, moved };
};

/** As it was before the try, by the owner. */
const layBack = async (id: ProposalId, stage: Stage): Promise<void> => {
  const owner: Stores['proposals'] = site.stores.proposals;
  const { version }: Versioned<Proposal> = await owner.get(id);
  await owner.update(id, { stage, sideState: undefined, decisions: [] }, version);
};

const tries = moves.flatMap(({ from, to, by }) => by.map((role) => ({ role, from, to })));

it.each(tries)('$role takes $from to $to', async ({ role, from, to }) => {
  const { id, theirs, moved } = await take(role, from, to);
  expect(moved.entity).toMatchObject({ stage: to, decisions: [{ from, to }] });
  expect((await theirs.proposals.standing(id)).isInPlace).toBe(true);
  expect((await theirs.bilag.list(id)).map(({ name }) => name)).toEqual(['Notat.txt']);
  await layBack(id, from);
});

it.each(stages.flatMap((stage) => sideStateBy(stage).map((role) => ({ role, stage }))))(
  '$role sets aside at $stage',
  async ({ role, stage }) => {
    const { id, moved } = await take(role, stage, stage, 'afventer');
    expect(moved.entity).toMatchObject({ stage, sideState: 'afventer' });
    await layBack(id, stage);
  },
);

it('is played by a person for every role that takes a step, and by the owner for what was there before', () => {
  const roles = new Set([...moves.flatMap(({ by }) => by), ...stages.flatMap(sideStateBy)]);
  expect([...roles].filter((role) => actors[role] === undefined)).toEqual([]);
  expect(Object.values(actors)).not.toContain(ownerLogin);
});
