/** Two versions of a proposal: texts word by word, figures with their differences, choices from and to. What is the same is only named. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ProposalVersion } from '../../../../domain/proposalVersion';
import { MoneyTable } from '../../../components/MoneyTable';
import { useFormat } from '../../../format/useFormat';
import { historyText } from '../../../text/parts/history';
import { skabelonText } from '../../../text/parts/skabelon';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { figureWords } from '../item/figureWords';
import { compareAmounts } from './amountRows';
import { isFigure } from './figureText';
import { TextDiff } from './TextDiff';
import type { useVersionWords } from './useVersionWords';
import { changesBetween, type FieldChange } from './versionChanges';

const useStyles = makeStyles({
  comparison: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ComparisonProps {
  readonly before: ProposalVersion;
  readonly after: ProposalVersion;
  readonly words: ReturnType<typeof useVersionWords>;
}

export function Comparison({ before, after, words: { labelOf, spell, paths, years, template } }: ComparisonProps) {
  const styles = useStyles();
  const words = useTextOf(historyText);
  const around = useTextOf(skabelonText);
  const { common } = useText();
  const format = useFormat();
  const changes = useMemo(() => changesBetween(before.proposal, after.proposal, paths), [before, after, paths]);
  const amounts = useMemo(
    () =>
      compareAmounts(
        before.proposal,
        after.proposal,
        {
          kinds: common.expenditureKinds,
          net: common.operatingNet,
          costs: figureWords(template, around).costs,
          fte: labelOf('fte'),
          before: words.before,
          after: words.now,
          difference: words.difference,
          row: words.row,
        },
        format,
      ),
    [before, after, common, around, template, labelOf, words, format],
  );
  if (changes.length === 0) return <p className={styles.text}>{words.same}</p>;

  const lines = changes.filter(({ path }) => !isFigure(path));
  const changed = new Set(changes.map(({ path }) => path.split('.')[path.startsWith('own.') ? 1 : 0]));
  const unchanged = template
    .filter(({ id, hidden, kind }) => !hidden && kind !== 'shown' && kind !== 'bilag' && !changed.has(id))
    .filter(({ id }) => id !== 'relations' || !lines.some(({ path }) => /^(requires|excludes|overlaps)Ids$/.test(path)))
    .map(({ label }) => label);
  const table = (caption: string, rows: (typeof amounts)[keyof typeof amounts], totalLabel: string | undefined) =>
    rows.length === 0 ? undefined : (
      <MoneyTable
        caption={caption}
        rowTitle={words.rows}
        columns={years.map(String)}
        totalLabel={totalLabel}
        sums={rows}
      />
    );
  const lineOf = ({ path, before: from, after: to }: FieldChange) => (
    <section key={path}>
      <h2 className={styles.heading}>{labelOf(path)}</h2>
      <TextDiff before={spell(path, from)} after={spell(path, to)} />
    </section>
  );
  return (
    <div className={styles.comparison}>
      <p className={styles.text}>{words.legend}</p>
      {table(words.amounts, amounts.money, common.total)}
      {table(words.fte, amounts.fte, undefined)}
      {lines.map(lineOf)}
      {unchanged.length > 0 && <p className={styles.text}>{words.unchanged(unchanged.join(', '))}</p>}
    </div>
  );
}
