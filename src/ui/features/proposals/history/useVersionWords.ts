/** What fields are called and how their values read, for all versions of a proposal at once. */
import { useMemo } from 'react';
import type { KeptSkabelon } from '../../../../domain/keptSkabelon';
import type { OrgUnit } from '../../../../domain/organisation';
import { personsOf } from '../../../../domain/proposal';
import type { ProposalVersion } from '../../../../domain/proposalVersion';
import { yearsOf } from '../../../../domain/round';
import { sideStates, stages } from '../../../../domain/stage';
import type { WorkPackage } from '../../../../domain/workPackage';
import { useRound } from '../../../data/queries';
import { useFormat } from '../../../format/useFormat';
import { historyText } from '../../../text/parts/history';
import { skabelonText } from '../../../text/parts/skabelon';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { proposalPathsOf } from '../item/proposalPaths';
import { proposalWords, type ProposalWords } from '../item/proposalWords';
import { figureText, isFigure } from './figureText';
import { useOthers } from '../item/useOthers';
import { useTemplate } from '../item/useTemplate';

interface Known {
  readonly versions: readonly ProposalVersion[];
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly skabelon: KeptSkabelon;
}

export const useVersionWords = ({ versions, units, workPackages, skabelon }: Known) => {
  const texts = useText();
  const around = useTextOf(skabelonText);
  const words = useTextOf(historyText);
  const format = useFormat();
  const round = useRound();
  const template = useTemplate(skabelon);
  const { proposals: others } = useOthers(versions[0]?.proposal.id);
  return useMemo(() => {
    const years = yearsOf(round);
    const people = versions.flatMap(({ proposal }) => personsOf(proposal));
    const known = { template, units, workPackages, years, people, others };
    const form = proposalWords(texts, around, known);
    const { common } = texts;
    const named: ProposalWords = {
      labelOf: (path) => (path === 'sideState' ? words.sideState : form.labelOf(path)),
      spell: (path, value) => {
        if (path === 'stage') return common.stages[stages.find((stage) => stage === value) ?? 'idea'];
        if (typeof value === 'string' && isFigure(path)) return figureText(path, value, format);
        const state = path === 'sideState' ? sideStates.find((each) => each === value) : undefined;
        return state === undefined ? form.spell(path, value) : common.sideStates[state];
      },
    };
    return { ...named, paths: proposalPathsOf(template), template, years };
  }, [texts, around, words, format, round, template, units, workPackages, versions, others]);
};
