import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { escapeFaults, nameFaults } from './habits';
import { pathsIn, readProjectFile } from './sourceFiles';

const own = /^tests\/architecture\/habits/;
const written = () =>
  [...pathsIn('src', /\.(tsx?|mjs)$/), ...pathsIn('tests', /\.(tsx?|mjs|cjs)$/)].filter((path) => !own.test(path));

test('files and folders are named after what they hold', () => {
  expect(written().flatMap(nameFaults)).toEqual([]);
});

test('nobody goes round the compiler, the linter or a test', () => {
  expect(written().flatMap((path) => escapeFaults(path, readProjectFile(path)))).toEqual([]);
});

test('every package has one exact version', () => {
  const manifest: unknown = JSON.parse(readProjectFile('package.json'));
  const sections = Object.entries(Object(manifest)).filter(([key]) => /dependencies|overrides/i.test(key));
  const versions = sections.flatMap(([, section]) => Object.entries(Object(section)));
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test('nothing stands at the top but what the client and the tools ask for', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: resolve(__dirname, '../..'), encoding: 'utf8' });
  const top = new Set(tracked.split('\n').flatMap((path) => (path === '' ? [] : [path.split('/')[0]])));
  const folders = ['.ci', 'appPackage', 'manifest', 'src', 'tests'];
  const documents = ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'];
  const tools = [
    '.gitignore',
    '.oxlintrc.json',
    '.prettierignore',
    '.prettierrc.json',
    'index.html',
    'jest.config.mjs',
    'knip.json',
    'm365agents.yml',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ];
  expect([...top].filter((name) => ![...folders, ...documents, ...tools].includes(name ?? ''))).toEqual([]);
});

describe('the guards bite', () => {
  test.each([
    ['src/ui/helpers/money.ts', 'a name that says nothing'],
    ['src/sharepoint/utils.ts', 'a name that says nothing'],
    ['src/domain/index.ts', 'a barrel'],
    ['src/domain/Round.ts', 'not camelCase'],
    ['src/ui/shell/error-text.ts', 'not camelCase'],
    ['src/ui/shell/app-frame.tsx', 'neither camelCase nor PascalCase'],
  ])('on the name %s', (path, fault) => {
    expect(nameFaults(path)).toEqual([`${path}: ${fault}`]);
  });

  test.each([
    ['const a = b as unknown as Round;', 'a cast through unknown'],
    ['// @ts-expect-error later', 'a type error silenced'],
    ['// oxlint-disable-next-line no-empty', 'a lint rule silenced without a reason'],
    ['// TODO: the rest', 'a note about unfinished work'],
    ['export interface IRound {}', 'an I prefix'],
    ["test.only('x', () => {});", 'a test skipped or focused'],
    ['<p data-testid="x" />', 'a test id or a snapshot'],
  ])('on %s', (text, fault) => {
    expect(escapeFaults('src/a.ts', text)).toEqual([`src/a.ts: ${fault}`]);
  });

  test('but not on honest words', () => {
    const text = '// oxlint-disable-next-line no-empty -- the reason\n\ninterface Idea {}\n';
    expect(escapeFaults('src/a.ts', text)).toEqual([]);
  });
});
