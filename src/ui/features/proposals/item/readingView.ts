/** The page of a proposal, in the order of the skabelon. Pure. */
import { isFilled } from '../../../../domain/completeness';
import type { ProposalDraft } from '../../../../domain/proposalDraft';
import { skabelonSections, type SkabelonSection, type TemplateField } from '../../../../domain/skabelon';

export interface ReadingSection {
  readonly section: SkabelonSection;
  /** Short values, together at the head of the section. */
  readonly facts: readonly TemplateField[];
  /** Texts, figures, relations: each under its own heading. */
  readonly blocks: readonly TemplateField[];
}

const isFact = ({ kind }: TemplateField): boolean =>
  ['line', 'choice', 'unit', 'units', 'workPackage', 'yesNo', 'date', 'person'].includes(kind);
const isBlock = ({ kind }: TemplateField): boolean => ['lines', 'economy', 'costs', 'fte', 'relations'].includes(kind);

/** The title is the heading of the page; bilag and what is shown only have parts of their own below. */
export const readingSections = (template: readonly TemplateField[]): readonly ReadingSection[] =>
  skabelonSections
    .map((section) => {
      const fields = template.filter((field) => field.section === section && !field.hidden && field.id !== 'title');
      return {
        section,
        facts: fields.filter(isFact),
        blocks: fields.filter(isBlock),
      };
    })
    .filter(({ facts, blocks }) => facts.length + blocks.length > 0);

/** Fields no longer in the skabelon that hold something: for those who edit, so that it is not forgotten. */
export const hiddenFilled = (template: readonly TemplateField[], draft: ProposalDraft): readonly TemplateField[] =>
  template.filter(
    (field) => field.hidden && (isFact(field) || isBlock(field)) && field.kind !== 'yesNo' && isFilled(draft, field.id),
  );
