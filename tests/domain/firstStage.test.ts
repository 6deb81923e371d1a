import { firstStage } from '../../src/domain/firstStage';
import type { Holder } from '../../src/domain/holder';
import type { OrgUnitId, WorkPackageId } from '../../src/domain/ids';
import { anOrgUnit, aProposal } from '../support/entities';

const id = (number: number): OrgUnitId => number as OrgUnitId;
const units = [anOrgUnit(1, 'Økonomi'), anOrgUnit(20, 'Styregruppe', { kind: 'styregruppe', coversIds: [id(1)] })];
const pack = 5 as WorkPackageId;

test.each<[string, readonly Holder[], WorkPackageId | undefined, string]>([
  ['the chef of the area', [{ role: 'chef', unitId: id(1) }], undefined, 'idea'],
  ['the chef of the area, in a package', [{ role: 'chef', unitId: id(1) }], pack, 'workPackage'],
  ['its arbejdsgruppe', [{ role: 'arbejdsgruppe', workPackageId: pack }], pack, 'workPackage'],
  ['its styregruppe', [{ role: 'styregruppe', unitId: id(20) }], undefined, 'idea'],
  ['råderumsgruppen', [{ role: 'raaderumsgruppe' }], pack, 'raaderumsgruppen'],
  [
    'a chef who is in råderumsgruppen too',
    [{ role: 'raaderumsgruppe' }, { role: 'chef', unitId: id(1) }],
    undefined,
    'idea',
  ],
  ['an administrator, who holds no place', [], undefined, 'idea'],
])('a proposal begun by %s', (_who, holds, workPackageId, stage) => {
  const begun = aProposal(1, { chefomraadeId: id(1), workPackageId });
  expect(firstStage(begun, holds, units)).toBe(stage);
});
