import fc from 'fast-check';
import { owner, startSite, type TestSite } from './support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.lists.getByTitle('Tasks').items.add({ Title: 'en' });
});
afterAll(() => site.sharePoint.close());

it.each([
  ['GET', '/_api/web/wonders'],
  ['GET', '/_api/web/folders'],
  ['GET', "/_api/web/lists/getByTitle('Tasks')/items(1)/versions"],
  ['POST', "/_api/web/lists/getByTitle('Tasks')/RenderListDataAsStream"],
  ['POST', "/_api/web/lists/getByTitle('Tasks')/getitems"],
  ['PUT', "/_api/web/lists/getByTitle('Tasks')/items(1)"],
  ['DELETE', '/_api/web'],
  ['GET', '/_api/search/query'],
  ['GET', '/Lists/Tasks/AllItems.aspx'],
])('%s %s is answered with 501 that names it', async (method, path) => {
  const response = await site.request(owner, path, { method });
  const json = (await response.json()) as { 'odata.error': { message: { value: string } } };
  expect(response.status).toBe(501);
  expect(json['odata.error'].message.value).toContain(`${method} /sites/tasks${path}`);
});

it.each([
  ['/_api/web', { QuickLaunchEnabled: false }, 501],
  ['/_api/web/siteGroups(5)', { OnlyAllowMembersViewMembership: false }, 501],
  ["/_api/web/lists/getByTitle('Tasks')", { EntityTypeName: 'x' }, 501],
  ["/_api/web/lists/getByTitle('Tasks')", { ReadSecurity: 2 }, 501],
  ['/_api/web', { Wonders: 1 }, 400],
  ["/_api/web/lists/getByTitle('Tasks')", { Wonders: 1 }, 400],
])('setting at %s what is not kept, %j, is never passed over in silence', async (path, body, status) => {
  const response = await site.request(owner, path, { method: 'MERGE', body: JSON.stringify(body) });
  expect(response.status).toBe(status);
});

const snippets = [
  "'",
  "''",
  '(',
  ')',
  ',',
  ' ',
  '/',
  '%',
  '$',
  '@',
  'eq',
  'and',
  'or',
  'not',
  'null',
  'Title',
  'Id',
  '1',
  'guid',
  'startswith',
  "'a'",
  ';',
  '--',
  '=',
  'Paged=TRUE',
  'p_ID',
  '\u0000',
  'æ',
];
const text = fc.array(fc.constantFrom(...snippets), { maxLength: 12 }).map((parts) => parts.join(''));

it('nonsense in queries and addresses is never a fault of the server, and changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.constantFrom('$filter', '$orderby', '$select', '$expand', '$skiptoken', '$top'),
      async (value, option) => {
        const query = new URLSearchParams({ [option]: value }).toString();
        const asked = await site.request(owner, `/_api/web/lists/getByTitle('Tasks')/items?${query}`);
        expect([200, 400, 501]).toContain(asked.status);
        const address = await site.request(owner, `/_api/web/lists/getByTitle('${encodeURIComponent(value)}')/items`);
        expect([200, 400, 404, 501]).toContain(address.status);
      },
    ),
    { numRuns: 300 },
  );
  const response = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/items?$select=Title");
  expect(await response.json()).toEqual({ value: [{ Title: 'en' }] });
});
