/** Whatever stands in an address, a header or a body: an answer or a refusal, never a fault of the server. */
import fc from 'fast-check';
import { owner, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
let token: string;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.lists.getByTitle('Tasks').items.add({ Title: 'en' });
  token = await site.token(owner);
});
afterAll(() => site.sharePoint.close());

const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'web',
      'site',
      '/lists',
      "/getByTitle('Tasks')",
      '/items',
      '(1)',
      '/fields',
      '/views',
      '/roleAssignments',
      '/siteUsers',
      '/siteGroups',
      '/currentUser',
      "/getList('/sites/tasks/Lists/Tasks')",
      '/getListUsingPath(decodedurl=@a)',
      '/getById(1)',
      "(guid'00000000-0000-0000-0000-000000000000')",
      '/$value',
      '/__proto__',
      '/constructor',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('(', ')', "'", "''", '%27', '%2F', '%00', '%', '//', '@a', '=', ',', '%EF%BB%BF'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const query = fc.array(
  fc.tuple(
    fc.constantFrom('$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken', '@a', '@A', '$x', 'x'),
    fc.oneof(
      fc.constantFrom('Title', 'Id eq 1', "'a'", '*', 'Author/Title', '5', '-1', 'Paged=TRUE&p_ID=1', '__proto__', ''),
      fc.string({ maxLength: 12 }),
    ),
  ),
  { maxLength: 4 },
);
const refusals = [200, 201, 204, 400, 403, 404, 406, 412, 501];

const send = async (path: string, init: RequestInit): Promise<number> => {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${token}`);
  return (await site.sharePoint.fetch(new Request(`${webUrl}/_api/${path}`, { ...init, headers }))).status;
};

it('addresses', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 7 }), query, async (pieces, options) => {
      const search = options.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
      expect(refusals).toContain(await send(`${pieces.join('')}?${search}`, {}));
    }),
    { numRuns: 600 },
  );
});

// What an HTTP server lets in as a header's value.
const headerValue = fc.stringMatching(/^[!-~](?:[ -~]{0,30}[!-~])?$/);

it('headers', async () => {
  await fc.assert(
    fc.asyncProperty(
      headerValue,
      headerValue,
      fc.constantFrom('GET', 'POST', 'MERGE', 'DELETE', 'HEAD', 'PUT', 'WONDER'),
      async (accept, other, method) => {
        const headers = {
          accept,
          'content-type': other,
          'x-http-method': other,
          'if-match': other,
          'x-requestdigest': other,
        };
        expect(refusals).toContain(await send("web/lists/getByTitle('Tasks')/items(1)", { method, headers }));
        expect(refusals).toContain(await send('web/wonders', { headers: { accept: `application/json;${other}` } }));
      },
    ),
    { numRuns: 300 },
  );
});

it('bodies', async () => {
  const json = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.string({ maxLength: 30 }),
    fc
      .dictionary(
        fc.constantFrom(
          'Title',
          '__metadata',
          'odata.type',
          'Title@odata.type',
          'results',
          '__proto__',
          'Id',
          'logonName',
          'parameters',
        ),
        fc.jsonValue({ maxDepth: 2 }),
      )
      .map((value) => JSON.stringify(value)),
  );
  const places = fc.constantFrom(
    "web/lists/getByTitle('Tasks')/items",
    "web/lists/getByTitle('Tasks')/fields",
    'web/ensureuser',
    'contextinfo',
  );
  await fc.assert(
    fc.asyncProperty(json, places, fc.boolean(), async (body, place, verbose) => {
      const headers = {
        accept: 'application/json',
        'content-type': `application/json${verbose ? ';odata=verbose' : ''}`,
      };
      expect(refusals).toContain(await send(place, { method: 'POST', headers, body }));
    }),
    { numRuns: 400 },
  );
});
