/** A local SharePoint with one list of 50,000 items, asked without a socket; and its database, to be asked in SQL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSharePoint } from '../../src/local/sharepoint/sharepoint';
import { Database } from '../../src/local/sharepoint/store/database';

export const rowCount = 50_000;
const statuses = 25;
const origin = 'http://sharepoint.test';
const sitePath = '/sites/test';
const list = "lists/getByTitle('Tasks')";
/** Holds Read on the site, so that rights are looked at; the administrator's are not. */
const reader = 'reader@contoso.test';

const person = (loginName: string, name: string) => ({
  objectId: '00000000-0000-4000-8000-000000000001',
  loginName,
  name,
  jobTitle: '',
  department: '',
});

function* rows(from: number, to: number) {
  for (let index = from; index <= to; index += 1)
    yield {
      Title: `Opgave nr. ${index}`,
      Status: `Trin ${index % statuses}`,
      Amount: (index * 7919) % 100_003,
      Due: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString(),
      Note: 'Nogle ord om, hvad der skal ske, og hvem der skal gøre det.',
    };
}

export interface BigList {
  /** The body's text; throws when it is refused. */
  ask(
    path: string,
    init?: {
      readonly method?: string;
      readonly body?: string;
      readonly headers?: Record<string, string>;
      readonly asReader?: boolean;
    },
  ): Promise<string>;
  /** The list's address behind `_api/web/`. */
  readonly list: string;
  readonly database: Database;
  readonly table: string;
  /** The SQL column of a field. */
  column(internalName: string, kind: 'f' | 'k'): string;
  /** Gives so many items rights of their own. */
  breakRights(count: number): void;
  close(): void;
}

export const openBigList = async (): Promise<BigList> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-list-'));
  const databaseFile = join(folder, 'site.db');
  const owner = person('admin@contoso.test', 'Administrator');
  const sharePoint = createSharePoint({
    databaseFile,
    baseUrl: origin,
    sitePath,
    siteTitle: 'Test',
    ownerLogin: owner.loginName,
    directory: [owner],
    anybody: true,
    signIn: { mode: 'any' },
  });
  const ask: BigList['ask'] = async (path, { method = 'GET', body, headers, asReader } = {}) => {
    const response = await sharePoint.fetch(
      new Request(`${origin}${sitePath}/_api/web/${path}`, {
        method,
        headers: {
          accept: 'application/json;odata=nometadata',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(asReader && { authorization: `Bearer user:${reader}` }),
          ...headers,
        },
        ...(body !== undefined && { body }),
      }),
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text;
  };
  const post = (path: string, body: object) => ask(path, { method: 'POST', body: JSON.stringify(body) });
  await post('lists', { Title: 'Tasks', BaseTemplate: 100 });
  for (const [Title, FieldTypeKind, Indexed] of [
    ['Status', 2, true],
    ['Amount', 9, true],
    ['Due', 4, true],
    ['Note', 3, false],
  ] as const) {
    await post(`${list}/fields`, { Title, FieldTypeKind });
    if (Indexed)
      await ask(`${list}/fields/getByInternalNameOrTitle('${Title}')`, { method: 'MERGE', body: '{"Indexed":true}' });
  }
  sharePoint.fill(`${sitePath}/Lists/Tasks`, rows(1, rowCount));
  const user = JSON.parse(await post('ensureUser', { logonName: reader })) as { Id: number };
  await post(`roleAssignments/addRoleAssignment(principalId=${user.Id},roleDefId=1073741826)`, {});

  const database = new Database(databaseFile);
  const [stored] = database.all("SELECT id, number FROM lists WHERE title = 'Tasks'");
  const [listId, number] = [String(stored?.['id']), Number(stored?.['number'])];
  const table = `list_${number}`;
  return {
    ask,
    list,
    database,
    table,
    column: (name, kind) => {
      const row = database.first('SELECT number FROM fields WHERE list_id = ? AND internal_name = ?', [listId, name]);
      return `${kind}${Number(row?.['number'])}`;
    },
    // By SQL: what is measured is reading, and 50,000 requests would take minutes.
    breakRights: (count) =>
      database.transaction(() => {
        database.run('DELETE FROM scopes WHERE list_id = ? AND item_id IS NOT NULL', [listId]);
        for (let id = 1; id <= count; id += 1) {
          const scope = database.run('INSERT INTO scopes (list_id, item_id) VALUES (?, ?)', [listId, id]).id;
          database.run('INSERT INTO role_assignments VALUES (?, ?, 1073741826)', [scope, user.Id]);
          database.run(`UPDATE ${table} SET scope_id = ?, own_scope = 1 WHERE id = ?`, [scope, id]);
        }
      }),
    close: () => {
      database.close();
      sharePoint.close();
      rmSync(folder, { recursive: true });
    },
  };
};
