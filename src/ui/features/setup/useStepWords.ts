import type { SetUpStep } from '../../../domain/setUp';
import { siteSetUpText } from '../../text/parts/siteSetUp';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

/** One step in words: "Forslag: kolonnen »Kort resumé«". */
export const useStepWords = (): ((step: SetUpStep) => string) => {
  const words = useTextOf(siteSetUpText);
  const { common } = useText();
  return (step) => {
    switch (step.kind) {
      case 'group':
        return words.group(common.roles[step.role]);
      case 'level':
        return words.level;
      case 'version':
        return words.version;
      default:
        return words.step(step.list, words.kinds[step.kind], step.column);
    }
  };
};
