/** The fields of a round's form by their path in the draft, and how a value reads. */
import { parseYear } from '../../../domain/dateText';
import { yearIndexes } from '../../../domain/economy';
import type { RoundDraft } from '../../../domain/roundDraft';
import type { Texts } from '../../text/da';
import type { roundsText } from '../../text/da/rounds';

type Words = typeof roundsText;
type TargetPath = `targets.${0 | 1 | 2 | 3}`;

export const targetPaths = yearIndexes.map((index): TargetPath => `targets.${index}`);

export const roundPaths: readonly (Exclude<keyof RoundDraft, 'targets'> | TargetPath)[] = [
  'budgetYear',
  'title',
  'status',
  'priceLevel',
  ...targetPaths,
  'releasedToMedOn',
  'publicOn',
];

/** "Måltal 2027"; by its number where nobody has typed a year. */
export const targetLabel = (index: number, budgetYear: string, words: Words): string => {
  const year = parseYear(budgetYear);
  return words.targetYear(index, year.ok ? year.value + index : undefined);
};

export const roundLabel = (path: string, budgetYear: string, words: Words): string => {
  const target = targetPaths.findIndex((known) => known === path);
  if (target !== -1) return targetLabel(target, budgetYear, words);
  return Object.entries(words.fields).find(([name]) => name === path)?.[1] ?? path;
};

export const spellRoundValue = (path: string, value: unknown, { common }: Pick<Texts, 'common'>): string => {
  if (typeof value !== 'string') return '';
  const labels: { readonly [choice: string]: string } = path === 'status' ? common.roundStatuses : {};
  return labels[value] ?? value;
};
