import type { Holder } from '../../src/domain/holder';
import type { OrgUnitId, WorkPackageId } from '../../src/domain/ids';
import { standingOf } from '../../src/domain/standing';
import type { Role } from '../../src/domain/viewer';
import { anOrgUnit, aProposal } from '../support/entities';

const unit = (id: number): OrgUnitId => id as OrgUnitId;
const units = [
  anOrgUnit(1, 'Økonomi'),
  anOrgUnit(2, 'Social'),
  anOrgUnit(20, 'Styregruppe', { kind: 'styregruppe', coversIds: [unit(1)] }),
  anOrgUnit(21, 'Styregruppe Social', { kind: 'styregruppe', coversIds: [unit(2)] }),
  anOrgUnit(30, 'OMU Administrationen', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [unit(1)] }),
  anOrgUnit(31, 'OMU Social', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [unit(2)] }),
];
const proposal = aProposal(1, { chefomraadeId: unit(1), workPackageId: 5 as WorkPackageId });

test.each<[string, readonly Role[], readonly Holder[], readonly string[]]>([
  ['an employee', ['medarbejder'], [], ['medarbejder']],
  ['an administrator', ['administrator'], [], ['medarbejder']],
  ['råderumsgruppen', ['raaderumsgruppe'], [{ role: 'raaderumsgruppe' }], ['medarbejder', 'raaderumsgruppe']],
  ['the chef of its area', ['chef'], [{ role: 'chef', unitId: unit(1) }], ['medarbejder', 'chef']],
  ['the chef of another area', ['chef'], [{ role: 'chef', unitId: unit(2) }], ['medarbejder']],
  ['its styregruppe', ['chef'], [{ role: 'styregruppe', unitId: unit(20) }], ['medarbejder', 'styregruppe']],
  ['another styregruppe', ['chef'], [{ role: 'styregruppe', unitId: unit(21) }], ['medarbejder']],
  [
    'its arbejdsgruppe',
    ['arbejdsgruppe'],
    [{ role: 'arbejdsgruppe', workPackageId: 5 as WorkPackageId }],
    ['medarbejder', 'arbejdsgruppe'],
  ],
  [
    'another arbejdsgruppe',
    ['arbejdsgruppe'],
    [{ role: 'arbejdsgruppe', workPackageId: 6 as WorkPackageId }],
    ['medarbejder'],
  ],
  ['the OMU of its area', ['omu'], [{ role: 'omu', unitId: unit(30) }], ['medarbejder', 'omu']],
  ['another OMU', ['omu'], [{ role: 'omu', unitId: unit(31) }], ['medarbejder']],
])('%s is that towards the proposal, and nothing more', (_who, roles, holds, standing) => {
  expect(standingOf({ roles, holds }, proposal, units)).toEqual(standing);
});
