import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTabFiles, tabPolicy } from '../../src/local/tabFiles';

let folder: string;
const policy = tabPolicy({ teams: 'http://localhost:4400', sharePoint: 'http://localhost:4402' });
const ask = (path: string): Promise<Response> =>
  createTabFiles({ folder: join(folder, 'web'), config: () => ({ clientId: 'x' }), policy })(
    new Request(`http://localhost:4401${path}`),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tab-files-'));
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'web', 'index.html'), '<p>æ</p>');
  writeFileSync(join(folder, 'web', 'assets', 'index-1a2b.js'), 'export {}');
  writeFileSync(join(folder, 'secret.txt'), 'not of the tab');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the page is asked for anew each time, what carries a hash in its name is kept for ever', async () => {
  const [page, script] = [await ask('/'), await ask('/assets/index-1a2b.js')];
  expect([page, script].map(({ headers }) => [headers.get('Content-Type'), headers.get('Cache-Control')])).toEqual([
    ['text/html; charset=utf-8', 'no-cache'],
    ['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ]);
  expect(await page.text()).toBe('<p>æ</p>');
});

test('the configuration lies beside the page', async () => {
  expect(await (await ask('/config.json')).json()).toEqual({ clientId: 'x' });
});

test('only the local Teams may frame the tab, and the tab may reach only SharePoint', async () => {
  const header = (await ask('/')).headers.get('Content-Security-Policy');
  expect(header).toContain('frame-ancestors http://localhost:4400');
  expect(header).toContain("connect-src 'self' http://localhost:4402;");
});

test.each(['/missing.js', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%00', '/%'])(
  '%s is not found',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);
