/** What the choices of a field are called: the municipality's word, or the one the tab comes with. */
import { builtInChoices, type TemplateChoice, type TemplateField } from '../../../../domain/skabelon';
import type { Texts } from '../../../text/da';

/** The words the tab comes with, by field and value. */
const ownWords = (
  common: Texts['common'],
): { readonly [Id in keyof typeof builtInChoices]: Readonly<Record<string, string>> } => ({
  type: common.proposalTypes,
  track: common.tracks,
  origin: common.origins,
  classification: common.classifications,
});

const isBuiltIn = (id: TemplateField['id']): id is keyof typeof builtInChoices => id in builtInChoices;

export const choiceLabel = (
  id: TemplateField['id'],
  { value, label }: TemplateChoice,
  common: Texts['common'],
): string => label ?? (isBuiltIn(id) ? ownWords(common)[id][value] : undefined) ?? value;

/** Those on offer, and the one chosen although it is no longer. */
export const choiceOptions = (
  { id, choices }: TemplateField,
  chosen: string,
  common: Texts['common'],
): readonly (readonly [value: string, label: string])[] => {
  const offered = choices.filter(({ value, hidden }) => !hidden || value === chosen);
  const known = offered.map((choice) => [choice.value, choiceLabel(id, choice, common)] as const);
  return chosen === '' || offered.some(({ value }) => value === chosen) ? known : [...known, [chosen, chosen]];
};
