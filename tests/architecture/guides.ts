/** What the guides for administrators name, and what there is to be named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folder = resolve(root, 'manifest/guide');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

export interface Guide {
  readonly name: string;
  readonly language: 'da' | 'en';
  readonly text: string;
}

/** Without the index, which is both languages' own twin. */
export const guides = (): readonly Guide[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => ({
      name,
      language: name.endsWith('.en.md') ? 'en' : 'da',
      text: readFileSync(resolve(folder, name), 'utf8'),
    }));

export const headings = ({ text }: Pick<Guide, 'text'>): readonly string[] =>
  [...text.matchAll(/^#+ .*$/gm)].map(([line]) => line);

/** What stands between backticks, blocks of commands among it. */
const code = (text: string): readonly string[] => [
  ...[...text.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) => block.split('\n')),
  ...[...text.replaceAll(/```[^]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words),
];

export const brokenLinks = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target) && !existsSync(resolve(folder, target)));

const commandSources = (): string =>
  readdirSync(resolve(root, 'src/cli'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`src/cli/${file}`))
    .join('\n');

/** Scripts that package.json has not, and options that no command knows. */
export const unknownCommands = (text: string): readonly string[] => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const sources = commandSources();
  return code(text).flatMap((line) =>
    [...line.matchAll(/npm run ([\w:-]+)((?: -- )[^`#&|]*)?/g)].flatMap(([, script = '', given = '']) => [
      ...(script in scripts ? [] : [`npm run ${script}`]),
      ...[...given.matchAll(/--[a-z][a-z-]*/g)]
        .map(([option]) => option)
        .filter((option) => !sources.includes(`'${option}`) && !sources.includes(`, ${option}`))
        .map((option) => `npm run ${script} ${option}`),
    ]),
  );
};

/** An environment is a file each administrator makes. */
const isOwnFile = (path: string): boolean => path.startsWith('manifest/env/.env.');

export const missingFiles = (text: string): readonly string[] =>
  code(text)
    .flatMap((words) => words.match(/(?<![\w./<>-])(?:src|tests|manifest|appPackage)\/[\w./-]+|^[A-Z]+\.md$/g) ?? [])
    .filter((path) => !isOwnFile(path) && !existsSync(resolve(root, path)));

export const settingsIn = (text: string): readonly string[] =>
  code(text).flatMap((words) => (/^[A-Z]+(?:_[A-Z]+)+$/.test(words) ? [words] : []));
export const knownSettings = (): readonly string[] =>
  [...read('manifest/env/.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name);

export const listsAndColumns = (text: string): readonly string[] =>
  code(text).flatMap((words) => words.match(/\bRd[A-Z]\w*/g) ?? []);

/** Addresses of the tab: the parts of each, numbers left out. */
export const addressParts = (text: string): readonly string[] =>
  code(text)
    .flatMap((words) => words.match(/#\/[a-z/\d]*/g) ?? [])
    .flatMap((address) => address.slice(2).split('/'))
    .filter((part) => /[a-z]/.test(part));

/** Every word that a person meets in the tab, or in the lists, as it stands in the source. */
export const shownWords = (language: Guide['language']): string => {
  const texts = readdirSync(resolve(root, 'src/ui/text', language)).map((file) => `src/ui/text/${language}/${file}`);
  const site = [
    'src/sharepoint/schema/LISTS.md',
    'src/sharepoint/roleGroups.ts',
    'src/sharepoint/rights/levels.ts',
    'src/sharepoint/provisioning/desiredLists.ts',
    'src/sharepoint/provisioning/schemaVersion.ts',
  ];
  return [...texts, ...site].map(read).join('\n').replaceAll("\\'", "'");
};

/** What a guide quotes, »so« in Danish and “so” in English; at "…" it leaves something out. */
export const quotedWords = ({ text, language }: Guide): readonly string[] =>
  [...text.matchAll(language === 'da' ? /»([^«]+)«/g : /“([^”]+)”/g)]
    .map(([, words = '']) => words.replaceAll(/\s+/g, ' '))
    .flatMap((words) => words.split('…'))
    .map((words) => words.trim())
    .filter((words) => /\p{L}{2}/u.test(words));

/** Where the addresses of the tab stand. */
export const routeSources = (): string =>
  readdirSync(resolve(root, 'src/ui/shell'))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => read(`src/ui/shell/${file}`))
    .join('\n');
