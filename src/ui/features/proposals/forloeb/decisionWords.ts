/** How a decision reads, on the page and on paper. */
import type { Decision } from '../../../../domain/decision';
import type { OrgUnit } from '../../../../domain/organisation';
import { useFormat } from '../../../format/useFormat';
import { forloebText } from '../../../text/parts/forloeb';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';

export const useDecisionWords = (units: readonly OrgUnit[]) => {
  const { common } = useText();
  const words = useTextOf(forloebText);
  const format = useFormat();
  const bodyName = ({ bodyId }: Decision): string =>
    bodyId === undefined ? words.nobodyMet : (units.find((unit) => unit.id === bodyId)?.name ?? common.unknownUnit);
  return {
    /** "10. april 2024 · Direktionen · Indgår" */
    head: (decision: Decision): string =>
      [
        format.date(decision.decidedOn),
        bodyName(decision),
        ...(decision.result === undefined ? [] : [words.results[decision.result]]),
      ].join(' · '),
    what: ({ from, to, sideState }: Decision): string => {
      if (from !== to) return words.stepOf(common.stages[from], common.stages[to]);
      return sideState === undefined ? words.takenUp : words.sideOf(common.sideStates[sideState]);
    },
  };
};
