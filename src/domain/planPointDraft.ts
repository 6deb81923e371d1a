/**
 * A plan point as its form holds it. Three rules tie its fields together: a hensigtserklæring has a group and nothing
 * else has one; a point belongs to a fagudvalg, goes across, or both; done and the day it was done go together.
 * An input whose field does not apply is hidden by the form, so what stands in it is ignored, not refused.
 */
import { dateText, parseDate } from './dateText';
import type { DraftProblem } from './draftProblem';
import { patchFromDraft } from './draftPatch';
import { DraftReader, fourTexts, idText, type FourTexts } from './draftReader';
import type { FieldRules } from './fieldRules';
import type { OrgUnitId, ProposalId } from './ids';
import type { LocalDate } from './localDate';
import { tkrText } from './numberText';
import {
  planCategories,
  planGroups,
  planStatuses,
  type PlanCategory,
  type PlanGroup,
  type PlanPointInput,
  type PlanStatus,
} from './planPoint';
import type { PersonRef } from './person';
import { failed, ok, type Result } from './result';
import type { Round } from './round';

export interface PlanPointDraft {
  number: string;
  title: string;
  category: PlanCategory | '';
  group: PlanGroup | '';
  fagudvalgId: string;
  crossCutting: boolean;
  kursen: string;
  koordinering: string;
  commitment: string;
  /** Their id as a text. */
  responsible: string;
  involvedIds: string[];
  treatedInFagudvalg: boolean;
  expectedMeeting: string;
  onArbejdsplan: boolean;
  timing: string;
  status: PlanStatus;
  doneOn: string;
  needsCoordination: boolean;
  medInvolved: boolean;
  amounts: FourTexts;
  proposalId: string;
  caseNumber: string;
  remark: string;
}

/** What must be known around a plan point to read its draft. */
export interface PlanPointSurroundings {
  readonly today: LocalDate;
  /** Who can be chosen. Whoever is on the point already can always stay. */
  readonly people: readonly PersonRef[];
}

export type PlanPointFormValues = Pick<PlanPointInput, keyof PlanPointDraft>;

/** Whether the form shows a group for this category. */
export const hasGroup = (category: PlanCategory | ''): boolean => category === 'hensigtserklaeringer';

export const toPlanPointDraft = (point: PlanPointFormValues): PlanPointDraft => ({
  number: point.number,
  title: point.title,
  category: point.category,
  group: point.group ?? '',
  fagudvalgId: idText(point.fagudvalgId),
  crossCutting: point.crossCutting,
  kursen: point.kursen,
  koordinering: point.koordinering,
  commitment: point.commitment,
  responsible: idText(point.responsible?.id),
  involvedIds: point.involvedIds.map(idText),
  treatedInFagudvalg: point.treatedInFagudvalg,
  expectedMeeting: point.expectedMeeting,
  onArbejdsplan: point.onArbejdsplan,
  timing: point.timing,
  status: point.status,
  doneOn: dateText(point.doneOn),
  needsCoordination: point.needsCoordination,
  medInvolved: point.medInvolved,
  amounts: fourTexts((index) => tkrText(point.amounts[index])),
  proposalId: idText(point.proposalId),
  caseNumber: point.caseNumber,
  remark: point.remark,
});

export const emptyPlanPointDraft = (): PlanPointDraft => ({
  number: '',
  title: '',
  category: '',
  group: '',
  fagudvalgId: '',
  crossCutting: false,
  kursen: '',
  koordinering: '',
  commitment: '',
  responsible: '',
  involvedIds: [],
  treatedInFagudvalg: false,
  expectedMeeting: '',
  onArbejdsplan: false,
  timing: '',
  status: 'notStarted',
  doneOn: '',
  needsCoordination: false,
  medInvolved: false,
  amounts: ['', '', '', ''],
  proposalId: '',
  caseNumber: '',
  remark: '',
});

const readDoneOn = (reader: DraftReader, draft: PlanPointDraft, today: LocalDate): LocalDate | undefined => {
  if (draft.status !== 'done') return undefined;
  if (draft.doneOn.trim() === '') {
    reader.report('doneOn', { code: 'required' });
    return undefined;
  }
  const doneOn = reader.take('doneOn', parseDate(draft.doneOn));
  if (doneOn !== undefined && doneOn > today) reader.report('doneOn', { code: 'inTheFuture' });
  return doneOn;
};

const readAll = (
  draft: PlanPointDraft,
  rules: FieldRules<PlanPointInput>,
  { today, people }: PlanPointSurroundings,
): Result<PlanPointFormValues, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const number = reader.line('number', draft.number, rules.number);
  const title = reader.line('title', draft.title, { ...rules.title, required: true });
  const category = reader.choice('category', draft.category, planCategories, true);
  const values = {
    number,
    title,
    group: hasGroup(draft.category) ? reader.choice('group', draft.group, planGroups, true) : undefined,
    fagudvalgId: reader.id('fagudvalgId', draft.fagudvalgId, !draft.crossCutting) as OrgUnitId | undefined,
    crossCutting: draft.crossCutting,
    kursen: reader.lines('kursen', draft.kursen, rules.kursen),
    koordinering: reader.lines('koordinering', draft.koordinering, rules.koordinering),
    commitment: reader.lines('commitment', draft.commitment, rules.commitment),
    responsible: reader.person('responsible', draft.responsible, people, rules.responsible),
    involvedIds: reader.ids('involvedIds', draft.involvedIds) as readonly OrgUnitId[],
    treatedInFagudvalg: draft.treatedInFagudvalg,
    expectedMeeting: reader.line('expectedMeeting', draft.expectedMeeting, rules.expectedMeeting),
    onArbejdsplan: draft.onArbejdsplan,
    timing: reader.line('timing', draft.timing, rules.timing),
    status: reader.choice('status', draft.status, planStatuses, true) ?? draft.status,
    doneOn: readDoneOn(reader, draft, today),
    needsCoordination: draft.needsCoordination,
    medInvolved: draft.medInvolved,
    amounts: reader.amounts('amounts', draft.amounts),
    proposalId: reader.id('proposalId', draft.proposalId, rules.proposalId.required) as ProposalId | undefined,
    caseNumber: reader.line('caseNumber', draft.caseNumber, rules.caseNumber),
    remark: reader.lines('remark', draft.remark, rules.remark),
  };
  if (category === undefined || reader.problems.length > 0) return failed(reader.problems);
  return ok({ ...values, category });
};

/** Fields that change with another input than their own. */
const partsOf = (key: keyof PlanPointFormValues): readonly (keyof PlanPointDraft)[] => {
  if (key === 'group') return ['group', 'category'];
  if (key === 'doneOn') return ['doneOn', 'status'];
  return [key];
};

/** The patch that turns `base` into what was typed: only changed keys, empty when nothing changed. */
export const parsePlanPointDraft = (
  draft: PlanPointDraft,
  base: PlanPointFormValues,
  rules: FieldRules<PlanPointInput>,
  { today, people }: PlanPointSurroundings,
): Result<Partial<PlanPointFormValues>, readonly DraftProblem[]> => {
  const present = base.responsible === undefined ? [] : [base.responsible];
  const read = readAll(draft, rules, { today, people: [...present, ...people] });
  return read.ok ? ok(patchFromDraft(draft, toPlanPointDraft(base), read.value, base, partsOf)) : read;
};

export const parseNewPlanPoint = (
  draft: PlanPointDraft,
  round: Pick<Round, 'key'>,
  rules: FieldRules<PlanPointInput>,
  around: PlanPointSurroundings,
): Result<PlanPointInput, readonly DraftProblem[]> => {
  const read = readAll(draft, rules, around);
  return read.ok ? ok({ ...read.value, round: round.key }) : read;
};
