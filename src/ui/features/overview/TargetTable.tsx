import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Round } from '../../../domain/round';
import type { TargetYear } from '../../../domain/targets';
import { useFormat } from '../../format/useFormat';
import { useText } from '../../text/useText';
import type { MoneyView } from './overviewView';
import { useTableStyles } from './tableStyles';

const useStyles = makeStyles({
  track: {
    display: 'block',
    width: '100%',
    minWidth: '40px',
    height: '8px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
    overflow: 'hidden',
  },
  fill: { fill: tokens.colorBrandBackground },
  small: {
    display: 'block',
    whiteSpace: 'normal',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How far a year has come. The figures stand beside it, so it is drawing only. */
function Bar({ share }: { share: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.track} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.fill} width={Math.max(0, Math.min(share, 1)) * 100} height="8" />
    </svg>
  );
}

function Share({ year }: { year: TargetYear }) {
  const styles = useStyles();
  const { overview } = useText();
  const { percent, tkr } = useFormat();
  if (year.share === undefined) return overview.noTarget;
  return (
    <>
      {percent(year.share)}
      <Bar share={year.share} />
      <span className={styles.small}>
        {year.lacking === 0 ? overview.reached : `${overview.lacking} ${tkr(year.lacking)}`}
      </span>
    </>
  );
}

/** Identified savings against the måltal, year by year. Anlæg stands in its own row and is in no sum. */
export function TargetTable({ round, view }: { round: Round; view: MoneyView }) {
  const table = useTableStyles();
  const { overview, common } = useText();
  const { tkr } = useFormat();
  const number = mergeClasses(table.cell, table.number);
  const headNumber = mergeClasses(table.head, table.headNumber);
  const amount = (value: Parameters<typeof tkr>[0]) => (value === undefined ? '–' : tkr(value));
  return (
    <>
      <table className={table.table}>
        <caption className={table.caption}>{overview.targetsUnit}</caption>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {overview.year}
            </th>
            <th scope="col" className={headNumber}>
              {overview.identified}
            </th>
            <th scope="col" className={headNumber}>
              {overview.target}
            </th>
            <th scope="col" className={headNumber}>
              {overview.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.years.map((year) => (
            <tr key={year.year}>
              <th scope="row" className={table.cell}>
                {year.year}
              </th>
              <td className={number}>{amount(year.identified)}</td>
              <td className={number}>{amount(year.target)}</td>
              <td className={number}>
                <Share year={year} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.hasCapital ? (
        <p className={table.note}>
          {common.expenditureKinds.anlaeg}:{' '}
          {view.years.map(({ year }, index) => `${year}: ${amount(view.capital[index])}`).join(' · ')}.{' '}
          {overview.capitalNote}
        </p>
      ) : undefined}
      <p className={table.note}>{overview.priceLevel(round.priceLevel)}</p>
    </>
  );
}
