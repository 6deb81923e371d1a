/** Several writers at once, as a program of its own, killed in the middle of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, type StartedProgram } from '../../../cli/startedProgram';

const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
const running: StartedProgram[] = [];
afterAll(async () => {
  await Promise.all(running.map((one) => one.kill('SIGKILL')));
  rmSync(folder, { recursive: true });
});

const start = async (): Promise<{ program: StartedProgram; site: string }> => {
  const program = startProgram('src/cli/sharepoint.ts', '--port', '0', '--data', folder);
  running.push(program);
  await program.says('SharePoint is ready');
  return { program, site: /ready: (\S+)/.exec(program.printed())?.[1] ?? '' };
};

const json = { accept: 'application/json;odata=nometadata', 'content-type': 'application/json' };
const list = "_api/web/lists/getByTitle('Tasks')/items";

const add = async (site: string, title: string): Promise<number> => {
  const response = await fetch(`${site}/${list}`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ Title: title }),
  });
  if (response.status !== 201) throw new Error(await response.text());
  return ((await response.json()) as { Id: number }).Id;
};

const merge = (site: string, id: number, title: string, etag: string): Promise<Response> =>
  fetch(`${site}/${list}(${id})`, {
    method: 'MERGE',
    headers: { ...json, 'if-match': etag },
    body: JSON.stringify({ Title: title }),
  });

const batch = async (site: string, members: readonly string[]): Promise<string[]> => {
  const parts = members.map((member) => `--b\r\nContent-Type: application/http\r\n\r\n${member}\r\n`);
  const response = await fetch(`${site}/_api/$batch`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
    body: `${parts.join('')}--b--\r\n`,
  });
  return [...(await response.text()).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status ?? '');
};

const addMember = (site: string, title: string): string =>
  `POST ${site}/${list} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${JSON.stringify({ Title: title })}`;
const mergeMember = (site: string, id: number, title: string, etag: string): string =>
  `MERGE ${site}/${list}(${id}) HTTP/1.1\r\nContent-Type: application/json\r\nIf-Match: ${etag}\r\n\r\n${JSON.stringify({ Title: title })}`;

const titles = async (site: string): Promise<Map<number, string>> => {
  const response = await fetch(`${site}/${list}?$select=Id,Title&$top=5000`, { headers: json });
  const { value } = (await response.json()) as { value: { Id: number; Title: string }[] };
  return new Map(value.map(({ Id, Title }) => [Id, Title]));
};

/** Writes until the server is gone; what it returns was acknowledged. */
const untilGone = async (
  write: (round: number) => Promise<readonly string[]>,
  count: () => void,
): Promise<string[]> => {
  const acknowledged: string[] = [];
  for (let round = 1; ; round += 1) {
    try {
      acknowledged.push(...(await write(round)));
    } catch (error) {
      // By its name: fetch's errors are not of the realm that jest gives to tests.
      if (String(error).startsWith('TypeError')) return acknowledged;
      throw error;
    }
    count();
  }
};

it('kill -9 under load loses no acknowledged write, and of writes on one version exactly one wins', async () => {
  const { program, site } = await start();
  const made = await fetch(`${site}/_api/web/lists`, {
    method: 'POST',
    headers: json,
    body: '{"Title":"Tasks","BaseTemplate":100}',
  });
  expect(made.status).toBe(201);
  const contested = await add(site, 'omstridt');
  const attempts = Array.from({ length: 12 }, (_, index) => `forsøg ${index}`);
  const outcomes = await Promise.all(
    attempts.map((title, index) =>
      index % 3 === 0
        ? batch(site, [mergeMember(site, contested, title, '"1"')]).then(([status]) => status)
        : merge(site, contested, title, '"1"').then(({ status }) => String(status)),
    ),
  );
  expect(outcomes.filter((status) => status === '204')).toHaveLength(1);
  expect(outcomes.filter((status) => status === '412')).toHaveLength(attempts.length - 1);
  expect((await titles(site)).get(contested)).toBe(attempts[outcomes.indexOf('204')]);

  const edited = await add(site, '0');
  let writes = 0;
  const count = (): void => {
    writes += 1;
    if (writes === 150) void program.kill('SIGKILL');
  };
  const adding = (name: string): Promise<string[]> =>
    untilGone(async (round) => {
      await add(site, `${name} ${round}`);
      return [`${name} ${round}`];
    }, count);
  const batching = (name: string): Promise<string[]> =>
    untilGone(async (round) => {
      const wanted = [1, 2, 3, 4].map((member) => `${name} ${round}.${member}`);
      const statuses = await batch(
        site,
        wanted.map((title) => addMember(site, title)),
      );
      return wanted.filter((_, index) => statuses[index] === '201');
    }, count);
  const editing = untilGone(async (round) => {
    const { status } = await merge(site, edited, String(round), '*');
    return status === 204 ? [String(round)] : [];
  }, count);
  const acknowledged = await Promise.all([adding('a'), adding('b'), batching('c'), batching('d'), editing]);

  const after = await titles((await start()).site);
  const there = new Set(after.values());
  const [edits = []] = acknowledged.splice(-1);
  const lost = acknowledged.flat().filter((title) => !there.has(title));
  expect(acknowledged.every((one) => one.length > 5)).toBe(true);
  expect(lost).toEqual([]);
  // The write that was under way may have been done.
  const last = Number(edits.at(-1));
  expect([String(last), String(last + 1)]).toContain(after.get(edited));
});
