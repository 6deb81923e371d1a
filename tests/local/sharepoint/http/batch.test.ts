import { owner, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
  await (await site.as(owner)).web.lists.add('Tasks');
});
afterEach(() => site.sharePoint.close());

it('PnPjs’s batches run in order; a member that fails fails alone and undoes nothing', async () => {
  const sp = await site.as(owner);
  const [batched, execute] = sp.batched();
  const list = batched.web.lists.getByTitle('Tasks');
  const outcome = async (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'done',
      (error: Error) => /\[(\d+)\]/.exec(error.message)?.[1] ?? 'thrown',
    );
  const results = [
    outcome(list.items.add({ Title: 'en' })),
    outcome(list.items.add({ Title: 'to' })),
    outcome(list.items.getById(1).update({ Title: 'én' }, '"1"')),
    outcome(list.items.getById(1).update({ Title: 'sent' }, '"1"')),
    outcome(list.items.add({ Nope: 1 })),
    outcome(list.items.getById(2).delete()),
    outcome(list.items.getById(2)()),
    outcome(list.items.filter("Title eq 'Én'").select('Id', 'Title')()),
  ];
  await execute();
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done', '412', '400', 'done', '404', 'done']);
  expect(await sp.web.lists.getByTitle('Tasks').items.select('Id', 'Title')()).toMatchObject([{ Id: 1, Title: 'én' }]);
});

it('45 adds come in the order they were made', async () => {
  const sp = await site.as(owner);
  const [batched, execute] = sp.batched();
  const list = batched.web.lists.getByTitle('Tasks');
  const adds = Array.from({ length: 45 }, (_, index) => list.items.add({ Title: `nr. ${index}` }));
  await execute();
  const items = (await Promise.all(adds)) as { Id: number; Title: string }[];
  expect(items.map(({ Id, Title }) => [Id, Title])).toEqual(adds.map((_, index) => [index + 1, `nr. ${index}`]));
});

const post = (body: string, boundary = 'batch_1'): Promise<Response> =>
  site.request(owner, '/_api/$batch', {
    method: 'POST',
    headers: { 'content-type': `multipart/mixed; boundary="${boundary}"` },
    body,
  });

const member = (line: string, body = ''): string[] => [
  '--batch_1',
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  '',
  `${line} HTTP/1.1`,
  'Accept: application/json;odata=nometadata',
  ...(body === '' ? [] : ['Content-Type: application/json']),
  '',
  ...(body === '' ? [''] : [body, '']),
];

it.each([
  ['CRLF', '\r\n'],
  ['LF', '\n'],
])('a batch by hand with %s is understood, percent-encoded queries and all', async (_, end) => {
  const items = `${webUrl}/_api/web/lists/getByTitle('Tasks')/items`;
  const lines = [
    ...member(`POST ${items}`, '{"Title":"Ø & å"}'),
    ...member(`GET ${items}?%24select=Title&%24filter=Title+eq+%27%C3%B8+%26+%C3%A5%27`),
    ...member(`GET ${webUrl}/_api/web/wonders`),
    '--batch_1--',
    '',
  ];
  const text = await (await post(lines.join(end))).text();
  const answers = text.split(/--batchresponse_[0-9a-f-]+/).slice(1, -1);
  expect(answers.map((answer) => /HTTP\/1\.1 (\d+)/.exec(answer)?.[1])).toEqual(['201', '200', '501']);
  expect(answers[1]).toContain('{"value":[{"Title":"Ø & å"}]}');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

it.each([
  ['cannot be read', 'http://['],
  ['is of another host', 'https://evil.example/sites/tasks/_api/web'],
])('a member whose address %s fails alone', async (_, address) => {
  const items = `${webUrl}/_api/web/lists/getByTitle('Tasks')/items`;
  const lines = [
    ...member(`POST ${items}`, '{"Title":"en"}'),
    ...member(`GET ${address}`),
    ...member(`GET ${items}?$select=Title`),
    '--batch_1--',
    '',
  ];
  const text = await (await post(lines.join('\r\n'))).text();
  expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['201', '400', '200']);
  expect(text).toContain('{"value":[{"Title":"en"}]}');
});

const letters = (count: number, text: string): string => text.repeat(count);

it.each([
  ['an endless $filter', `$filter=${letters(1500, 'Id eq 1 or ')}Id eq 1`],
  ['a deep call', `$filter=${letters(20_000, 'f(')}1${letters(20_000, ')')}`],
  ['deep brackets', `$filter=${letters(20_000, '(')}Id eq 1${letters(20_000, ')')}`],
  ['an endless $orderby', `$orderby=${letters(3000, 'Id,')}Id`],
  ['a huge $top', '$top=99999999999999999999'],
])('a member with %s is refused, not a fault of the server', async (_, query) => {
  const list = `${webUrl}/_api/web/lists/getByTitle('Tasks')`;
  const lines = ['items', 'fields'].flatMap((part) => member(`GET ${list}/${part}?${query.replaceAll(' ', '+')}`));
  const text = await (await post([...lines, '--batch_1--', ''].join('\r\n'))).text();
  expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['400', '400']);
});

it.each([
  ['the longest $filter', `$filter=${letters(499, 'Id eq 1 or ')}Id eq 1`],
  ['the longest bracketed $filter', `$filter=${letters(300, 'not (Id eq 1) and ')}Id eq 1`],
  ['a name said again and again', `$select=${letters(3000, 'Title,')}Author/Id&$expand=Author,Author`],
])('a member with %s is answered', async (_, query) => {
  const items = `${webUrl}/_api/web/lists/getByTitle('Tasks')/items`;
  const lines = [...member(`GET ${items}?${query.replaceAll(' ', '+')}`), '--batch_1--', ''];
  expect(await (await post(lines.join('\r\n'))).text()).toContain('HTTP/1.1 200');
});

it('a body nested without end is refused, not a fault of the server', async () => {
  const body = `{"Title":${letters(20_000, '[')}${letters(20_000, ']')}}`;
  const response = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/items", { method: 'POST', body });
  expect(response.status).toBe(400);
});

it.each([
  ['has no boundary', 'x', 'multipart/mixed'],
  ['is not closed', '--batch_1\r\n\r\nGET / HTTP/1.1\r\n', 'multipart/mixed; boundary=batch_1'],
  [
    'holds no request',
    '--batch_1\r\nContent-Type: application/http\r\n\r\nnonsense\r\n--batch_1--',
    'multipart/mixed; boundary=batch_1',
  ],
])('a batch that %s is refused as a whole', async (_, body, type) => {
  const response = await site.request(owner, '/_api/$batch', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  expect(response.status).toBe(400);
});

it('holds at most 100 requests', async () => {
  const many = Array.from({ length: 101 }, () => member(`GET ${webUrl}/_api/web`)).flat();
  expect((await post([...many, '--batch_1--', ''].join('\r\n'))).status).toBe(400);
});
