import fc from 'fast-check';
import { owner, startSite, type TestSite } from '../support';

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
  ['/_api/web', { Language: 1030 }, 501],
  ['/_api/web/siteGroups(5)', { OwnerTitle: 'x' }, 501],
  ["/_api/web/lists/getByTitle('Tasks')", { EntityTypeName: 'x' }, 501],
  ["/_api/web/lists/getByTitle('Tasks')", { IrmEnabled: true }, 501],
  ['/_api/web', { Wonders: 1 }, 400],
  ["/_api/web/lists/getByTitle('Tasks')", { Wonders: 1 }, 400],
])('setting at %s what is not kept, %j, is never passed over in silence', async (path, body, status) => {
  const response = await site.request(owner, path, { method: 'MERGE', body: JSON.stringify(body) });
  expect(response.status).toBe(status);
});

const items = "/_api/web/lists/getByTitle('Tasks')/items";
const fields = "/_api/web/lists/getByTitle('Tasks')/fields";

it.each([
  ['GET', `${items}(1)?$top=1`],
  ['GET', "/_api/web/lists/getByTitle('Tasks')?$top=1"],
  ['GET', "/_api/web/lists/getByTitle('Tasks')?$orderby=Id"],
  ['GET', "/_api/web/lists/getByTitle('Tasks')/effectivebasepermissions?$select=High"],
  ['POST', `${items}?$filter=Id eq 1&$top=3`, '{"Title":"x"}'],
  ['MERGE', `${items}(1)?$filter=Foo eq 1`, '{"Title":"x"}'],
  ['DELETE', `${items}(1)?$filter=Id eq 1`],
  ['DELETE', `${items}(1)`, '{"Title":"x"}'],
  ['POST', `${items}(1)/recycle()?$top=4`],
  ['POST', `${items}(1)/recycle()`, '{"bogus":1}'],
  ['POST', `${items}(1)/recycle(5)`],
  ['POST', `${items}(1)/breakroleinheritance(copyroleassignments=true,bogus=1)`],
  ['POST', `${items}(1)/resetroleinheritance`, '{"foo":1}'],
  ['POST', '/_api/web/ensureuser', '{"logonName":"bo@kommune.test","foo":1}'],
  ['POST', '/_api/contextinfo', '{"foo":1}'],
  ['POST', `${fields}/createfieldasxml`, '{"parameters":{"SchemaXml":"<Field Type=\'Text\' Name=\'A\'/>","Foo":1}}'],
  ['POST', `${fields}/createfieldasxml`, '{"parameters":{"SchemaXml":"<Field Type=\'Text\' Name=\'A\'/>"},"Foo":1}'],
  ['POST', `${items}(1)/comments`, '{"text":"hej","mentions":[5]}'],
  ['POST', `${items}(1)/comments`, '{"text":"hej","mentions":[{"bogus":1}]}'],
  ['POST', `${items}(1)/comments`, '{"text":"hej\\u0000"}'],
  ['GET', `${items}(1,2)`],
  ['GET', `${items}?$skiptoken=Paged=TRUE`],
  ['GET', `${items}?$skiptoken=Paged%3DTRUE%26p_Foo%3D9%26p_ID%3D1`],
  ['GET', `${items}?$filter=GUID eq guid'x'`],
  ['GET', `${items}?$top=1&$top=2`],
  ['POST', items],
  ['POST', items, '{"results":[{"Title":"q"}]}'],
  ['POST', items, '{"Title":"a\\u0000b"}'],
  ['POST', items, '{"Title":"\\ud800"}'],
  ['POST', items, '{"Title":"x","Foo@odata.bar":1}'],
  ['POST', items, '{"Title":"x","Foo@odata.type":"Edm.String"}'],
  ['POST', items, '{"Title":"x","odata.type":"SP.Bogus"}'],
  ['MERGE', `${items}(1)`],
])(
  '%s %s with the body %s is refused, not half understood',
  async (...[method, path, body]: [method: string, path: string, body?: string]) => {
    const init = { method, headers: { 'if-match': '*' }, ...(body === undefined ? {} : { body }) };
    const response = await site.request(owner, path, init);
    expect([400, 501]).toContain(response.status);
  },
);

it('a verbose body of a type that is none is refused, one of the list’s own is taken', async () => {
  const headers = { 'content-type': 'application/json;odata=verbose' };
  const post = async (path: string, type: string): Promise<number> => {
    const body = JSON.stringify({ __metadata: { type } });
    return (await site.request(owner, path, { method: 'MERGE', headers: { ...headers, 'if-match': '*' }, body }))
      .status;
  };
  expect(await post(`${items}(1)`, 'SP.Bogus')).toBe(400);
  expect(await post(`${items}(1)`, 'SP.Data.TasksListItem')).toBe(204);
  expect(await post("/_api/web/lists/getByTitle('Tasks')", 'SP.List')).toBe(204);
});

it('a GET in disguise has no body to pass over', async () => {
  const headers = { 'x-http-method': 'GET' };
  const response = await site.request(owner, '/_api/web', { method: 'POST', headers, body: '{"Title":"x"}' });
  expect(response.status).toBe(400);
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
