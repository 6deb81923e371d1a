/**
 * A process can die between any two statements of an operation on an item. Here each of them fails in turn, which leaves the database as
 * such a death would, and nothing of the operation may be there then.
 */
import { Database } from '../../../../src/local/sharepoint/store/database';
import { owner, startSite, type TestSite } from '../support';

let site: TestSite;
let database: Database;
let left = Infinity;

beforeEach(async () => {
  left = Infinity;
  const opened: Database[] = [];
  const { run } = Database.prototype as Pick<Database, 'run'> & {
    run: (this: Database, ...statement: Parameters<Database['run']>) => ReturnType<Database['run']>;
  };
  jest.spyOn(Database.prototype, 'run').mockImplementation(function (this: Database, ...statement) {
    opened.push(this);
    if (left-- <= 0) throw new Error('died here');
    return run.apply(this, statement);
  });
  site = await startSite({ report: () => undefined });
  const [one] = opened;
  if (!one) throw new Error('nothing was written');
  database = one;
  await done('POST', '/_api/web/lists', '{"Title":"Tasks","BaseTemplate":100}');
  await done('POST', `${tasks}/items`, '{"Title":"one"}');
});
afterEach(() => {
  jest.restoreAllMocks();
  site.sharePoint.close();
});

const tasks = "/_api/web/lists/getByTitle('Tasks')";

const ask = (method: string, path: string, body?: string): Promise<Response> =>
  site.request(owner, path, { method, headers: { 'if-match': '*' }, ...(body !== undefined && { body }) });
const done = async (method: string, path: string, body?: string): Promise<void> => {
  const response = await ask(method, path, body);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
};

const everything = (): string => {
  const tables = database.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  return JSON.stringify(
    tables.map(({ name }) => [name, database.all(`SELECT * FROM "${String(name)}"`)]),
    // The bytes of files.
    (_, value: unknown) => (ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('hex') : value),
  );
};

it.each<[string, string, string, string | undefined]>([
  ['adding an item', 'POST', `${tasks}/items`, '{"Title":"x"}'],
  ['changing an item', 'MERGE', `${tasks}/items(1)`, '{"Title":"x"}'],
  ['a comment', 'POST', `${tasks}/items(1)/comments`, '{"text":"x"}'],
  ['recycling an item', 'POST', `${tasks}/items(1)/recycle()`, undefined],
  ['deleting an item', 'DELETE', `${tasks}/items(1)`, undefined],
  ['an attachment', 'POST', `${tasks}/items(1)/AttachmentFiles/add(FileName='a.txt')`, 'x'],
  [
    'rights of its own',
    'POST',
    `${tasks}/items(1)/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`,
    undefined,
  ],
  ['a list', 'POST', '/_api/web/lists', '{"Title":"More","BaseTemplate":100}'],
])('%s is done whole or not at all, wherever it ends', async (_, method, path, body) => {
  const before = everything();
  const most = 150;
  let statements = 0;
  for (; statements < most; statements += 1) {
    left = statements;
    const response = await ask(method, path, body);
    left = Infinity;
    if (response.ok) break;
    expect(response.status).toBe(500);
    expect(everything() === before).toBe(true);
  }
  expect(statements).toBeGreaterThan(0);
  expect(statements).toBeLessThan(most);
  expect(everything() === before).toBe(false);
});
