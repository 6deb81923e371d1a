import { archived, holderKey, parseHolderKey, roleOfHolder, type Holder } from '../../src/domain/holder';
import type { OrgUnitId, WorkPackageId } from '../../src/domain/ids';

const holders: readonly Holder[] = [
  { role: 'medarbejder' },
  { role: 'hovedudvalg' },
  { role: 'chef', unitId: 12 as OrgUnitId },
  { role: 'styregruppe', unitId: 4 as OrgUnitId },
  { role: 'arbejdsgruppe', workPackageId: 7 as WorkPackageId },
];

it('is read from its key again', () => {
  expect(holders.map(holderKey)).toEqual(['medarbejder', 'hovedudvalg', 'chef:12', 'styregruppe:4', 'arbejdsgruppe:7']);
  expect(holders.map(holderKey).map(parseHolderKey)).toEqual(holders);
});

it.each(['', 'administrator', 'chef', 'chef:', 'chef:0', 'chef:x', 'arbejdsgruppe', 'direktion:3', 'chef:1:2'])(
  'is none with the key "%s"',
  (key) => {
    expect(parseHolderKey(key)).toBeUndefined();
  },
);

it('reads what all of its role read; the groups of heads read as chefs', () => {
  expect(holders.map(roleOfHolder)).toEqual(['medarbejder', 'hovedudvalg', 'chef', 'chef', 'arbejdsgruppe']);
});

it('keeps only reading when the round is archived', () => {
  expect(archived(holders.map((holder) => ({ holder, right: 'write' as const })))).toEqual(
    holders.map((holder) => ({ holder, right: 'read' })),
  );
});
