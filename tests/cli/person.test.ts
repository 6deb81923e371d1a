/** What the demonstration's site holds about one of its persons, read as its owner, and what others are told they did not see. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { body } from '@pnp/queryable';
import { spPost, SPQueryable } from '@pnp/sp';
import { administrator, demoDirectory, peopleByKey } from '../../src/cli/demo/people';
import { openRound } from '../../src/cli/demo/rounds';
import type { ProposalId } from '../../src/domain/ids';
import type { Export } from '../../src/cli/person/export';
import { reportPage } from '../../src/cli/person/reportPage';
import { findPersons } from '../../src/sharepoint/person/findPerson';
import { exportPerson } from '../../src/cli/personRun';
import { realPace } from '../../src/sharepoint/retry';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import type { TracedList } from '../../src/sharepoint/person/personTrace';
import { startBareSite, type LocalSite } from '../contract/localSite';
import { demoSiteFolder } from '../support/demoSite';

const { teknikchef, oekonom, skolechef, udviklingskonsulent } = peopleByKey;
const scratch = mkdtempSync(join(tmpdir(), 'person-'));
let site: LocalSite;
let made: Export;
/** What was sent to SharePoint while it was made. */
const sent = new Set<string>();

const storesOf = (loginName: string) => createStores(site.connectAs(loginName));
const listOf = ({ trace }: Export, url: string): TracedList => {
  const list = trace.lists.find((one) => one.url === url);
  if (list === undefined) throw new Error(`no ${url}`);
  return list;
};

beforeAll(async () => {
  site = await startBareSite({
    directory: demoDirectory,
    site: { path: '/sites/raaderum', title: 'Råderum', ownerLogin: administrator.loginName },
    now: () => new Date('2024-04-15T08:30:00Z'),
    copyOf: await demoSiteFolder(scratch),
  });
  const [theirs, own] = [storesOf(oekonom.loginName), storesOf(teknikchef.loginName)];
  const kept = { item: 'forslag/ny', writer: 'a', savedAt: '2024-04-15T08:00:00Z', text: 'Det har jeg kun tænkt.' };
  await own.drafts.keep(kept);
  const { rows } = await theirs.ideas.list(openRound.key);
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('no ideas');
  // Named and taken out again; changed by the person and then by another.
  for (const description of ['Før', 'Spørg Anders Mosevangs folk.\nOg andre.', 'Efter']) {
    const { entity, version } = await theirs.ideas.get(first.id);
    await theirs.ideas.update(entity.id, { description }, version);
  }
  for (const stores of [storesOf(teknikchef.loginName), theirs]) {
    const { entity, version } = await stores.ideas.get(second.id);
    await stores.ideas.update(entity.id, { description: `${entity.description} Mere.` }, version);
  }
  // In SharePoint's own pane, to what another wrote.
  const proposal = (await theirs.proposals.list(openRound.key)).rows.find(({ number }) => number === 'S501');
  const [comment] = await theirs.comments.list({ on: 'proposal', id: proposal?.id ?? (0 as ProposalId) });
  const answering = site.connectAs(teknikchef.loginName);
  const item = answering.sp.web.getList(answering.listPath('RdProposals')).items.getById(proposal?.id ?? 0);
  await spPost(SPQueryable(item, `comments(${comment?.id})/replies`), body({ text: 'Enig.' }));
  made = await exportPerson(
    site.connectAs(administrator.loginName, {
      fetch: (url, init) => {
        sent.add(init.method ?? 'GET');
        return fetch(url, init);
      },
      pace: realPace,
      isOnline: () => true,
    }),
    { person: teknikchef.loginName.toUpperCase() },
    () => undefined,
  );
}, 120_000);
afterAll(async () => {
  await site.close();
  rmSync(scratch, { recursive: true });
});

test('it asks, and writes nothing', () => {
  expect([...sent]).toEqual(['GET']);
});

test('who the person is on the site, with groups and profile', () => {
  expect(made.trace.persons).toEqual([
    expect.objectContaining({ name: 'Anders Mosevang', isRemoved: false, isSiteAdmin: false }),
  ]);
  expect(made.trace.persons[0]?.groups).toContain('Råderum – Chefer');
  expect(made.trace.persons[0]?.profile).toContainEqual({ name: 'JobTitle', text: 'Chef for Teknik og Miljø' });
});

test('every list is looked through to the last item, and nothing is left unread', () => {
  expect(made.trace.lists.map(({ url }) => url)).toHaveLength(15);
  expect(made.unread).toEqual([]);
  expect(listOf(made, 'RdProposals')).toMatchObject({ looked: 181, commentsOf: 50 });
});

test('what the person made stands with its words, drafts too; what they are named in stands by name', () => {
  const [remark] = listOf(made, 'RdRemarks').rows;
  expect(remark).toMatchObject({ isCreator: true, isEditor: true, title: 'Fælles jobbank for interne jobskift' });
  expect(remark?.texts.find(({ name }) => name === 'Bemærkning')?.text).toMatch(/^Chefgruppen støtter idéen/);
  expect(listOf(made, 'RdDrafts').rows.map(({ texts }) => texts)).toEqual([
    [{ name: 'Kladde', text: 'Det har jeg kun tænkt.' }],
  ]);
  expect(listOf(made, 'RdWorkPackages').rows.map(({ columns, texts }) => [columns, texts])).toEqual([
    [['Tovholder'], []],
  ]);
  const { comments } = listOf(made, 'RdProposals');
  expect(comments.filter(({ isAuthor }) => isAuthor).map(({ text }) => text.slice(0, 12))).toEqual(
    expect.arrayContaining(['De er enige ', 'Enig.', 'Tak. Hjemmep']),
  );
  expect(comments).toHaveLength(3);
});

test('an earlier version keeps who changed it, and a name that has been taken out', () => {
  const rows = listOf(made, 'RdIdeas').rows.map(({ isEditor, versions, mentions }) => ({
    isEditor,
    versions: versions.map(({ label }) => label),
    mentions,
  }));
  expect(rows).toEqual([
    {
      isEditor: false,
      versions: [],
      mentions: [{ name: 'Beskrivelse (tidligere version)', text: 'Spørg Anders Mosevangs folk.' }],
    },
    { isEditor: false, versions: ['2.0'], mentions: [] },
  ]);
});

test('the page tells it in Danish, says what was not looked through, and lets no text be markup', () => {
  const page = reportPage({ ...made, address: '<b>x</b>' });
  expect(page).toContain('<h1>Hvad Råderum rummer om Anders Mosevang</h1>');
  expect(page).toContain('&lt;b&gt;x&lt;/b&gt;');
  expect(page).toContain('<strong>Beskrivelse (tidligere version):</strong> Spørg Anders Mosevangs folk.');
  for (const sentence of made.notLookedThrough) expect(page).toContain(sentence);
  expect(page).toContain('<p>Alt blev læst.</p>');
});

test('an address that nobody has is no empty answer', async () => {
  const asked = exportPerson(
    site.connectAs(administrator.loginName),
    { person: 'q17@eksempelkommune.example' },
    () => undefined,
  );
  await expect(asked).rejects.toThrow('Ingen på sitets brugerliste har adressen q17@eksempelkommune.example.');
});

test('whoever was taken from the site is found by their address, and by a name; who does not own the site is told what they did not see', async () => {
  const { planPoints } = storesOf(skolechef.loginName);
  const point = (await planPoints.list(openRound.key)).rows.find(({ title }) => title === 'Cykelsti til skole');
  if (point === undefined) throw new Error('no such point');
  const { version } = await planPoints.get(point.id);
  await planPoints.update(point.id, { remark: 'Set.' }, version);
  const { web } = site.connectAs(administrator.loginName).sp;
  const [leaver] = await findPersons(site.connectAs(administrator.loginName), skolechef.loginName);
  await spPost(SPQueryable(web, `siteusers/removebyid(${leaver?.id})`));

  const less = await exportPerson(
    site.connectAs(udviklingskonsulent.loginName),
    { person: skolechef.loginName, also: ['cykelsti til skole'], withoutVersions: true },
    () => undefined,
  );
  expect(less.trace.persons).toEqual([]);
  expect(listOf(less, 'RdPlanPoints').rows.map(({ isEditor, mentions }) => [isEditor, mentions])).toEqual(
    expect.arrayContaining([[true, [{ name: 'Emne', text: 'Cykelsti til skole' }]]]),
  );
  expect(less.unread).toEqual(
    expect.arrayContaining([expect.stringMatching(/^»Kladder«: 1 element er der, men blev ikke vist/)]),
  );
  expect(less.notLookedThrough[0]).toMatch(/^Ældre versioner: de blev valgt fra/);
  const page = reportPage(less);
  expect(page).toContain('Noget kunne ikke læses: se afsnit 7.');
  expect(page).toContain('Ingen på sitets brugerliste har den adresse.');
});
