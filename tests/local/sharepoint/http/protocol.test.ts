/** Dialects, headers, addresses and bodies, whatever is asked. */
import { baseUrl, bo, owner, sitePath, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add("Bo's list");
  await sp.web.lists.getByTitle("Bo's list").items.add({ Title: 'a+b' });
});
afterAll(() => site.sharePoint.close());

const list = "/_api/web/lists/getByTitle('Bo''s list')";

type Sent = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

const ask = (path: string, accept?: string, init: Sent = {}): Promise<Response> =>
  site.request(owner, path, { ...init, headers: { ...init.headers, ...(accept === undefined ? {} : { accept }) } });

describe('the dialect', () => {
  it.each([
    ['application/json', 'minimalmetadata'],
    ['application/json;odata=minimalmetadata', 'minimalmetadata'],
    ['application/json; odata.metadata=minimal', 'minimalmetadata'],
    ['application/json;odata=nometadata', 'nometadata'],
    ['Application/JSON; OData.Metadata=None', 'nometadata'],
    ['application/json;odata=fullmetadata', 'fullmetadata'],
    ['application/json;odata="verbose"', 'verbose'],
    ['application/json; odata=verbose, */*; q=0.1', 'verbose'],
    ['application/json;odata=nometadata;q=0.5, application/json;odata=verbose;q=0.9', 'verbose'],
    ['application/atom+xml, application/json;odata=nometadata', 'nometadata'],
    ['*/*', 'minimalmetadata'],
    ['text/html, application/*;q=0.8', 'minimalmetadata'],
    ['', 'minimalmetadata'],
  ])('%j is answered as %s', async (accept, dialect) => {
    const response = await ask(`${list}/items(1)`, accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining(`application/json;odata=${dialect};`),
    ]);
  });

  it.each([
    ['text/html', 406],
    ['application/json;odata=wonders', 406],
    ['application/json;q=0', 406],
    ['application/atom+xml', 501],
    ['application/xml;q=0.9, text/html', 501],
  ])('%j cannot be had: %i, and nothing is written', async (accept, status) => {
    expect((await ask(`${list}/items(1)`, accept)).status).toBe(status);
    const write = { method: 'POST', body: '{"Title":"nej"}' };
    expect((await ask(`${list}/items`, accept, write)).status).toBe(status);
    expect(await (await ask(`${list}/items?$select=Title`)).json()).toEqual({ value: [{ Title: 'a+b' }] });
  });

  it('full metadata name the types of values and where links lie', async () => {
    const json: unknown = await (await ask(`${list}/items(1)`, 'application/json;odata=fullmetadata')).json();
    expect(json).toMatchObject({
      'odata.type': 'SP.Data.Bos_x0020_listListItem',
      'odata.editLink': expect.stringMatching(/^Web\/Lists\(guid'.*'\)\/Items\(1\)$/),
      'ParentList@odata.navigationLinkUrl': expect.stringMatching(/\/Items\(1\)\/ParentList$/),
      'Created@odata.type': 'Edm.DateTime',
      'GUID@odata.type': 'Edm.Guid',
    });
    expect(json).not.toHaveProperty(['Title@odata.type']);
  });

  it.each([
    ['application/json;odata=verbose', 'error'],
    ['application/json;odata=nometadata', 'odata.error'],
    ['application/json;odata=fullmetadata', 'odata.error'],
    ['application/json', 'odata.error'],
  ])('an error under %s is %s', async (accept, name) => {
    const response = await ask("/_api/web/lists/getByTitle('Nej')", accept);
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        [name]: {
          code: '-1, System.ArgumentException',
          message: { lang: 'en-US', value: `List 'Nej' does not exist at site with URL '${webUrl}'.` },
        },
      },
    ]);
  });

  it('verbose wraps lists of values within a value', async () => {
    const response = await ask('/_api/contextinfo', 'application/json;odata=verbose', { method: 'POST' });
    expect(await response.json()).toMatchObject({
      d: {
        GetContextWebInformation: {
          __metadata: { type: 'SP.ContextWebInformation' },
          SupportedSchemaVersions: {
            __metadata: { type: 'Collection(Edm.String)' },
            results: ['14.0.0.0', '15.0.0.0'],
          },
        },
      },
    });
  });
});

describe('an answer', () => {
  it('has the headers of SharePoint’s', async () => {
    const { headers } = await ask(`${list}/items(1)`);
    expect({
      version: headers.get('dataserviceversion'),
      health: headers.get('x-sharepointhealthscore'),
      state: headers.get('x-sp-serverstate'),
      caching: headers.get('cache-control'),
      etag: headers.get('etag'),
      oneId: headers.get('sprequestguid') === headers.get('request-id'),
    }).toEqual({
      version: '3.0',
      health: '0',
      state: 'ReadOnly=0',
      caching: 'private, max-age=0',
      etag: '"1"',
      oneId: true,
    });
    expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('to a creation names the place', async () => {
    const response = await ask('/_api/web/lists', undefined, {
      method: 'POST',
      body: '{"Title":"Ny","BaseTemplate":100}',
    });
    expect(response.headers.get('location')).toMatch(
      /^http:\/\/sharepoint.test\/sites\/tasks\/_api\/Web\/Lists\(guid'/,
    );
  });

  it('to HEAD is that to GET without its body', async () => {
    const response = await ask(`${list}/items(1)`, undefined, { method: 'HEAD' });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([200, '"1"', '']);
    expect((await ask(`${list}/items(9)`, undefined, { method: 'HEAD' })).status).toBe(404);
  });
});

describe('an address', () => {
  const titled = { value: [{ Title: 'a+b' }] };

  it.each([
    ["/_api/web/lists/getByTitle('Bo''s list')/items?$select=Title"],
    ["/_API/Web/Lists/GetByTitle('Bo''s%20list')/Items/?%24select=Title"],
    ['/_api/web/lists/getByTitle(%27Bo%27%27s%20list%27)/items()?$SELECT=Title'],
    ["/_api/web/lists/getByTitle(@v)/items?@v='Bo%27%27s+list'&$select=Title"],
    ["/_api/web/lists/getByTitle(@a1)/items?$select=Title&@A1=%27Bo''s%20list%27"],
    ["/_api/web/getList(@u)/items?@u='/sites/tasks/Lists/Bos list'&$select=Title"],
    ["/_api/web/getListUsingPath(decodedurl=@u)/items?@u='/sites/tasks/Lists/Bos list'&$select=Title"],
    [
      `/_api/web/getListUsingPath(@u)/items?@u=${encodeURIComponent('{"DecodedUrl": "/sites/tasks/Lists/Bos list"}')}&$select=Title`,
    ],
    ["/_vti_bin/client.svc/web/lists/getByTitle('Bo''s list')/items?$select=Title"],
    ["/_api//web/lists/getByTitle('Bo''s list')//items?$select=Title"],
    [`${list}/items?$select=Title&$filter=Title+eq+'a%2Bb'`],
    [`${list}/items?$select=Title&$filter=Title%20eq%20%27a%2bb%27`],
  ])('%s is understood', async (path) => {
    const response = await ask(path);
    expect([response.status, await response.json()]).toEqual([200, titled]);
  });

  it.each([
    ["/_api/web/lists/getByTitle('Bo's list')", 400],
    ['/_api/web/lists/getByTitle(@nothing)', 400],
    ["/_api/web/lists/getByTitle(@v)?@v=@w&@w='x'", 400],
    [`/_api/web/getListUsingPath(@u)?@u=${encodeURIComponent('{"DecodedUrl":5}')}`, 501],
    [`/_api/web/getListUsingPath(@u)?@u=${encodeURIComponent('{"DecodedUrl":"/x","More":1}')}`, 501],
    ['/_api/web/getListUsingPath(@u)?@u={', 400],
    ["/_api/web/lists/getByTitle('%00')", 400],
    ["/_api/web/lists/getByTitle('%ff')", 400],
    ["/_api/web/lists/getByTitle('x", 400],
    [`${list}/items?$format=json`, 501],
    [`${list}/items?$inlinecount=allpages`, 501],
    [`${list}/items/$count`, 501],
    ['/_api/$metadata', 501],
    ['/_vti_bin/client.svc/ProcessQuery', 501],
    ['/_layouts/15/start.aspx', 501],
  ])('%s is refused with %i', async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it('of another site is none of this one’s', async () => {
    const other = (path: string): Promise<Response> =>
      site
        .token(owner)
        .then((token) =>
          site.sharePoint.fetch(new Request(`${baseUrl}${path}`, { headers: { authorization: `Bearer ${token}` } })),
        );
    expect((await other('/sites/other/_api/web')).status).toBe(501);
    expect((await other(`${sitePath}x/_api/web`)).status).toBe(501);
  });
});

describe('a method', () => {
  const items = `${list}/items`;
  const itemOf = async (title: string): Promise<string> => {
    const response = await ask(items, undefined, { method: 'POST', body: JSON.stringify({ Title: title }) });
    return `${items}(${((await response.json()) as { Id: number }).Id})`;
  };
  const statusOf = async (path: string, method: string, override: string | undefined, body?: string): Promise<number> =>
    (
      await ask(path, undefined, {
        method,
        headers: { 'if-match': '*', ...(override === undefined ? {} : { 'x-http-method': override }) },
        ...(body === undefined ? {} : { body }),
      })
    ).status;

  it.each([
    ['POST', 'MERGE', 204],
    ['POST', 'PATCH', 204],
    ['POST', 'merge', 204],
    ['MERGE', undefined, 204],
    ['PATCH', undefined, 204],
    // It would put back what is left out to its default: not known.
    ['PUT', undefined, 501],
    ['POST', 'PUT', 501],
    ['POST', 'WONDER', 501],
    ['PATCH', 'DELETE', 204],
  ])('%s with X-HTTP-Method %s: %i', async (method, override, status) => {
    const item = await itemOf('før');
    expect(await statusOf(item, method, override, '{"Title":"efter"}')).toBe(status);
    const { Title } = (await (await ask(`${item}?$select=Title`)).json()) as { Title: string };
    expect(Title).toBe(status === 204 ? 'efter' : 'før');
  });

  it.each([
    ['POST', 'DELETE'],
    ['DELETE', undefined],
  ])('%s with X-HTTP-Method %s deletes', async (method, override) => {
    const item = await itemOf('væk');
    expect(await statusOf(item, method, override)).toBe(200);
    expect((await ask(item)).status).toBe(404);
  });

  it('POST with X-HTTP-Method GET reads', async () => {
    expect(await statusOf(`${items}?$top=1`, 'POST', 'GET')).toBe(200);
  });
});

describe('a body', () => {
  const post = (body: string, contentType: string): Promise<Response> =>
    ask(`${list}/items?$select=Title`, undefined, { method: 'POST', headers: { 'content-type': contentType }, body });
  const type = 'SP.Data.Bos_x0020_listListItem';

  it.each([
    ['{"Title":"x"}', 'application/json'],
    ['{"Title":"x"}', 'application/json;charset=UTF-8'],
    ['{"Title":"x"}', 'application/json;odata=nometadata'],
    [`{"odata.type":"${type}","Title":"x"}`, 'application/json;odata=minimalmetadata'],
    [`{"__metadata":{"type":"${type}"},"Title":"x"}`, 'application/json;odata=verbose'],
    [`{"__metadata":{"type":"${type}"},"Title":"x"}`, 'application/json; charset=utf-8; odata=verbose'],
    ['\uFEFF{"Title":"x"}', 'application/json'],
  ])('%s as %s is understood', async (body, contentType) => {
    expect(await (await post(body, contentType)).json()).toMatchObject({ Title: 'x' });
  });

  it.each([
    ['{"Title":"x"}', 'application/json;odata=verbose', /An entry without a type name was found/],
    [`{"__metadata":{"type":"${type}"},"Title":"x"}`, 'application/json', /'__metadata' does not exist/],
    ['{"Title":"x"}', 'text/plain;charset=UTF-8', /A supported MIME type could not be found/],
    ['Title=x', 'application/x-www-form-urlencoded', /A supported MIME type could not be found/],
    ['{"Title":', 'application/json', /Invalid JSON/],
    ['[]', 'application/json', /StartArray/],
  ])('%s as %s is refused', async (body, contentType, sentence) => {
    const response = await post(body, contentType);
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(sentence)]);
  });

  it('without a content type is taken for JSON', async () => {
    const request = new Request(`${webUrl}${list}/items`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await site.token(owner)}`, accept: 'application/json;odata=nometadata' },
      body: new TextEncoder().encode('{"Title":"uden"}'),
    });
    expect(request.headers.get('content-type')).toBeNull();
    expect(await (await site.sharePoint.fetch(request)).json()).toMatchObject({ Title: 'uden' });
  });

  it('of an action may be empty, of any type', async () => {
    const response = await ask('/_api/contextinfo', undefined, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
    });
    expect(response.status).toBe(200);
  });
});

it('somebody without rights is refused alike in every dialect, and writes nothing', async () => {
  for (const accept of ['application/json;odata=verbose', 'application/json']) {
    const response = await site.request(bo, `${list}/items`, {
      method: 'POST',
      headers: { accept },
      body: '{"Title":"nej"}',
    });
    expect([403, 404]).toContain(response.status);
  }
});
