import type { Decision } from '../../src/domain/decision';
import { medUdvalgFor, problemsOfMove, problemsOfSideState, type MoveSituation } from '../../src/domain/guard';
import type { MedDiscussionId, OrgUnitId, ProposalId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import type { MedDiscussion } from '../../src/domain/medDiscussion';
import { findMove, isBack, moves, movesFrom, sideStateBy, type Move } from '../../src/domain/move';
import { proposalRights, rightsPhaseOf } from '../../src/domain/permissions';
import { stages } from '../../src/domain/stage';
import { anOrgUnit, aProposal, aRound, roundKey } from '../support/entities';

const certain = (from: Move['from'], to: Move['to']): Move => {
  const found = findMove(from, to);
  if (!found) throw new Error(`no move from ${from} to ${to}`);
  return found;
};

const omu = anOrgUnit(30, 'OMU Sundhed', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [1 as OrgUnitId] });
const lmu = anOrgUnit(31, 'LMU Plejecentre', { kind: 'medUdvalg', medLevel: 'lmu', coversIds: [1 as OrgUnitId] });
const hovedudvalg = anOrgUnit(32, 'Hovedudvalget', { kind: 'medUdvalg', medLevel: 'hovedudvalg' });

const aDiscussion = (medUdvalgId: OrgUnitId, outcome: MedDiscussion['outcome']): MedDiscussion => ({
  id: 1 as MedDiscussionId,
  key: 'med-1',
  round: roundKey('2025-2028'),
  title: 'OMU Sundhed: Forslag 1',
  proposalId: 1 as ProposalId,
  medUdvalgId,
  deadline: undefined,
  discussedOn: undefined,
  outcome,
  statement: '',
  answer: '',
});

const situation = (given: Partial<MoveSituation> = {}): MoveSituation => ({
  proposal: aProposal(1, { sideState: undefined, number: 'S101' }),
  round: aRound(),
  today: localDate('2024-04-15'),
  standing: ['raaderumsgruppe', 'chef'],
  missingFields: [],
  decisions: [],
  medDiscussions: [],
  medUdvalg: [],
  unseenMedUdvalg: [],
  hasPlanPoint: false,
  ...given,
});

describe('the steps of the forløb', () => {
  it('lead from the idea to the line crossed off', () => {
    const reached = new Set(['idea']);
    for (const { from, to } of moves) if (reached.has(from)) reached.add(to);
    expect([...stages].filter((stage) => !reached.has(stage))).toEqual([]);
  });

  it('have each pair once', () => {
    const pairs = moves.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('are taken by those alone who may take away from where it lies and put down where it goes', () => {
    const impossible = moves.flatMap((move) =>
      move.by
        .filter((role) => {
          const rights = proposalRights[role];
          const [from, to] = [rightsPhaseOf(move.from), rightsPhaseOf(move.to)];
          return rights[from] !== 'write' || !['write', 'add'].includes(rights[to]);
        })
        .map((role) => `${role}: ${move.from} -> ${move.to}`),
    );
    expect(impossible).toEqual([]);
  });

  it('write a reason down wherever a proposal goes back, unless a body decided it', () => {
    const silent = moves.filter(
      ({ from, to, records }) => stages.indexOf(to) < stages.indexOf(from) && records === 'nothing',
    );
    expect(silent).toEqual([]);
  });

  it('can all be taken back, and end nowhere but where nothing is left to do', () => {
    expect(stages.filter((stage) => movesFrom(stage).every(isBack))).toEqual(['ikkeVedtaget', 'afsluttet']);
    const forGood = moves.filter((move) => !isBack(move) && !movesFrom(move.to).some(isBack));
    expect(forGood).toEqual([]);
  });

  it('are set aside by those who decide about it where it lies', () => {
    expect(sideStateBy('workPackage')).toEqual(['chef', 'styregruppe']);
    expect(sideStateBy('direktion')).toEqual(['chef', 'raaderumsgruppe', 'direktion']);
    expect(problemsOfSideState('direktion', situation({ standing: ['arbejdsgruppe'] }))).toEqual([
      { guard: 'role', by: ['chef', 'raaderumsgruppe', 'direktion'] },
    ]);
  });
});

describe('a step that is refused', () => {
  const toFagudvalg = certain('direktion', 'tilFagudvalg');

  it('is not, when all is in place', () => {
    expect(problemsOfMove(toFagudvalg, situation())).toEqual([]);
  });

  it('names the fields that are missing, and the number', () => {
    const found = problemsOfMove(
      toFagudvalg,
      situation({ missingFields: ['summary', 'fte'], proposal: aProposal(1, { number: undefined }) }),
    );
    expect(found).toEqual([{ guard: 'fields', missing: ['summary', 'fte'] }, { guard: 'number' }]);
  });

  it('names a missing number once', () => {
    const unnumbered = aProposal(1, { number: undefined });
    expect(problemsOfMove(toFagudvalg, situation({ missingFields: ['number'], proposal: unnumbered }))).toEqual([
      { guard: 'number' },
    ]);
  });

  it('waits for the day on which MED may see it: the day before not, on the day', () => {
    const on = localDate('2024-04-10');
    expect(problemsOfMove(toFagudvalg, situation({ today: localDate('2024-04-09') }))).toEqual([
      { guard: 'releaseDay', on },
    ]);
    expect(problemsOfMove(toFagudvalg, situation({ today: on }))).toEqual([]);
  });

  it('is not for everybody', () => {
    expect(problemsOfMove(toFagudvalg, situation({ standing: ['chef', 'omu'] }))).toEqual([
      { guard: 'role', by: ['raaderumsgruppe', 'direktion'] },
    ]);
  });

  it('is none in a closed round, nor for a proposal that waits', () => {
    expect(
      problemsOfMove(
        toFagudvalg,
        situation({
          round: aRound({ status: 'closed' }),
          proposal: aProposal(1, { number: 'S1', sideState: 'afventer' }),
        }),
      ),
    ).toEqual([{ guard: 'roundClosed' }, { guard: 'sideState', sideState: 'afventer' }]);
  });

  it('names the MED-udvalg that have not discussed it, and those that were never asked', () => {
    const awaited = aDiscussion(omu.id, 'awaiting');
    const toPriority = certain('tilFagudvalg', 'prioriteret');
    expect(problemsOfMove(toPriority, situation({ medUdvalg: [omu, lmu], medDiscussions: [awaited] }))).toEqual([
      { guard: 'medDiscussed', awaited: [awaited], missing: [lmu], unseen: [] },
    ]);
    const discussed = [aDiscussion(omu.id, 'noRemarks'), aDiscussion(lmu.id, 'statement')];
    expect(problemsOfMove(toPriority, situation({ medUdvalg: [omu, lmu], medDiscussions: discussed }))).toEqual([]);
  });

  it('says of a MED-udvalg that the viewer cannot look into that it cannot be seen, not that it was not asked', () => {
    const toPriority = certain('tilFagudvalg', 'prioriteret');
    const hidden = situation({ medUdvalg: [omu, lmu], unseenMedUdvalg: [lmu.id] });
    expect(problemsOfMove(toPriority, hidden)).toEqual([
      { guard: 'medDiscussed', awaited: [], missing: [omu], unseen: [lmu] },
    ]);
  });

  it('looks at the last result: out, then in again', () => {
    const decided = (result: Decision['result']): Decision => ({
      bodyId: undefined,
      decidedOn: localDate('2024-05-06'),
      result,
      text: '',
      from: 'tilFagudvalg',
      to: 'prioriteret',
      sideState: undefined,
      presented: '3.0',
      writtenBy: { id: 1 as Decision['writtenBy']['id'], name: 'Mette Frydendal', email: 'm@example.test' },
      writtenAt: '2024-05-06T10:00:00Z',
    });
    const toCatalogue = certain('prioriteret', 'katalog');
    expect(problemsOfMove(toCatalogue, situation())).toEqual([{ guard: 'included' }]);
    expect(problemsOfMove(toCatalogue, situation({ decisions: [decided('indgaar'), decided('belyses')] }))).toEqual([
      { guard: 'included' },
    ]);
    expect(
      problemsOfMove(
        toCatalogue,
        situation({ decisions: [decided('indgaarIkke'), decided('indgaar'), decided(undefined)] }),
      ),
    ).toEqual([]);
  });
});

it('the MED-udvalg of a proposal are those of its areas, and Hovedudvalget when it goes across', () => {
  const units = [omu, lmu, hovedudvalg];
  const names = (given: Parameters<typeof aProposal>[1]) =>
    medUdvalgFor(aProposal(1, { affectedIds: [], crossCutting: false, ...given }), units).map(({ name }) => name);
  expect(names({ chefomraadeId: 1 as OrgUnitId })).toEqual(['OMU Sundhed', 'LMU Plejecentre']);
  expect(names({ chefomraadeId: 2 as OrgUnitId, affectedIds: [1 as OrgUnitId] })).toEqual(['OMU Sundhed']);
  expect(names({ chefomraadeId: 2 as OrgUnitId, crossCutting: true })).toEqual(['Hovedudvalget']);
});
