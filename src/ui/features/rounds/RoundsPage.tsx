/** `#/opsaetning/runder`: every budget round, the newest first. */
import { sumOverYears } from '../../../domain/economy';
import type { Round } from '../../../domain/round';
import { NotedLinks } from '../../components/NotedLinks';
import { useAddress } from '../../data/address';
import { useRounds, useViewer } from '../../data/queries';
import { chooseRound } from '../../data/round';
import { useFormat } from '../../format/useFormat';
import { SetUpList } from '../../shell/SetUpList';
import { roundsText } from '../../text/parts/rounds';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

function RoundList({ rounds }: { readonly rounds: readonly Round[] }) {
  const words = useTextOf(roundsText);
  const { common } = useText();
  const { tkr } = useFormat();
  const { href } = useAddress();
  const shown = chooseRound(rounds, undefined);
  const noteOf = (round: Round): string => {
    const sum = sumOverYears(round.targets);
    return [
      common.roundStatuses[round.status],
      sum === undefined ? words.noTarget : words.target(tkr(sum)),
      ...(round === shown ? [words.shown] : []),
    ].join(' · ');
  };
  return (
    <NotedLinks
      label={words.list}
      links={rounds
        .toSorted((a, b) => b.budgetYear - a.budgetYear)
        .map((round) => ({
          href: href(`/opsaetning/runder/${round.id}`),
          name: round.title,
          note: noteOf(round),
        }))}
    />
  );
}

export function RoundsPage() {
  const words = useTextOf(roundsText);
  const rounds = useRounds();
  const viewer = useViewer();
  return (
    <SetUpList
      words={words}
      path="/opsaetning/runder"
      queries={{ rounds, viewer }}
      of={(data) => data.rounds}
      lines={4}
      mayAdd={viewer.data?.rights.rounds.add === true}
      readOnly={words.readOnly}
    >
      {(data) => <RoundList rounds={data.rounds.rows} />}
    </SetUpList>
  );
}
