/** CAML against plain JavaScript, and against the same question in OData; pages while rows come and go. */
import fc from 'fast-check';
import { orders, question, row, type Item } from './bothLanguages';
import { owner, startSite, type TestSite } from '../support';

let site: TestSite;
let count = 0;

/** One list is emptied and filled again: making lists is slow. */
const newList = async (): Promise<string> => {
  count += 1;
  const title = `Tasks${count}`;
  const sp = await site.as(owner);
  await sp.web.lists.add(title);
  const { fields } = sp.web.lists.getByTitle(title);
  for (const [type, name, rest] of [
    ['Number', 'TsNumber', ''],
    ['Boolean', 'TsDone', ''],
    ['DateTime', 'TsTime', "Format='DateTime'"],
    ['MultiChoice', 'TsChoices', ''],
  ])
    await fields.createFieldAsXml({
      SchemaXml: `<Field Type='${type}' Name='${name}' DisplayName='${name}' ${rest}/>`,
      Options: 8,
    });
  return title;
};

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.sharePoint.close());

const post = async (list: string, action: string, body: object): Promise<unknown> => {
  const answer = await site.request(owner, `/_api/web/lists/getByTitle('${list}')/${action}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  if (answer.status !== 200) throw new Error(await answer.text());
  return answer.json();
};

const byCaml = async (list: string, inner: string): Promise<number[]> => {
  const found = await post(list, 'getitems?$select=Id', { query: { ViewXml: `<View>${inner}</View>` } });
  return (found as { value: { Id: number }[] }).value.map(({ Id }) => Id);
};

const byOData = async (list: string, filter: string, orderBy: string): Promise<number[]> => {
  const query = new URLSearchParams({ $select: 'Id', $filter: filter, $orderby: orderBy, $top: '5000' }).toString();
  const answer = await site.request(owner, `/_api/web/lists/getByTitle('${list}')/items?${query}`);
  return ((await answer.json()) as { value: { Id: number }[] }).value.map(({ Id }) => Id);
};

/** Follows NextHref to the end; `between` runs after every page. */
const byStream = async (list: string, viewXml: string, between?: () => Promise<void>): Promise<number[]> => {
  const ids: number[] = [];
  for (let paging: string | undefined = ''; paging !== undefined;) {
    const page = (await post(list, 'RenderListDataAsStream', { parameters: { ViewXml: viewXml, Paging: paging } })) as {
      Row: { ID: string }[];
      NextHref?: string;
    };
    ids.push(...page.Row.map(({ ID }) => Number(ID)));
    paging = page.NextHref?.slice(1);
    await between?.();
  }
  return ids;
};

it('finds and sorts as plain JavaScript does, and as the same question in OData', async () => {
  const list = await newList();
  let first = 1;
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 15 }),
      fc.array(fc.tuple(question, fc.constantFrom(...orders)), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 7 }),
      async (rows, questions, limit) => {
        // New rows go behind the old ones; every question is put about the new ones alone.
        site.sharePoint.fill(`/sites/tasks/Lists/${list}`, rows);
        const items = rows.map((one, index): Item => ({ Id: first + index, ...one }));
        const since = `<Geq><FieldRef Name='ID'/><Value Type='Counter'>${first}</Value></Geq>`;
        for (const [{ caml, odata, holds }, order] of questions) {
          const expected = items
            .filter(holds)
            .sort(order.compare)
            .map(({ Id }) => Id);
          const query = `<Query><Where><And>${since}${caml}</And></Where>${order.caml}</Query>`;
          expect(await byCaml(list, query)).toEqual(expected);
          expect(await byOData(list, `Id ge ${first} and ${odata}`, order.odata)).toEqual(expected);
          const paged = `<View>${query}<RowLimit Paged='TRUE'>${limit}</RowLimit></View>`;
          expect(await byStream(list, paged)).toEqual(expected);
        }
        first += rows.length;
      },
    ),
    { numRuns: 15 },
  );
});

it('shows every row that stays exactly once, while others come and go between the pages', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 5, maxLength: 20 }),
      fc.array(fc.tuple(fc.boolean(), fc.nat(), row), { maxLength: 6 }),
      fc.constantFrom(...orders),
      async (rows, writes, order) => {
        const list = await newList();
        site.sharePoint.fill(`/sites/tasks/Lists/${list}`, rows);
        const stays = new Set(rows.map((_, index) => index + 1));
        const left = [...writes];
        const viewXml = `<View><Query>${order.caml}</Query><RowLimit Paged='TRUE'>3</RowLimit></View>`;
        const seen = await byStream(list, viewXml, async () => {
          const write = left.pop();
          if (!write) return;
          const [adds, at, fresh] = write;
          if (adds) return site.sharePoint.fill(`/sites/tasks/Lists/${list}`, [fresh]);
          const id = (at % rows.length) + 1;
          stays.delete(id);
          await site.request(owner, `/_api/web/lists/getByTitle('${list}')/items(${id})`, {
            method: 'DELETE',
            headers: { 'if-match': '*' },
          });
        });
        expect(new Set(seen).size).toBe(seen.length);
        expect([...stays].filter((id) => !seen.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
});
