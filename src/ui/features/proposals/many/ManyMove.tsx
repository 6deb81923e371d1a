import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ProposalId } from '../../../../domain/ids';
import type { Surroundings } from '../../../../domain/moveSituation';
import type { ProposalSummary } from '../../../../domain/proposal';
import { emptyStep } from '../../../../domain/stepDraft';
import { LoadingState } from '../../../components/PageState';
import { useUnsavedChanges } from '../../../data/unsavedChanges';
import { manyText } from '../../../text/parts/many';
import { useTextOf } from '../../../text/partText';
import { GoThrough } from './GoThrough';
import { RunProgress } from './RunProgress';
import { RunSummary } from './RunSummary';
import { useManyMove } from './useManyMove';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem', minWidth: 0 },
});

export type Around = Surroundings;

interface ManyMoveProps {
  readonly chosen: readonly ProposalSummary[];
  readonly around: Around;
  /** Those not moved, after a run. */
  readonly onLeft: (left: readonly ProposalId[]) => void;
}

export function ManyMove({ chosen, around, onLeft }: ManyMoveProps) {
  const styles = useStyles();
  const words = useTextOf(manyText);
  const [ids] = useState(() => chosen.map(({ id }) => id));
  const run = useManyMove(ids, onLeft);
  const [draft, setDraft] = useState(() => emptyStep(around.today));
  const [offerKey, setOfferKey] = useState<string>();
  const written = useMemo(() => ({ draft, onDraft: setDraft, offerKey, onOffer: setOfferKey }), [draft, offerKey]);
  useUnsavedChanges(run.progress !== undefined, false, words.leave);

  return (
    <div className={styles.page}>
      {run.progress !== undefined ? (
        <RunProgress progress={run.progress} onStop={run.stop} />
      ) : run.done !== undefined ? (
        <RunSummary chosen={chosen} done={run.done} isAsking={run.isAsking} around={around} onAgain={run.again} />
      ) : run.reads === undefined ? (
        <LoadingState label={words.reading(run.readSoFar, run.of)} lines={8} />
      ) : (
        <GoThrough chosen={chosen} reads={run.reads} around={around} written={written} run={run} />
      )}
    </div>
  );
}
