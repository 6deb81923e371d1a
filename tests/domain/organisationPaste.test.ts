import type { OrgUnitId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import { readOrganisationPaste } from '../../src/domain/organisationPaste';
import type { OrgUnit } from '../../src/domain/organisation';
import { organisationText } from '../../src/ui/text/da/organisation';
import { anOrgUnit } from '../support/entities';

const today = localDate('2024-04-15');
const read = (lines: readonly string[], units: readonly OrgUnit[] = []) =>
  readOrganisationPaste(lines.join('\r\n'), organisationText.pasted, units, today);

it('makes areas of lines and committees of their cells, each once, covering what stands beside it', () => {
  const paste = read([
    'Skole\tS\tVelfærd\tBUK\tOMU Børn\tLMU Nord; LMU Syd',
    'Dagtilbud\t\tVelfærdsområdet\tbuk\tOMU Børn',
    '',
    'Teknik\t\tfælles\tBUK',
  ]);
  expect(paste.problems).toEqual([]);
  expect(paste.areas.map(({ name, shortName, area }) => [name, shortName, area])).toEqual([
    ['Skole', 'S', 'velfaerd'],
    ['Dagtilbud', 'Dagtilbud', 'velfaerd'],
    ['Teknik', 'Teknik', 'faelles'],
  ]);
  expect(paste.bodies.map(({ name, medLevel, area, covers }) => [name, medLevel, area, covers])).toEqual([
    ['BUK', undefined, 'alle', ['Skole', 'Dagtilbud', 'Teknik']],
    ['OMU Børn', 'omu', 'velfaerd', ['Skole', 'Dagtilbud']],
    ['LMU Nord', 'lmu', 'velfaerd', ['Skole']],
    ['LMU Syd', 'lmu', 'velfaerd', ['Skole']],
  ]);
});

it('reads columns by their headings, in any order', () => {
  const paste = read(['Udvalg\tNavn', 'TU\tVej og Park']);
  expect(paste.areas).toMatchObject([{ name: 'Vej og Park' }]);
  expect(paste.bodies).toMatchObject([{ name: 'TU', kind: 'fagudvalg', covers: ['Vej og Park'] }]);
});

it('takes quotes and line ends inside a cell as Excel writes them', () => {
  const paste = read([
    '"Vej ""og"" Park"\tV\t\t"TU\nKultur"\t\t"LMU Nord; LMU Syd"',
    '\t\t\t',
    'Pleje "Nord"\t\t\t"TU',
    'Skole\t\tUkendt',
  ]);
  expect(paste.areas.map(({ name }) => name)).toEqual(['Vej "og" Park', 'Pleje "Nord"', 'Skole']);
  expect(paste.bodies.map(({ name, covers }) => [name, covers])).toEqual([
    ['TU', ['Vej "og" Park']],
    ['Kultur', ['Vej "og" Park']],
    ['LMU Nord', ['Vej "og" Park']],
    ['LMU Syd', ['Vej "og" Park']],
    ['"TU', ['Pleje "Nord"']],
  ]);
  // The line as it is counted in the field, where the first cell took two.
  expect(paste.problems).toEqual([{ line: 5, code: 'unknownArea', found: 'Ukendt' }]);
});

it('leaves what is there, and lets a committee that is there cover more', () => {
  const units = [
    anOrgUnit(1, 'Skole'),
    anOrgUnit(2, 'BUK', { kind: 'fagudvalg', coversIds: [1 as OrgUnitId] }),
    anOrgUnit(3, 'Kultur', { validTo: localDate('2023-12-31'), key: 'kultur' }),
  ];
  const paste = read(['skole;;;BUK', 'Dagtilbud;;;BUK', 'Kultur'], units);
  expect(paste.present).toEqual(['skole']);
  expect(paste.areas.map(({ name, key }) => [name, key])).toEqual([
    ['Dagtilbud', 'dagtilbud'],
    ['Kultur', 'kultur-2'],
  ]);
  expect(paste.bodies).toEqual([]);
  expect(paste.widened.map(({ unit, adds }) => [unit.name, adds])).toEqual([['BUK', ['Dagtilbud']]]);
});

it.each([
  ['no name', ['\t\t\tBUK'], { line: 1, code: 'noName', found: '' }],
  ['an area nobody knows', ['Skole\t\tMånen'], { line: 1, code: 'unknownArea', found: 'Månen' }],
  ['the same twice', ['Skole', '', 'SKOLE'], { line: 3, code: 'twice', found: 'SKOLE' }],
  ['a cell too many', ['A\t\t\t\t\t\t\tB'], { line: 1, code: 'tooManyColumns', found: 'B' }],
  ['a heading nobody knows', ['Navn\tChef', 'A\tB'], { line: 1, code: 'unknownColumn', found: 'Chef' }],
  ['a short name that is not', [`A\t${'b'.repeat(61)}`], { line: 1, code: 'tooLong', found: 'b'.repeat(61) }],
])('tells of %s, by its line', (_name, lines, problem) => {
  expect(read(lines).problems).toEqual([problem]);
});
