/** The list of ideas, past the stores: two employees by REST, lost answers, and a site whose ideas were everybody's. */
import '@pnp/sp/fields/list';
import { Faults } from '../../../src/local/sharepoint/faults/faults';
import { addMembers } from '../../../src/sharepoint/provisioning/members';
import { planSite } from '../../../src/sharepoint/provisioning/planSite';
import { provisionSite } from '../../../src/sharepoint/provisioning/provisionSite';
import { readSite } from '../../../src/sharepoint/provisioning/readSite';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { realPace } from '../../../src/sharepoint/retry';
import { newKey, round } from '../../contract/contractSite';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { anna, bo, carla, owner } from '../../support/startLocal';

const faults = new Faults();
let starting: Promise<LocalSite> | undefined;
let site: LocalSite;
beforeAll(async () => {
  starting = startSite(
    [
      { loginName: anna.loginName, roles: ['raaderumsgruppe'] },
      { loginName: bo.loginName, roles: ['medarbejder'] },
      { loginName: carla.loginName, roles: ['medarbejder'] },
    ],
    { ownerLogin: owner.loginName, faults },
  );
  site = await starting;
}, startingMs);
afterAll(async () => (await starting)?.close());
beforeEach(() => faults.clear());

const idea = (title: string) =>
  ({
    round,
    title,
    description: `Beskrivelse: ${title}`,
    origin: 'andet',
    status: 'new',
    chefomraadeId: undefined,
    workPackageId: undefined,
    reason: '',
  }) as const;

const ask = async (loginName: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}) => {
  const json = 'application/json;odata=nometadata';
  const response = await fetch(`${site.siteUrl}/_api/web/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Accept: json,
      'Content-Type': json,
      Authorization: `Bearer ${await site.tokenFor(loginName)}`,
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
};

test('two employees meet no word of each other’s ideas in any way; who sorts them meets all, and writes what became of them', async () => {
  const word = 'hemmeligidé';
  const { entity } = await createStores(site.connectAs(bo.loginName)).ideas.create(idea(word), newKey());
  const list = `GetList('${new URL(site.siteUrl).pathname}/Lists/RdIdeas')`;
  const item = `${list}/items(${entity.id})`;
  const all = '<View Scope="RecursiveAll"/>';
  const reads: readonly (readonly [string, object?])[] = [
    [`${list}/items`],
    [`${list}/items?$filter=substringof('${encodeURIComponent(word)}',Title)`],
    [`${list}/getitems`, { query: { ViewXml: all } }],
    [`${list}/RenderListDataAsStream`, { parameters: { ViewXml: all } }],
    [item],
    [`${item}/FieldValuesAsText`],
    [`${item}/versions`],
    [`${item}/comments`],
  ];
  for (const [path, body] of reads) {
    expect([path, (await ask(carla.loginName, path, body)).text.includes(word)]).toEqual([path, false]);
  }
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  const writes: readonly (readonly [string, Readonly<Record<string, string>>?])[] = [
    [item, merge],
    [item, { ...merge, 'X-HTTP-Method': 'DELETE' }],
    [`${item}/recycle`],
    [`${item}/comments`],
  ];
  for (const [path, headers] of writes)
    expect([path, (await ask(carla.loginName, path, { RdReason: 'x' }, headers)).status]).toEqual([path, 404]);
  for (const { loginName } of [bo, anna])
    for (const [path, body] of reads.slice(0, 6)) {
      const { status, text } = await ask(loginName, path, body);
      expect([path, status, text.includes(word)]).toEqual([path, 200, true]);
    }
  const sorter = createStores(site.connectAs(anna.loginName));
  const { version } = await sorter.ideas.get(entity.id);
  await sorter.ideas.update(entity.id, { status: 'notPursued', reason: 'Findes allerede.' }, version);
  const [own] = (await createStores(site.connectAs(bo.loginName)).ideas.list(round)).rows;
  expect(own).toMatchObject({ title: word, status: 'notPursued', reason: 'Findes allerede.' });
});

test.each(['dropBefore', 'dropAfter'] as const)('an idea is sent in once after %s', async (action) => {
  faults.add({ action, match: { method: 'POST', path: '/items$' }, times: 1 });
  const stores = createStores(
    site.connectAs(bo.loginName, {
      pace: { ...realPace, sleep: () => Promise.resolve(), now: () => 0 },
      isOnline: () => true,
      fetch: (url, init) => fetch(url, init),
    }),
  );
  const made = await stores.ideas.create(idea(`Én gang ${action}`), newKey());
  expect(made.entity).toMatchObject(idea(`Én gang ${action}`));
  faults.clear();
  const titles = (await stores.ideas.list(round)).rows.map(({ title }) => title);
  expect(titles.filter((title) => title === `Én gang ${action}`)).toHaveLength(1);
});

test('ideas that were everybody’s, under a unique key, become each one’s own, with nothing lost', async () => {
  const connection = site.connectAs(owner.loginName);
  const list = connection.sp.web.getList(connection.listPath('RdIdeas'));
  // As version 1 had it.
  await list.update({ ReadSecurity: 1, WriteSecurity: 1 });
  await list.fields.getByInternalNameOrTitle('RdKey').update({ EnforceUniqueValues: true }, 'SP.Field');
  const before = (await createStores(connection).ideas.list(round)).rows;
  expect((await createStores(site.connectAs(carla.loginName)).ideas.list(round)).rows).toEqual(before);
  const told: string[] = [];
  await provisionSite(connection, (line) => told.push(line));
  expect(told).toEqual([
    'Idéer: allow each value of RdKey more than once',
    'Idéer: show everybody their own items only',
  ]);
  expect(planSite(await readSite(connection)).steps).toEqual([]);
  expect((await createStores(connection).ideas.list(round)).rows).toEqual(before);
  expect((await createStores(site.connectAs(carla.loginName)).ideas.list(round)).rows).toEqual([]);
  await addMembers(connection, [{ loginName: carla.loginName, roles: ['chef'] }]);
  expect((await createStores(site.connectAs(carla.loginName)).ideas.list(round)).rows).toEqual(before);
});
