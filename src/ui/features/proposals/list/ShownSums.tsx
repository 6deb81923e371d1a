import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, Suspense } from 'react';
import { sumOverYears, type Amounts, type FourYears } from '../../../../domain/economy';
import { MoneyTable } from '../../../components/MoneyTable';
import { useIsNarrow } from '../../../components/useIsNarrow';
import { useFormat } from '../../../format/useFormat';
import { lazyPart } from '../../../shell/lazyPart';
import { useText } from '../../../text/useText';
import { sumShown } from './proposalFilter';
import type { ProposalRow } from './proposalRows';

const CountedTwice = lazyPart(async () => (await import('../../../shell/CountedTwice')).CountedTwice);

const useStyles = makeStyles({
  box: { maxWidth: '48rem', flexShrink: 0 },
  summary: { padding: `${tokens.spacingVerticalXS} 0`, fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
});

interface ShownSumsProps {
  readonly rows: readonly ProposalRow[];
  readonly years: FourYears<number>;
}

function Sums({ rows, years }: ShownSumsProps) {
  const styles = useStyles();
  const format = useFormat();
  const isNarrow = useIsNarrow();
  const { common, proposals } = useText();
  const { leftOut, operating, capital } = sumShown(rows);
  const sum = (key: string, label: string, amounts: Amounts) => ({
    key,
    label,
    cells: amounts.map((amount) => format.tkr(amount)),
    total: format.tkr(sumOverYears(amounts)),
  });
  const net = sum('operating', common.operatingNet, operating);
  const sums = (
    <>
      <MoneyTable
        caption={leftOut === 0 ? proposals.list.sums : `${proposals.list.sums} ${proposals.list.leftOut(leftOut)}`}
        rowTitle={proposals.list.sumsHead}
        columns={years.map(String)}
        totalLabel={common.total}
        sums={[net, sum('capital', common.expenditureKinds.anlaeg, capital)]}
      />
      <Suspense>
        <CountedTwice among={rows} />
      </Suspense>
    </>
  );
  if (!isNarrow) return <div className={styles.box}>{sums}</div>;
  // On a phone the sums would fill the screen before the first proposal.
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{proposals.list.sumsFolded(net.label, net.total)}</summary>
      {sums}
    </details>
  );
}

/** Drift and anlæg stand apart: they are never added together. Adds up again only when the rows are others. */
export const ShownSums = memo(Sums);
