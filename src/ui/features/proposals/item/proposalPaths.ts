/** Every field of a proposal's form, in the order it stands there: hidden ones too, since others may have changed them. */
import type { FieldPath } from 'react-hook-form';
import { expenditureKinds, yearIndexes } from '../../../../domain/economy';
import { ownFieldIds } from '../../../../domain/ownFields';
import type { ProposalId } from '../../../../domain/ids';
import type { ProposalDraft } from '../../../../domain/proposalDraft';
import { relationKinds } from '../../../../domain/relations';
import type { TemplateField } from '../../../../domain/skabelon';
import type { Keep } from '../../../form/useAutosave';

export type ProposalPath = FieldPath<ProposalDraft>;

/** Raised when a field of the form changes its kind or its meaning: kept drafts of the old one are then shown as text. */
export const proposalShape = 'proposal-1';

/** What is typed in the form of a proposal is kept as this. */
export const keptProposal = (id: ProposalId): Keep => ({ item: `forslag/${id}`, shape: proposalShape });

export const costParts = ['operating', 'capital'] as const;

export const economyPaths = expenditureKinds.flatMap((kind) =>
  yearIndexes.map((year) => `economy.${kind}.${year}` as const),
);
export const costPaths = costParts.flatMap((part) =>
  yearIndexes.map((year) => `implementationCosts.${part}.${year}` as const),
);
export const ftePaths = yearIndexes.map((year) => `fte.${year}` as const);

/** The inputs of a field. None for what is shown only. */
export const pathsOf = (id: TemplateField['id']): readonly ProposalPath[] => {
  switch (id) {
    case 'economy':
      return economyPaths;
    case 'implementationCosts':
      return costPaths;
    case 'fte':
      return ftePaths;
    case 'relations':
      return relationKinds.map((kind) => `${kind}Ids` as const);
    case 'round':
    case 'payback':
    case 'bilag':
    case 'medDiscussions':
    case 'stage':
    case 'decisions':
      return [];
    case 'own1':
    case 'own2':
    case 'own3':
    case 'own4':
    case 'own5':
    case 'own6':
    case 'own7':
    case 'own8':
    case 'own9':
    case 'own10':
      return [`own.${id}`];
    default:
      return [id];
  }
};

/** Own fields that this skabelon does not know come last: a colleague's newer one may. */
export const proposalPathsOf = (template: readonly TemplateField[]): readonly ProposalPath[] => [
  ...new Set([...template.flatMap(({ id }) => pathsOf(id)), ...ownFieldIds.map((id) => `own.${id}` as const)]),
];
