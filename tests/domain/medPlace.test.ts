import { holderKey, type Holder } from '../../src/domain/holder';
import type { OrgUnitId, PersonId } from '../../src/domain/ids';
import { medHoldingsOf, medPlaceName, medRightOf, parseMedPlaceName } from '../../src/domain/medPlace';
import type { Role } from '../../src/domain/viewer';
import { anOrgUnit, roundKey } from '../support/entities';
import { noRights, viewerOf } from '../support/memoryStores';

const id = (number: number): OrgUnitId => number as OrgUnitId;
const units = [
  anOrgUnit(1, 'Sundhed'),
  anOrgUnit(2, 'Social'),
  anOrgUnit(30, 'OMU Sundhed', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [id(1)] }),
  anOrgUnit(33, 'Hovedudvalget', { kind: 'medUdvalg', medLevel: 'hovedudvalg' }),
];
const place = (unit: number) => ({ round: roundKey('2025-2028'), medUdvalgId: id(unit) });
const said = (unit: number) => medHoldingsOf(place(unit), units).map(({ holder, right }) => [holderKey(holder), right]);

it('is written in by its committee and those who answer it', () => {
  expect(said(30)).toEqual([
    ['omu:30', 'write'],
    ['raaderumsgruppe', 'write'],
    ['chef:1', 'write'],
    ['direktion', 'read'],
    ['hovedudvalg', 'read'],
  ]);
  expect(said(33)).toEqual([
    ['hovedudvalg', 'write'],
    ['raaderumsgruppe', 'write'],
    ['direktion', 'write'],
  ]);
});

it('is nobody’s where the committee is not known', () => {
  expect(said(99)).toEqual([]);
});

it('is read from its name again', () => {
  expect(medPlaceName(place(30))).toBe('2025-2028-m30');
  expect(parseMedPlaceName('2025-2028-m30')).toEqual(place(30));
  expect(['Forms', '2025-2028-1-a1', '2025-2028-m', '2025-2028-m0'].map(parseMedPlaceName)).toEqual(
    Array.from({ length: 4 }),
  );
});

describe('what somebody may do there', () => {
  const inPlaces = { ...noRights, read: true, add: true, edit: true };
  const rightIn = (unit: number, roles: readonly Role[], holds: readonly Holder[] = []) =>
    medRightOf(
      viewerOf({ id: 1 as PersonId, name: 'Lone Kjær', email: '' }, roles, { medDiscussions: inPlaces }, holds),
      place(unit),
      units,
    );

  it('follows from what they hold in that very committee, or in an area it covers', () => {
    expect(rightIn(30, ['omu'], [{ role: 'omu', unitId: id(30) }])).toBe('write');
    expect(rightIn(30, ['omu'], [{ role: 'omu', unitId: id(31) }])).toBeUndefined();
    expect(rightIn(30, ['chef'], [{ role: 'chef', unitId: id(1) }])).toBe('write');
    expect(rightIn(30, ['chef'], [{ role: 'chef', unitId: id(2) }])).toBeUndefined();
    expect(rightIn(30, ['hovedudvalg'])).toBe('read');
    expect(rightIn(33, ['direktion'])).toBe('write');
    expect(rightIn(33, ['omu'], [{ role: 'omu', unitId: id(30) }])).toBeUndefined();
    expect(rightIn(30, ['raaderumsgruppe'])).toBe('write');
  });

  it('is everything for whoever has rights on the list itself, and nothing where the list cannot be seen', () => {
    const person = { id: 1 as PersonId, name: 'Lone Kjær', email: '' };
    expect(medRightOf(viewerOf(person), place(30), units)).toBe('write');
    const closed = viewerOf(person, ['raaderumsgruppe'], { medDiscussions: noRights });
    expect(medRightOf(closed, place(30), units)).toBeUndefined();
  });
});
