import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { roles } from '../../../src/domain/viewer';
import { sampleFacts } from './sampleFacts';

const folder = resolve(__dirname, '../../../src/ui/text');
const files = readdirSync(join(folder, 'da')).toSorted();

const roleNames = Object.fromEntries(roles.map((role) => [role, role]));
/** Of the tables of findings, which are written from a fact. */
const argumentsAt = new Map<string, readonly unknown[]>(
  Object.entries(sampleFacts).flatMap(([kind, fact]) =>
    ['healthFindings.foundTexts', 'health.healthText.facts'].map(
      (table) => [`${table}.${kind}`, [{ kind, ...fact }, roleNames]] as const,
    ),
  ),
);

/** Every text as "place: text"; other functions are called with numbers, which every parameter can be written from. */
const textsIn = (value: unknown, place: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const given = argumentsAt.get(place) ?? Array.from({ length: value.length }, () => 7);
    return [[place, String(value(...given))]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place}.${key}`));
};

/** All files of a language, those that come at the start and those that come with a part. */
const textsOf = (language: 'da' | 'en') =>
  files.flatMap((file) => textsIn(jest.requireActual(join(folder, language, file)), file.replace('.ts', '')));

const danish = textsOf('da');
const english = textsOf('en');

test('both languages have the same files', () => {
  expect(readdirSync(join(folder, 'en')).toSorted()).toEqual(files);
});

test('both languages have the same texts', () => {
  const places = (texts: typeof danish) => texts.map(([place]) => place).toSorted();
  expect(places(english)).toEqual(places(danish));
});

test('no text is empty or holds an undefined', () => {
  expect([...danish, ...english].filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
});

test('sentences of any length are not left in Danish in the English tab', () => {
  const inDanish = new Map(danish);
  const words = (text: string) => text.split(' ').filter((word) => /\p{L}/u.test(word)).length;
  const same = english.filter(([place, text]) => words(text) > 3 && inDanish.get(place) === text);
  expect(same).toEqual([]);
});
