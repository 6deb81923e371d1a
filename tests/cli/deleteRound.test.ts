/** The closed round of the demonstration is deleted by the site's owner, on a line that breaks, and comes back out of the bin. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spPost, SPQueryable } from '@pnp/sp';
import { administrator, demoDirectory, peopleByKey } from '../../src/cli/demo/people';
import { closedRound, openRound } from '../../src/cli/demo/rounds';
import { deleteRound } from '../../src/cli/deleteRoundRun';
import { Faults } from '../../src/local/sharepoint/faults/faults';
import { realPace } from '../../src/sharepoint/retry';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import type { Wiring } from '../../src/sharepoint/client';
import type { ProposalId } from '../../src/domain/ids';
import type { RoundKey } from '../../src/domain/round';
import { startBareSite, type LocalSite } from '../contract/localSite';
import { newKey } from '../contract/contractSite';
import { demoSiteFolder } from '../support/demoSite';

const scratch = mkdtempSync(join(tmpdir(), 'delete-round-'));
const faults = new Faults();
let site: LocalSite;
const connect = (wiring?: Wiring) => site.connectAs(administrator.loginName, wiring);
const stores = () => createStores(connect());

const countsOf = async (round: RoundKey) => {
  const of = stores();
  const lists = [of.proposals, of.medDiscussions, of.planPoints, of.ideas, of.workPackages, of.milestones] as const;
  return Promise.all(lists.map(async (list) => (await list.list(round)).rows.length));
};

const run = async (options: Parameters<typeof deleteRound>[1], answer: () => Promise<string> | string = () => '') => {
  const lines: string[] = [];
  const code = await deleteRound(connect(), options, {
    print: (line) => lines.push(line),
    ask: async (question) => {
      lines.push(question);
      return answer();
    },
  });
  return { code, text: lines.join('\n') };
};

let s101: ProposalId;
/** Numbered as the demonstration came to write it: it writes several at once. */
let kept: string;
let before: { readonly open: readonly number[]; readonly closed: readonly number[] };

beforeAll(async () => {
  site = await startBareSite({
    directory: demoDirectory,
    site: { path: '/sites/raaderum', title: 'Råderum', ownerLogin: administrator.loginName },
    now: () => new Date('2024-04-15T08:30:00Z'),
    faults,
    copyOf: await demoSiteFolder(scratch),
  });
  const { proposals, planPoints, bilag, comments } = stores();
  const closed = (await proposals.list(closedRound.key)).rows;
  const [one, other] = ['S101', 'S103'].map((wanted) => closed.find(({ number }) => number === wanted)?.id);
  const [point] = (await planPoints.list(openRound.key)).rows;
  if (one === undefined || other === undefined || point === undefined) throw new Error('no closed round');
  s101 = one;
  kept = `nr. ${other} S103 Færre kopimaskiner`;
  const bytes = new TextEncoder().encode('Notat');
  const file = { name: 'Notat.txt', size: bytes.length, read: async () => bytes };
  const key = newKey();
  await bilag.upload(s101, file, { key, report: () => undefined, cancel: { aborted: false } });
  await comments.add({ on: 'proposal', id: s101 }, 'Set i drift.');
  const { entity, version } = await planPoints.get(point.id);
  await planPoints.update(entity.id, { proposalId: other }, version);
  const draft = { item: `forslag/${s101}`, writer: 'a', savedAt: '2024-04-15T08:00:00Z', text: 'Ikke gemt.' };
  await createStores(site.connectAs(peopleByKey.teknikchef.loginName)).drafts.keep(draft);
  before = { open: await countsOf(openRound.key), closed: await countsOf(closedRound.key) };
}, 120_000);
afterAll(async () => {
  await site.close();
  rmSync(scratch, { recursive: true });
});

test('an open round is refused, one that is not there named with those that are', async () => {
  expect(await run({ round: '2025', apply: true })).toEqual({
    code: 3,
    text: 'Runden »Budget 2025-2028« (2025-2028), åben. Kun en lukket runde kan slettes.',
  });
  await expect(run({ round: '2017' })).rejects.toThrow(
    'Runden 2017 findes ikke. Der er: »Budget 2021-2024« (2021-2024), lukket; »Budget 2025-2028« (2025-2028), åben.',
  );
});

test('the plan counts what goes, names what another round uses, and changes nothing; the file has every row', async () => {
  const report = join(scratch, 'liste.txt');
  const { code, text } = await run({ round: '2021-2024', report });
  expect(code).toBe(2);
  expect(text).toContain(`
  1 kladde
  7 punkter i udmøntningsplanen
  1 mappe med bilag og i dem 1 fil
  9 forslag, med 0 beslutninger og 1 kommentar
`);
  expect(text).toContain(`\n      nr. ${s101} S101 Digital Post først\n`);
  expect(text).toContain(`\n  I alt 26.\n`);
  expect(text).toContain(`MED-drøftelser, bemærkninger og kommentarer:\n  forslaget ${kept}\n`);
  expect(
    readFileSync(report, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('      nr. ')),
  ).toHaveLength(26);
  expect(await countsOf(closedRound.key)).toEqual(before.closed);
  await expect(run({ round: '2021', report })).rejects.toThrow('eller den findes allerede');
});

test('another name than the round’s, or anything changed while it is asked for, and nothing goes', async () => {
  expect((await run({ round: '2021', apply: true }, () => 'Budget 2025-2028')).text).toMatch(
    /Det er ikke rundens navn\. Intet er slettet\.$/,
  );
  const changed = await run({ round: '2021', apply: true }, async () => {
    const { planPoints } = stores();
    const [point] = (await planPoints.list(openRound.key)).rows.toReversed();
    if (point === undefined) throw new Error('no point');
    const { entity, version } = await planPoints.get(point.id);
    await planPoints.update(entity.id, { proposalId: s101 }, version);
    return closedRound.title;
  });
  expect([changed.code, changed.text.split('\n').at(-1)]).toEqual([
    3,
    'Noget er ændret, siden det blev vist. Intet er slettet. Kør kommandoen igen.',
  ]);
  const { planPoints } = stores();
  for (const { id } of (await planPoints.list(openRound.key)).rows) {
    const { entity, version } = await planPoints.get(id);
    if (entity.proposalId === s101) await planPoints.update(id, { proposalId: undefined }, version);
  }
  expect(await countsOf(closedRound.key)).toEqual(before.closed);
});

test('whoever cannot see all may not delete: nobody would know what other rounds use', async () => {
  const lines: string[] = [];
  const code = await deleteRound(
    site.connectAs(peopleByKey.oekonom.loginName),
    { round: '2021', apply: true },
    { print: (line) => lines.push(line), ask: () => Promise.reject(new Error('asked')) },
  );
  expect([code, lines]).toEqual([3, [expect.stringMatching(/^Du kan ikke se alt i »Kladder«/)]]);
});

test('on a line that breaks it goes on where it stopped; what another round uses stays; out of the bin all comes back', async () => {
  let sent = 0;
  const breaking: Wiring = {
    pace: { ...realPace, sleep: () => Promise.resolve() },
    isOnline: () => true,
    fetch: async (url, init) => {
      if (sent > 9) throw new TypeError('fetch failed');
      if (!url.includes('/recycle')) return fetch(url, init);
      sent += 1;
      const answer = await fetch(url, init);
      // Done, and nobody hears of it.
      if (sent === 3) throw new TypeError('fetch failed');
      return answer;
    },
  };
  const person = { print: () => undefined, ask: async () => `${closedRound.title}\n` };
  await expect(deleteRound(connect(breaking), { round: '2021', apply: true }, person)).rejects.toMatchObject({
    failure: { kind: 'OutcomeUnknown' },
  });
  const half = (await countsOf(closedRound.key)).reduce((sum, count) => sum + count, 0);
  expect(half).toBeLessThan(25);
  expect(half).toBeGreaterThan(10);

  const { code, text } = await run({ round: '2021', apply: true }, () => closedRound.title);
  expect([code, text.split('\n').at(-1)]).toEqual([0, expect.stringMatching(/^Runden »Budget 2021-2024« er tømt\./)]);
  expect(await countsOf(closedRound.key)).toEqual([1, 0, 0, 0, 0, 0]);
  expect(await countsOf(openRound.key)).toEqual(before.open);
  expect(await stores().bilag.list(s101)).toEqual([]);
  const again = await run({ round: '2021' });
  expect([again.code, again.text]).toEqual([0, expect.stringMatching(/ lukket\. Der er intet at slette\.\n/)]);
  expect(again.text).toContain(`  forslaget ${kept}\n`);

  await spPost(SPQueryable(connect().sp.web, 'recyclebin/restoreall'));
  expect(await countsOf(closedRound.key)).toEqual(before.closed);
  expect((await stores().bilag.list(s101)).map(({ name }) => name)).toEqual(['Notat.txt']);
  expect((await stores().comments.list({ on: 'proposal', id: s101 })).map((one) => one.text)).toEqual(['Set i drift.']);
});

test('what SharePoint keeps is told with its reason, and the proposal it belongs to stays with it', async () => {
  faults.add({ action: 'status', status: 423, match: { path: 'RdBilag/.*/recycle' }, times: 1 });
  const { code, text } = await run({ round: '2021', apply: true }, () => closedRound.title);
  expect(code).toBe(1);
  expect(text).toMatch(/ {2}0 af 1 mappe med bilag er lagt i papirkurven\n {2}8 af 9 forslag er lagt/);
  expect(text).toMatch(new RegExp(`  - bilag til forslag nr. ${s101}: The file is locked for shared use`));
  expect(text).toContain(`  - forslag nr. ${s101} S101 Digital Post først: noget, der hører til, blev beholdt`);
  expect(await countsOf(closedRound.key)).toEqual([2, 0, 0, 0, 0, 0]);
  expect((await run({ round: '2021', apply: true }, () => closedRound.title)).code).toBe(0);
});
