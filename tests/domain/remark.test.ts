import type { Holder } from '../../src/domain/holder';
import type { OrgUnitId, ProposalId, RemarkId, WorkPackageId } from '../../src/domain/ids';
import { commentRights, holderRoles, proposalRights, rightsPhases } from '../../src/domain/permissions';
import { placeOf } from '../../src/domain/place';
import { onceEach, type Remark } from '../../src/domain/remark';
import { remarkHoldingsOf } from '../../src/domain/remarkPlace';
import { speaksFor } from '../../src/domain/speaksFor';
import { anOrgUnit, aProposal, roundKey } from '../support/entities';

const unit = (id: number): OrgUnitId => id as OrgUnitId;
const units = [
  anOrgUnit(1, 'Økonomi', { area: 'faelles' }),
  anOrgUnit(2, 'Socialområdet'),
  anOrgUnit(10, 'Chefgruppen', { kind: 'ledelse', coversIds: [unit(1)] }),
  anOrgUnit(30, 'OMU Administrationen', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [unit(1)] }),
  anOrgUnit(31, 'OMU Social', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [unit(2)] }),
];
const proposal = (given: Parameters<typeof aProposal>[1]) =>
  aProposal(1, { chefomraadeId: unit(1), workPackageId: 5 as WorkPackageId, affectedIds: [], ...given });
const said = (given: Parameters<typeof aProposal>[1]): readonly string[] =>
  remarkHoldingsOf(placeOf(proposal(given)), units).map(({ holder, right }) =>
    'unitId' in holder ? `${holder.role}:${holder.unitId} ${right}` : `${holder.role} ${right}`,
  );

describe('who holds what among the remarks', () => {
  it('nobody may edit one, and nobody who comments lacks the right to read', () => {
    expect(said({ stage: 'tilFagudvalg' }).filter((each) => each.endsWith(' write'))).toEqual([]);
    const blind = holderRoles.flatMap((role) =>
      rightsPhases.filter((phase) => commentRights[role][phase] && proposalRights[role][phase] === 'none'),
    );
    expect(blind).toEqual([]);
  });

  it('before the release: those of its area who comment, the others read along, and no MED', () => {
    expect(said({ stage: 'workPackage' })).toEqual([
      'arbejdsgruppe read',
      'chef:1 read',
      'chefgruppe:10 add',
      'raaderumsgruppe read',
      'direktion read',
    ]);
    expect(said({ stage: 'direktion' })).toContain('direktion add');
  });

  it('from the release: MED of every area it touches', () => {
    expect(said({ stage: 'tilFagudvalg', affectedIds: [unit(2)] })).toEqual([
      'arbejdsgruppe add',
      'chef:1 add',
      'chefgruppe:10 add',
      'raaderumsgruppe read',
      'direktion read',
      'hovedudvalg add',
      'omu:30 add',
      'omu:31 add',
    ]);
  });

  it('in the catalogue: every employee reads, the committees of its area comment', () => {
    expect(said({ stage: 'katalog', affectedIds: [unit(2)] })).toEqual(
      expect.arrayContaining(['medarbejder read', 'hovedudvalg add', 'omu:30 add', 'chefgruppe:10 add']),
    );
    expect(said({ stage: 'katalog', affectedIds: [unit(2)] })).not.toContain('omu:31 add');
  });
});

describe('whom a viewer may speak for', () => {
  const med: Holder = { role: 'omu', unitId: unit(31) };
  const viewer = { roles: ['omu', 'hovedudvalg'], holds: [med, { role: 'chefgruppe', unitId: unit(10) }] } as const;

  it('is every body of theirs that may comment on the proposal where it is', () => {
    expect(speaksFor(viewer, proposal({ stage: 'tilFagudvalg', affectedIds: [unit(2)] }), units)).toEqual([
      { role: 'chefgruppe', unitId: unit(10) },
      { role: 'hovedudvalg' },
      med,
    ]);
    expect(speaksFor(viewer, proposal({ stage: 'idea', affectedIds: [unit(2)] }), units)).toEqual([
      { role: 'chefgruppe', unitId: unit(10) },
    ]);
    expect(speaksFor(viewer, proposal({ stage: 'tilFagudvalg' }), units)).not.toContainEqual(med);
  });

  it('is nobody for those who may not comment', () => {
    expect(speaksFor({ roles: ['raaderumsgruppe'], holds: [] }, proposal({ stage: 'idea' }), units)).toEqual([]);
  });
});

it('two with one key are one, and they come in the order they were written', () => {
  const remark = (id: number, key: string, createdAt: string): Remark => ({
    id: id as RemarkId,
    key,
    round: roundKey('2025-2028'),
    title: '',
    proposalId: 1 as ProposalId,
    text: '',
    onBehalfOf: '',
    author: undefined,
    createdAt,
  });
  const [late, first, echo] = [
    remark(3, 'b', '2024-04-15T09:00:00Z'),
    remark(1, 'a', '2024-04-15T08:00:00Z'),
    remark(2, 'a', '2024-04-15T08:00:01Z'),
  ];
  expect(onceEach([late, echo, first])).toEqual([first, late]);
});
