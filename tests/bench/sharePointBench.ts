/**
 * `npm run bench:sharepoint`: questions to a list of 50,000 items, through the whole server but the socket; beside each the
 * same question in SQL, asked of the same file by the same SQL engine and written as JSON: the least an answer can take.
 * Interleaved, in one run.
 */
import { openBigList, rowCount, type BigList } from './sharePointList';
import { createSamples } from './samples';
import { quantileOf } from './statistics';

const repetitions = process.argv.includes('--quick') ? 15 : 60;

interface Question {
  readonly name: string;
  readonly ours: (site: BigList, round: number) => Promise<string>;
  /** The SQL text alone is not the limit: somebody must write the JSON. */
  readonly limit: (site: BigList, round: number) => string;
}

const status = (round: number): string => `Trin ${round % 25}`;
const json = (rows: unknown): string => JSON.stringify({ value: rows });

const selectedSql = (site: BigList): string =>
  `SELECT id AS Id, ${site.column('Title', 'f')} AS Title, ${site.column('Status', 'f')} AS Status, ${site.column('Amount', 'f')} AS Amount FROM ${site.table}`;
const pageSql = (site: BigList, more = ''): string =>
  `${selectedSql(site)} WHERE ${site.column('Status', 'k')} = ? ${more} ORDER BY ${site.column('Amount', 'f')}, id LIMIT 101`;
const sqlPage = (site: BigList, round: number): string =>
  json(site.database.all(pageSql(site), [status(round).toLowerCase()]));

const select = '$select=Id,Title,Status,Amount';
const caml = (round: number, rowLimit = 100): string =>
  `<View><Query><Where><Eq><FieldRef Name="Status"/><Value Type="Text">${status(round)}</Value></Eq></Where><OrderBy Override="TRUE"><FieldRef Name="Amount"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/><FieldRef Name="Status"/><FieldRef Name="Amount"/></ViewFields><RowLimit Paged="TRUE">${rowLimit}</RowLimit></View>`;
const items = (site: BigList, query: string): string => `${site.list}/items${query}`;
const filtered = (site: BigList, round: number): string =>
  items(site, `?${select}&$filter=Status eq '${status(round)}'&$orderby=Amount&$top=100`);
const mark = { amount: 80_000, id: 25_000 };
const before = (round: number): number => rowCount - 1000 - round * 100;

const questions: readonly Question[] = [
  {
    name: '$filter and $orderby indexed, $top=100',
    ours: (site, round) => site.ask(filtered(site, round)),
    limit: sqlPage,
  },
  {
    name: '… as a reader, whose rights are looked at',
    ours: (site, round) => site.ask(filtered(site, round), { asReader: true }),
    limit: sqlPage,
  },
  {
    name: 'a deep page of it by $skiptoken',
    ours: (site, round) =>
      site.ask(
        `${filtered(site, round)}&$skiptoken=${encodeURIComponent(`Paged=TRUE&p_Amount=${mark.amount}&p_ID=${mark.id}`)}`,
      ),
    limit: (site, round) =>
      json(
        site.database.all(
          pageSql(site, `AND (${site.column('Amount', 'f')} > ? OR (${site.column('Amount', 'f')} = ? AND id > ?))`),
          [status(round).toLowerCase(), mark.amount, mark.amount, mark.id],
        ),
      ),
  },
  {
    name: 'a deep page of all, by ID',
    ours: (site, round) =>
      site.ask(items(site, `?${select}&$top=100&$skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${before(round)}`)}`)),
    limit: (site, round) =>
      json(site.database.all(`${selectedSql(site)} WHERE id > ? ORDER BY id LIMIT 101`, [before(round)])),
  },
  {
    name: 'CAML, the same question (getitems)',
    ours: (site, round) =>
      site.ask(`${site.list}/getitems?${select}`, {
        method: 'POST',
        body: JSON.stringify({ query: { ViewXml: caml(round) } }),
      }),
    limit: sqlPage,
  },
  {
    name: 'RenderListDataAsStream, the same question',
    ours: (site, round) =>
      site.ask(`${site.list}/RenderListDataAsStream`, {
        method: 'POST',
        body: JSON.stringify({ parameters: { RenderOptions: 2, ViewXml: caml(round) } }),
      }),
    limit: sqlPage,
  },
  {
    name: '5,000 items at once',
    ours: (site, round) => site.ask(items(site, `?${select}&$top=5000&$skiptoken=Paged=TRUE%26p_ID=${round * 500}`)),
    limit: (site, round) =>
      json(site.database.all(`${selectedSql(site)} WHERE id > ? ORDER BY id LIMIT 5001`, [round * 500])),
  },
  {
    name: 'an item by its ID',
    ours: (site, round) => site.ask(`${site.list}/items(${round * 501 + 1})?${select}`),
    limit: (site, round) => JSON.stringify(site.database.first(`${selectedSql(site)} WHERE id = ?`, [round * 501 + 1])),
  },
  {
    name: 'an update of an item',
    ours: (site, round) =>
      site.ask(`${site.list}/items(${round * 301 + 1})`, {
        method: 'MERGE',
        body: `{"Amount":${round}}`,
        headers: { 'if-match': '*' },
      }),
    limit: (site, round) =>
      site.database.transaction(() => {
        const sql = `UPDATE ${site.table} SET ${site.column('Amount', 'f')} = ?, version = version + 1 WHERE id = ?`;
        return String(site.database.run(sql, [round, round * 301 + 2]).changes);
      }),
  },
];

const samples = createSamples();
const times = new Map<string, number[]>();

const measure = async (name: string, run: () => Promise<string> | string): Promise<string> => {
  const begun = performance.now();
  const answer = await run();
  const taken = performance.now() - begun;
  samples.add(name, taken);
  times.set(name, [...(times.get(name) ?? []), taken]);
  return answer;
};

/** A question that finds nothing would be fast, and prove nothing. */
const checkRows = (name: string, text: string, least: number): void => {
  const found = text.match(/"Title":/g)?.length ?? 0;
  if (found < least) throw new Error(`${name}: only ${found} rows came`);
};

const ask = async (site: BigList, asked: readonly Question[], label = ''): Promise<void> => {
  const warmUp = 5;
  for (let round = 0; round < repetitions + warmUp; round += 1)
    for (const { name, ours, limit } of asked) {
      if (round < warmUp) {
        const answers = [await ours(site, round), limit(site, round)];
        if (!name.includes('update'))
          for (const answer of answers) checkRows(name, answer, name.includes('ID') && !name.includes('all') ? 1 : 20);
        continue;
      }
      await measure(`ours ${label}${name}`, () => ours(site, round));
      await measure(`limit ${label}${name}`, () => limit(site, round));
    }
  for (const { name } of asked) {
    const [ours, limit] = [samples.median(`ours ${label}${name}`), samples.median(`limit ${label}${name}`)];
    const p95 = quantileOf(times.get(`ours ${label}${name}`) ?? [], 0.95);
    console.log(
      `| ${label}${name} | ${ours.toFixed(2)} | ${p95.toFixed(2)} | ${limit.toFixed(2)} | ${(ours / limit).toFixed(1)}× |`,
    );
  }
};

const site = await openBigList();
try {
  console.log('| | ours, ms | p95 | SQL and JSON, ms | ratio |\n|---|---|---|---|---|');
  await ask(site, questions);
  const asReader = questions.slice(1, 2);
  for (const count of [5000, 50_000]) {
    site.breakRights(count);
    await ask(site, asReader, `${count.toLocaleString('en')} items with rights of their own: `);
  }
} finally {
  site.close();
}
