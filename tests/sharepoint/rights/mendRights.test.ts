/** "Ret rettigheder" against the local SharePoint: what is wrong is found, named and mended, once, by those who may. */
import '@pnp/sp/folders/web';
import '@pnp/sp/security/item';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { holderKey, type Holder } from '../../../src/domain/holder';
import type { OrgUnitId } from '../../../src/domain/ids';
import type { RightsFinding } from '../../../src/domain/rightsFinding';
import type { Stores } from '../../../src/domain/stores';
import type { Role } from '../../../src/domain/viewer';
import { Faults } from '../../../src/local/sharepoint/faults/faults';
import type { Connection, Wiring } from '../../../src/sharepoint/client';
import { addMembers } from '../../../src/sharepoint/provisioning/members';
import { provisionSite } from '../../../src/sharepoint/provisioning/provisionSite';
import { readGroups } from '../../../src/sharepoint/provisioning/readSite';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { realPace } from '../../../src/sharepoint/retry';
import { readLevels, type OwnLevel } from '../../../src/sharepoint/rights/levels';
import { relocate } from '../../../src/sharepoint/rights/relocate';
import { readHolderGroups } from '../../../src/sharepoint/rights/rightsBook';
import { smallFile, uploading } from '../../contract/bilagFiles';
import { failureKind, newKey, proposalInput, round } from '../../contract/contractSite';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { anna, bo, carla, owner } from '../../support/startLocal';
import { noEconomy } from '../../../src/domain/economy';

const faults = new Faults();
let starting: Promise<LocalSite> | undefined;
let site: LocalSite;
let connection: Connection;
let stores: Stores;
let area: OrgUnitId;
let listPath: string;

const addUnit = async (key: string): Promise<OrgUnitId> => {
  const kept = {
    kind: 'chefomraade',
    area: 'alle',
    medLevel: undefined,
    validFrom: undefined,
    validTo: undefined,
  } as const;
  const made = await stores.organisation.create({ key, name: key, shortName: key, coversIds: [], ...kept }, newKey());
  return made.entity.id;
};
const quiet = (): void => undefined;
const compare = () => stores.rights.compare();

beforeAll(async () => {
  starting = startSite(
    [
      { loginName: bo.loginName, roles: ['chef'] },
      { loginName: carla.loginName, roles: ['medarbejder'] },
      { loginName: anna.loginName, roles: ['raaderumsgruppe'] },
    ],
    { ownerLogin: owner.loginName, faults },
  );
  site = await starting;
  connection = site.connectAs(owner.loginName);
  stores = createStores(connection);
  listPath = connection.listPath('RdProposals');
  const days = { releasedToMedOn: undefined, publicOn: undefined };
  const facts = { budgetYear: 2025, priceLevel: '', targets: noEconomy.service, status: 'open' } as const;
  await stores.rounds.create({ key: round, title: 'Budget 2025-2028', ...facts, ...days }, newKey());
  area = await addUnit('Økonomi');
}, startingMs);
afterAll(async () => (await starting)?.close());

/** From a site where all is well, unless the test before says otherwise. */
beforeEach(async () => {
  faults.clear();
  await stores.rights.mend(quiet);
});

const place = (name: string) => connection.sp.web.getFolderByServerRelativePath(`${listPath}/${name}`);
const roleAssignmentsOf = async (name: string) => {
  const { Id }: { Id: number } = await place(name).listItemAllFields();
  return connection.sp.web.getList(listPath).items.getById(Id).roleAssignments;
};
const writing = (): string => `${round}-1-a${area}`;
const groupOf = async (holder: Holder): Promise<number> => {
  const id = (await readHolderGroups(connection)).get(holderKey(holder));
  if (id === undefined) throw new Error(`no group for ${holderKey(holder)}`);
  return id;
};
const roleGroupOf = async (role: Role): Promise<number> => (await readGroups(connection)).get(role) ?? 0;
const nameOf = async (id: number): Promise<string> => (await connection.sp.web.siteGroups.getById(id)()).Title;

describe('a difference is found, named, mended, and gone', () => {
  /** What is found, what is left after mending, and what is found then. */
  const mended = async () => ({
    found: await compare(),
    left: await stores.rights.mend(quiet),
    after: await compare(),
  });
  const only = (...found: readonly RightsFinding[]) => ({ found, left: [], after: [] });

  it('a person who was let in by hand, and a group that was thrown out', async () => {
    const [rights, levels, chef] = await Promise.all([
      roleAssignmentsOf(writing()),
      readLevels(connection),
      groupOf({ role: 'chef', unitId: area }),
    ]);
    const { Id, Title } = await connection.sp.web.ensureUser(carla.loginName);
    await rights.add(Id, levels.get('read') ?? 0);
    await rights.remove(chef, levels.get('contribute') ?? 0);
    const lacking = [await nameOf(chef)];
    expect(await mended()).toEqual(
      only({ kind: 'placeWrong', list: 'proposals', place: writing(), lacking, tooMuch: [Title] }),
    );
  });

  it('a group with more than it should have', async () => {
    const [rights, levels, direktion] = await Promise.all([
      roleAssignmentsOf(writing()),
      readLevels(connection),
      groupOf({ role: 'direktion' }),
    ]);
    await rights.add(direktion, levels.get('contribute') ?? 0);
    const tooMuch = [await nameOf(direktion)];
    expect(await mended()).toEqual(
      only({ kind: 'placeWrong', list: 'proposals', place: writing(), lacking: [], tooMuch }),
    );
  });

  /** The level of ours, with rights more and less by SharePoint's numbers. */
  const changeLevel = async (name: OwnLevel, change: (low: bigint) => bigint): Promise<string> => {
    const level = connection.sp.web.roleDefinitions.getById((await readLevels(connection)).get(name) ?? 0);
    const { Name, BasePermissions } = await level();
    const Low = Number(change(BigInt(BasePermissions.Low)));
    await level.update({ BasePermissions: { ...BasePermissions, Low } });
    return Name;
  };

  it('a permission level that an older version made with too little', async () => {
    const name = await changeLevel('steer', (low) => low & ~0x2000000n & ~0x8n);
    expect(await mended()).toEqual(only({ kind: 'levelNarrow', name, rights: [4, 26] }));
  });

  it('a permission level that somebody widened, told by itself; setting the site up again takes nothing', async () => {
    const name = await changeLevel('add', (low) => (low | 0x4n) & ~0x2n);
    await provisionSite(connection, quiet);
    const wide: RightsFinding = { kind: 'levelWide', name, rights: [3] };
    // What it lacked is given back at once.
    expect(await compare()).toEqual([wide]);
    expect(await mended()).toEqual(only(wide));
  });

  const noRights = { inherits: false, showsAll: false, lacking: [], tooMuch: [] };

  it('ideas that everybody was shown, and a register that somebody opened to a role', async () => {
    const list = (name: string) => connection.sp.web.getList(connection.listPath(name));
    await list('RdIdeas').update({ ReadSecurity: 1 });
    await list('RdRegister').roleAssignments.add(
      await roleGroupOf('medarbejder'),
      (await readLevels(connection)).get('read') ?? 0,
    );
    expect(await mended()).toEqual(
      only(
        { kind: 'listWrong', list: 'Idéer', ...noRights, showsAll: true },
        { kind: 'listWrong', list: 'Forslagsnumre', ...noRights, tooMuch: ['medarbejder'] },
      ),
    );
  });

  it('a list that takes its rights from the site', async () => {
    await connection.sp.web.getList(connection.listPath('RdRegister')).resetRoleInheritance();
    const lacking = ['raaderumsgruppe', 'administrator'] as const;
    expect(await mended()).toEqual(
      only({ kind: 'listWrong', list: 'Forslagsnumre', ...noRights, inherits: true, lacking }),
    );
  });

  it('a place that takes its rights from the list again', async () => {
    const { Id }: { Id: number } = await place(writing()).listItemAllFields();
    await connection.sp.web.getList(listPath).items.getById(Id).resetRoleInheritance();
    const { found, left, after } = await mended();
    expect(found.map(({ kind }) => kind)).toEqual(['placeWrong']);
    expect([left, after]).toEqual([[], []]);
  });

  it('a place that is gone', async () => {
    await place(writing()).delete();
    expect(await mended()).toEqual(only({ kind: 'placeMissing', list: 'proposals', place: writing() }));
  });

  it('an area without its group and places', async () => {
    const unitId = await addUnit('Digitalisering');
    const places = [`${round}-1-a${unitId}`, `${round}-2-a${unitId}`];
    expect(await mended()).toEqual(
      only(
        { kind: 'groupMissing', holder: { role: 'chef', unitId }, name: 'Digitalisering' },
        ...(['proposals', 'bilag', 'remarks'] as const).flatMap((list) =>
          places.map((name) => ({ kind: 'placeMissing', list, place: name }) as const),
        ),
      ),
    );
  });

  it('a member of an area who is not in the role', async () => {
    await connection.sp.web.siteGroups
      .getById(await groupOf({ role: 'chef', unitId: area }))
      .users.add((await connection.sp.web.ensureUser(carla.loginName)).LoginName);
    expect(await mended()).toEqual(only({ kind: 'notInRole', person: carla.name, role: 'chef' }));
    expect((await createStores(site.connectAs(carla.loginName)).viewer.load()).roles).toEqual(['medarbejder', 'chef']);
  });

  it('a proposal and a bilag that somebody shared by themselves', async () => {
    const { entity } = await stores.proposals.create({ ...proposalInput(area), title: 'Delt' }, newKey());
    await stores.rights.mend(quiet);
    const added = await stores.bilag.upload(entity.id, smallFile('Delt.txt'), uploading());
    const shared = [
      [listPath, entity.id],
      [connection.libraryPath('RdBilag'), added?.id ?? 0],
    ] as const;
    const { Id } = await connection.sp.web.ensureUser(bo.loginName);
    const levels = await readLevels(connection);
    for (const [path, id] of shared) {
      const item = connection.sp.web.getList(path).items.getById(id);
      await item.breakRoleInheritance(true, false);
      await item.roleAssignments.add(Id, levels.get('read') ?? 0);
    }
    // A chef, of no area.
    const asBo = createStores(site.connectAs(bo.loginName));
    expect((await asBo.proposals.get(entity.id)).entity.title).toBe('Delt');
    expect(await mended()).toEqual(
      only(
        { kind: 'ownRights', list: 'proposals', title: 'Delt', itemId: entity.id },
        { kind: 'ownRights', list: 'bilag', title: 'Delt.txt', itemId: added?.id ?? 0 },
      ),
    );
    expect(['Forbidden', 'NotFound']).toContain(await failureKind(asBo.proposals.get(entity.id)));
  });

  it('a proposal whose stage somebody wrote past the tab: where it belongs then, more see it, and that is said', async () => {
    const { entity } = await stores.proposals.create({ ...proposalInput(area), title: 'Forbi fanen' }, newKey());
    await stores.rights.mend(quiet);
    await connection.sp.web.getList(listPath).items.getById(entity.id).update({ RdStage: 'I råderumskatalog' });
    const found = {
      kind: 'misplaced',
      list: 'proposals',
      title: 'Forbi fanen',
      itemId: entity.id,
      opens: true,
    } as const;
    expect(await compare()).toContainEqual(found);
    await connection.sp.web.getList(listPath).items.getById(entity.id).update({ RdStage: 'Idé' });
    expect(await compare()).toEqual([]);
  });

  it('a proposal that somebody moved by hand to where others read it', async () => {
    const { entity } = await stores.proposals.create({ ...proposalInput(area), title: 'Flyttet' }, newKey());
    const open = await stores.proposals.create({ ...proposalInput(area), title: 'Åben', stage: 'katalog' }, newKey());
    await stores.rights.mend(quiet);
    const asBo = createStores(site.connectAs(bo.loginName));
    await relocate(connection, listPath, entity.id, writing(), `${round}-4-a${area}`);
    expect((await asBo.proposals.list(round)).rows.map(({ title }) => title)).toEqual(['Flyttet', 'Åben']);
    expect(await mended()).toEqual(only({ kind: 'misplaced', list: 'proposals', title: 'Flyttet', itemId: entity.id }));
    expect((await asBo.proposals.list(round)).rows.map(({ id }) => id)).toEqual([open.entity.id]);
  });
});

it('after a lost answer makes no group and no place twice', async () => {
  await addUnit('Tabt svar');
  faults.add({ action: 'dropAfter', match: { method: 'POST', path: 'sitegroups$' }, times: 1 });
  const wiring: Wiring = {
    pace: { ...realPace, sleep: () => Promise.resolve(), now: () => 0 },
    isOnline: () => true,
    fetch: (url, init) => fetch(url, init),
  };
  await failureKind(createStores(site.connectAs(owner.loginName, wiring)).rights.mend(quiet));
  expect(await stores.rights.mend(quiet)).toEqual([]);
  const titles = (await connection.sp.web.siteGroups()).map(({ Title }) => Title);
  expect(titles.filter((title) => title.includes('Tabt svar'))).toHaveLength(1);
});

it.each([bo, carla, anna])('is refused to $name, who has no full control, and nothing is changed', async (person) => {
  const unitId = await addUnit(`Nægtet ${person.name}`);
  const before = await compare();
  expect(before.map(({ kind }) => kind)).toContain('groupMissing');
  const theirs = createStores(site.connectAs(person.loginName));
  expect(await failureKind(theirs.rights.mend(quiet))).toBe('Forbidden');
  expect(await compare()).toEqual(before);
  expect((await readHolderGroups(connection)).has(`chef:${unitId}`)).toBe(false);
});

it('lets råderumsgruppen make a place that is missing, opened to those who belong there, and keeps no right over it', async () => {
  const theirs = createStores(site.connectAs(anna.loginName));
  const input = { ...proposalInput(area), title: 'Frigivet', stage: 'tilFagudvalg' } as const;
  const { entity } = await theirs.proposals.create(input, newKey());
  expect(entity).toMatchObject(input);
  expect((await theirs.proposals.list(round)).rows.map(({ title }) => title)).toContain('Frigivet');
  // What is left for administrators to mend is nothing.
  expect(await compare()).toEqual([]);
});

it('adds persons to groups without taking others out', async () => {
  const holder: Holder = { role: 'chef', unitId: area };
  await addMembers(connection, [{ loginName: bo.loginName, roles: [], holds: [holder] }]);
  expect(await compare()).toEqual([]);
  expect((await createStores(site.connectAs(bo.loginName)).viewer.load()).holds).toContainEqual(holder);
});
