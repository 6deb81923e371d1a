/** Hostile CAML: no failure that SharePoint would not have, never another list, never SQL. */
import fc from 'fast-check';
import { owner, startSite, type TestSite } from '../support';

let site: TestSite;
const secret = 'rows of another list';

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  for (const title of ['Tasks', 'Secret']) await sp.web.lists.add(title);
  const { fields } = sp.web.lists.getByTitle('Tasks');
  for (const [type, name] of [
    ['Number', 'TsNumber'],
    ['Boolean', 'TsDone'],
    ['DateTime', 'TsTime'],
    ['User', 'TsWho'],
    ['UserMulti', 'TsMany'],
    ['MultiChoice', 'TsChoices'],
    ['Note', 'TsNote'],
    ['URL', 'TsLink'],
    ['Guid', 'TsGuid'],
  ])
    await fields.createFieldAsXml({
      SchemaXml: `<Field Type='${type}' Name='${name}' DisplayName='${name}'/>`,
      Options: 8,
    });
  site.sharePoint.fill('/sites/tasks/Lists/Tasks', [
    { Title: 'a', TsNumber: 1 },
    { Title: "b'); DROP TABLE list_1; --" },
  ]);
  site.sharePoint.fill('/sites/tasks/Lists/Secret', [{ Title: secret }]);
});
afterAll(() => site.sharePoint.close());

const send = async (action: string, body: object): Promise<{ status: number; text: string }> => {
  const answer = await site.request(owner, `/_api/web/lists/getByTitle('Tasks')/${action}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
};

/** Refusals that are SharePoint's or our own honest ones; a fault of the server's is "The local SharePoint failed". */
const allowed = (status: number, text: string): boolean => {
  if ([200, 400, 404, 501].includes(status)) return true;
  return status === 500 && text.includes('-2130575340, Microsoft.SharePoint.SPException');
};

/** What is wrong with the answers; nothing should be. */
const faults = (answers: readonly { status: number; text: string }[]): string[] =>
  answers.flatMap(({ status, text }) => {
    const wrong = !allowed(status, text) || text.includes(secret) || text.includes('The local SharePoint failed');
    return wrong ? [`${status} ${text}`] : [];
  });

const faultsOf = async (viewXml: string): Promise<string[]> =>
  faults([
    await send('getitems', { query: { ViewXml: viewXml } }),
    await send('RenderListDataAsStream', { parameters: { ViewXml: viewXml } }),
  ]);

const hostile = fc.constantFrom(
  "'",
  "' OR 1=1 --",
  '"); DROP TABLE list_1; --',
  'list_2',
  't.f2',
  '${1}',
  '%',
  '_',
  '?',
  ':x',
  '\u0000',
  '\uD800',
  '\uFFFE',
  '😀',
  '𐀀',
  '&amp;',
  '&lt;script&gt;',
  '&#x41;',
  '&#xFFFFFFFF;',
  '&xxe;',
  '<![CDATA[<x>]]>',
  '<!-- x -->',
  '<?x y?>',
  '1e309',
  '-0',
  '99999999999999999999',
  'NaN',
  '2026-02-30',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  'constructor',
  '__proto__',
  'toString',
);
const word = fc.oneof(hostile, fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }));
const plain = word.map((text) => text.replace(/[<&'"]/g, ''));

const names = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...'ID Title TsNumber TsDone TsTime TsWho TsMany TsChoices TsNote TsLink TsGuid Author Created FSObjType FileRef FileLeafRef ContentTypeId ContentType LinkTitle PermMask _ModerationStatus UniqueId'.split(
        ' ',
      ),
    ),
  },
  { weight: 1, arbitrary: plain },
);
const types = fc.constantFrom(
  'Text',
  'Number',
  'Integer',
  'Counter',
  'Boolean',
  'DateTime',
  'Lookup',
  'User',
  'Guid',
  'x',
);
const flag = fc.constantFrom('TRUE', 'FALSE', '1', 'x');
const inner = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 3, arbitrary: fc.constantFrom('1', 'a', '2026-03-01', '2026-03-01T10:00:00Z', '') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<UserID/>',
      '<Me/>',
      '<Today/>',
      "<Today OffsetDays='-3'/>",
      "<Today OffsetDays='x'/>",
      '<Now/>',
      '<Month/>',
    ),
  },
);
const reference = fc
  .tuple(names, fc.option(flag))
  .map(([name, lookup]) => `<FieldRef Name='${name}' ${lookup === null ? '' : `LookupId='${lookup}'`}/>`);
const value = fc
  .tuple(types, inner, fc.option(flag))
  .map(
    ([type, text, time]) =>
      `<Value Type='${type}' ${time === null ? '' : `IncludeTimeValue='${time}'`}>${text}</Value>`,
  );
const operators = fc.constantFrom(
  ...'Eq Neq Gt Geq Lt Leq BeginsWith Contains IsNull IsNotNull Includes NotIncludes Membership DateRangesOverlap Not Like'.split(
    ' ',
  ),
);

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(operators, reference, value).map(([name, left, right]) => `<${name}>${left}${right}</${name}>`),
    fc
      .tuple(reference, fc.array(value, { maxLength: 3 }))
      .map(([left, values]) => `<In>${left}<Values>${values.join('')}</Values></In>`),
    fc
      .tuple(fc.constantFrom('And', 'Or'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`),
  ),
}));
const view = fc
  .tuple(
    fc.constantFrom('', 'Recursive', 'RecursiveAll', 'FilesOnly', 'x'),
    tree,
    fc.array(reference, { maxLength: 2 }),
    fc.array(reference, { maxLength: 3 }),
    fc.constantFrom('', '<RowLimit>1</RowLimit>', "<RowLimit Paged='TRUE'>1</RowLimit>", '<RowLimit>x</RowLimit>'),
  )
  .map(
    ([scope, where, sort, fields, limit]) =>
      `<View Scope='${scope}'><Query><Where>${where}</Where><OrderBy>${sort.join('')}</OrderBy></Query><ViewFields>${fields.join('')}</ViewFields>${limit}</View>`,
  );

it('answers random trees with hostile names and values', async () => {
  await fc.assert(
    fc.asyncProperty(view, async (viewXml) => expect(await faultsOf(viewXml)).toEqual([])),
    { numRuns: 150 },
  );
});

it('answers texts that are hardly XML', async () => {
  const pieces = fc.constantFrom(
    '<View>',
    '</View>',
    '<Query>',
    '<Where>',
    '<Eq>',
    '<',
    '>',
    '/>',
    "='",
    '<FieldRef Name=',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<!DOCTYPE x>',
    '&',
    ';',
  );
  const text = fc.array(fc.oneof(pieces, word), { maxLength: 12 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, async (viewXml) => expect(await faultsOf(viewXml)).toEqual([])),
    { numRuns: 100 },
  );
});

it('answers deep, broad and long questions', async () => {
  const one = "<Eq><FieldRef Name='ID'/><Value Type='Counter'>1</Value></Eq>";
  const nested = (depth: number, name = 'Or'): string =>
    `${`<${name}>${one}`.repeat(depth)}${one}${`</${name}>`.repeat(depth)}`;
  const whole = (condition: string): string => `<View><Query><Where>${condition}</Where></Query></View>`;
  for (const depth of [1, 50, 150, 199]) {
    expect((await send('getitems', { query: { ViewXml: whole(nested(depth)) } })).status).toBe(200);
    expect((await send('getitems', { query: { ViewXml: whole(nested(depth, 'And')) } })).status).toBe(200);
  }
  for (const depth of [201, 1000, 5000]) expect(await faultsOf(whole(nested(depth)))).toEqual([]);
  expect(
    await faultsOf(
      whole(`<In><FieldRef Name='ID'/><Values>${"<Value Type='Counter'>1</Value>".repeat(10_000)}</Values></In>`),
    ),
  ).toEqual([]);
  expect(await faultsOf(`<View>${'<x>'.repeat(20_000)}`)).toEqual([]);
  expect(await faultsOf(`<View>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</View>`)).toEqual([]);
  expect(await faultsOf(`<View ${Array.from({ length: 5000 }, (_, index) => `a${index}='x'`).join(' ')}/>`)).toEqual(
    [],
  );
  expect(
    await faultsOf(whole(`<Eq><FieldRef Name='Title'/><Value Type='Text'>${'&lt;'.repeat(200_000)}</Value></Eq>`)),
  ).toEqual([]);
});

it('answers bodies that are no question', async () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  await fc.assert(
    fc.asyncProperty(anything, anything, async (query, folder) => {
      const bodies = [
        ['getitems', { query }],
        [
          'getitems',
          { query: { ViewXml: '<View/>', FolderServerRelativeUrl: folder, ListItemCollectionPosition: query } },
        ],
        ['RenderListDataAsStream', { parameters: query }],
        ['RenderListDataAsStream', { parameters: { ViewXml: '<View/>', Paging: folder }, overrideParameters: query }],
      ] as const;
      const answers = await Promise.all(bodies.map(async ([action, body]) => send(action, body)));
      expect(faults(answers)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('leaves both lists as they were', async () => {
  const sp = await site.as(owner);
  expect(await sp.web.lists.getByTitle('Tasks').items.select('Id')()).toHaveLength(2);
  expect(await sp.web.lists.getByTitle('Secret').items.select('Title')()).toMatchObject([{ Title: secret }]);
});
