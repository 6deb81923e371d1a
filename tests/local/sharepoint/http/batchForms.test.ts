/** Batches as the clients that are out there write them, byte by byte, and as nobody should. */
import fc from 'fast-check';
import { parseBatch } from '../../../../src/local/sharepoint/http/batchRequest';
import { bo, owner, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
const items = `${webUrl}/_api/web/lists/getByTitle('Tasks')/items`;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.lists.add('Others');
  await sp.web.lists.getByTitle('Others').items.add({ Title: 'urørt' });
});
afterAll(() => site.sharePoint.close());

const post = (body: string | Uint8Array, type: string, who = owner): Promise<Response> =>
  site.request(who, '/_api/$batch', {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });

interface Part {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

/** The answer taken apart as strictly as a client would. */
const partsOf = async (response: Response): Promise<Part[]> => {
  const boundary = /^multipart\/mixed; boundary=(batchresponse_[0-9a-f-]{36})$/.exec(
    response.headers.get('content-type') ?? '',
  )?.[1];
  if (boundary === undefined) throw new Error(await response.text());
  const text = await response.text();
  expect(text.endsWith(`--${boundary}--\r\n`)).toBe(true);
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const head = '\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n';
      expect(part.startsWith(head)).toBe(true);
      const [line = '', ...rest] = part.slice(head.length).split('\r\n');
      const empty = rest.indexOf('');
      return {
        status: Number(/^HTTP\/1\.1 (\d{3}) [A-Z][A-Za-z ]+$/.exec(line)?.[1]),
        headers: rest.slice(0, empty),
        body: rest
          .slice(empty + 1)
          .join('\r\n')
          .trimEnd(),
      };
    });
};

const statuses = async (response: Response): Promise<number[]> => (await partsOf(response)).map(({ status }) => status);

it('PnP Core’s: a change set for every write, headers again in the part, lengths, empty lines', async () => {
  const entity = '{"__metadata":{"type":"SP.Data.TasksListItem"},"Title":"pnp core"}';
  const changeSet = (id: number, lines: readonly string[]): string[] => [
    '--batch_1',
    `Content-Type: multipart/mixed; boundary="changeset_${id}"`,
    '',
    `--changeset_${id}`,
    'Content-Type: application/http',
    'Content-Transfer-Encoding:binary',
    '',
    ...lines,
    `--changeset_${id}--`,
  ];
  const verbose = ['Accept: application/json;odata=nometadata', 'Content-Type: application/json;odata=verbose'];
  const body = [
    ...changeSet(1, [`POST ${items} HTTP/1.1`, ...verbose, `Content-Length: ${entity.length}`, '', entity, '']),
    '--batch_1',
    'Content-Type: application/http',
    'Content-Transfer-Encoding:binary',
    '',
    `GET ${items}?$select=Title&$top=1 HTTP/1.1`,
    'Accept: application/json;odata=nometadata',
    '',
    ...changeSet(2, [`DELETE ${items}(1) HTTP/1.1`, ...verbose, 'X-HTTP-Method: DELETE', 'IF-MATCH: *', '']),
    ...changeSet(3, [`DELETE ${items}(99) HTTP/1.1`, ...verbose, 'IF-MATCH: *', '']),
    '--batch_1--',
    '',
  ];
  const parts = await partsOf(await post(body.join('\r\n'), 'multipart/mixed; boundary=batch_1'));
  expect(parts.map(({ status }) => status)).toEqual([201, 200, 200, 404]);
  expect(parts[0]?.headers).toEqual([
    'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8',
    'ETAG: "1"',
    expect.stringMatching(
      /^LOCATION: http:\/\/sharepoint\.test\/sites\/tasks\/_api\/Web\/Lists\(guid'.*'\)\/Items\(1\)$/,
    ),
  ]);
  expect(parts[1]?.body).toBe('{"value":[{"Title":"pnp core"}]}');
  // Recorded: what has no body names a content type all the same.
  expect(parts[2]).toMatchObject({
    headers: ['CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8'],
    body: '',
  });
  expect(parts[3]?.body).toContain('{"odata.error":{"code":"-2130575338, ');
});

it('Office365-REST-Python-Client’s: folded headers, line ends of both kinds, an empty line too many', async () => {
  const set = 'changeset_3f6b5d0a-52a1-4b5e-9c0e-7e8f9a0b1c2d';
  const json = 'Accept:application/json;odata=verbose\r\nContent-Type:application/json;odata=verbose';
  const body = [
    'Content-Type: multipart/mixed; boundary="batch_9"',
    '',
    '--batch_9',
    'Content-Type: multipart/mixed;',
    ` boundary="${set}"`,
    '',
    `--${set}`,
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `POST ${items} HTTP/1.1\r\n${json}\r\n\r\n\r\n{"__metadata": {"type": "SP.Data.TasksListItem"}, "Title": "p\\u00f8lse"}\r\n`,
    `--${set}--`,
    '',
    '--batch_9',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `GET ${items}?$select=Title&$filter=Title eq 'Pølse' HTTP/1.1\r\n${json}\r\n`,
    '--batch_9--',
    '',
  ];
  const parts = await partsOf(await post(body.join('\n'), 'multipart/mixed; boundary=batch_9'));
  expect(parts.map(({ status }) => status)).toEqual([201, 200]);
  expect(JSON.parse(parts[1]?.body ?? '')).toMatchObject({ d: { results: [{ Title: 'pølse' }] } });
});

const get = (address: string): string =>
  `--b\r\nContent-Type: application/http\r\n\r\nGET ${address} HTTP/1.1\r\naccept: application/json\r\n\r\n`;

it.each([
  [`${webUrl}/_api/web?$select=Title`, 200],
  ['http://127.0.0.1:9/sites/tasks/_api/web?$select=Title', 400],
  ['/sites/tasks/_api/web?$select=Title', 200],
  ['_api/web?$select=Title', 200],
  ['web?$select=Title', 200],
  [`${webUrl}/_vti_bin/client.svc/web?$select=Title`, 200],
  ['/sites/other/_api/web', 501],
  ['//evil.example/_api/web', 400],
  [`${webUrl}/_api/$batch`, 501],
])('a member of %s: %i', async (address, status) => {
  expect(await statuses(await post(`${get(address)}--b--`, 'multipart/mixed; boundary=b'))).toEqual([status]);
});

it('a member may be of the host that the batch was sent to, whatever name it goes by', async () => {
  const response = await site.sharePoint.fetch(
    new Request('http://127.0.0.1:4402/sites/tasks/_api/$batch', {
      method: 'POST',
      headers: { authorization: `Bearer ${await site.token(owner)}`, 'content-type': 'multipart/mixed; boundary=b' },
      body: `${get('http://127.0.0.1:4402/sites/tasks/_api/web')}--b--`,
    }),
  );
  expect(await statuses(response)).toEqual([200]);
});

it.each([
  'multipart/mixed; boundary=b',
  'multipart/mixed;boundary="b"',
  'multipart/mixed; charset=utf-8; boundary=b',
  'MULTIPART/MIXED; Boundary=b; charset=utf-8',
])('the type may be written %s', async (type) => {
  const body = `preamble\r\n${get('web')}--b  \r\nContent-Type: application/http\r\n\r\nGET web HTTP/1.1\r\n\r\n--b--epilogue`;
  expect(await statuses(await post(body.replace('--b--epilogue', '--b--\r\nepilogue'), type))).toEqual([200, 200]);
});

it('members have the caller’s rights, and answer each in the dialect it accepts', async () => {
  const part = (accept: string): string =>
    `--b\r\nContent-Type: application/http\r\n\r\nGET web HTTP/1.1\r\nACCEPT: ${accept}\r\n\r\n`;
  const accepts = ['application/json;odata=verbose', 'application/json', 'text/html'];
  const parts = await partsOf(await post(`${accepts.map(part).join('')}--b--`, 'multipart/mixed; boundary=b', bo));
  expect(parts.map(({ status, body }) => [status, Object.keys(JSON.parse(body) as object)])).toEqual([
    [403, ['error']],
    [403, ['odata.error']],
    [403, ['odata.error']],
  ]);
});

describe('bytes', () => {
  const framed = (body: Uint8Array, end: string, head: readonly string[] = []): Uint8Array => {
    const before = ['--b', 'Content-Type: application/http', '', 'POST web HTTP/1.1', ...head, '', ''].join(end);
    return Buffer.concat([Buffer.from(before), body, Buffer.from(`${end}--b--${end}`)]);
  };

  it('of a part come through as they are, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('\r\n', '\n'), (body, end) => {
        // Behind an LF, a CR at the end would be a part of the line end.
        fc.pre(!(end === '\n' && body.at(-1) === 13));
        const [member] = parseBatch(framed(body, end), 'multipart/mixed; boundary=b');
        expect(Buffer.from(member?.body ?? []).equals(Buffer.from(body))).toBe(true);
      }),
    );
  });

  it('end where the part says, when it says', () => {
    const body = Buffer.from([1, 2, 13, 10, 13, 10]);
    const read = (length: string): number[] => [
      ...(parseBatch(framed(body, '\r\n', [`Content-Length: ${length}`]), 'multipart/mixed; boundary=b')[0]?.body ??
        []),
    ];
    expect(read('2')).toEqual([1, 2]);
    expect(read('4')).toEqual([1, 2, 13, 10]);
    expect(() => read('1')).toThrow('has 6 bytes of content, not 1');
    expect(() => read('7')).toThrow('has 6 bytes of content, not 7');
    expect(() => read('x')).toThrow('has 6 bytes of content, not x');
  });
});

describe('whatever is sent', () => {
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('', '--b', '--b--', '--c', '--c--', 'Content-Type: application/http') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('Content-Type: multipart/mixed; boundary=c', 'IF-MATCH: *', 'Content-Length: 5'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        `GET ${items} HTTP/1.1`,
        `POST ${items} HTTP/1.1`,
        `MERGE ${items}(1) HTTP/1.1`,
        `DELETE ${items}(2)`,
        'GET web HTTP/1.1',
      ),
    },
    { weight: 2, arbitrary: fc.constantFrom('{"Title":"x"}', 'Content-Type: application/json', ' folded', ':') },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  );

  it('is answered or refused: never a fault of the server, never another list touched', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), fc.constantFrom('\r\n', '\n'), async (lines, end) => {
        const response = await post(['--b', ...lines, '--b--'].join(end), 'multipart/mixed; boundary=b');
        expect([200, 400]).toContain(response.status);
        expect(response.status === 200 ? await statuses(response) : []).not.toContain(500);
      }),
      { numRuns: 300 },
    );
    const others = await site.request(owner, "/_api/web/lists/getByTitle('Others')/items?$select=Title");
    expect(await others.json()).toEqual({ value: [{ Title: 'urørt' }] });
  });
});
