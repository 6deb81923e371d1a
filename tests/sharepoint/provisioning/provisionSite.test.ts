/** Setting up a site, against the local SharePoint over real HTTP. */
import '@pnp/sp/fields/list';
import '@pnp/sp/security/list';
import type { Role } from '../../../src/domain/viewer';
import type { Connection, Wiring } from '../../../src/sharepoint/client';
import { checkSite } from '../../../src/sharepoint/provisioning/checkSite';
import { desiredLists } from '../../../src/sharepoint/provisioning/desiredLists';
import { addMembers } from '../../../src/sharepoint/provisioning/members';
import { planSite } from '../../../src/sharepoint/provisioning/planSite';
import { provisionSite } from '../../../src/sharepoint/provisioning/provisionSite';
import { readSite } from '../../../src/sharepoint/provisioning/readSite';
import { currentSchemaVersion, readSchemaVersion } from '../../../src/sharepoint/provisioning/schemaVersion';
import { readSettings, writeSetting } from '../../../src/sharepoint/provisioning/settings';
import { realPace } from '../../../src/sharepoint/retry';
import { anna, bo, carla, owner } from '../../support/startLocal';
import { startBareSite, startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { failureKind } from '../../contract/contractSite';

const quiet = () => undefined;
const planOf = async (connection: Connection) => planSite(await readSite(connection));

let site: LocalSite;
let connection: Connection;
const begin = async (starting: Promise<LocalSite>): Promise<void> => {
  site = await starting;
  connection = site.connectAs(owner.loginName);
};
const beginBare = () => begin(startBareSite());
/** As the first test has seen it left. */
const beginSetUp = () => begin(startSite([], { ownerLogin: owner.loginName }));
afterEach(() => site.close());

describe('setting up a site', () => {
  it(
    'says what it will do, does it, and has nothing left to do',
    async () => {
      await beginBare();
      const told: string[] = [];
      await provisionSite(connection, (line) => told.push(line));
      expect(told).toEqual(
        expect.arrayContaining([
          'create the list Lists/RdProposals',
          'name Lists/RdProposals "Råderumsforslag"',
          'Råderumsforslag: add the column RdStage "Trin" (Choice)',
          'create the permission level "steer"',
          'Råderumsforslag: steer for "Råderum – Råderumsgruppen"',
          'Tidsplan: read for "Råderum – Hovedudvalget"',
        ]),
      );
      expect(told.at(-1)).toBe('note the version of the lists');
      expect(await planOf(connection)).toEqual({ steps: [], problems: [] });
      const again: string[] = [];
      await provisionSite(connection, (line) => again.push(line));
      expect(again).toEqual([]);
    },
    startingMs,
  );

  it(
    'leaves lists of Danish titles at English addresses, with versions, rights and indexes of their own',
    async () => {
      await beginSetUp();
      const state = await readSite(connection);
      expect([...state.lists.keys()].toSorted()).toEqual(desiredLists.map((list) => list.url).toSorted());
      const proposals = state.lists.get('RdProposals');
      expect(proposals).toMatchObject({ title: 'Råderumsforslag', versioning: true });
      const columns = new Map(proposals?.columns.map((column) => [column.name, column]));
      // Items with rights of their own and a unique column exclude each other; elsewhere the key is unique.
      expect(columns.get('RdKey')).toMatchObject({ indexed: true, unique: false });
      const plan = new Map(state.lists.get('RdPlanPoints')?.columns.map((column) => [column.name, column]));
      expect(plan.get('RdKey')).toMatchObject({ indexed: true, unique: true });
      expect(columns.get('RdRound')).toMatchObject({ indexed: true, unique: false });
      expect(columns.get('Title')).toMatchObject({ title: 'Titel' });
      expect(proposals?.viewColumns).toEqual(expect.arrayContaining(['RdNumber', 'LinkTitle', 'RdStage']));
      const held = (list: string, role: Role) => state.lists.get(list)?.assignments?.get(state.groups.get(role) ?? 0);
      expect(held('RdPlanPoints', 'chef')).toEqual([state.levels.get('contribute')]);
      expect(held('RdPlanPoints', 'omu')).toEqual([state.levels.get('read')]);
      expect(held('RdWorkPackages', 'medarbejder')).toBeUndefined();
      expect(held('RdProposals', 'raaderumsgruppe')).toEqual([state.levels.get('steer')]);
      expect(held('RdProposals', 'chef')).toBeUndefined();
    },
    startingMs,
  );

  it(
    'goes on where it was interrupted',
    async () => {
      await beginBare();
      const stopAt = (count: number): Wiring => {
        let writes = 0;
        return {
          pace: { ...realPace, sleep: () => Promise.resolve() },
          isOnline: () => true,
          fetch: (url, init) => {
            if (init.method !== 'GET') writes += 1;
            return writes > count ? Promise.reject(new TypeError('the cable was pulled')) : fetch(url, init);
          },
        };
      };
      for (const writes of [5, 40, 90]) {
        const interrupted = provisionSite(site.connectAs(owner.loginName, stopAt(writes)), quiet);
        expect(['OutcomeUnknown', 'Offline']).toContain(await failureKind(interrupted));
      }
      await provisionSite(connection, quiet);
      expect(await planOf(connection)).toEqual({ steps: [], problems: [] });
    },
    startingMs,
  );

  it(
    'believes what it reads back and not what it is answered: what was not done is done again, and the version waits for it',
    async () => {
      await beginSetUp();
      const round = connection.sp.web
        .getList(connection.listPath('RdIdeas'))
        .fields.getByInternalNameOrTitle('RdRound');
      await round.update({ Indexed: false }, 'SP.Field');
      const over = (await readSettings(connection))?.get('schemaVersion');
      await writeSetting(connection, 'schemaVersion', { title: 'Version', value: '4', over });
      let swallowed = 0;
      // Says twice that the index was made, and makes none.
      const swallowing: Wiring = {
        pace: realPace,
        isOnline: () => true,
        fetch: (url, init) => {
          const isIndex = typeof init.body === 'string' && init.body.includes('"Indexed":true');
          if (!isIndex || swallowed === 2) return fetch(url, init);
          swallowed += 1;
          return Promise.resolve(new Response(null, { status: 204 }));
        },
      };
      const told: string[] = [];
      await provisionSite(site.connectAs(owner.loginName, swallowing), (line) => told.push(line));
      expect([swallowed, await round.select('Indexed')()]).toMatchObject([2, { Indexed: true }]);
      const index = 'Idéer: index the column RdRound';
      expect(told).toEqual([index, index, index, 'note the version of the lists']);
      expect(await readSchemaVersion(connection)).toBe(currentSchemaVersion);
    },
    startingMs,
  );

  it(
    'gives no harm to a list of somebody else’s at the same address, and says so',
    async () => {
      await beginBare();
      await connection.sp.web.lists.add('RdIdeas', 'Vores egne idéer', 100, false);
      await connection.sp.web.lists.add('Tidsplan', 'Byggesagernes tidsplan', 100, false);
      const { problems } = await planOf(connection);
      expect(problems).toEqual([{ kind: 'foreignList', list: 'Idéer', address: 'Lists/RdIdeas', title: 'RdIdeas' }]);
      const told: string[] = [];
      expect(await failureKind(provisionSite(connection, (line) => told.push(line)))).toBe('Invalid');
      expect(told).toEqual([]);
    },
    startingMs,
  );

  it(
    'takes another title where one is taken',
    async () => {
      await beginBare();
      await connection.sp.web.lists.add('Tidsplan', 'Byggesagernes tidsplan', 100, false);
      await provisionSite(connection, quiet);
      const state = await readSite(connection);
      expect(state.lists.get('RdMilestones')?.title).toBe('Tidsplan (Råderum)');
    },
    startingMs,
  );

  it(
    'reports a column of another type and leaves it',
    async () => {
      await beginSetUp();
      const fields = () => connection.sp.web.getList(connection.listPath('RdIdeas')).fields;
      await fields().getByInternalNameOrTitle('RdReason').delete();
      await fields().createFieldAsXml({
        SchemaXml: '<Field Type="Number" Name="RdReason" DisplayName="Begrundelse" />',
        Options: 8,
      });
      expect(await planOf(connection)).toEqual({
        steps: [],
        problems: [{ kind: 'columnType', list: 'Idéer', column: 'Begrundelse', found: 'Number' }],
      });
    },
    startingMs,
  );

  it(
    'puts back what is missing, but lets people rename',
    async () => {
      await beginSetUp();
      const list = () => connection.sp.web.getList(connection.listPath('RdIdeas'));
      await list().update({ Title: 'Gode idéer' });
      await list().fields.getByInternalNameOrTitle('RdReason').update({ Title: 'Hvorfor?' }, 'SP.Field');
      await list().fields.getByInternalNameOrTitle('RdRound').update({ Indexed: false }, 'SP.Field');
      await list().fields.getByInternalNameOrTitle('RdOrigin').delete();
      const { steps } = await planOf(connection);
      expect(steps.map((step) => [step.kind, 'column' in step ? step.column.name : ''])).toEqual([
        ['indexColumn', 'RdRound'],
        ['addColumn', 'RdOrigin'],
      ]);
      await provisionSite(connection, quiet);
      const state = await readSite(connection);
      expect(state.lists.get('RdIdeas')?.title).toBe('Gode idéer');
      expect(await planOf(connection)).toEqual({ steps: [], problems: [] });
    },
    startingMs,
  );
});

describe('checking a site', () => {
  const check = (loginName: string, siteUrl = site.siteUrl) => checkSite(siteUrl, () => site.connectAs(loginName));

  it(
    'names what is missing before it is set up',
    async () => {
      await beginBare();
      const checked = await check(owner.loginName);
      expect(checked).toEqual({
        state: 'incomplete',
        title: 'Råderum',
        missing: desiredLists.map((list) => list.title),
      });
    },
    startingMs,
  );

  it(
    'is content for everybody with a role, also those who see only some of the lists',
    async () => {
      await beginSetUp();
      await addMembers(connection, [
        { loginName: anna.loginName, roles: ['raaderumsgruppe'] },
        { loginName: bo.loginName, roles: ['medarbejder'] },
      ]);
      const ready = { state: 'ready', title: 'Råderum' };
      expect([await check(owner.loginName), await check(anna.loginName), await check(bo.loginName)]).toEqual([
        ready,
        ready,
        ready,
      ]);
    },
    startingMs,
  );

  it(
    'names a column that somebody deleted',
    async () => {
      await beginSetUp();
      await connection.sp.web
        .getList(connection.listPath('RdIdeas'))
        .fields.getByInternalNameOrTitle('RdReason')
        .delete();
      expect(await check(owner.loginName)).toEqual({
        state: 'incomplete',
        title: 'Råderum',
        missing: ['Idéer: Begrundelse'],
      });
    },
    startingMs,
  );

  it(
    'tells no access and no site apart',
    async () => {
      await beginBare();
      expect(await check(carla.loginName)).toEqual({ state: 'noAccess' });
      const elsewhere = site.siteUrl.replace('raaderum', 'findes-ikke');
      expect(
        await checkSite(elsewhere, (siteUrl) => site.connectAs(owner.loginName, undefined, undefined, siteUrl)),
      ).toEqual({ state: 'unreachable' });
      expect(await checkSite('ikke en adresse', () => connection)).toEqual({ state: 'unreachable' });
    },
    startingMs,
  );
});

describe('filling the roles', () => {
  it(
    'adds each person once, however often it runs',
    async () => {
      await beginSetUp();
      const members = [{ loginName: anna.loginName, roles: ['chef', 'raaderumsgruppe'] as const }];
      const first = await addMembers(connection, members);
      expect(first.get(anna.loginName)).toMatchObject({ name: anna.name, email: anna.loginName });
      expect(await addMembers(connection, members)).toEqual(first);
    },
    startingMs,
  );
});
