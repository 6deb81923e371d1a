/** Every operation of the table by a person of every permission level, asked alone and in a batch. */
import { levels, operations, type Asked, type Level, type Targets } from './rightsTable';
import { startSite, webUrl, type TestSite } from '../support';

const person = (name: string) => ({
  objectId: `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12)}`,
  loginName: `${name}@kommune.test`,
  name,
  jobTitle: '',
  department: '',
});
const admin = person('admin');
const people = Object.fromEntries(levels.map((level) => [level, person(level)])) as Record<
  Level,
  ReturnType<typeof person>
>;
const roles: Readonly<Record<Level, number | undefined>> = {
  none: undefined,
  read: 1073741826,
  contribute: 1073741827,
  edit: 1073741830,
  design: 1073741828,
  full: 1073741829,
};

let site: TestSite;
let targets: Targets;

const ask = async (who: typeof admin, { method, path, body, ifMatch }: Asked): Promise<Response> =>
  site.request(who, path, {
    method,
    ...(ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } }),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

const make = async (asked: Asked): Promise<Record<string, unknown>> => {
  const response = await ask(admin, asked);
  if (!response.ok) throw new Error(`${asked.method} ${asked.path}: ${await response.text()}`);
  const text = await response.text();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
};

const makeTargets = (): Targets => {
  let count = 0;
  const name = (): string => `n${(count += 1)}`;
  const item = async (list: string, body: unknown): Promise<number> =>
    Number((await make({ method: 'POST', path: `/_api/web/lists/getByTitle('${list}')/items`, body }))['Id']);
  return {
    name,
    item: async () => {
      const id = await item('Tasks', { Title: 'ting' });
      const path = `/_api/web/lists/getByTitle('Tasks')/items(${id})`;
      await make({ method: 'MERGE', path, body: { Title: 'ting 2' }, ifMatch: '*' });
      await make({ method: 'POST', path: `${path}/comments`, body: { text: 'hej' } });
      return id;
    },
    list: async () => {
      const title = name();
      await make({ method: 'POST', path: '/_api/web/lists', body: { Title: title, BaseTemplate: 100 } });
      return title;
    },
    field: async () => {
      const path = "/_api/web/lists/getByTitle('Tasks')/fields";
      return String((await make({ method: 'POST', path, body: { Title: name(), FieldTypeKind: 2 } }))['InternalName']);
    },
    pending: async () => item('Approved', { Title: 'venter', OData__ModerationStatus: 2 }),
    file: async () => {
      const file = `${name()}.txt`;
      const folder = "/_api/web/getFolderByServerRelativePath(decodedUrl='Shared Documents')";
      await make({ method: 'POST', path: `${folder}/files/addUsingPath(decodedurl='${file}')`, body: 'x' });
      return file;
    },
  };
};

beforeAll(async () => {
  site = await startSite({ directory: [admin, ...Object.values(people)], ownerLogin: admin.loginName });
  targets = makeTargets();
  await make({ method: 'POST', path: '/_api/web/lists', body: { Title: 'Tasks', BaseTemplate: 100 } });
  await make({
    method: 'POST',
    path: '/_api/web/lists',
    body: { Title: 'Approved', BaseTemplate: 100, EnableModeration: true, DraftVersionVisibility: 0 },
  });
  await targets.item();
  for (const level of levels) {
    const { Id } = await make({
      method: 'POST',
      path: '/_api/web/ensureUser',
      body: { logonName: people[level].loginName },
    });
    const role = roles[level];
    const path = `/_api/web/roleAssignments/addroleassignment(principalid=${String(Id)},roledefid=${role})`;
    if (role !== undefined) await make({ method: 'POST', path });
  }
});
afterAll(() => site.sharePoint.close());

const may = (level: Level, from: Level): boolean => levels.indexOf(level) >= levels.indexOf(from);

/** What came of it, by level: `done`, or the status of the refusal. */
const outcome = (status: number): string => (status < 300 ? 'done' : String(status));
const expected = (from: Level, refused: string): Record<string, string> =>
  Object.fromEntries(levels.map((level) => [level, may(level, from) ? 'done' : refused]));

it.each(operations)('to %s takes %s', async (_name, from, asks) => {
  const found: Record<string, string> = {};
  for (const level of levels) {
    const response = await ask(people[level], await asks(targets));
    found[level] = outcome(response.status);
  }
  expect(found).toEqual(expected(from, '403'));
});

const batchOf = (asked: readonly Asked[]): string => {
  const parts = asked.map(({ method, path, body, ifMatch }) => {
    const head = [`${method} ${webUrl}${path.replaceAll(' ', '%20')} HTTP/1.1`, 'accept: application/json'];
    if (ifMatch !== undefined) head.push(`if-match: ${ifMatch}`);
    if (body !== undefined) head.push('content-type: application/json');
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    return `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${head.join('\r\n')}\r\n\r\n${text}\r\n`;
  });
  return `${parts.join('')}--b--\r\n`;
};

it.each(levels)('the same is so for %s in a batch', async (level) => {
  const asked: Asked[] = [];
  for (const [, , asks] of operations) asked.push(await asks(targets));
  const response = await site.request(people[level], '/_api/$batch', {
    method: 'POST',
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
    body: batchOf(asked),
  });
  const statuses = [...(await response.text()).matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
  const found = operations.map(([name], index) => [name, outcome(statuses[index] ?? 0)]);
  expect(found).toEqual(operations.map(([name, from]) => [name, may(level, from) ? 'done' : '403']));
});
