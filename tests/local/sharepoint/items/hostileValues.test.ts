/** Whatever text a client looks for, it finds the rows that hold it, and never more (F20 of facts/performance.md). */
import fc from 'fast-check';
import { owner, startSite, type TestSite } from '../support';

const hostile = [
  "'",
  "''",
  "' or Id gt 0 or Title eq '",
  "x') or (1 eq 1",
  '%27 or 1=1 --',
  '"; DROP TABLE list_1; --',
  '@a1',
  '+',
  '%20',
  '\u202etxt',
  '\u200b',
  'ﬀ',
  '＇',
  '😀',
  'a'.repeat(255),
] as const;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  for (const title of ['Tasks', 'Secret']) await sp.web.lists.add(title);
  site.sharePoint.fill(
    '/sites/tasks/Lists/Tasks',
    hostile.map((Title) => ({ Title })),
  );
  site.sharePoint.fill('/sites/tasks/Lists/Secret', [{ Title: 'hidden' }]);
});
afterAll(() => site.sharePoint.close());

const find = async (filter: string): Promise<(string | null)[]> => {
  const query = new URLSearchParams({ $select: 'Title', $filter: filter }).toString();
  const answer = await site.request(owner, `/_api/web/lists/getByTitle('Tasks')/items?${query}`);
  expect(answer.status).toBe(200);
  const { value } = (await answer.json()) as { value: { Title: string | null }[] };
  return value.map(({ Title }) => Title);
};
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

it.each(hostile)('finds %j alone by equality', async (text) => {
  expect(await find(`Title eq ${quoted(text)}`)).toEqual([text]);
});

it('finds by beginning and by part exactly what JavaScript finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...hostile),
      fc.nat(6),
      fc.integer({ min: 1, max: 6 }),
      async (text, from, length) => {
        const part = Array.from(text)
          .slice(from, from + length)
          .join('');
        // White space at the ends is trimmed by nobody, an empty part is no question.
        fc.pre(part !== '' && !/[ﬀ＇\u200b]/u.test(part));
        const lower = part.toLowerCase();
        expect(new Set(await find(`substringof(${quoted(part)},Title)`))).toEqual(
          new Set(hostile.filter((one) => one.toLowerCase().includes(lower))),
        );
        expect(new Set(await find(`startswith(Title,${quoted(part)})`))).toEqual(
          new Set(hostile.filter((one) => one.toLowerCase().startsWith(lower))),
        );
      },
    ),
    { numRuns: 150 },
  );
});
