import { owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite({ listViewThreshold: 50 });
  const sp = await site.as(owner);
  for (const title of ['Small', 'Large']) {
    await sp.web.lists.add(title);
    const { fields } = sp.web.lists.getByTitle(title);
    for (const [name, indexed] of [
      ['TsRound', 'TRUE'],
      ['TsState', 'FALSE'],
    ]) {
      await fields.createFieldAsXml({
        SchemaXml: `<Field Type='Text' Name='${name}' DisplayName='${name}' Indexed='${indexed}'/>`,
        Options: 8,
      });
    }
  }
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ TsRound: index < 30 ? 'a' : 'b', TsState: index % 2 ? 'x' : 'y' }));
  site.sharePoint.fill('/sites/tasks/Lists/Small', rows(50));
  site.sharePoint.fill('/sites/tasks/Lists/Large', rows(120));
});
afterAll(() => site.sharePoint.close());

const ask = async (list: string, query: Record<string, string>): Promise<Response> =>
  site.request(owner, `/_api/web/lists/getByTitle('${list}')/items?${new URLSearchParams(query).toString()}`);

it.each<[Record<string, string>, boolean]>([
  [{}, true],
  [{ $orderby: 'Id desc' }, true],
  [{ $orderby: 'TsRound' }, true],
  [{ $orderby: 'TsState' }, false],
  [{ $top: '51' }, false],
  [{ $filter: "TsState eq 'x'" }, false],
  [{ $filter: "TsState eq 'x'", $top: '5' }, false],
  [{ $filter: "TsRound eq 'a'" }, true],
  [{ $filter: "TsRound eq 'a'", $orderby: 'TsState' }, true],
  [{ $filter: "TsRound eq 'a' and TsState eq 'x'" }, true],
  [{ $filter: "TsState eq 'x' and TsRound eq 'a'" }, true],
  [{ $filter: "TsRound eq 'b'" }, false],
  [{ $filter: "TsRound eq 'b' and Id lt 20" }, false],
  [{ $filter: "Id lt 20 and TsRound eq 'b'" }, true],
  [{ $filter: "TsRound ne 'b'" }, false],
  [{ $filter: "substringof('a',TsRound)" }, false],
  [{ $filter: "startswith(TsRound,'a')" }, true],
  [{ $filter: 'Id ge 10 and Id lt 60' }, true],
  [{ $filter: 'Id ge 10' }, false],
  [{ $filter: "TsRound eq 'a' or TsState eq 'x'" }, false],
  [{ $filter: "TsRound eq 'a' or Id lt 20" }, true],
  [{ $filter: 'AuthorId eq 6' }, false],
])('of 120 rows with a threshold of 50, %j is answered: %s', async (query, answered) => {
  const [large, small] = await Promise.all([ask('Large', query), ask('Small', query)]);
  const refused = {
    'odata.error': {
      code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      message: {
        lang: 'en-US',
        value: 'The attempted operation is prohibited because it exceeds the list view threshold.',
      },
    },
  };
  const answer = (await large.json()) as object;
  expect({
    large: large.status,
    small: small.status,
    answer: answered ? Object.keys(answer).includes('value') : answer,
  }).toEqual({
    large: answered ? 200 : 500,
    small: 200,
    answer: answered ? true : refused,
  });
});
