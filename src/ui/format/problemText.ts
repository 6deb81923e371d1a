import type { TextProblem } from '../../domain/draftProblem';
import type { problemsText } from '../text/da/problems';
import type { Format } from './format';

/** The sentence that stands beside a field (and in the summary of errors). `label` names the field, or row and year. */
export const problemText = (
  problem: TextProblem,
  label: string,
  words: typeof problemsText,
  format: Pick<Format, 'count'>,
): string => {
  switch (problem.code) {
    case 'tooLong':
      return words.tooLong(label, format.count(problem.length), format.count(problem.max));
    case 'tooManyDecimals':
      return words.tooManyDecimals(label, format.count(problem.decimals));
    case 'tooLarge':
      return words.tooLarge(label, format.count(problem.max));
    case 'tooSmall':
      return words.tooSmall(label, format.count(problem.min));
    case 'yearOutside':
      return words.yearOutside(label, String(problem.min), String(problem.max));
    case 'taken':
      return words.taken(label, problem.by);
    default:
      return words[problem.code](label);
  }
};
