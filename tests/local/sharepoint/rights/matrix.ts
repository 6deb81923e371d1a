/** Tries rows of the table of rights by a person of every level, and in a batch by some. */
import { expected, isTried, outcome, type Rule } from './expected';
import { levelNames, type Level } from './levels';
import type { Asked, Row } from './row';
import type { Where } from './siteOfLevels';
import { Targets } from './targets';

type Outcomes = Record<string, string>;

interface Options {
  readonly where: Where;
  readonly rule?: Rule;
  readonly byLevels?: readonly Level[];
  readonly batchLevels?: readonly Level[];
  /** Done once all is built. */
  readonly prepare?: (targets: Targets) => Promise<void>;
}

const tried = async (
  targets: Targets,
  row: Row,
  { where, rule, byLevels = levelNames }: Options,
): Promise<[Outcomes, Outcomes]> => {
  const [found, wanted]: [Outcomes, Outcomes] = [{}, {}];
  let asked: Asked | undefined;
  for (const level of byLevels) {
    asked ??= await row.ask(targets, level);
    wanted[level] = expected(row, where, level, asked, rule);
    const { status } = await targets.ask(level, asked);
    found[level] = outcome(status, wanted[level]);
    // What was refused has changed nothing: the next person tries the same.
    const isSpent = found[level] === 'done' && asked.method !== 'GET';
    if (isSpent || row.ask.length > 1) asked = undefined;
  }
  return [found, wanted];
};

const partOf = ({ method, path, body, ifMatch }: Asked): string => {
  const address = `http://sharepoint.test/sites/tasks${path}`.replaceAll(' ', '%20');
  const head = [`${method} ${address} HTTP/1.1`, 'accept: application/json'];
  if (ifMatch !== undefined) head.push(`if-match: ${ifMatch}`);
  if (body !== undefined) head.push('content-type: application/json');
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  return `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${head.join('\r\n')}\r\n\r\n${text}\r\n`;
};

const batched = async (targets: Targets, level: Level, asked: readonly Asked[]): Promise<number[]> => {
  const response = await targets.askBatch(level, `${asked.map(partOf).join('')}--b--\r\n`);
  return [...(await response.text()).matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
};

const mostOfBatch = 100;

/** Tests, one a row. */
export const tryRows = (rows: readonly Row[], options: Options): void => {
  const { where, rule, batchLevels = [], prepare } = options;
  let targets: Targets;
  const chosen = rows.filter((row) => isTried(where, row));
  beforeAll(async () => {
    targets = await Targets.start(where);
    await prepare?.(targets);
  });
  afterAll(() => targets.close());

  it.each(chosen.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    const [found, wanted] = await tried(targets, row, options);
    expect(found).toEqual(wanted);
  });

  if (batchLevels.length === 0) return;
  it.each(batchLevels)('all that in a batch, for the level %s', async (level) => {
    const inApi: (readonly [Row, Asked])[] = [];
    for (const row of chosen) {
      const asked = await row.ask(targets, level);
      if (asked.path.includes('/_api/')) inApi.push([row, asked]);
    }
    const statuses: number[] = [];
    for (let at = 0; at < inApi.length; at += mostOfBatch)
      statuses.push(
        ...(await batched(
          targets,
          level,
          inApi.slice(at, at + mostOfBatch).map(([, asked]) => asked),
        )),
      );
    const wanted = inApi.map(([row, asked]) => [row.name, expected(row, where, level, asked, rule)] as const);
    const found = wanted.map(([name, want], index) => [name, outcome(statuses[index] ?? 0, want)]);
    expect(found).toEqual(wanted);
  });
};
