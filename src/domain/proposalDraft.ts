/** A proposal as its form holds it: texts as typed. What the form does not show (number, stage, persons) is not in it. */
import type { DraftProblem } from './draftProblem';
import { patchFromDraft } from './draftPatch';
import { DraftReader, fourTexts, idText, type FourTexts } from './draftReader';
import type { Amounts, Economy, ExpenditureKind } from './economy';
import type { FieldRules } from './fieldRules';
import { origins, type Origin } from './idea';
import type { OrgUnitId, WorkPackageId } from './ids';
import { fteText, tkrText } from './numberText';
import { classifications, proposalTypes, type Classification, type ProposalInput, type ProposalType } from './proposal';
import { failed, ok, type Result } from './result';
import type { Round } from './round';
import { tracks, type Track } from './workPackage';

export interface ProposalDraft {
  title: string;
  summary: string;
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
  fte: FourTexts;
  staffConsequences: string;
  citizenConsequences: string;
  otherConsequences: string;
  caseNumber: string;
}

/** The fields of a proposal that its form writes. */
export type ProposalFormValues = Pick<ProposalInput, keyof ProposalDraft>;

export const toDraft = (proposal: ProposalFormValues): ProposalDraft => {
  const amounts = (kind: ExpenditureKind): FourTexts => fourTexts((index) => tkrText(proposal.economy[kind][index]));
  return {
    title: proposal.title,
    summary: proposal.summary,
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
    fte: fourTexts((index) => fteText(proposal.fte[index])),
    staffConsequences: proposal.staffConsequences,
    citizenConsequences: proposal.citizenConsequences,
    otherConsequences: proposal.otherConsequences,
    caseNumber: proposal.caseNumber,
  };
};

const fourEmpty = (): FourTexts => ['', '', '', ''];

/** An empty form. The price level is the round's; a new proposal is confidential until somebody says otherwise. */
export const emptyDraft = (round: Pick<Round, 'priceLevel'>): ProposalDraft => ({
  title: '',
  summary: '',
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
  fte: fourEmpty(),
  staffConsequences: '',
  citizenConsequences: '',
  otherConsequences: '',
  caseNumber: '',
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

const readAll = (
  draft: ProposalDraft,
  rules: FieldRules<ProposalInput>,
): Result<ProposalFormValues, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const chefomraadeId = reader.id('chefomraadeId', draft.chefomraadeId, true) as OrgUnitId | undefined;
  const values = {
    title: reader.line('title', draft.title, { ...rules.title, required: true }),
    summary: reader.lines('summary', draft.summary, rules.summary),
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
    fte: reader.fte('fte', draft.fte, rules.fte),
    staffConsequences: reader.lines('staffConsequences', draft.staffConsequences, rules.staffConsequences),
    citizenConsequences: reader.lines('citizenConsequences', draft.citizenConsequences, rules.citizenConsequences),
    otherConsequences: reader.lines('otherConsequences', draft.otherConsequences, rules.otherConsequences),
    caseNumber: reader.line('caseNumber', draft.caseNumber, rules.caseNumber),
  };
  if (chefomraadeId === undefined || reader.problems.length > 0) return failed(reader.problems);
  return ok({ ...values, chefomraadeId });
};

/** The patch that turns `base` into what was typed: only changed keys, empty when nothing changed. */
export const parseDraft = (
  draft: ProposalDraft,
  base: ProposalFormValues,
  rules: FieldRules<ProposalInput>,
): Result<Partial<ProposalFormValues>, readonly DraftProblem[]> => {
  const read = readAll(draft, rules);
  return read.ok ? ok(patchFromDraft(draft, toDraft(base), read.value, base, (key) => [key])) : read;
};

/** What a new proposal is created from. It begins as an idea, or in its arbejdspakke when one is chosen. */
export const parseNewProposal = (
  draft: ProposalDraft,
  round: Pick<Round, 'key'>,
  rules: FieldRules<ProposalInput>,
): Result<ProposalInput, readonly DraftProblem[]> => {
  const read = readAll(draft, rules);
  if (!read.ok) return read;
  return ok({
    ...read.value,
    round: round.key,
    number: undefined,
    stage: read.value.workPackageId === undefined ? 'idea' : 'workPackage',
    sideState: undefined,
    responsible: undefined,
    contact: undefined,
  });
};
