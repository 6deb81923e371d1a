/** The Teams app of one environment: the sources of `manifest/` filled in, checked, and put into the zip that Teams takes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { fillNames, namesIn } from './fillNames';
import { colorIconProblems, outlineIconProblems } from './iconRules';
import { CannotStart } from '../startChecks';
import { asObject, asObjects, textAt, textsIn, type Json } from './json';
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

const parsed = (file: string, text: string): Json => {
  try {
    return asObject(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CannotStart(`No package: ${file} is no JSON: ${error.message}`);
  }
};

/** Teams shows the file where it has it, and the manifest where it has not: both are the default language. */
const saidTwice = ['name.short', 'name.full', 'description.short', 'description.full'];

const languageProblems = (file: string, text: string | undefined, manifest: Json): readonly string[] => {
  if (text === undefined) return [`${file} is not there`];
  const words = parsed(file, text);
  const isDefault = textAt(asObject(manifest['localizationInfo']), 'defaultLanguageFile') === file;
  const said = new Map(textsIn(manifest));
  const unnamed = asObjects(manifest['staticTabs'])
    .flatMap((tab, index) => (textAt(tab, 'name') === '' ? [] : [`staticTabs[${index}].name`]))
    .filter((key) => textAt(words, key) === '');
  return [
    ...schemaProblems('MicrosoftTeams.Localization.schema', textAt(manifest, 'manifestVersion'), words),
    ...unnamed.map((key) => `lacks ${key}`),
    ...saidTwice
      .filter((key) => isDefault && textAt(words, key) !== said.get(key))
      .map((key) => `${key} says otherwise than manifest.json`),
  ].map((problem) => `${file}: ${problem}`);
};

/** Reads `folder` (`manifest/`). Throws `CannotStart` only where a file is no JSON at all. */
export const createTeamsPackage = (folder: string, settings: Settings): TeamsPackage => {
  const bytesOf = (file: string): Buffer | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined;
  const source = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const filled = fillNames(source, settings);
  const manifest = parsed('manifest.json', filled);
  const icons = asObject(manifest['icons']);
  const [color, outline] = [textAt(icons, 'color'), textAt(icons, 'outline')];
  const textOf = (file: string): string | undefined => bytesOf(file)?.toString('utf8');
  const languages = languageFiles(manifest).map((file) => {
    const text = textOf(file);
    return { file, text: text === undefined ? undefined : fillNames(text, settings) };
  });
  // The registration in Entra is filled in from the same settings, and nobody looks at it again.
  const sources = ['manifest.json', 'entra.json', ...languages.map(({ file }) => file)];
  const problems = [
    ...settingProblems(
      settings,
      sources.flatMap((file) => namesIn(textOf(file) ?? '')),
    ),
    ...schemaProblems('MicrosoftTeams.schema', textAt(manifest, 'manifestVersion'), manifest).map(
      (problem) => `manifest.json: ${problem}`,
    ),
    ...manifestProblems(manifest, settings).map((problem) => `manifest.json: ${problem}`),
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
