import { holderKey } from '../../src/domain/holder';
import type { OrgUnitId } from '../../src/domain/ids';
import { medHoldingsOf, medPlaceName, parseMedPlaceName } from '../../src/domain/medPlace';
import { anOrgUnit, roundKey } from '../support/entities';

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
