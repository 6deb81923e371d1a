/** The demonstration, written to a local SharePoint through PnPjs and real HTTP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoDirectory, administrator, peopleByKey } from '../../src/cli/demo/people';
import { closedRound, openRound } from '../../src/cli/demo/rounds';
import { seedDemo } from '../../src/cli/seed';
import { danishDayOf, localDate } from '../../src/domain/localDate';
import type { Loaded, Stores } from '../../src/domain/stores';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { startBareSite, type LocalSite } from '../contract/localSite';
import { demoSiteFolder, saidWhenMade } from '../support/demoSite';

const demoDay = localDate('2024-04-15');
const now = () => new Date('2024-04-15T08:30:00Z');
const wanted = {
  rounds: 2,
  'organisational units': 42,
  'work packages': 14,
  ideas: 80,
  milestones: 24 + 8,
  proposals: 40 + 10,
  'plan points': 60 + 7,
  'MED-drøftelser': 92,
  comments: 15,
  remarks: 7,
};

const scratch = mkdtempSync(join(tmpdir(), 'seed-'));
let site: LocalSite;
let lines: readonly string[];
const storesOf = (loginName: string): Stores => createStores(site.connectAs(loginName));

beforeAll(async () => {
  const made = await demoSiteFolder(scratch);
  lines = saidWhenMade(made);
  site = await startBareSite({
    directory: demoDirectory,
    site: { path: '/sites/raaderum', title: 'Råderum', ownerLogin: administrator.loginName },
    now,
    copyOf: made,
  });
}, 120_000);
afterAll(async () => {
  await site.close();
  rmSync(scratch, { recursive: true });
});

const countsIn = async (stores: Stores): Promise<Record<string, number>> => {
  const rowsOf = async (loading: Promise<Loaded<unknown>>): Promise<number> => {
    const { rows, problems } = await loading;
    expect(problems).toEqual([]);
    return rows.length;
  };
  const both = async (list: (round: typeof openRound.key) => Promise<Loaded<unknown>>): Promise<number> =>
    (await rowsOf(list(openRound.key))) + (await rowsOf(list(closedRound.key)));
  return {
    rounds: await rowsOf(stores.rounds.list()),
    'organisational units': await rowsOf(stores.organisation.list()),
    'work packages': await both((round) => stores.workPackages.list(round)),
    ideas: await both((round) => stores.ideas.list(round)),
    milestones: await both((round) => stores.milestones.list(round)),
    proposals: await both((round) => stores.proposals.list(round)),
    'plan points': await both((round) => stores.planPoints.list(round)),
    'MED-drøftelser': await both((round) => stores.medDiscussions.list(round)),
  };
};

it('writes everything, tells what, and adds nothing when it runs again', async () => {
  const stores = storesOf(administrator.loginName);
  const { comments, remarks, ...lists } = wanted;
  expect(await countsIn(stores)).toEqual(lists);
  expect(lines).toEqual(
    expect.arrayContaining(['  16 persons', '  80 ideas', `  ${comments} comments`, `  ${remarks} remarks`]),
  );

  const again = await seedDemo({ connectAs: (loginName) => site.connectAs(loginName), progress: () => undefined });
  expect(Object.fromEntries(again)).toEqual(wanted);
  expect(await countsIn(stores)).toEqual(lists);
}, 120_000);

it('lets the persons speak for themselves, on the day of the demonstration', async () => {
  const stores = storesOf(peopleByKey.teknikchef.loginName);
  const { rows } = await stores.proposals.list(openRound.key);
  const flaadestyring = rows.find(({ number }) => number === 'S501');
  if (flaadestyring === undefined) throw new Error('no S501');
  const comments = await stores.comments.list({ on: 'proposal', id: flaadestyring.id });
  expect(
    comments.map(({ author, isOwn, createdAt }) => [author.name, isOwn, danishDayOf(new Date(createdAt))]),
  ).toEqual([
    ['Mette Frydendal', false, demoDay],
    ['Anders Mosevang', true, demoDay],
    ['Anders Mosevang', true, demoDay],
  ]);
});

it('gives every person the groups of the roles, and a MED representative no proposals to change', async () => {
  const { roles, rights, person } = await storesOf(peopleByKey.omuMedlem.loginName).viewer.load();
  expect([roles, rights.proposals.edit, rights.medDiscussions.edit, person.name]).toEqual([
    ['omu'],
    false,
    true,
    'Gitte Aabrink',
  ]);
});

it('keeps four-year amounts, texts and references as the data say', async () => {
  const stores = storesOf(administrator.loginName);
  const [{ rows }, { rows: units }] = await Promise.all([
    stores.proposals.list(openRound.key),
    stores.organisation.list(),
  ]);
  const summary = rows.find(({ number }) => number === 'S306');
  if (summary === undefined) throw new Error('no S306');
  const { entity } = await stores.proposals.get(summary.id);
  expect({
    title: entity.title,
    service: entity.economy.service,
    anlaeg: entity.economy.anlaeg,
    fte: entity.fte,
    chefomraade: units.find(({ id }) => id === entity.chefomraadeId)?.name,
    responsible: entity.responsible?.name,
    priceLevel: entity.priceLevel,
  }).toEqual({
    title: 'Familiehus med dagforløb frem for anbringelse',
    service: [1400, 0, -1600, -2900],
    anlaeg: [600, 0, 0, 0],
    fte: [4, 4, 3, 3],
    chefomraade: 'Børn og Familieområdet',
    responsible: 'Thomas Ravnkilde',
    priceLevel: '2025-p/l',
  });
});
