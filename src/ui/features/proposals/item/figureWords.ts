/** What the rows of figures are called: after their field, where the municipality has given it a name of its own. */
import type { TemplateField } from '../../../../domain/skabelon';
import type { SkabelonFieldId } from '../../../../domain/skabelonFields';
import type { skabelonText } from '../../../text/da/skabelon';

export interface FigureWords {
  readonly costs: (typeof skabelonText)['costs'];
  readonly fte: string;
  readonly payback: string;
}

export const figureWords = (template: readonly TemplateField[], words: typeof skabelonText): FigureWords => {
  const field = (id: SkabelonFieldId) => template.find((each) => each.id === id);
  const costs = field('implementationCosts');
  return {
    // The field's usual name is too long for a row.
    costs: costs?.isRenamed === true ? words.costsOf(costs.label) : words.costs,
    fte: words.fteRow(field('fte')?.label ?? ''),
    payback: field('payback')?.label ?? '',
  };
};

/** Worked out from both: what nobody can see must not count in it. */
export const showsPayback = (template: readonly TemplateField[]): boolean =>
  (['payback', 'implementationCosts'] as const).every((id) =>
    template.some((field) => field.id === id && !field.hidden),
  );
