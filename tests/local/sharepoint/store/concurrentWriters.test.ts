/** Many clients at once over sockets: of writes that exclude each other exactly one is carried out, whatever the way. */
import { openPort, type OpenPort } from '../../../../src/local/openPort';
import { owner, sitePath } from '../support';
import { createSharePoint, type LocalSharePoint } from '../../../../src/local/sharepoint/sharepoint';

const clients = Array.from({ length: 16 }, (_, index) => index);
let port: OpenPort;
let sharePoint: LocalSharePoint;
let web: string;

beforeAll(async () => {
  port = await openPort(0);
  sharePoint = createSharePoint({
    databaseFile: ':memory:',
    baseUrl: port.origin,
    sitePath,
    siteTitle: 'Opgaver',
    ownerLogin: owner.loginName,
    directory: [owner],
    anybody: true,
    signIn: { mode: 'any' },
  });
  port.answerWith((request) => sharePoint.fetch(request));
  web = `${port.origin}${sitePath}/_api/web`;
  await ask('lists', 'POST', { Title: 'Tasks', BaseTemplate: 100 });
});
afterAll(async () => {
  await port.close();
  sharePoint.close();
});

interface Heard {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

const ask = async (
  path: string,
  method: 'GET' | 'POST' | 'MERGE' | 'DELETE' = 'GET',
  body?: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Heard> => {
  const response = await fetch(`${web}/${path}`, {
    method,
    headers: { accept: 'application/json;odata=nometadata', 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? {} : (JSON.parse(text) as Heard['json']) };
};

const tasks = "lists/getByTitle('Tasks')";
const merge = (path: string, body: object, etag: string): Promise<Heard> =>
  ask(path, 'MERGE', body, { 'if-match': etag });
const count = (heard: readonly Heard[], status: number): number => heard.filter((one) => one.status === status).length;
const file = (name: string): string =>
  `getFileByServerRelativePath(decodedurl='${encodeURIComponent(`${sitePath}/Shared Documents/${name}`)}')`;
const folder = `getFolderByServerRelativePath(decodedurl='${encodeURIComponent(`${sitePath}/Shared Documents`)}')`;

describe('of writes on one version one wins', () => {
  it('of an item, by MERGE and by deleting', async () => {
    const { json } = await ask(`${tasks}/items`, 'POST', { Title: 'omstridt' });
    const item = `${tasks}/items(${String(json['Id'])})`;
    const heard = await Promise.all(clients.map((index) => merge(item, { Title: `nr. ${index}` }, '"1"')));
    expect([count(heard, 204), count(heard, 412)]).toEqual([1, clients.length - 1]);
    const winner = heard.findIndex(({ status }) => status === 204);
    expect((await ask(item)).json).toMatchObject({ Title: `nr. ${winner}` });
    const mixed = await Promise.all(
      clients.map((index) =>
        index % 2 === 0 ? merge(item, { Title: 'x' }, '"2"') : ask(item, 'DELETE', undefined, { 'if-match': '"2"' }),
      ),
    );
    const won = mixed.filter(({ status }) => status === 204 || status === 200);
    expect(won).toHaveLength(1);
  });

  it('of a list', async () => {
    const { headers } = await fetch(`${web}/${tasks}`, { headers: { accept: 'application/json;odata=nometadata' } });
    const etag = headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const heard = await Promise.all(clients.map((index) => merge(tasks, { Description: `nr. ${index}` }, etag)));
    expect([count(heard, 204), count(heard, 412)]).toEqual([1, clients.length - 1]);
  });

  it('of a file, by deleting it under its ETag', async () => {
    await ask(`${folder}/files/add(url='etag.txt',overwrite=false)`, 'POST', 'x');
    const { ETag } = (await ask(file('etag.txt'))).json;
    const heard = await Promise.all(
      clients.map(() => ask(file('etag.txt'), 'DELETE', undefined, { 'if-match': String(ETag) })),
    );
    expect(count(heard, 200)).toBe(1);
  });
});

describe('of several that add the same one wins', () => {
  it('a unique value', async () => {
    await ask(`${tasks}/fields`, 'POST', { Title: 'Key', FieldTypeKind: 2 });
    await merge(`${tasks}/fields/getByInternalNameOrTitle('Key')`, { Indexed: true, EnforceUniqueValues: true }, '*');
    const heard = await Promise.all(clients.map(() => ask(`${tasks}/items`, 'POST', { Title: 'x', Key: 'Samme' })));
    expect([count(heard, 201), count(heard, 500)]).toEqual([1, clients.length - 1]);
    expect((await ask(`${tasks}/items?$filter=Key eq 'samme'`)).json['value']).toHaveLength(1);
  });

  it('a file, whole or in fragments', async () => {
    const heard = await Promise.all(
      clients.map((index) => ask(`${folder}/files/add(url='same.txt',overwrite=false)`, 'POST', `nr. ${index}`)),
    );
    expect([count(heard, 200), count(heard, 400)]).toEqual([1, clients.length - 1]);
  });

  it('a folder, a group, a list', async () => {
    const by = (path: string, body: object) => Promise.all(clients.map(() => ask(path, 'POST', body)));
    const folders = await Promise.all(
      clients.map(() => ask(`${folder}/folders/addUsingPath(decodedurl='Ny')`, 'POST')),
    );
    expect([count(folders, 200), count(folders, 400)]).toEqual([1, clients.length - 1]);
    const groups = await by('siteGroups', { Title: 'Fælles' });
    expect(count(groups, 201)).toBe(1);
    const lists = await by('lists', { Title: 'Ens', BaseTemplate: 100 });
    expect(count(lists, 201)).toBe(1);
    for (const [path, field, name] of [
      ['siteGroups', 'Title', 'Fælles'],
      ['lists', 'Title', 'Ens'],
    ] as const)
      expect((await ask(`${path}?$filter=${field} eq '${encodeURIComponent(name)}'`)).json['value']).toHaveLength(1);
  });

  it('a person: all get the same one', async () => {
    const heard = await Promise.all(clients.map(() => ask('ensureUser', 'POST', { logonName: 'ny@contoso.test' })));
    expect(new Set(heard.map(({ status, json }) => `${status} ${String(json['Id'])}`)).size).toBe(1);
  });

  it('a number for an item: nobody gets one twice', async () => {
    const heard = await Promise.all(
      clients.map((index) =>
        index % 2 === 0
          ? ask(`${tasks}/reserveListItemId`, 'POST')
          : ask(`${tasks}/items`, 'POST', { Title: 'x', Key: `nr. ${index}` }),
      ),
    );
    const numbers = heard.map(({ json }) => Number(json['value'] ?? json['Id']));
    expect(numbers.every((number) => number > 0)).toBe(true);
    expect(new Set(numbers).size).toBe(clients.length);
  });
});

it('uploads in fragments of the same file by several do not mix: each one’s bytes are whole', async () => {
  await ask(`${folder}/files/add(url='parts.txt',overwrite=false)`, 'POST', '');
  const upload = async (index: number): Promise<void> => {
    const id = `uploadId=guid'11111111-2222-3333-4444-${String(index).padStart(12, '0')}'`;
    const part = String.fromCharCode(97 + index).repeat(1000);
    for (const step of [
      `startUpload(${id})`,
      `continueUpload(${id},fileOffset=1000)`,
      `finishUpload(${id},fileOffset=2000)`,
    ])
      expect((await ask(`${file('parts.txt')}/${step}`, 'POST', part)).status).toBe(200);
  };
  await Promise.all(clients.map(upload));
  const content = await (await fetch(`${web}/${file('parts.txt')}/$value`)).text();
  expect([content.length, new Set(content).size]).toEqual([3000, 1]);

  // In one session each fragment has one place: of several at the same place one gets in.
  const id = "uploadId=guid'11111111-2222-3333-4444-999999999999'";
  await ask(`${file('parts.txt')}/startUpload(${id})`, 'POST', 'x');
  const heard = await Promise.all(
    clients.map(() => ask(`${file('parts.txt')}/continueUpload(${id},fileOffset=1)`, 'POST', 'y')),
  );
  expect([count(heard, 200), count(heard, 400)]).toEqual([1, clients.length - 1]);
});
