import { owner, startSite, webUrl, type TestSite } from './support';

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
