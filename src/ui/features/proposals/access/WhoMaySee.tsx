/** On a proposal's page, who can see and edit it, and why. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OrgUnit } from '../../../../domain/organisation';
import type { Proposal } from '../../../../domain/proposal';
import type { WorkPackage } from '../../../../domain/workPackage';
import { useRound } from '../../../data/queries';
import { RightsLink } from '../../../shell/RightsLink';
import { rightsText } from '../../../text/parts/rights';
import { useTextOf } from '../../../text/partText';
import { whoView } from './whoView';

const useStyles = makeStyles({
  box: { '@media print': { display: 'none' } },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} 0` },
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', maxWidth: '48rem', width: '100%' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

interface WhoMaySeeProps {
  readonly proposal: Proposal;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
}

export function WhoMaySee({ proposal, units, workPackages }: WhoMaySeeProps) {
  const styles = useStyles();
  const words = useTextOf(rightsText);
  const round = useRound();
  const isClosed = round.status === 'closed';
  const { phase, rows } = whoView(proposal, { units, workPackages, isClosed });
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{words.who.title}</summary>
      <p className={styles.text}>{isClosed ? words.who.archived : words.who.because(words.who.phases[phase])}</p>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.who.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.who.holder}
            </th>
            <th scope="col" className={styles.head}>
              {words.who.right}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, role, name, right, remarks }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {name === '' ? words.who.holders[role] : words.who.named(words.who.holders[role], name)}
              </th>
              <td className={styles.cell}>
                {words.who.rights[right]}
                {remarks && words.who.andRemarks}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>{words.who.administrators}</p>
      <RightsLink />
    </details>
  );
}
