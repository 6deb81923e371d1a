/** How far a proposal is: which fields the skabelon asks for at a stage that nobody has filled in. Asked of the form as typed. */
import { expenditureKinds } from './economy';
import type { FourTexts } from './draftReader';
import type { OwnFieldId } from './ownFields';
import type { ProposalDraft } from './proposalDraft';
import { isRequiredAt, type TemplateField } from './skabelon';
import { skabelonFields, type SkabelonFieldId } from './skabelonFields';
import { compareStages, stages, type Stage } from './stage';

const isTyped = (text: string): boolean => text.trim() !== '';
const anyTyped = (texts: FourTexts): boolean => texts.some(isTyped);

const isSkabelonField = (id: TemplateField['id']): id is SkabelonFieldId => id in skabelonFields;

const isOwnFilled = (draft: ProposalDraft, id: OwnFieldId): boolean => isTyped(draft.own[id]);

const isFieldFilled = (draft: ProposalDraft, id: SkabelonFieldId): boolean => {
  switch (id) {
    case 'economy':
      // One amount is enough: a proposal may have its effect in one year, and a nought says that there is none.
      return expenditureKinds.some((kind) => anyTyped(draft.economy[kind]));
    case 'implementationCosts':
      return anyTyped(draft.implementationCosts.operating) || anyTyped(draft.implementationCosts.capital);
    case 'fte':
      return anyTyped(draft.fte);
    case 'relations':
      return draft.requiresIds.length + draft.excludesIds.length + draft.overlapsIds.length > 0;
    case 'affectedIds':
      return draft.affectedIds.length > 0;
    case 'number':
      return isTyped(draft.number);
    case 'crossCutting':
    // Written or worked out by the forløb, or kept elsewhere: nobody can miss them in the form.
    case 'round':
    case 'payback':
    case 'bilag':
    case 'medDiscussions':
    case 'stage':
    case 'decisions':
      return true;
    default:
      return isTyped(draft[id]);
  }
};

/** Whether there is something in the field. What is shown only, or answered by yes and no, always counts as filled in. */
export const isFilled = (draft: ProposalDraft, id: TemplateField['id']): boolean =>
  isSkabelonField(id) ? isFieldFilled(draft, id) : isOwnFilled(draft, id);

/** In the order of the skabelon: required at `stage`, and empty. */
export const missingFields = (
  draft: ProposalDraft,
  template: readonly TemplateField[],
  stage: Stage,
): readonly TemplateField[] => template.filter((field) => isRequiredAt(field, stage) && !isFilled(draft, field.id));

export interface MissingAt {
  readonly stage: Stage;
  readonly fields: readonly TemplateField[];
}

/** What lacks for where the proposal is (first, if anything), and what every stage ahead asks for beyond that. */
export const missingByStage = (
  draft: ProposalDraft,
  template: readonly TemplateField[],
  stage: Stage,
): readonly MissingAt[] => {
  const now = { stage, fields: missingFields(draft, template, stage) };
  const ahead = stages
    .filter((each) => compareStages(each, stage) > 0)
    .map((each) => ({
      stage: each,
      fields: missingFields(draft, template, each).filter(({ requiredFrom }) => requiredFrom === each),
    }));
  return [now, ...ahead].filter(({ fields }) => fields.length > 0);
};
