/** Remarks between people: who meets whose when the proposal has gone on, and what lost answers and large lists do to them. */
import '@pnp/sp/folders/web';
import type { Step } from '../../src/domain/decision';
import type { OrgUnitId, ProposalId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import type { RemarkInput } from '../../src/domain/remark';
import type { Stores } from '../../src/domain/stores';
import { Faults } from '../../src/local/sharepoint/faults/faults';
import type { FaultRule } from '../../src/local/sharepoint/faults/rule';
import { addMembers } from '../../src/sharepoint/provisioning/members';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { realPace } from '../../src/sharepoint/retry';
import { anna, bo, carla, owner } from '../support/startLocal';
import { createRefs, failureKind, newKey, proposalInput, round } from './contractSite';
import { startingMs, startSite, type LocalSite } from './localSite';

const threshold = 20;
const faults = new Faults();
let starting: Promise<LocalSite> | undefined;
let local: LocalSite;
let calm: Stores;
let area: OrgUnitId;

/** As the tab works: with the right to write that everybody has, and what SharePoint grants the person. */
const storesOf = ({ loginName }: { readonly loginName: string }, asked: string[] = []): Stores =>
  createStores(
    local.connectAs(
      loginName,
      {
        pace: { ...realPace, sleep: () => Promise.resolve(), now: () => 0 },
        isOnline: () => true,
        fetch: (url, init) => {
          asked.push(new URL(url).searchParams.get('$filter') ?? '');
          return fetch(url, init);
        },
      },
      'AllSites.Write',
    ),
  );

beforeAll(async () => {
  starting = startSite([{ loginName: bo.loginName, roles: ['hovedudvalg'] }], {
    ownerLogin: owner.loginName,
    faults,
    listViewThreshold: threshold,
  });
  local = await starting;
  const connection = local.connectAs(owner.loginName);
  calm = createStores(connection);
  area = (await createRefs({ editor: calm, reader: calm })).units[0];
  const none = { medLevel: undefined, validFrom: undefined, validTo: undefined } as const;
  const chefgruppe = { ...none, key: 'chefgruppen', name: 'Chefgruppen', shortName: 'Chefgruppen' } as const;
  const made = await calm.organisation.create(
    { ...chefgruppe, kind: 'ledelse', area: 'faelles', coversIds: [area] },
    newKey(),
  );
  await calm.rights.mend(() => undefined);
  await addMembers(connection, [
    { loginName: anna.loginName, roles: ['chef'], holds: [{ role: 'chefgruppe', unitId: made.entity.id }] },
    { loginName: carla.loginName, roles: ['medarbejder'], holds: [] },
  ]);
}, startingMs);
afterEach(() => faults.clear());
afterAll(async () => (await starting)?.close());

const propose = async (stage: 'idea' | 'tilFagudvalg') => {
  const made = await calm.proposals.create({ ...proposalInput(area), stage }, newKey());
  return made.entity.id;
};
const remark = (proposalId: ProposalId, text: string): RemarkInput => ({
  round,
  title: 'Færre kørte kilometer',
  proposalId,
  text,
  onBehalfOf: '',
});
const textsOf = async (stores: Stores, id: ProposalId) => (await stores.remarks.list(id)).rows.map(({ text }) => text);
const goTo = async (id: ProposalId, ...stages: Step['to'][]): Promise<void> => {
  const { person } = await calm.viewer.load();
  for (const to of stages) {
    const { version } = await calm.proposals.get(id);
    await calm.proposals.move(
      id,
      {
        to,
        sideState: undefined,
        bodyId: undefined,
        decidedOn: localDate('2024-04-10'),
        result: 'indgaar',
        text: 'Videre',
        writtenBy: { ...person, email: undefined },
        writtenAt: '2024-04-10T10:00:00Z',
      },
      version,
    );
  }
};

describe('a remark is read by those who could read the proposal when it was written', () => {
  it(
    'and by nobody else, wherever the proposal goes, onward or back',
    async () => {
      const [chefgruppe, med, employee] = [storesOf(anna), storesOf(bo), storesOf(carla)];
      const id = await propose('idea');
      expect(await failureKind(med.remarks.standing(id))).toBe('NotFound');
      expect(await failureKind(med.remarks.add(remark(id, 'Gæt'), newKey()))).toBe('NotFound');
      await chefgruppe.remarks.add(remark(id, 'Før frigivelsen'), newKey());

      await goTo(id, 'workPackage', 'chefmoede', 'raaderumsgruppen', 'direktion', 'tilFagudvalg');
      expect(await textsOf(med, id)).toEqual([]);
      await med.remarks.add(remark(id, 'Fra MED'), newKey());
      await chefgruppe.remarks.add(remark(id, 'Svar til MED'), newKey());
      expect(await textsOf(med, id)).toEqual(['Fra MED', 'Svar til MED']);
      expect(await textsOf(chefgruppe, id)).toEqual(['Før frigivelsen', 'Fra MED', 'Svar til MED']);
      expect(await textsOf(employee, id)).toEqual([]);

      // Back at the direktion: MED keeps its own words, and reads none of the new.
      await goTo(id, 'direktion');
      expect(await failureKind(med.proposals.get(id))).toBe('NotFound');
      await chefgruppe.remarks.add(remark(id, 'Lukket igen'), newKey());
      expect(await textsOf(med, id)).toEqual(['Fra MED', 'Svar til MED']);

      await goTo(id, 'tilFagudvalg', 'prioriteret', 'katalog');
      await med.remarks.add(remark(id, 'Åbent for alle'), newKey());
      expect(await textsOf(employee, id)).toEqual(['Åbent for alle']);
      expect(await employee.remarks.standing(id)).toBe('mayOnlyRead');
      expect(await failureKind(employee.remarks.add(remark(id, 'Også mig'), newKey()))).toBe('Forbidden');
      expect(await textsOf(calm, id)).toHaveLength(5);
    },
    startingMs,
  );

  it('cannot be written where the place is missing, until the rights are mended', async () => {
    const id = await propose('tilFagudvalg');
    const connection = local.connectAs(owner.loginName);
    const { FileDirRef: at }: { FileDirRef: string } = await connection.sp.web
      .getList(connection.listPath('RdProposals'))
      .items.getById(id)
      .select('FileDirRef')();
    await connection.sp.web.getFolderByServerRelativePath(at.replace('RdProposals', 'RdRemarks')).delete();
    expect(await storesOf(bo).remarks.standing(id)).toBe('noPlace');
    expect(await failureKind(storesOf(bo).remarks.add(remark(id, 'Nu?'), newKey()))).toBe('SiteNotReady');
    expect(await calm.rights.mend(() => undefined)).toEqual([]);
    expect(await storesOf(bo).remarks.standing(id)).toBe('mayAdd');
  });
});

describe('a remark while answers get lost', () => {
  type Fate = 'ok' | 'lostBefore' | 'lostAfter' | 'gatewayAfter' | 'throttled';
  const actions: Readonly<Record<Fate, FaultRule>> = {
    ok: { action: 'pass' },
    lostBefore: { action: 'dropBefore' },
    lostAfter: { action: 'dropAfter' },
    gatewayAfter: { action: 'status', status: 504, after: true },
    throttled: { action: 'status', status: 429, retryAfter: 1 },
  };
  const onWrites = (...fates: readonly Fate[]): void => {
    for (const fate of fates) faults.add({ ...actions[fate], match: { method: 'POST' }, times: 1 });
  };

  it.each<readonly Fate[]>([
    ['lostBefore'],
    ['lostAfter'],
    ['gatewayAfter'],
    ['throttled', 'lostAfter'],
    ['lostBefore', 'lostAfter'],
  ])('is written once, by somebody who may not change it, after: %s', async (...fates) => {
    const id = await propose('tilFagudvalg');
    onWrites(...fates);
    const added = await storesOf(bo).remarks.add(remark(id, 'Én gang'), newKey());
    faults.clear();
    expect((await calm.remarks.list(id)).rows).toEqual([added]);
  });

  it('is looked for when it is sent again, after nobody could tell what became of it', async () => {
    const id = await propose('tilFagudvalg');
    const key = newKey();
    onWrites('lostAfter');
    // The key, the proposal and the place are asked for before; the key again afterwards.
    faults.add({ action: 'dropBefore', match: { method: 'GET' }, skip: 3 });
    expect(await failureKind(storesOf(bo).remarks.add(remark(id, 'Nåede det frem?'), key))).toBe('OutcomeUnknown');
    faults.clear();
    const again = await storesOf(bo).remarks.add(remark(id, 'Nåede det frem?'), key);
    expect((await calm.remarks.list(id)).rows).toEqual([again]);
  });

  it('shows of two with one key, made by an answer that was late, the first', async () => {
    const id = await propose('tilFagudvalg');
    const first = await storesOf(bo).remarks.add(remark(id, 'To ens'), newKey());
    const { sp, listPath } = local.connectAs(bo.loginName);
    const path = listPath('RdRemarks');
    const { FileDirRef: folder }: { FileDirRef: string } = await sp.web
      .getList(path)
      .items.getById(first.id)
      .select('FileDirRef')();
    const values = { Title: 'x', RdRound: round, RdProposalId: `${id}`, RdText: 'To ens', RdKey: first.key };
    const form = Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
    await sp.web.getList(path).addValidateUpdateItemUsingPath(form, folder);
    expect((await storesOf(bo).remarks.list(id)).rows).toEqual([first]);
  });
});

describe('far more remarks than SharePoint lets a query touch', () => {
  it(
    'are asked for by the proposal, whose few are found at once',
    async () => {
      const [many, few] = [await propose('tilFagudvalg'), await propose('tilFagudvalg')];
      for (let index = 0; index < 2 * threshold; index += 1)
        await calm.remarks.add(remark(many, `Bemærkning ${index}`), newKey());
      const added = await calm.remarks.add(remark(few, 'Den ene'), newKey());
      const asked: string[] = [];
      const med = storesOf(bo, asked);
      expect((await med.remarks.list(few)).rows).toEqual([added]);
      expect(asked).toEqual([`RdProposalId eq ${few}`]);
    },
    startingMs,
  );
});
