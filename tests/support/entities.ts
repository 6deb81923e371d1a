/** Entities for tests: whole, plausible, and different only in what a test says. */
import { noEconomy, noFte, tkr, type Amounts } from '../../src/domain/economy';
import type { Idea } from '../../src/domain/idea';
import type { IdeaId, MilestoneId, OrgUnitId, PersonId, ProposalId, RoundId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import type { Milestone } from '../../src/domain/milestone';
import type { OrgUnit } from '../../src/domain/organisation';
import { blankContent, type Proposal } from '../../src/domain/proposal';
import type { Round, RoundKey } from '../../src/domain/round';

export const roundKey = (text: string): RoundKey => text as RoundKey;
export const amounts = (...years: readonly [number, number, number, number]): Amounts => [
  tkr(years[0]),
  tkr(years[1]),
  tkr(years[2]),
  tkr(years[3]),
];

export const aRound = (given: Partial<Round> = {}): Round => ({
  id: 1 as RoundId,
  key: roundKey('2025-2028'),
  title: 'Budget 2025-2028',
  budgetYear: 2025,
  priceLevel: '2025-p/l',
  targets: amounts(-10000, -20000, -30000, -40000),
  status: 'open',
  releasedToMedOn: localDate('2024-04-10'),
  publicOn: undefined,
  ...given,
});

export const aClosedRound = (given: Partial<Round> = {}): Round =>
  aRound({
    id: 2 as RoundId,
    key: roundKey('2024-2027'),
    title: 'Budget 2024-2027',
    budgetYear: 2024,
    status: 'closed',
    ...given,
  });

export const anOrgUnit = (id: number, name: string, given: Partial<OrgUnit> = {}): OrgUnit => ({
  id: id as OrgUnitId,
  key: `unit-${id}`,
  name,
  shortName: name,
  kind: 'chefomraade',
  area: 'velfaerd',
  medLevel: undefined,
  coversIds: [],
  validFrom: undefined,
  validTo: undefined,
  ...given,
});

/** Sent in by person 7, and not touched since. */
export const anIdea = (id: number, given: Partial<Idea> = {}): Idea => {
  const createdBy = { id: 7 as PersonId, name: 'Pia Sander', email: 'pia.sander@norddjurs.example' };
  const createdAt = '2024-04-02T07:00:00Z';
  return {
    id: id as IdeaId,
    key: `idea-${id}`,
    round: roundKey('2025-2028'),
    title: `Idé ${id}`,
    description: '',
    origin: 'andet',
    status: 'new',
    chefomraadeId: undefined,
    workPackageId: undefined,
    reason: '',
    createdBy,
    createdAt,
    modifiedBy: createdBy,
    modifiedAt: createdAt,
    ...given,
  };
};

export const aProposal = (id: number, given: Partial<Proposal> = {}): Proposal => ({
  ...blankContent,
  id: id as ProposalId,
  key: `proposal-${id}`,
  round: roundKey('2025-2028'),
  number: `S${100 + id}`,
  title: `Forslag ${id}`,
  summary: '',
  stage: 'direktion',
  sideState: undefined,
  type: 'effektivisering',
  chefomraadeId: 1 as OrgUnitId,
  fagudvalgId: undefined,
  crossCutting: false,
  economy: noEconomy,
  affectedIds: [],
  workPackageId: undefined,
  track: 'raaderum',
  origin: undefined,
  background: '',
  description: '',
  priceLevel: '2025-p/l',
  fte: noFte,
  staffConsequences: '',
  citizenConsequences: '',
  otherConsequences: '',
  responsible: undefined,
  contact: undefined,
  classification: 'intern',
  caseNumber: '',
  modifiedBy: undefined,
  modifiedAt: '2024-04-10T10:00:00Z',
  ...given,
});

export const aMilestone = (id: number, title: string, given: Partial<Milestone> = {}): Milestone => ({
  id: id as MilestoneId,
  key: `milestone-${id}`,
  round: roundKey('2025-2028'),
  title,
  when: { kind: 'undated' },
  kind: 'moede',
  area: 'alle',
  bodyIds: [],
  actors: '',
  place: '',
  placeTentative: false,
  tentative: false,
  description: '',
  opens: undefined,
  ...given,
});
