/** A proposal as its form holds it: texts as typed. What the form does not show (stage, side state) is not in it. */
import type { DraftProblem } from './draftProblem';
import { patchFromDraft } from './draftPatch';
import { DraftReader, fourTexts, idText, type FourTexts } from './draftReader';
import { dateText } from './dateText';
import type { Amounts, Economy, ExpenditureKind, ImplementationCosts } from './economy';
import type { FieldRule, FieldRules } from './fieldRules';
import { origins, type Origin } from './idea';
import type { OrgUnitId, ProposalId, WorkPackageId } from './ids';
import { fteText, tkrText } from './numberText';
import { noOwnTexts, ownFieldIds, type OwnFieldId, type OwnTexts } from './ownFields';
import type { PersonRef } from './person';
import {
  classifications,
  personsOf,
  proposalTypes,
  type Classification,
  type ProposalInput,
  type ProposalSummary,
  type ProposalType,
} from './proposal';
import { holderOfNumber } from './proposalNumber';
import { failed, ok, type Result } from './result';
import type { Round } from './round';
import { tracks, type Track } from './workPackage';

export interface ProposalDraft {
  title: string;
  number: string;
  summary: string;
  policyArea: string;
  type: ProposalType | '';
  chefomraadeId: string;
  affectedIds: string[];
  fagudvalgId: string;
  crossCutting: boolean;
  workPackageId: string;
  track: Track;
  origin: Origin | '';
  classification: Classification;
  background: string;
  description: string;
  economy: Record<ExpenditureKind, FourTexts>;
  priceLevel: string;
  implementationCosts: Record<keyof ImplementationCosts, FourTexts>;
  /** As typed, dd-mm-åååå. */
  effectFrom: string;
  fte: FourTexts;
  staffConsequences: string;
  citizenConsequences: string;
  otherConsequences: string;
  risks: string;
  implementation: string;
  requiresIds: string[];
  excludesIds: string[];
  overlapsIds: string[];
  /** Their ids as texts. */
  responsible: string;
  contact: string;
  caseNumber: string;
  own: Record<OwnFieldId, string>;
}

/** The fields of a proposal that its form writes. */
export type ProposalFormValues = Pick<ProposalInput, keyof ProposalDraft>;

export const toDraft = (proposal: ProposalFormValues): ProposalDraft => {
  const amounts = (kind: ExpenditureKind): FourTexts => fourTexts((index) => tkrText(proposal.economy[kind][index]));
  const costs = (part: keyof ImplementationCosts): FourTexts =>
    fourTexts((index) => tkrText(proposal.implementationCosts[part][index]));
  return {
    title: proposal.title,
    number: proposal.number ?? '',
    summary: proposal.summary,
    policyArea: proposal.policyArea,
    type: proposal.type ?? '',
    chefomraadeId: idText(proposal.chefomraadeId),
    affectedIds: proposal.affectedIds.map(idText),
    fagudvalgId: idText(proposal.fagudvalgId),
    crossCutting: proposal.crossCutting,
    workPackageId: idText(proposal.workPackageId),
    track: proposal.track,
    origin: proposal.origin ?? '',
    classification: proposal.classification,
    background: proposal.background,
    description: proposal.description,
    economy: {
      service: amounts('service'),
      overfoersler: amounts('overfoersler'),
      indtaegt: amounts('indtaegt'),
      anlaeg: amounts('anlaeg'),
    },
    priceLevel: proposal.priceLevel,
    implementationCosts: { operating: costs('operating'), capital: costs('capital') },
    effectFrom: dateText(proposal.effectFrom),
    fte: fourTexts((index) => fteText(proposal.fte[index])),
    staffConsequences: proposal.staffConsequences,
    citizenConsequences: proposal.citizenConsequences,
    otherConsequences: proposal.otherConsequences,
    risks: proposal.risks,
    implementation: proposal.implementation,
    requiresIds: proposal.requiresIds.map(idText),
    excludesIds: proposal.excludesIds.map(idText),
    overlapsIds: proposal.overlapsIds.map(idText),
    responsible: idText(proposal.responsible?.id),
    contact: idText(proposal.contact?.id),
    caseNumber: proposal.caseNumber,
    own: { ...proposal.own },
  };
};

const fourEmpty = (): FourTexts => ['', '', '', ''];

/** An empty form. The price level is the round's; a new proposal is confidential until somebody says otherwise. */
export const emptyDraft = (round: Pick<Round, 'priceLevel'>): ProposalDraft => ({
  title: '',
  number: '',
  summary: '',
  policyArea: '',
  type: '',
  chefomraadeId: '',
  affectedIds: [],
  fagudvalgId: '',
  crossCutting: false,
  workPackageId: '',
  track: 'raaderum',
  origin: '',
  classification: 'fortroligt',
  background: '',
  description: '',
  economy: { service: fourEmpty(), overfoersler: fourEmpty(), indtaegt: fourEmpty(), anlaeg: fourEmpty() },
  priceLevel: round.priceLevel,
  implementationCosts: { operating: fourEmpty(), capital: fourEmpty() },
  effectFrom: '',
  fte: fourEmpty(),
  staffConsequences: '',
  citizenConsequences: '',
  otherConsequences: '',
  risks: '',
  implementation: '',
  requiresIds: [],
  excludesIds: [],
  overlapsIds: [],
  responsible: '',
  contact: '',
  caseNumber: '',
  own: { ...noOwnTexts },
});

const readEconomy = (reader: DraftReader, draft: ProposalDraft): Economy => {
  const amounts = (kind: ExpenditureKind): Amounts => reader.amounts(`economy.${kind}`, draft.economy[kind]);
  return {
    service: amounts('service'),
    overfoersler: amounts('overfoersler'),
    indtaegt: amounts('indtaegt'),
    anlaeg: amounts('anlaeg'),
  };
};

const readCosts = (reader: DraftReader, draft: ProposalDraft): ImplementationCosts => ({
  operating: reader.amounts('implementationCosts.operating', draft.implementationCosts.operating),
  capital: reader.amounts('implementationCosts.capital', draft.implementationCosts.capital),
});

const readOwn = (reader: DraftReader, draft: ProposalDraft, rule: FieldRule): OwnTexts => {
  const texts: Record<OwnFieldId, string> = { ...noOwnTexts };
  for (const id of ownFieldIds) texts[id] = reader.lines(`own.${id}`, draft.own[id], rule);
  return texts;
};

/** What must be known around a proposal to read its draft. */
export interface ProposalSurroundings {
  /** Who can be chosen. Whoever is on the proposal already can always stay. */
  readonly people: readonly PersonRef[];
  /** The other proposals of the round. */
  readonly others: readonly Pick<ProposalSummary, 'number' | 'title'>[];
}

/** A number that was there before is not asked about: who mends a title need not mend what others did. */
const readNumber = (
  reader: DraftReader,
  draft: ProposalDraft,
  rule: FieldRule,
  before: string | undefined,
  others: ProposalSurroundings['others'],
): string | undefined => {
  const number = reader.line('number', draft.number, rule);
  const holder = number === '' || number === before ? undefined : holderOfNumber(number, others);
  if (holder !== undefined) reader.report('number', { code: 'taken', by: holder.title });
  return number === '' ? undefined : number;
};

const readAll = (
  draft: ProposalDraft,
  rules: FieldRules<ProposalInput>,
  { people, others }: ProposalSurroundings,
  numberBefore: string | undefined,
): Result<ProposalFormValues, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const chefomraadeId = reader.id('chefomraadeId', draft.chefomraadeId, true) as OrgUnitId | undefined;
  const values = {
    title: reader.line('title', draft.title, { ...rules.title, required: true }),
    number: readNumber(reader, draft, rules.number, numberBefore, others),
    summary: reader.lines('summary', draft.summary, rules.summary),
    policyArea: reader.line('policyArea', draft.policyArea, rules.policyArea),
    type: reader.choice('type', draft.type, proposalTypes, rules.type.required),
    affectedIds: reader.ids('affectedIds', draft.affectedIds) as readonly OrgUnitId[],
    fagudvalgId: reader.id('fagudvalgId', draft.fagudvalgId, rules.fagudvalgId.required) as OrgUnitId | undefined,
    crossCutting: draft.crossCutting,
    workPackageId: reader.id('workPackageId', draft.workPackageId, rules.workPackageId.required) as
      WorkPackageId | undefined,
    track: reader.choice('track', draft.track, tracks, true) ?? draft.track,
    origin: reader.choice('origin', draft.origin, origins, rules.origin.required),
    classification:
      reader.choice('classification', draft.classification, classifications, true) ?? draft.classification,
    background: reader.lines('background', draft.background, rules.background),
    description: reader.lines('description', draft.description, rules.description),
    economy: readEconomy(reader, draft),
    priceLevel: reader.line('priceLevel', draft.priceLevel, rules.priceLevel),
    implementationCosts: readCosts(reader, draft),
    effectFrom: reader.date('effectFrom', draft.effectFrom),
    fte: reader.fte('fte', draft.fte, rules.fte),
    staffConsequences: reader.lines('staffConsequences', draft.staffConsequences, rules.staffConsequences),
    citizenConsequences: reader.lines('citizenConsequences', draft.citizenConsequences, rules.citizenConsequences),
    otherConsequences: reader.lines('otherConsequences', draft.otherConsequences, rules.otherConsequences),
    risks: reader.lines('risks', draft.risks, rules.risks),
    implementation: reader.lines('implementation', draft.implementation, rules.implementation),
    requiresIds: reader.ids('requiresIds', draft.requiresIds) as readonly ProposalId[],
    excludesIds: reader.ids('excludesIds', draft.excludesIds) as readonly ProposalId[],
    overlapsIds: reader.ids('overlapsIds', draft.overlapsIds) as readonly ProposalId[],
    responsible: reader.person('responsible', draft.responsible, people, rules.responsible),
    contact: reader.person('contact', draft.contact, people, rules.contact),
    caseNumber: reader.line('caseNumber', draft.caseNumber, rules.caseNumber),
    own: readOwn(reader, draft, rules.own),
  };
  if (chefomraadeId === undefined || reader.problems.length > 0) return failed(reader.problems);
  return ok({ ...values, chefomraadeId });
};

/** The patch that turns `base` into what was typed: only changed keys, empty when nothing changed. */
export const parseDraft = (
  draft: ProposalDraft,
  base: ProposalFormValues,
  rules: FieldRules<ProposalInput>,
  { people, others }: ProposalSurroundings,
): Result<Partial<ProposalFormValues>, readonly DraftProblem[]> => {
  const read = readAll(draft, rules, { people: [...personsOf(base), ...people], others }, base.number);
  return read.ok ? ok(patchFromDraft(draft, toDraft(base), read.value, base, (key) => [key])) : read;
};

/** What a new proposal is created from. It begins as an idea, or in its arbejdspakke when one is chosen. */
export const parseNewProposal = (
  draft: ProposalDraft,
  round: Pick<Round, 'key'>,
  rules: FieldRules<ProposalInput>,
  around: ProposalSurroundings,
): Result<ProposalInput, readonly DraftProblem[]> => {
  const read = readAll(draft, rules, around, undefined);
  if (!read.ok) return read;
  return ok({
    ...read.value,
    round: round.key,
    stage: read.value.workPackageId === undefined ? 'idea' : 'workPackage',
    sideState: undefined,
    decisions: [],
  });
};
