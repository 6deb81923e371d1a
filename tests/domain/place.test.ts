import type { OrgUnitId, WorkPackageId } from '../../src/domain/ids';
import { holdingsOf, parsePlaceName, placeName, placeOf } from '../../src/domain/place';
import { rightsPhaseOf } from '../../src/domain/permissions';
import { stages } from '../../src/domain/stage';
import { anOrgUnit, aProposal } from '../support/entities';

const unit = (id: number): OrgUnitId => id as OrgUnitId;
const units = [
  anOrgUnit(1, 'Sundhed og Omsorg'),
  anOrgUnit(2, 'Socialområdet'),
  anOrgUnit(3, 'Økonomi', { area: 'faelles' }),
  anOrgUnit(10, 'Chefgruppen', { kind: 'ledelse', coversIds: [unit(3)] }),
  anOrgUnit(11, 'Direktionen', { kind: 'ledelse' }),
  anOrgUnit(20, 'Styregruppe Sundhed/Social', { kind: 'styregruppe', coversIds: [unit(1), unit(2)] }),
  anOrgUnit(30, 'OMU Sundhed og omsorg', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [unit(1)] }),
  anOrgUnit(31, 'OMU Social', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [unit(2)] }),
  anOrgUnit(32, 'LMU Rådhuset', { kind: 'medUdvalg', medLevel: 'lmu', coversIds: [unit(3)] }),
  anOrgUnit(33, 'Hovedudvalget', {
    kind: 'medUdvalg',
    medLevel: 'hovedudvalg',
    coversIds: [unit(1), unit(2), unit(3)],
  }),
];
const proposal = (given: Parameters<typeof aProposal>[1]) =>
  aProposal(1, { chefomraadeId: unit(1), workPackageId: 5 as WorkPackageId, affectedIds: [], ...given });

const said = (given: Parameters<typeof aProposal>[1]): readonly string[] =>
  holdingsOf(placeOf(proposal(given)), units).map(({ holder, right }) => {
    const of = 'unitId' in holder ? `:${holder.unitId}` : 'workPackageId' in holder ? `:p${holder.workPackageId}` : '';
    return `${holder.role}${of} ${right}`;
  });

describe('the place of a proposal', () => {
  it('is the same for all with the same rights, and for no other', () => {
    const names = [
      proposal({ stage: 'idea' }),
      proposal({ stage: 'chefmoede', affectedIds: [unit(2)] }),
      proposal({ stage: 'direktion' }),
      proposal({ stage: 'tilFagudvalg', affectedIds: [unit(3), unit(1), unit(2), unit(3)] }),
      proposal({ stage: 'katalog', affectedIds: [unit(2)] }),
      proposal({ stage: 'afsluttet', workPackageId: undefined }),
    ].map((each) => placeName(placeOf(each)));
    expect(names).toEqual([
      '2025-2028-1-a1-p5',
      '2025-2028-1-a1-p5',
      '2025-2028-2-a1-p5',
      '2025-2028-3-a1-b2.3-p5',
      '2025-2028-4-a1',
      '2025-2028-5-a1',
    ]);
  });

  it('is read from its name again', () => {
    for (const stage of stages) {
      const place = placeOf(proposal({ stage, affectedIds: [unit(2)] }));
      expect(parsePlaceName(placeName(place))).toEqual(place);
    }
    expect(['Forms', '2025-2028-6-a1', '2025-2028-1-a', '2025-2028-1-a1-x'].map(parsePlaceName)).toEqual(
      Array.from({ length: 4 }),
    );
  });

  it('goes from hand to hand in the phases of the table', () => {
    expect(stages.map(rightsPhaseOf)).toEqual([
      'writing',
      'writing',
      'writing',
      'collecting',
      'collecting',
      'released',
      'released',
      'public',
      'public',
      'public',
      'public',
      'carriedOut',
      'carriedOut',
    ]);
  });
});

describe('who holds what in the place', () => {
  it('while it is written: those who write, and who may read along; no MED, no employee', () => {
    expect(said({ stage: 'workPackage', affectedIds: [unit(2)] })).toEqual([
      'arbejdsgruppe:p5 write',
      'chef:1 write',
      'styregruppe:20 write',
      'raaderumsgruppe add',
      'direktion add',
    ]);
  });

  it('of the fællesforvaltning: chefgruppen reads along', () => {
    expect(said({ stage: 'workPackage', chefomraadeId: unit(3), workPackageId: undefined })).toEqual([
      'chef:3 write',
      'chefgruppe:10 read',
      'raaderumsgruppe add',
      'direktion add',
    ]);
  });

  it('from its release: the MED-udvalg of every area it touches, and Hovedudvalget', () => {
    expect(said({ stage: 'tilFagudvalg', affectedIds: [unit(2)] })).toEqual([
      'arbejdsgruppe:p5 read',
      'chef:1 write',
      'styregruppe:20 read',
      'raaderumsgruppe write',
      'direktion write',
      'hovedudvalg read',
      'omu:30 read',
      'omu:31 read',
    ]);
  });

  it('in the catalogue: every employee', () => {
    expect(said({ stage: 'katalog' })).toContain('medarbejder read');
  });
});
