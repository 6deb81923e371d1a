/** Why a proposal is not moved, in words: with links on the page, without in what is copied. */
import { isFailure } from '../../../../domain/errors';
import type { Proposal, ProposalSummary } from '../../../../domain/proposal';
import { useAddress } from '../../../data/address';
import { useFormat } from '../../../format/useFormat';
import { errorText } from '../../../shell/errorText';
import { forloebText } from '../../../text/parts/forloeb';
import { manyText } from '../../../text/parts/many';
import { failuresText } from '../../../text/parts/failures';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { reasonsOf, type Reason } from '../forloeb/guardWords';
import type { Fate, Finding } from './findings';
import type { Around } from './ManyMove';

export const useFateWords = ({ template, units }: Pick<Around, 'template' | 'units'>) => {
  const texts = useText();
  const failures = useTextOf(failuresText);
  const words = useTextOf(manyText);
  const forloeb = useTextOf(forloebText);
  const format = useFormat();
  const { href } = useAddress();
  const { common } = texts;
  const stageName = ({ stage, sideState }: Pick<Proposal, 'stage' | 'sideState'>): string =>
    [common.stages[stage], ...(sideState === undefined ? [] : [common.sideStates[sideState]])].join(' · ');
  const failure = (error: unknown): string => {
    if (isFailure(error, 'Conflict')) return words.conflict;
    const { title, body } = errorText(error, failures);
    return `${title}. ${body}`;
  };
  return (proposal: ProposalSummary, fate: Fate | Finding): readonly Reason[] => {
    switch (fate.state) {
      case 'ready':
      case 'moved':
      case 'notTried':
        return [];
      case 'refused':
        return reasonsOf(fate.problems, proposal, { words: forloeb, common, template, units, format, href });
      case 'elsewhere':
        return [{ key: 'at', text: words.standsAs(stageName(fate.at)), href: undefined }];
      case 'unread':
      case 'failed':
      case 'uncertain':
        return [{ key: 'error', text: failure(fate.error), href: undefined }];
    }
  };
};
