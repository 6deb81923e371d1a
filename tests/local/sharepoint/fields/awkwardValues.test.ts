/** What a client writes into a column is what it reads, in every dialect; what the column cannot hold is refused. */
import { owner, startSite, type TestSite } from '../support';

const area = '/_api/web/lists/getByTitle';
let site: TestSite;
let listPath: string;

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  const areas = await sp.web.lists.add('Areas');
  await sp.web.lists.getByTitle('Areas').items.add({ Title: 'Skole' });
  await sp.web.lists.getByTitle('Areas').items.add({ Title: 'Ældre' });
  await sp.web.lists.add('Values');
  const { fields } = sp.web.lists.getByTitle('Values');
  const add = (type: string, name: string, rest = '') =>
    fields.createFieldAsXml({
      SchemaXml: `<Field Type='${type}' Name='${name}' DisplayName='${name}' ${rest}/>`,
      Options: 8,
    });
  await add('Text', 'T');
  await add('Note', 'N');
  await add('Note', 'R', "RichText='TRUE'");
  await add('Number', 'Num');
  await add('Currency', 'Cur');
  await add('Integer', 'Int');
  await add('Boolean', 'B');
  await add('Choice', 'C', "FillInChoice='TRUE'");
  await add('MultiChoice', 'M', "FillInChoice='TRUE'");
  await add('DateTime', 'D', "Format='DateOnly'");
  await add('DateTime', 'DT', "Format='DateTime'");
  await add('User', 'U', "List='UserInfo'");
  await add('UserMulti', 'UM', "List='UserInfo' Mult='TRUE'");
  await add('Lookup', 'L', `List='{${areas.Id}}' ShowField='Title'`);
  await add('LookupMulti', 'LM', `List='{${areas.Id}}' ShowField='Title' Mult='TRUE'`);
  await add('URL', 'Url', "Format='Hyperlink'");
  await add('Guid', 'G');
  listPath = `${area}('Values')/items`;
});
afterAll(() => site.sharePoint.close());

const family = '👨‍👩‍👧‍👦';
const texts: readonly string[] = [
  'æøå ÆØÅ é ü ß',
  `😀${family}`,
  '<script>alert(1)</script>',
  '&amp; &lt; &#39; " \' ` \\ / %20 +',
  '007',
  '  med blanke  ',
  'tab\tog\ttab',
  "'; DROP TABLE list_1; --",
  '{"a":1}',
  '[today]',
  '=1+1',
  'null',
];

/** The property, what is written, what is read (when it is not the same). */
type Case = readonly [property: string, written: unknown, read?: unknown];

const cases: readonly Case[] = [
  ...texts.map((text): Case => ['T', text]),
  ...texts.map((text): Case => ['N', text]),
  ...texts.map((text): Case => ['R', `<div>${text}</div>`]),
  ...texts.map((text): Case => ['C', text]),
  ['T', 'x'.repeat(255)],
  ['T', '', null],
  ['T', null],
  ['N', `${'ø'.repeat(31_999)}\n${'y'.repeat(31_999)}`],
  ['N', 'linje 1\r\nlinje 2\n\n'],
  ['M', texts.slice(0, 5)],
  ['M', ['a', 'a', 'b'], ['a', 'b']],
  ['M', [], null],
  ...[0, 1, -1, 0.1, 1e-7, 1e15, 123456789.123456, -999999999999.99].map((value): Case => ['Num', value]),
  ['Num', -0, 0],
  ['Num', '0012.50', 12.5],
  ['Cur', 1234.56],
  ['Int', 2147483647],
  ['Int', -2147483647],
  ['B', true],
  ['B', false],
  // Midnight in Copenhagen, winter and summer; the hours when clocks are put forward and back.
  ['D', '2026-01-15', '2026-01-14T23:00:00Z'],
  ['D', '2026-07-01T00:00:00Z', '2026-06-30T22:00:00Z'],
  ['D', '2026-06-30T22:00:00Z', '2026-06-30T22:00:00Z'],
  ['D', '2026-06-30T21:59:59Z', '2026-06-29T22:00:00Z'],
  ['D', '2026-03-29T00:30:00Z', '2026-03-28T23:00:00Z'],
  ['D', '2026-03-29T22:30:00Z', '2026-03-29T22:00:00Z'],
  ['D', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00Z'],
  ['D', '1900-01-01', '1899-12-31T23:00:00Z'],
  ['DT', '2026-03-29T02:30:00', '2026-03-29T01:30:00Z'],
  ['DT', '2026-07-01T12:34:56.789Z', '2026-07-01T12:34:56Z'],
  ['DT', '2026-07-01T12:00:00+05:30', '2026-07-01T06:30:00Z'],
  ['DT', '8900-12-31T12:00:00Z'],
  ['UId', 6],
  ['UMId', [6, 6], [6]],
  ['LId', 2],
  ['LId', 0, null],
  ['LMId', [2, 1]],
  ['LMId', []],
  ['G', '{6F9619FF-8B86-D011-B42D-00C04FC964FF}', '6f9619ff-8b86-d011-b42d-00c04fc964ff'],
];

const short = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';

interface Answer {
  readonly Id: number;
  readonly [property: string]: unknown;
}

const verboseBody = (property: string, value: unknown): object => ({
  __metadata: { type: 'SP.Data.ValuesListItem' },
  [property]: Array.isArray(value) ? { results: value } : value,
});

it.each(cases.map(([property, written, read = written]) => [property, short(written), written, read] as const))(
  '%s keeps %s',
  async (property, _, written, read) => {
    const plain = await site.request(owner, listPath, {
      method: 'POST',
      body: JSON.stringify({ [property]: written }),
    });
    expect(plain.status).toBe(201);
    expect(((await plain.json()) as Answer)[property]).toEqual(read);
    const verbose = await site.request(owner, listPath, {
      method: 'POST',
      headers: { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' },
      body: JSON.stringify(verboseBody(property, written)),
    });
    const { d } = (await verbose.json()) as { d: Answer };
    const value = d[property];
    const inner = typeof value === 'object' && value !== null && 'results' in value ? value.results : value;
    expect([verbose.status, inner]).toEqual([201, read]);
    const minimal = await site.request(owner, `${listPath}(${d.Id})?$select=Id,${property}`, {
      headers: { accept: 'application/json' },
    });
    expect(((await minimal.json()) as Answer)[property]).toEqual(read);
  },
);

it('a link keeps its address and its words', async () => {
  const written = { Description: 'Æ & <b>', Url: 'https://x.test/å?a=1&b=2#c' };
  const made = await site.request(owner, listPath, { method: 'POST', body: JSON.stringify({ Url: written }) });
  expect(((await made.json()) as Answer)['Url']).toEqual(written);
});

it.each([
  ['T', 'x'.repeat(256)],
  ['T', 7],
  ['N', 'x'.repeat(64_000)],
  ['Num', 'tolv'],
  ['Num', true],
  ['Int', 1.5],
  ['Int', 2 ** 31],
  ['B', 'ja'],
  ['D', '31-12-2026'],
  ['D', '2026-02-30'],
  ['DT', '1899-12-31T12:00:00Z'],
  ['DT', '8901-01-01T12:00:00Z'],
  ['M', 'a'],
  ['UId', 999],
  ['UId', -1],
  ['LId', 999],
  ['LMId', [1, 999]],
  ['Url', 'https://x.test'],
  ['G', 'ikke en guid'],
  ['L', 1],
])('%s refuses %j', async (property, value) => {
  const response = await site.request(owner, listPath, { method: 'POST', body: JSON.stringify({ [property]: value }) });
  expect(response.status).toBe(400);
});
