/** `#/opsaetning/runder`: every budget round, the newest first. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sumOverYears } from '../../../domain/economy';
import type { Round } from '../../../domain/round';
import { NotedLinks } from '../../components/NotedLinks';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useRounds, useViewer } from '../../data/queries';
import { chooseRound } from '../../data/round';
import { useFormat } from '../../format/useFormat';
import { RowProblems } from '../../shell/RowProblems';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { roundsText } from '../../text/parts/rounds';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem' },
});

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
  const styles = useStyles();
  const words = useTextOf(roundsText);
  const { href } = useAddress();
  const rounds = useRounds();
  const viewer = useViewer();
  const mayAdd = viewer.data?.rights.rounds.add === true;
  return (
    <div className={styles.page}>
      <PageHeader
        title={words.title}
        description={words.description}
        back={{ href: href('/opsaetning'), label: words.toStart }}
        actions={
          mayAdd ? (
            <Button as="a" appearance="primary" href={href('/opsaetning/runder/ny')}>
              {words.add}
            </Button>
          ) : undefined
        }
      />
      <WhenLoaded queries={{ rounds, viewer }} label={words.loading} lines={4} shape="rows">
        {(data) => (
          <>
            <RowProblems problems={data.rounds.problems} />
            {mayAdd ? undefined : <ProblemBar intent="info">{words.readOnly}</ProblemBar>}
            {data.rounds.rows.length === 0 ? (
              <EmptyState title={words.empty} body={mayAdd ? words.emptyBody : undefined} />
            ) : (
              <RoundList rounds={data.rounds.rows} />
            )}
          </>
        )}
      </WhenLoaded>
    </div>
  );
}
