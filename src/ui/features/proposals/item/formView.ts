/** The form as the skabelon has it: which sections, which fields in them, what is said beside each. Pure. */
import { skabelonSections, type SkabelonSection, type TemplateField } from '../../../../domain/skabelon';
import type { skabelonText } from '../../../text/da/skabelon';
import { pathsOf } from './proposalPaths';

export interface FormSection {
  readonly section: SkabelonSection;
  readonly fields: readonly TemplateField[];
}

/** Fields that somebody can fill in here: not hidden, with an input, and the number only for those who give numbers. */
export const fillableFields = (template: readonly TemplateField[], mayNumber: boolean): readonly TemplateField[] =>
  template.filter(({ id, hidden }) => !hidden && pathsOf(id).length > 0 && (id !== 'number' || mayNumber));

/** Sections in their own order, fields in the skabelon's; a section without fields is none. */
export const formSections = (fields: readonly TemplateField[]): readonly FormSection[] =>
  skabelonSections
    .map((section) => ({ section, fields: fields.filter((field) => field.section === section) }))
    .filter((each) => each.fields.length > 0);

export const hintOf = ({ id, help, requiredFrom, editor }: TemplateField, words: typeof skabelonText): string =>
  [
    id === 'number' ? words.numberHelp : help,
    requiredFrom === undefined || requiredFrom === 'idea' ? '' : words.requiredBefore(words.beforeStage[requiredFrom]),
    editor === 'economists' && id !== 'number' ? words.forEconomists : '',
  ]
    .filter((part) => part !== '')
    .join(' ');

/** The id of a section's heading, where its entry in the contents leads. */
export const sectionId = (section: SkabelonSection): string => `section-${section}`;
