/** On a proposal's page: why one may not edit, whether it lies in its place, and who can see and edit it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OrgUnit } from '../../../../domain/organisation';
import type { Proposal } from '../../../../domain/proposal';
import type { ItemStanding } from '../../../../domain/stores';
import type { WorkPackage } from '../../../../domain/workPackage';
import { ProblemBar } from '../../../components/ProblemBar';
import { queryKeys, useRound } from '../../../data/queries';
import { useServices } from '../../../data/services';
import { FailureState } from '../../../shell/FailureState';
import { rightsText } from '../../../text/parts/rights';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { whoView } from './whoView';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, '@media print': { display: 'none' } },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} 0` },
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', maxWidth: '48rem', width: '100%' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

interface ProposalAccessProps {
  readonly proposal: Proposal;
  readonly standing: ItemStanding;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
}

export function ProposalAccess({ proposal, standing, units, workPackages }: ProposalAccessProps) {
  const styles = useStyles();
  const words = useTextOf(rightsText);
  const { common } = useText();
  const round = useRound();
  const isClosed = round.status === 'closed';
  const { phase, rows } = whoView(proposal, { units, workPackages, isClosed });
  return (
    <div className={styles.box}>
      {!standing.mayEdit && !isClosed && (
        <ProblemBar intent="info">{words.mayNotEdit(common.stages[proposal.stage])}</ProblemBar>
      )}
      {!standing.isInPlace && <Misplaced proposal={proposal} mayMend={standing.mayEdit} />}
      <details>
        <summary className={styles.summary}>{words.who.title}</summary>
        <p className={styles.text}>{isClosed ? words.who.archived : words.who.because(phase)}</p>
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
            {rows.map(({ key, role, name, right }) => (
              <tr key={key}>
                <th scope="row" className={styles.cell}>
                  {words.who.holderOf(role, name)}
                </th>
                <td className={styles.cell}>{words.who.rights[right]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.text}>{words.who.administrators}</p>
      </details>
    </div>
  );
}

function Misplaced({ proposal: { id, round }, mayMend }: { readonly proposal: Proposal; readonly mayMend: boolean }) {
  const { misplaced } = useTextOf(rightsText);
  const { stores } = useServices();
  const client = useQueryClient();
  const mend = useMutation({
    mutationFn: () => stores.proposals.putInPlace(id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.proposal(id) });
      await client.invalidateQueries({ queryKey: queryKeys.proposals(round) });
    },
  });
  const button = (
    <Button disabled={mend.isPending} onClick={() => mend.mutate()}>
      {mend.isPending ? misplaced.mending : misplaced.mend}
    </Button>
  );
  return (
    <>
      <ProblemBar intent="warning" title={misplaced.title} actions={mayMend ? button : undefined}>
        {misplaced.body}
      </ProblemBar>
      {mend.isError && <FailureState error={mend.error} onRetry={() => mend.mutate()} />}
    </>
  );
}
