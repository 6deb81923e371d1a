/** The figures of a proposal to read: years across, service and anlæg apart, payback below. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { operatingPerYear, sumOverYears, type Amounts, type FourYears } from '../../../../domain/economy';
import type { Proposal } from '../../../../domain/proposal';
import type { TemplateField } from '../../../../domain/skabelon';
import { MoneyTable, type MoneySum } from '../../../components/MoneyTable';
import { useFormat } from '../../../format/useFormat';
import { skabelonText } from '../../../text/parts/skabelon';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import type { FigureField } from './EconomyFields';
import { paybackText } from './economyNotes';
import { paybackOf } from './economyView';
import { figureWords, showsPayback } from './figureWords';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface EconomyReadingProps {
  readonly proposal: Pick<Proposal, 'economy' | 'implementationCosts' | 'fte' | 'priceLevel'>;
  readonly years: FourYears<number>;
  readonly fields: ReadonlySet<FigureField>;
  readonly template: readonly TemplateField[];
  readonly withPayback?: boolean;
}

export function EconomyReading({ proposal, years, fields, template, withPayback = false }: EconomyReadingProps) {
  const styles = useStyles();
  const format = useFormat();
  const { common } = useText();
  const words = useTextOf(skabelonText);
  const called = figureWords(template, words);
  const { economy, implementationCosts, fte } = proposal;
  const row = (key: string, label: string, amounts: Amounts, isPlain = true): MoneySum => ({
    key,
    label,
    isPlain,
    cells: amounts.map(format.tkr),
    total: format.tkr(sumOverYears(amounts)),
  });
  const kinds = common.expenditureKinds;
  const sums: readonly MoneySum[] = [
    ...(fields.has('economy')
      ? [
          row('service', kinds.service, economy.service),
          row('overfoersler', kinds.overfoersler, economy.overfoersler),
          row('indtaegt', kinds.indtaegt, economy.indtaegt),
          row('operating', common.operatingNet, operatingPerYear(economy), false),
          row('anlaeg', kinds.anlaeg, economy.anlaeg),
        ]
      : []),
    ...(fields.has('implementationCosts')
      ? [
          row('costOperating', called.costs.operating, implementationCosts.operating),
          row('costCapital', called.costs.capital, implementationCosts.capital),
        ]
      : []),
    ...(fields.has('fte')
      ? [{ key: 'fte', label: called.fte, isPlain: true, cells: fte.map(format.fte), total: '' }]
      : []),
  ];
  return (
    <>
      <MoneyTable
        caption={words.economyCaption(proposal.priceLevel)}
        rowTitle={words.economyRows}
        columns={years.map(String)}
        totalLabel={common.total}
        sums={sums}
      />
      {fields.has('economy') && <p className={styles.note}>{words.capitalApart}</p>}
      {withPayback && showsPayback(template) && (
        <p className={styles.note}>{paybackText(paybackOf(proposal), called.payback, words, format)}</p>
      )}
    </>
  );
}
