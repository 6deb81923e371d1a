import type { ManyStep } from '../../../../domain/manySteps';
import { isBack } from '../../../../domain/move';
import type { Texts } from '../../../text/da';
import type { manyText } from '../../../text/da/many';

export const stepName = (
  step: ManyStep,
  words: typeof manyText,
  { stages }: Pick<Texts['common'], 'stages'>,
): string => {
  if (step.kind === 'aside') return step.sideState === undefined ? words.takeUp : words.asides[step.sideState];
  const { from, to } = step.move;
  return (isBack(step.move) ? words.goBack : words.go)(stages[from], stages[to]);
};
