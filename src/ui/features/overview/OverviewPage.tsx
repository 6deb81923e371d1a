import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { isFailure } from '../../../domain/errors';
import type { ListName } from '../../../domain/viewer';
import { PageHeader } from '../../components/PageHeader';
import { useAddress } from '../../data/address';
import { useMilestones, useOrganisation, useProposals, useRound } from '../../data/queries';
import { useServices } from '../../data/services';
import { lazyPart } from '../../shell/lazyPart';
import { StartCard } from '../../shell/StartCard';
import { RowProblems } from '../../shell/RowProblems';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { useText } from '../../text/useText';
import { GroupTable } from './GroupTable';
import { OverviewCard } from './OverviewCard';
import { toMoneyView, toTimelineView, type MoneyView } from './overviewView';
import { useTableStyles } from './tableStyles';
import { TargetTable } from './TargetTable';
import { WhereWeAre } from './WhereWeAre';

const CountedTwice = lazyPart(async () => (await import('../../shell/CountedTwice')).CountedTwice);

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(420px, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 480px)': { gap: tokens.spacingHorizontalM },
  },
});

/** What the viewer may not read is said, list by list; the rest of the overview stands. */
function NoAccess({ list }: { list: ListName }) {
  const { overview, common } = useText();
  return <p>{overview.noAccess(common.lists[list])}</p>;
}

function TimelineCard() {
  const { overview } = useText();
  const { today } = useServices();
  const round = useRound();
  const milestones = useMilestones();
  return (
    <OverviewCard title={overview.phase}>
      {isFailure(milestones.error, 'Forbidden') ? (
        <NoAccess list="milestones" />
      ) : (
        <WhenLoaded queries={{ milestones }} label={overview.loadingTimeline} lines={8}>
          {(data) => (
            <>
              <RowProblems problems={data.milestones.problems} />
              <WhereWeAre view={toTimelineView(round, data.milestones.rows, today())} today={today()} />
            </>
          )}
        </WhenLoaded>
      )}
    </OverviewCard>
  );
}

interface ProposalsCardProps {
  readonly title: string;
  /** Says for all of them what is wrong or missing; the others are left out then. */
  readonly isFirst?: boolean;
  readonly children: (view: MoneyView) => ReactNode;
}

/** One of the cards about proposals. All of them ask the same two questions, which are asked once. */
function ProposalsCard({ title, isFirst = false, children }: ProposalsCardProps) {
  const table = useTableStyles();
  const { overview } = useText();
  const round = useRound();
  const proposals = useProposals();
  const organisation = useOrganisation();
  const isFailed = [proposals, organisation].some((query) => query.isError && query.data === undefined);
  if (!isFirst && (isFailed || proposals.data?.rows.length === 0)) return undefined;
  return (
    <OverviewCard title={title}>
      {isFailure(proposals.error, 'Forbidden') ? (
        <NoAccess list="proposals" />
      ) : (
        <WhenLoaded queries={{ proposals, organisation }} label={overview.loadingProposals} lines={6}>
          {(data) => (
            <>
              {isFirst ? <RowProblems problems={data.proposals.problems} /> : undefined}
              {data.proposals.rows.length === 0 ? (
                <p className={table.note}>{overview.noProposals}</p>
              ) : (
                children(toMoneyView(round, data.proposals.rows, data.organisation.rows))
              )}
            </>
          )}
        </WhenLoaded>
      )}
    </OverviewCard>
  );
}

export function OverviewPage() {
  const styles = useStyles();
  const table = useTableStyles();
  const { overview, common } = useText();
  const round = useRound();
  const { href } = useAddress();
  return (
    <>
      <PageHeader
        title={overview.title}
        description={overview.roundLine(round.title, common.roundStatuses[round.status])}
      />
      <div className={styles.cards}>
        <TimelineCard />
        <ProposalsCard title={overview.targets} isFirst>
          {(view) => (
            <>
              <TargetTable round={round} view={view} />
              {view.outCount === 0 ? undefined : <p className={table.note}>{overview.outNote(view.outCount)}</p>}
              <Suspense>
                <CountedTwice />
              </Suspense>
            </>
          )}
        </ProposalsCard>
        <ProposalsCard title={overview.stages}>
          {(view) => (
            <GroupTable
              heading={overview.stage}
              lines={view.stages.map((line) => ({
                ...line,
                name: common.stages[line.key],
                href: href('/forslag', { stadie: line.key }),
              }))}
            />
          )}
        </ProposalsCard>
        <ProposalsCard title={overview.areas}>
          {(view) => (
            <GroupTable
              heading={overview.area}
              lines={view.areas.map((line) => ({
                ...line,
                name: line.name ?? common.unknownUnit,
                href: href('/forslag', { omraade: String(line.key) }),
              }))}
            />
          )}
        </ProposalsCard>
      </div>
      <Suspense>
        <StartCard />
      </Suspense>
    </>
  );
}
