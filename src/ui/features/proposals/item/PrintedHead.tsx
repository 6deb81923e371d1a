/** What a printed proposal says at its head: the frame that says it on the screen is not printed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Proposal } from '../../../../domain/proposal';
import { usePrintedFoot } from '../../../components/printedFoot';
import { useRound } from '../../../data/queries';
import { useServices } from '../../../data/services';
import { useFormat } from '../../../format/useFormat';
import { skabelonText } from '../../../text/parts/skabelon';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { titleOf } from './useOthers';

const useStyles = makeStyles({
  head: {
    display: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    paddingBottom: tokens.spacingVerticalS,
    '@media print': { display: 'block' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  line: { margin: 0 },
});

interface PrintedHeadProps {
  readonly proposal: Pick<Proposal, 'number' | 'title' | 'stage' | 'sideState' | 'round'>;
  /** In words. */
  readonly classification: string;
}

export function PrintedHead({ proposal, classification }: PrintedHeadProps) {
  const styles = useStyles();
  const format = useFormat();
  const { common } = useText();
  const words = useTextOf(skabelonText);
  const { today } = useServices();
  const round = useRound();
  const { stage, sideState } = proposal;
  const state = [common.stages[stage], ...(sideState === undefined ? [] : [common.sideStates[sideState]])].join(' · ');
  const printed = words.printedOn(format.date(today()));
  // The number first and the title last, which may be cut.
  usePrintedFoot(
    [...(proposal.number === undefined ? [] : [proposal.number]), state, printed, proposal.title].join(' · '),
  );
  return (
    <div className={styles.head} aria-hidden>
      <p className={styles.line}>
        {words.printHead(round.key)} · {classification}
      </p>
      <p className={styles.title}>{titleOf(proposal)}</p>
      <p className={styles.line}>
        {state} · {printed}
      </p>
    </div>
  );
}
