/** Choosing many proposals of the list, for those who may take some step with some. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ProposalId } from '../../../../domain/ids';
import { mayTakeSteps } from '../../../../domain/manySteps';
import type { RowChoice } from '../../../components/table/column';
import { useIsNarrow } from '../../../components/useIsNarrow';
import { useAddress } from '../../../data/address';
import { useRound, useViewer } from '../../../data/queries';
import { manyText } from '../../../text/parts/many';
import { useTextOf } from '../../../text/partText';
import { countChosen, formatChosen, parseChosen, withChosen, type Chosen } from './chosen';
import type { ProposalRow } from './proposalRows';
import { rowChoice } from './rowChoice';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  start: { alignSelf: 'flex-start', flexShrink: 0 },
  count: { fontWeight: tokens.fontWeightSemibold },
  keys: { margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChoosingProps {
  readonly all: readonly ProposalRow[];
  /** What search and filters leave, in their order. */
  readonly shown: readonly ProposalRow[];
  /** How the table draws what can be chosen; undefined while nobody chooses. */
  readonly onChoice: (choice: RowChoice<ProposalRow> | undefined) => void;
}

const nobody: Chosen = new Set();

export function Choosing({ all, shown, onChoice }: ChoosingProps) {
  const styles = useStyles();
  const words = useTextOf(manyText);
  const isNarrow = useIsNarrow();
  const { params, setParams, goTo } = useAddress();
  const { status } = useRound();
  const viewer = useViewer();
  const [before, setBefore] = useState<ProposalId>();
  const mayChoose = status !== 'closed' && viewer.data !== undefined && mayTakeSteps(viewer.data);
  const text = params['valgt'];
  const chosen = useMemo(() => (mayChoose ? parseChosen(text) : undefined), [mayChoose, text]);

  const choice = useMemo(
    () =>
      chosen === undefined
        ? undefined
        : rowChoice({
            chosen,
            shown,
            words,
            before,
            onPressed: setBefore,
            onChosen: (next) => setParams({ valgt: formatChosen(next) }, { replace: true }),
          }),
    [chosen, shown, before, setParams, words],
  );

  useEffect(() => {
    onChoice(choice);
    return () => onChoice(undefined);
  }, [choice, onChoice]);

  if (!mayChoose) return undefined;
  const choose = (next: Chosen | undefined): void =>
    setParams({ valgt: next === undefined ? undefined : formatChosen(next) }, { replace: true });
  if (chosen === undefined) {
    return all.length === 0 ? undefined : (
      <Button className={styles.start} onClick={() => choose(nobody)}>
        {words.choose}
      </Button>
    );
  }
  const { known, hidden, gone } = countChosen(chosen, all, shown);
  const told = [
    words.count(known.size),
    ...(hidden > 0 ? [words.hidden(hidden)] : []),
    ...(gone > 0 ? [words.gone(gone)] : []),
  ];
  return (
    <fieldset aria-label={words.bar} className={styles.bar} style={{ border: 'none', padding: 0 }}>
      <output className={styles.count}>{told.join('. ')}</output>
      <Button
        onClick={() =>
          choose(
            withChosen(
              chosen,
              shown.map(({ id }) => id),
              true,
            ),
          )
        }
      >
        {words.all(shown.length)}
      </Button>
      <Button disabledFocusable={chosen.size === 0} onClick={() => choose(nobody)}>
        {words.none}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={known.size === 0}
        onClick={() => goTo('/forslag/flyt', { valgt: formatChosen(known) })}
      >
        {words.move}
      </Button>
      <Button appearance="subtle" onClick={() => choose(undefined)}>
        {words.stopChoosing}
      </Button>
      {!isNarrow && <p className={styles.keys}>{words.keys}</p>}
    </fieldset>
  );
}
