import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isFailure } from '../../../domain/errors';
import { yearsOf } from '../../../domain/round';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { useAddress } from '../../data/address';
import { useOrganisation, useProposals, useRound, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { RowProblems } from '../../shell/RowProblems';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { useText } from '../../text/useText';
import { ProposalList } from './list/ProposalList';
import { useMemo } from 'react';

const useStyles = makeStyles({
  /** As high as the frame gives, so that the list scrolls and search and filters stay. */
  page: { display: 'flex', flexDirection: 'column', height: '100%' },
  problems: { flexShrink: 0, marginBottom: tokens.spacingVerticalS, ':empty': { display: 'none' } },
});

export function ProposalsPage() {
  const styles = useStyles();
  const { proposals: words } = useText();
  const { today } = useServices();
  const address = useAddress();
  const round = useRound();
  const proposals = useProposals();
  const organisation = useOrganisation();
  const viewer = useViewer();
  const years = useMemo(() => yearsOf(round), [round]);

  const mayRead = viewer.data?.rights.proposals.read !== false && !isFailure(proposals.error, 'Forbidden');
  const mayAdd = viewer.data?.rights.proposals.add === true && round.status !== 'closed';
  const add = (label: string) => (
    <Button as="a" appearance="primary" href={address.href('/forslag/ny')}>
      {label}
    </Button>
  );

  return (
    <div className={styles.page}>
      <PageHeader
        title={words.title}
        description={round.title}
        actions={
          <>
            {viewer.data?.rights.templates.edit === true && (
              <Button as="a" href={address.href('/opsaetning/skabelon')}>
                {words.list.setUp}
              </Button>
            )}
            {mayAdd && mayRead ? add(words.list.add) : undefined}
          </>
        }
      />
      {mayRead ? (
        // Without proposals only a failure to get them is waited for: the list draws what it can.
        <WhenLoaded
          queries={{ organisation, proposals: proposals.isError ? proposals : organisation }}
          label={words.list.loading}
          lines={10}
          shape="rows"
        >
          {(data) => (
            <>
              <div className={styles.problems}>
                <RowProblems problems={proposals.data?.problems ?? []} />
              </div>
              {proposals.data?.rows.length === 0 ? (
                <EmptyState
                  title={mayAdd ? words.list.emptyTitle : words.list.unseenTitle}
                  body={mayAdd ? words.list.emptyMayAdd : words.list.unseenBody}
                  action={mayAdd ? add(words.list.emptyAdd) : undefined}
                />
              ) : (
                <ProposalList
                  proposals={proposals.data?.rows}
                  units={data.organisation.rows}
                  years={years}
                  today={today()}
                  address={address}
                />
              )}
            </>
          )}
        </WhenLoaded>
      ) : (
        <EmptyState title={words.list.noAccessTitle} body={words.list.noAccessBody} />
      )}
    </div>
  );
}
