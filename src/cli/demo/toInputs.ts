/** From the demonstration's data to what the stores take: keys become ids, what was left out gets its plain value. */
import { noAmounts, noEconomy, noFte } from '../../domain/economy';
import type { IdeaInput } from '../../domain/idea';
import type { OrgUnitId, WorkPackageId } from '../../domain/ids';
import { localDate } from '../../domain/localDate';
import type { MilestoneInput } from '../../domain/milestone';
import type { OrgUnitInput } from '../../domain/organisation';
import type { PersonRef } from '../../domain/person';
import type { PlanPointInput } from '../../domain/planPoint';
import { blankContent, type ProposalInput } from '../../domain/proposal';
import type { RoundInput } from '../../domain/round';
import { compareStages, isReleasedToMed } from '../../domain/stage';
import type { WorkPackageInput } from '../../domain/workPackage';
import type { DemoPlanPoint } from './demoPlanPoint';
import type { DemoProposal } from './demoProposal';
import type { DemoIdea } from './ideas';
import type { DemoMilestone } from './milestones';
import type { ChefomraadeKey, DemoBody, OrgKey } from './organisation';
import type { PersonKey } from './people';
import type { DemoWorkPackage, WorkPackageKey } from './workPackages';

/** What has been written so far, by the keys of the data. Each throws on a key that is not there. */
export interface Refs {
  readonly person: (key: PersonKey) => PersonRef;
  readonly unit: (key: OrgKey) => OrgUnitId;
  readonly workPackage: (key: WorkPackageKey) => WorkPackageId;
}

const optional = <Key, Value>(key: Key | undefined, find: (key: Key) => Value): Value | undefined =>
  key === undefined ? undefined : find(key);

type UnitFacts = Pick<OrgUnitInput, 'name' | 'shortName' | 'kind' | 'area'> & Partial<OrgUnitInput>;

export const toUnitInput = (key: OrgKey, facts: UnitFacts, coversIds: readonly OrgUnitId[]): OrgUnitInput => ({
  key,
  name: facts.name,
  shortName: facts.shortName,
  kind: facts.kind,
  area: facts.area,
  medLevel: facts.medLevel,
  coversIds,
  validFrom: facts.validFrom,
  validTo: facts.validTo,
});

export const toBodyInput = (key: OrgKey, body: DemoBody, refs: Pick<Refs, 'unit'>): OrgUnitInput =>
  toUnitInput(key, body, body.covers.map(refs.unit));

export const toWorkPackageInput = (
  demo: DemoWorkPackage,
  { key: round }: RoundInput,
  refs: Pick<Refs, 'person' | 'unit'>,
): WorkPackageInput => ({
  round,
  title: demo.title,
  description: demo.description,
  track: demo.track,
  chefomraadeId: refs.unit(demo.chefomraade),
  lead: refs.person(demo.lead),
});

export const toIdeaInput = (demo: DemoIdea, { key: round }: RoundInput, refs: Refs): IdeaInput => ({
  round,
  title: demo.title,
  description: demo.description,
  origin: demo.origin,
  status: demo.status,
  reason: demo.reason,
  chefomraadeId: optional(demo.chefomraade, refs.unit),
  workPackageId: optional(demo.workPackage, refs.workPackage),
});

export const toMilestoneInput = (
  { key: _key, bodies, ...facts }: DemoMilestone,
  { key: round }: RoundInput,
  refs: Refs,
): MilestoneInput => ({ ...facts, round, bodyIds: bodies.map(refs.unit) });

/** Politikområder, invented but for "Tværgående" ([P2] in domain.md). */
const policyAreas: { readonly [Key in ChefomraadeKey]: string } = {
  sundhedOgOmsorg: 'Ældre og sundhed',
  socialomraadet: 'Voksne med særlige behov',
  skoleOgDagtilbud: 'Skole og dagtilbud',
  boernOgFamilie: 'Børn og unge med særlige behov',
  oekonomi: 'Tværgående',
  personaleOgLoen: 'Tværgående',
  digitalisering: 'Tværgående',
  ejendomme: 'Ejendomme',
  teknikOgMiljoe: 'Veje, natur og miljø',
  kulturOgFritid: 'Kultur og fritid',
  arbejdsmarked: 'Arbejdsmarked og forsørgelse',
};

/** What the skabelon asks for from direktionen on, so that a proposal of the demonstration can go further. */
const writtenForDirektionen = (chefomraade: ChefomraadeKey, { budgetYear }: Pick<RoundInput, 'budgetYear'>) => ({
  policyArea: policyAreas[chefomraade],
  effectFrom: localDate(`${budgetYear}-01-01`),
  implementation: `Forberedes i efteråret ${budgetYear - 1} og gælder fra 1. januar ${budgetYear}. Chefområdet følger op hvert kvartal.`,
});

export const toProposalInput = (demo: DemoProposal, round: RoundInput, refs: Refs): ProposalInput => {
  const { chefomraade, affected = [], fagudvalg, workPackage, responsible, contact = 'oekonom', ...facts } = demo;
  return {
    ...blankContent,
    ...(compareStages(facts.stage, 'direktion') >= 0 && writtenForDirektionen(chefomraade, round)),
    number: undefined,
    sideState: undefined,
    crossCutting: false,
    track: 'raaderum',
    origin: undefined,
    fte: noFte,
    // Those that direktionen has yet to see lack something still.
    otherConsequences: isReleasedToMed(facts.stage) ? 'Ingen væsentlige konsekvenser for andre områder.' : '',
    classification: isReleasedToMed(facts.stage) ? 'intern' : 'fortroligt',
    caseNumber: '',
    ...facts,
    round: round.key,
    priceLevel: round.priceLevel,
    economy: { ...noEconomy, ...facts.economy },
    chefomraadeId: refs.unit(chefomraade),
    affectedIds: affected.map(refs.unit),
    fagudvalgId: refs.unit(fagudvalg),
    workPackageId: optional(workPackage, refs.workPackage),
    responsible: optional(responsible, refs.person),
    contact: refs.person(contact),
  };
};

export const toPlanPointInput = <ProposalKey extends string>(
  demo: DemoPlanPoint<ProposalKey>,
  round: RoundInput,
  refs: Refs,
  proposalId: (key: ProposalKey) => PlanPointInput['proposalId'],
): PlanPointInput => {
  const { fagudvalg, involved = [], responsible, proposal, ...facts } = demo;
  return {
    group: undefined,
    crossCutting: false,
    koordinering: '',
    commitment: '',
    treatedInFagudvalg: false,
    expectedMeeting: '',
    onArbejdsplan: false,
    timing: '',
    status: 'notStarted',
    doneOn: undefined,
    needsCoordination: false,
    medInvolved: false,
    amounts: noAmounts,
    caseNumber: '',
    remark: '',
    ...facts,
    round: round.key,
    fagudvalgId: optional(fagudvalg, refs.unit),
    involvedIds: involved.map(refs.unit),
    responsible: optional(responsible, refs.person),
    proposalId: optional(proposal, proposalId),
  };
};
