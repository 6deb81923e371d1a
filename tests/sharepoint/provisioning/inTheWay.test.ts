/** What people do to the lists of a site that was set up, and what its owner is told: one sentence each, and nothing is harmed. */
import '@pnp/sp/fields/list';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views/list';
import type { SetUpProblem } from '../../../src/domain/setUp';
import { isLockRefusal } from '../../../src/domain/errors';
import type { Connection, Wiring } from '../../../src/sharepoint/client';
import { checkSite } from '../../../src/sharepoint/provisioning/checkSite';
import { planSite } from '../../../src/sharepoint/provisioning/planSite';
import { readSite } from '../../../src/sharepoint/provisioning/readSite';
import { createSiteSetUp } from '../../../src/sharepoint/provisioning/siteSetUp';
import { realPace } from '../../../src/sharepoint/retry';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { anna, owner } from '../../support/startLocal';

let site: LocalSite;
let connection: Connection;
beforeAll(async () => {
  site = await startSite([], { ownerLogin: owner.loginName });
  connection = site.connectAs(owner.loginName);
}, startingMs);
afterAll(() => site.close());

const ideas = () => connection.sp.web.getList(connection.listPath('RdIdeas'));
const bilag = () => connection.sp.web.getList(connection.libraryPath('RdBilag'));
const reason = () => ideas().fields.getByInternalNameOrTitle('RdReason');
const look = () => createSiteSetUp(connection).look();

const cases: readonly [string, () => Promise<unknown>, () => Promise<unknown>, SetUpProblem][] = [
  [
    'a rule on the list',
    () => ideas().update({ ValidationFormula: '=LEN([Runde])>3' }),
    () => ideas().update({ ValidationFormula: '' }),
    { kind: 'listRule', list: 'Idéer' },
  ],
  [
    'a rule on a column',
    () => ideas().fields.getByInternalNameOrTitle('RdRound').update({ ValidationFormula: '=LEN([Runde])>3' }),
    () => ideas().fields.getByInternalNameOrTitle('RdRound').update({ ValidationFormula: '' }),
    { kind: 'columnRule', list: 'Idéer', column: 'Runde' },
  ],
  [
    'a column made read-only',
    () => reason().update({ ReadOnlyField: true }),
    () => reason().update({ ReadOnlyField: false }),
    { kind: 'columnLocked', list: 'Idéer', column: 'Begrundelse' },
  ],
  [
    'content approval',
    () => ideas().update({ EnableModeration: true }),
    () => ideas().update({ EnableModeration: false }),
    { kind: 'approval', list: 'Idéer' },
  ],
  [
    'documents to be checked out',
    () => bilag().update({ ForceCheckout: true }),
    () => bilag().update({ ForceCheckout: false }),
    { kind: 'checkOut', list: 'Bilag' },
  ],
];

test.each(cases)('%s is told, and set-up waits until it is put right', async (_what, harm, mend, problem) => {
  await harm();
  expect(await look()).toMatchObject({ steps: [], problems: [problem] });
  const told: unknown[] = [];
  expect(await createSiteSetUp(connection).apply((progress) => told.push(progress))).toMatchObject({
    problems: [problem],
  });
  expect(told).toEqual([]);
  await mend();
  expect(await look()).toMatchObject({ steps: [], problems: [] });
});

test('a column that somebody deleted comes back, and it is said that what it held is gone', async () => {
  await reason().delete();
  expect(await look()).toMatchObject({
    lostColumns: ['Idéer: Begrundelse'],
    steps: [{ kind: 'column', list: 'Idéer', column: 'Begrundelse' }],
  });
  expect(await createSiteSetUp(connection).apply(() => undefined)).toMatchObject({ steps: [], lostColumns: [] });
});

test('a default view that somebody deleted is made again, with our columns', async () => {
  const before = await ideas().defaultView.fields();
  await ideas().defaultView.delete();
  expect(await look()).toMatchObject({ steps: [{ kind: 'look', list: 'Idéer' }], problems: [] });
  expect(await createSiteSetUp(connection).apply(() => undefined)).toMatchObject({ steps: [] });
  expect(await ideas().defaultView.fields()).toMatchObject({ Items: before.Items });
});

test('a list in the recycle bin is not made again beside itself: it comes back with what was in it', async () => {
  await ideas().items.add({ Title: 'Cykler', RdKey: 'ide-1', RdRound: '2025-2028' });
  await ideas().recycle();
  expect(await look()).toMatchObject({ steps: [], problems: [{ kind: 'binnedList', list: 'Idéer' }] });
  const answer = await fetch(`${site.siteUrl}/_api/web/recyclebin/restoreAll`, {
    method: 'POST',
    headers: {
      Accept: 'application/json;odata=nometadata',
      Authorization: `Bearer ${await site.tokenFor(owner.loginName)}`,
    },
  });
  expect(answer.status).toBe(200);
  expect(await look()).toMatchObject({ steps: [], problems: [] });
  expect(await ideas().items.select('Title')()).toMatchObject([{ Title: 'Cykler' }]);
});

test('whoever may see the site but not manage it is told which rights it takes', async () => {
  const { LoginName } = await connection.sp.web.ensureUser(anna.loginName);
  await connection.sp.web.associatedMemberGroup.users.add(LoginName);
  expect(await createSiteSetUp(site.connectAs(anna.loginName)).look()).toMatchObject({
    steps: [],
    problems: [{ kind: 'missingRights', rights: ['managePermissions', 'manageWeb'] }],
  });
});

describe('a site that is locked', () => {
  /** As SP.Site is documented, and as writes are refused to everybody without rights; the local site has no locks. */
  const locked = (from: number): Wiring => {
    let writes = 0;
    return {
      pace: realPace,
      isOnline: () => true,
      fetch: async (url, init) => {
        if (init.method !== 'GET') writes += 1;
        const isWrite = init.method !== 'GET' && !url.endsWith('/contextinfo');
        if (writes < from) return fetch(url, init);
        if (isWrite)
          return new Response('{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException"}}', {
            status: 403,
          });
        const answer = await fetch(url, init);
        if (!url.endsWith('/_api/site')) return answer;
        return new Response((await answer.text()).replace('"ReadOnly":false', '"ReadOnly":true'), answer);
      },
    };
  };
  const setUpOver = (wiring: Wiring) => createSiteSetUp(site.connectAs(owner.loginName, wiring));

  test('read-only says so before anything is tried', async () => {
    await reason().delete();
    const setUp = setUpOver(locked(0));
    expect(await setUp.look()).toMatchObject({ steps: [], problems: [{ kind: 'siteLocked' }] });
    const told: unknown[] = [];
    expect(await setUp.apply((progress) => told.push(progress))).toMatchObject({ problems: [{ kind: 'siteLocked' }] });
    expect(told).toEqual([]);
  });

  test('while it is being set up says so too, and set-up goes on when it is unlocked', async () => {
    const told: unknown[] = [];
    const setUp = setUpOver(locked(2));
    expect(await setUp.apply((progress) => told.push(progress))).toMatchObject({ problems: [{ kind: 'siteLocked' }] });
    expect(told).not.toEqual([]);
    expect(await createSiteSetUp(connection).apply(() => undefined)).toMatchObject({ steps: [], problems: [] });
  });

  test('altogether, it is not told as if the viewer lacked a right', async () => {
    const closed: Wiring = { ...locked(0), fetch: async () => new Response('', { status: 423 }) };
    const error = await setUpOver(closed)
      .look()
      .catch((refused: unknown) => refused);
    expect(isLockRefusal(error)).toBe(true);
    await expect(checkSite(site.siteUrl, () => site.connectAs(owner.loginName, closed))).rejects.toMatchObject({
      failure: { isLocked: true },
    });
  });
});

/** 20,000 rows would take minutes to write: the site is read as it is, and the number of its items is another. */
test.each([
  [20_000, [], 1],
  [20_001, [{ kind: 'tooBigToIndex', list: 'Idéer', column: 'Runde', items: 20_001 }], 0],
] as const)('an index that is gone from a list of %i items', async (items, problems, indexesPlanned) => {
  const state = await readSite(connection);
  const list = state.lists.get('RdIdeas');
  if (list === undefined) throw new Error('no ideas');
  const columns = list.columns.map((column) => (column.name === 'RdRound' ? { ...column, indexed: false } : column));
  const plan = planSite({ ...state, lists: new Map(state.lists).set('RdIdeas', { ...list, columns, items }) });
  expect(plan.problems).toEqual(problems);
  expect(plan.steps.filter(({ kind }) => kind === 'indexColumn')).toHaveLength(indexesPlanned);
});
