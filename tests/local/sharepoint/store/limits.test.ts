/** SharePoint's limits at their real size: the rows are put in by SQL, what is at the limit and beyond is asked over REST. */
import '@pnp/sp/attachments';
import { Database } from '../../../../src/local/sharepoint/store/database';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bo, owner, sitePath, startSite, type TestSite } from '../support';

const folder = mkdtempSync(join(tmpdir(), 'limits-'));
let site: TestSite;
let database: Database;
let count = 0;
beforeEach(async () => {
  count += 1;
  const databaseFile = join(folder, `${count}.db`);
  site = await startSite({ databaseFile });
  database = new Database(databaseFile);
  await (await site.as(owner)).web.lists.add('Tasks');
});
afterEach(() => {
  database.close();
  site.sharePoint.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const tasks = "/_api/web/lists/getByTitle('Tasks')";
const post = (path: string, body?: string): Promise<Response> =>
  site.request(owner, path, { method: 'POST', ...(body !== undefined && { body }) });

it('50,000 items of a list may have rights of their own, and no more', async () => {
  const most = 50_000;
  await post(`${tasks}/items`, '{"Title":"nr. 1"}');
  const [list] = database.all("SELECT id, number FROM lists WHERE title = 'Tasks'");
  const [first] = database.all('SELECT max(id) AS last FROM scopes');
  const from = Number(first?.['last']);
  const table = `list_${Number(list?.['number'])}`;
  const copied = database
    .all('SELECT name FROM pragma_table_info(?)', [table])
    .map(({ name }) => String(name))
    .filter((name) => name !== 'id');
  database.run(
    `WITH RECURSIVE n (id) AS (SELECT 2 UNION ALL SELECT id + 1 FROM n WHERE id <= ${most})
     INSERT INTO ${table} (id, ${copied.join(', ')}) SELECT n.id, ${copied.join(', ')} FROM n, ${table} t WHERE t.id = 1`,
  );
  const rows = `SELECT id FROM ${table} WHERE id < ${most}`;
  const { Id } = await (await site.as(owner)).web.ensureUser(bo.loginName);
  database.transaction(() => {
    database.run(`INSERT INTO scopes (id, list_id, item_id) SELECT ${from} + id, ?, id FROM (${rows})`, [
      String(list?.['id']),
    ]);
    database.run(`INSERT INTO role_assignments SELECT ${from} + id, ?, 1073741826 FROM (${rows}) WHERE id % 1000 = 0`, [
      Id,
    ]);
    database.run(`UPDATE ${table} SET scope_id = ${from} + id, own_scope = 1 WHERE id < ${most}`);
  });
  const broken = await post(`${tasks}/items(${most})/breakRoleInheritance(copyRoleAssignments=false)`);
  expect(broken.status).toBe(200);
  await post(`${tasks}/items(${most})/roleAssignments/addRoleAssignment(principalId=${Id},roleDefId=1073741826)`);
  const refused = await post(`${tasks}/items(${most + 1})/breakRoleInheritance(copyRoleAssignments=false)`);
  expect([refused.status, await refused.text()]).toEqual([500, expect.stringContaining('too many items')]);

  // Whoever may see one in a thousand gets these, page after page.
  const pages: number[][] = [];
  let next: string | undefined = `${tasks}/items?$select=Id&$top=20`;
  while (next !== undefined) {
    const response = await site.request(bo, next);
    const page = (await response.json()) as { value: { Id: number }[]; 'odata.nextLink'?: string };
    pages.push(page.value.map((item) => item.Id));
    next = page['odata.nextLink']?.replace(/^.*\/_api/, '/_api');
  }
  expect(pages.map(({ length }) => length)).toEqual([20, 20, 10]);
  expect(pages.flat()).toEqual(Array.from({ length: 50 }, (_, index) => (index + 1) * 1000));
}, 60_000);

it('a web has 2,000 lists and libraries, hidden ones among them, and a web below it as many more', async () => {
  const before = Number(
    database.first("SELECT count(*) AS n FROM lists WHERE web_id = (SELECT web_id FROM lists WHERE title = 'Tasks')")?.[
      'n'
    ],
  );
  const columns = database
    .all("SELECT name FROM pragma_table_info('lists')")
    .map(({ name }) => String(name))
    .map((name) =>
      ['id', 'title', 'title_key', 'folder', 'folder_key', 'entity_name'].includes(name)
        ? `l.${name} || '-' || n.value`
        : name === 'number'
          ? 'l.number + n.value'
          : `l.${name}`,
    );
  database.run(`INSERT INTO lists SELECT ${columns.join(', ')} FROM lists l, json_each(?) n WHERE l.title = 'Tasks'`, [
    JSON.stringify(Array.from({ length: 1999 - before }, (_, index) => 1000 + index)),
  ]);
  expect((await post('/_api/web/lists', '{"Title":"Sidste","BaseTemplate":100}')).status).toBe(201);
  const refused = await post('/_api/web/lists', '{"Title":"En for meget","BaseTemplate":101}');
  expect([refused.status, await refused.text()]).toEqual([500, expect.stringContaining('2000 lists')]);
  await (await site.as(owner)).web.webs.add('Under', 'under');
  const below = await site.request(owner, '/under/_api/web/lists', {
    method: 'POST',
    body: '{"Title":"En mere","BaseTemplate":100}',
  });
  expect(below.status).toBe(201);
});

it('an attachment or file of more than 250 MB is refused by what it says, before a byte is read', async () => {
  await (await site.as(owner)).web.lists.getByTitle('Tasks').items.add({ Title: 'x' });
  const megabyte = 1024 * 1024;
  const untouched = (): ReadableStream =>
    new ReadableStream(
      {
        pull: () => {
          throw new Error('somebody read it');
        },
      },
      { highWaterMark: 0 },
    );
  for (const path of [
    `${tasks}/items(1)/AttachmentFiles/add(FileName='a.bin')`,
    `/_api/web/getFolderByServerRelativePath(decodedurl='${sitePath}/Shared Documents')/files/add(url='a.bin')`,
  ]) {
    const sending: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body: untouched(),
      headers: { 'content-length': String(250 * megabyte + 1) },
      duplex: 'half',
    };
    expect((await site.request(owner, path, sending)).status).toBe(413);
  }
});

it.each([
  ['a text of 255 characters', 2, 255, 201],
  ['a text of 256', 2, 256, 400],
  ['a note of 63,999', 3, 63_999, 201],
  ['a note of 64,000', 3, 64_000, 400],
])('%s', async (_, kind, length, status) => {
  await post(`${tasks}/fields`, JSON.stringify({ Title: 'Words', FieldTypeKind: kind }));
  const response = await post(`${tasks}/items`, JSON.stringify({ Words: 'å'.repeat(length) }));
  expect(response.status).toBe(status);
});

it('20 columns of a list have an index, and no more', async () => {
  const { fields } = (await site.as(owner)).web.lists.getByTitle('Tasks');
  for (let index = 1; index <= 21; index += 1) await fields.addText(`Tekst${index}`);
  for (let index = 1; index <= 20; index += 1)
    await fields.getByInternalNameOrTitle(`Tekst${index}`).update({ Indexed: true });
  await expect(fields.getByInternalNameOrTitle('Tekst21').update({ Indexed: true })).rejects.toThrow(/index/i);
  await fields.getByInternalNameOrTitle('Tekst3').update({ Indexed: false });
  await fields.getByInternalNameOrTitle('Tekst21').update({ Indexed: true });
});
