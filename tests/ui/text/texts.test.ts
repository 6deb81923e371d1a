import { da } from '../../../src/ui/text/da';
import { en } from '../../../src/ui/text/en';

/** Every text as "place: text"; functions are called with numbers, which every parameter can be written from. */
const textsIn = (value: unknown, place: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, String(value(...Array.from({ length: value.length }, () => 7)))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place}.${key}`));
};

const danish = textsIn(da, 'da');
const english = textsIn(en, 'en');

test('both languages have the same texts', () => {
  const places = (texts: typeof danish) => texts.map(([place]) => place.slice(3)).toSorted();
  expect(places(english)).toEqual(places(danish));
});

test('no text is empty or holds an undefined', () => {
  expect([...danish, ...english].filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
});

test('sentences of any length are not left in Danish in the English tab', () => {
  const inDanish = new Map(danish.map(([place, text]) => [place.slice(3), text]));
  const same = english.filter(([place, text]) => text.split(' ').length > 3 && inDanish.get(place.slice(3)) === text);
  expect(same).toEqual([]);
});
