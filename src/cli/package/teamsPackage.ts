/** The Teams app of one environment: the sources of `manifest/` filled in, checked, and put into the zip that Teams takes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { fillNames, namesIn } from './fillNames';
import { colorIconProblems, outlineIconProblems } from './iconRules';
import { asObject, asObjects, textAt, type Json } from './json';
import { manifestProblems } from './manifestRules';
import { schemaProblems } from './manifestSchema';
import { settingProblems, type Settings } from './settings';

export interface TeamsPackage {
  readonly manifest: Json;
  /** By its name in the zip. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Sentences; empty: Teams has nothing against it that can be known without Teams. */
  readonly problems: readonly string[];
}

const languageFiles = (manifest: Json): readonly string[] => {
  const languages = asObject(manifest['localizationInfo']);
  return [
    textAt(languages, 'defaultLanguageFile'),
    ...asObjects(languages['additionalLanguages']).map((each) => textAt(each, 'file')),
  ].filter((file) => file !== '');
};

const languageProblems = (file: string, text: string | undefined, manifest: Json): readonly string[] => {
  if (text === undefined) return [`${file} is not there`];
  const words: unknown = JSON.parse(text);
  const unnamed = asObjects(manifest['staticTabs'])
    .flatMap((tab, index) => (textAt(tab, 'name') === '' ? [] : [`staticTabs[${index}].name`]))
    .filter((key) => textAt(asObject(words), key) === '');
  return [
    ...schemaProblems('MicrosoftTeams.Localization.schema', textAt(manifest, 'manifestVersion'), words),
    ...unnamed.map((key) => `lacks ${key}`),
  ].map((problem) => `${file}: ${problem}`);
};

/** Reads `folder` (`manifest/`). Throws only where a file is no JSON at all. */
export const createTeamsPackage = (folder: string, settings: Settings): TeamsPackage => {
  const bytesOf = (file: string): Buffer | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined;
  const source = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const filled = fillNames(source, settings);
  const parsed: unknown = JSON.parse(filled);
  const manifest = asObject(parsed);
  const icons = asObject(manifest['icons']);
  const [color, outline] = [textAt(icons, 'color'), textAt(icons, 'outline')];
  const languages = languageFiles(manifest).map((file) => {
    const text = bytesOf(file)?.toString('utf8');
    return { file, text: text === undefined ? undefined : fillNames(text, settings) };
  });
  const problems = [
    ...settingProblems(settings, namesIn(source)),
    ...schemaProblems('MicrosoftTeams.schema', textAt(manifest, 'manifestVersion'), manifest).map(
      (problem) => `manifest.json: ${problem}`,
    ),
    ...manifestProblems(manifest).map((problem) => `manifest.json: ${problem}`),
    ...languages.flatMap(({ file, text }) => languageProblems(file, text, manifest)),
    ...colorIconProblems(color, bytesOf(color)),
    ...outlineIconProblems(outline, bytesOf(outline)),
  ];
  const files = new Map<string, Uint8Array>([['manifest.json', strToU8(filled)]]);
  for (const { file, text } of languages) if (text !== undefined) files.set(file, strToU8(text));
  for (const file of [color, outline]) {
    const bytes = bytesOf(file);
    if (bytes !== undefined) files.set(file, new Uint8Array(bytes));
  }
  return { manifest, files, problems };
};

/** The same bytes for the same files, whenever and wherever: zip knows local time only, so it is always the same hour. */
const always = new Date(1980, 0, 1);

export const zipOf = (files: TeamsPackage['files']): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 9, mtime: always });
