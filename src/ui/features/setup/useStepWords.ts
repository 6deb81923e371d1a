import type { SetUpStep } from '../../../domain/setUp';
import { siteSetUpText } from '../../text/parts/siteSetUp';
import { useTextOf } from '../../text/partText';
import { stepWords } from '../../text/setUpWords';
import { useText } from '../../text/useText';

/** One step in words: "Forslag: kolonnen »Kort resumé«". */
export const useStepWords = (): ((step: SetUpStep) => string) => {
  const words = useTextOf(siteSetUpText);
  const { common } = useText();
  return (step) => stepWords(words, common.roles, step);
};
