/** Twelve lookups or persons a question of several items, no more (facts/sharepoint.md, section 3). */
import { owner, startSite, type TestSite } from '../support';

let site: TestSite;
const names = Array.from({ length: 13 }, (_, index) => `TsWho${index + 1}`);
const list = "/_api/web/lists/getByTitle('Tasks')";

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  const { fields, items } = sp.web.lists.getByTitle('Tasks');
  for (const name of names)
    await fields.createFieldAsXml({
      SchemaXml: `<Field Type='User' Name='${name}' DisplayName='${name}'/>`,
      Options: 8,
    });
  await items.add({ Title: 'a' });
});
afterAll(() => site.sharePoint.close());

const twelve = names.slice(0, 12);

it.each([
  [`/items?$select=Id,${twelve.map((name) => `${name}Id`).join(',')}`, 200],
  [`/items?$select=Id,${names.map((name) => `${name}Id`).join(',')}`, 500],
  [`/items?$select=Id,AuthorId,EditorId,${twelve.map((name) => `${name}Id`).join(',')}`, 200],
  [`/items?$select=${twelve.map((name) => `${name}/Title`).join(',')}&$expand=${twelve.join(',')}`, 200],
  [`/items?$select=${names.map((name) => `${name}/Title`).join(',')}&$expand=${names.join(',')}`, 500],
  [`/items?$select=Id,${twelve.map((name) => `${name}Id`).join(',')}&$filter=TsWho13Id eq null`, 500],
  [`/items?$select=Id,${twelve.map((name) => `${name}Id`).join(',')}&$orderby=TsWho1Id`, 200],
  ['/items', 500],
  ['/items(1)', 200],
])('%s is answered with %i', async (path, status) => {
  const answer = await site.request(owner, `${list}${path}`);
  const body = (await answer.json()) as object;
  const refused = {
    'odata.error': {
      code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
      message: {
        lang: 'en-US',
        value:
          'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
      },
    },
  };
  expect({ status: answer.status, body: answer.status === 200 ? 'rows' : body }).toEqual({
    status,
    body: status === 200 ? 'rows' : refused,
  });
});
