/** Items and their values by the other addresses that SharePoint has for them. */
import '@pnp/sp/files';
import { ControlMode } from '@pnp/sp/lists';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
let guids: readonly string[];
const list = "/_api/web/lists/getByTitle('Tasks')";

beforeAll(async () => {
  site = await startSite();
  const { web } = await site.as(owner);
  await web.lists.add('Tasks');
  const { fields, items } = web.lists.getByTitle('Tasks');
  await fields.addNumber('Antal');
  await items.add({ Title: 'Første æ', Antal: 2.5 });
  await items.add({ Title: 'Anden' });
  guids = (await items.select('GUID')<{ GUID: string }[]>()).map(({ GUID }) => GUID);
  await web.siteGroups.getById(4).users.add(`i:0#.f|membership|${bo.loginName}`);
  await items.getById(2).breakRoleInheritance(false);
});
afterAll(() => site.sharePoint.close());

const ask = async (path: string, who = owner, init: RequestInit = {}) => {
  const answer = await site.request(who, `${list}${path}`, init);
  return [answer.status, await answer.text()] as const;
};
const title = async (path: string, who = owner): Promise<unknown> => {
  const [status, body] = await ask(`${path}?$select=Title`, who);
  return status === 200 ? (JSON.parse(body) as { Title: string }).Title : status;
};

it('finds one by its number as text and by its GUID', async () => {
  const { web } = await site.as(owner);
  expect(await web.lists.getByTitle('Tasks').items.getItemByStringId('1').select('Title')<unknown>()).toMatchObject({
    Title: 'Første æ',
  });
  expect(await title("/getItemByStringId(sId='2')")).toBe('Anden');
  expect(await title(`/getItemByUniqueId(guid'${guids[1]}')`)).toBe('Anden');
  expect(await title(`/GetItemByUniqueId('{${guids[0]?.toUpperCase()}}')`)).toBe('Første æ');
  expect(await title("/getItemByStringId('9')")).toBe(404);
  expect(await title("/getItemByStringId('x')")).toBe(400);
  expect(await title("/getItemByUniqueId('00000000-0000-4000-8000-000000000000')")).toBe(404);
});

it('hides what the caller may not see, by every address', async () => {
  expect(await title(`/getItemByUniqueId('${guids[0]}')`, bo)).toBe('Første æ');
  expect(await title(`/getItemByUniqueId('${guids[1]}')`, bo)).toBe(404);
  expect(await title("/getItemByStringId('2')", bo)).toBe(404);
  expect((await ask('/items(2)/Title/$value', bo))[0]).toBe(404);
  expect(await title("/getItemByStringId('1')", ida)).toBe(403);
});

it('finds files by the id that they go under', async () => {
  const { web } = await site.as(owner);
  const file = await web.defaultDocumentLibrary.rootFolder.files.addUsingPath('a.txt', 'a', { Overwrite: true });
  const found = await site.request(
    owner,
    `/_api/web/defaultdocumentlibrary/getItemByUniqueId('${file.UniqueId}')?$select=FileLeafRef`,
  );
  expect(await found.json()).toEqual({ FileLeafRef: 'a.txt' });
});

it.each([
  ['Title', 200, 'Første æ'],
  ['Antal', 200, '2.5'],
  ['ID', 200, '1'],
  ['AuthorId', 200, '6'],
])('gives the bare %s', async (name, status, text) => {
  expect(await ask(`/items(1)/${name}/$value`)).toEqual([status, text]);
});

it('passes over control information among what is selected, as PnPjs selects it', async () => {
  for (const path of ['/items(1)', '/items']) {
    const [status, body] = await ask(`${path}?$select=odata.id,Title`);
    expect(status).toBe(200);
    expect(body).toContain('Første æ');
  }
});

it('has no bare text of what is empty or unknown', async () => {
  expect((await ask('/items(2)/Antal/$value'))[0]).toBe(404);
  expect((await ask('/items(1)/Nothing/$value'))[0]).toBe(501);
});

it('reads changes by an alias in the address', async () => {
  const query = encodeURIComponent('{"Item":true,"Add":true}');
  const [status, body] = await ask(`/getchanges(query=@v)?@v=${query}`, owner, { method: 'POST' });
  expect(status).toBe(200);
  expect((JSON.parse(body) as { value: unknown[] }).value).toHaveLength(2);
  expect(
    (await ask(`/getchanges(query=@v)?@v=${encodeURIComponent('{"Nothing":true}')}`, owner, { method: 'POST' }))[0],
  ).toBe(400);
});

it('tells a form of the item, as a text that PnPjs reads', async () => {
  const { web } = await site.as(owner);
  const form = await web.lists.getByTitle('Tasks').renderListFormData(1, 'editform', ControlMode.Edit);
  expect(form).toMatchObject({
    ContentType: 'Item',
    Title: 'Første æ',
    Antal: '2,5',
    FormControlMode: 2,
    FieldControlModes: { Title: 2, Author: 1 },
    ListSchema: { Antal: { FieldType: 'Number' } },
    ItemAttributes: { Id: 1 },
    ListAttributes: { ListTemplateType: 100, BaseType: 0 },
  });
  const asked = (id: number, mode: string, who = owner) =>
    ask(`/renderlistformdata(itemid=${id},formid='editform',mode='${mode}')`, who, { method: 'POST' });
  expect((await asked(1, '1', bo))[0]).toBe(200);
  expect((await asked(2, '1', bo))[0]).toBe(404);
  expect((await asked(1, '3'))[0]).toBe(501);
  expect((await asked(1, 'x'))[0]).toBe(400);
});

it('knows no program that could open it', async () => {
  const { web } = await site.as(owner);
  expect(await web.lists.getByTitle('Tasks').items.getById(1).getWopiFrameUrl(1)).toBe('');
  expect((await ask('/items(2)/getWOPIFrameUrl(0)', bo, { method: 'POST' }))[0]).toBe(404);
});
