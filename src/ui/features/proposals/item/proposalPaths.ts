/** Every field of a proposal's form, in the order it stands there. */
import type { FieldPath } from 'react-hook-form';
import { expenditureKinds, yearIndexes } from '../../../../domain/economy';
import type { ProposalDraft } from '../../../../domain/proposalDraft';

export type ProposalPath = FieldPath<ProposalDraft>;

export const economyPaths = expenditureKinds.flatMap((kind) =>
  yearIndexes.map((year) => `economy.${kind}.${year}` as const),
);
export const ftePaths = yearIndexes.map((year) => `fte.${year}` as const);

export const proposalPaths: readonly ProposalPath[] = [
  'title',
  'number',
  'summary',
  'type',
  'chefomraadeId',
  'affectedIds',
  'fagudvalgId',
  'crossCutting',
  'workPackageId',
  'track',
  'origin',
  ...economyPaths,
  'priceLevel',
  ...ftePaths,
  'background',
  'description',
  'staffConsequences',
  'citizenConsequences',
  'otherConsequences',
  'responsible',
  'contact',
  'classification',
  'caseNumber',
];
