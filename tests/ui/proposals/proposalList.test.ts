import { tkr, noEconomy } from '../../../src/domain/economy';
import type { OrgUnitId } from '../../../src/domain/ids';
import { filterParams, parseFilter, parseSort, sortParams } from '../../../src/ui/features/proposals/list/listAddress';
import { filterRows, isFiltered, noFilter, sumShown } from '../../../src/ui/features/proposals/list/proposalFilter';
import { toProposalRows } from '../../../src/ui/features/proposals/list/proposalRows';
import { nextSort, sortRows } from '../../../src/ui/features/proposals/list/proposalSort';
import { da } from '../../../src/ui/text/da';
import { amounts, anOrgUnit, aProposal } from '../../support/entities';

const units = [
  anOrgUnit(1, 'Ældre og Omsorg'),
  anOrgUnit(2, 'Børn og Familie'),
  anOrgUnit(3, 'Voksen- og Plejeudvalget', { kind: 'fagudvalg', shortName: 'VPU' }),
];
const unit = (id: number) => id as OrgUnitId;
const saving = (first: number) => ({ ...noEconomy, service: amounts(first, 0, 0, 0) });
const rowsOf = (...proposals: Parameters<typeof aProposal>[]) =>
  toProposalRows(
    proposals.map((given) => aProposal(...given)),
    units,
    da.common,
  );
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

describe('the search', () => {
  const rows = rowsOf(
    [1, { title: 'Fælles vagtplan', chefomraadeId: unit(1), fagudvalgId: unit(3) }],
    [2, { title: 'Grøn kørsel', chefomraadeId: unit(2), type: 'investering', sideState: 'afventer' }],
  );
  const found = (search: string) => titles(filterRows(rows, { ...noFilter, search }));

  test.each([
    ['part of the title, whatever the case', 'VAGT', ['Fælles vagtplan']],
    ['Danish letters', 'kØRS', ['Grøn kørsel']],
    ['the number', 's102', ['Grøn kørsel']],
    ['the area by its name', 'ældre', ['Fælles vagtplan']],
    ['the committee by its short and its full name', 'vpu plejeudvalg', ['Fælles vagtplan']],
    ['type and state by their Danish labels', 'investering afventer', ['Grøn kørsel']],
    ['every word, in any order', 'vagtplan s101', ['Fælles vagtplan']],
    ['nothing where one word is missing', 'vagtplan s102', []],
    ['all rows when it is only spaces', '  ', ['Fælles vagtplan', 'Grøn kørsel']],
  ])('finds by %s', (_what, search, expected) => {
    expect(found(search)).toEqual(expected);
  });

  test('hands the same rows back when nothing is filtered, so that nothing is drawn again', () => {
    expect(filterRows(rows, noFilter)).toBe(rows);
  });
});

test('filters narrow the list together', () => {
  const rows = rowsOf(
    [1, { chefomraadeId: unit(1), crossCutting: true, stage: 'direktion' }],
    [2, { chefomraadeId: unit(1), crossCutting: true, stage: 'idea' }],
    [3, { chefomraadeId: unit(2), crossCutting: true, stage: 'direktion' }],
    [4, { chefomraadeId: unit(1), crossCutting: false, stage: 'direktion' }],
  );
  const filter = { ...noFilter, chefomraadeId: unit(1), stage: 'direktion', onlyCrossCutting: true } as const;
  expect(titles(filterRows(rows, filter))).toEqual(['Forslag 1']);
});

describe('the order', () => {
  test('is Danish, with numbers counted and not spelled', () => {
    const rows = rowsOf(
      [1, { title: 'Ågården', number: 'S10' }],
      [2, { title: 'Zoner', number: 'S9' }],
      [3, { title: 'Æbler', number: 'S100' }],
      [4, { title: 'Østre', number: undefined }],
    );
    expect({
      byTitle: titles(sortRows(rows, { column: 'titel', descending: false })),
      byNumber: titles(sortRows(rows, { column: 'nr', descending: false })),
    }).toEqual({
      byTitle: ['Zoner', 'Æbler', 'Østre', 'Ågården'],
      byNumber: ['Zoner', 'Ågården', 'Æbler', 'Østre'],
    });
  });

  test('puts rows without an amount last, both ways', () => {
    const rows = rowsOf(
      [1, { title: 'ingen', economy: noEconomy }],
      [2, { title: 'lille', economy: saving(-100) }],
      [3, { title: 'stor', economy: saving(-900) }],
    );
    expect([
      titles(sortRows(rows, { column: 'aar1', descending: false })),
      titles(sortRows(rows, { column: 'aar1', descending: true })),
    ]).toEqual([
      ['stor', 'lille', 'ingen'],
      ['lille', 'stor', 'ingen'],
    ]);
  });

  test('follows the forløb by stage, and keeps equal rows as they came', () => {
    const rows = rowsOf([1, { stage: 'katalog' }], [2, { stage: 'idea' }], [3, { stage: 'katalog' }]);
    expect(titles(sortRows(rows, { column: 'stadie', descending: true }))).toEqual([
      'Forslag 1',
      'Forslag 3',
      'Forslag 2',
    ]);
  });

  test('turns round on the second press of the same header', () => {
    const first = nextSort({ column: 'nr', descending: false }, 'titel');
    expect([first, nextSort(first, 'titel'), nextSort(nextSort(first, 'titel'), 'titel')]).toEqual([
      { column: 'titel', descending: false },
      { column: 'titel', descending: true },
      { column: 'titel', descending: false },
    ]);
  });
});

describe('the address', () => {
  test('gives back the very view it was made from', () => {
    const filter = {
      search: 'grøn kørsel',
      chefomraadeId: unit(2),
      fagudvalgId: unit(3),
      type: 'indtaegt',
      stage: 'katalog',
      sideState: 'reserve',
      onlyCrossCutting: true,
    } as const;
    const sort = { column: 'aar3', descending: true } as const;
    expect({ filter: parseFilter(filterParams(filter)), sort: parseSort(sortParams(sort)) }).toEqual({ filter, sort });
  });

  test('leaves out what nobody understands', () => {
    expect(parseFilter({ omraade: '3 or 1', type: 'guld', stadie: '', tvaer: 'måske', sort: '-pris' })).toEqual(
      noFilter,
    );
    expect(parseSort({ sort: '-pris' })).toEqual({ column: 'nr', descending: false });
  });

  test('says nothing of the view one begins with', () => {
    expect({ ...filterParams(noFilter), ...sortParams({ column: 'nr', descending: false }) }).toEqual({
      soeg: '',
      omraade: undefined,
      udvalg: undefined,
      type: undefined,
      stadie: undefined,
      tilstand: undefined,
      tvaer: undefined,
      sort: undefined,
    });
    expect(isFiltered(noFilter)).toBe(false);
  });
});

describe('the sums', () => {
  const withCapital = { ...saving(-100), anlaeg: amounts(500, 0, 0, 0) };

  test('hold drift and anlæg apart and leave out what is withdrawn or rejected', () => {
    const rows = rowsOf(
      [1, { economy: withCapital }],
      [2, { economy: saving(-40) }],
      [3, { economy: saving(-7000), sideState: 'udgaaet' }],
      [4, { economy: saving(-9000), stage: 'ikkeVedtaget' }],
    );
    expect(sumShown(rows)).toEqual({
      counted: 2,
      leftOut: 2,
      operating: [tkr(-140), tkr(0), tkr(0), tkr(0)],
      capital: [tkr(500), tkr(0), tkr(0), tkr(0)],
    });
  });

  test('hold the withdrawn ones when nothing else is shown', () => {
    const rows = rowsOf([1, { economy: saving(-30), sideState: 'udgaaet' }]);
    expect(sumShown(rows)).toEqual({
      counted: 1,
      leftOut: 0,
      operating: [tkr(-30), tkr(0), tkr(0), tkr(0)],
      capital: [undefined, undefined, undefined, undefined],
    });
  });
});
