import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isFailure } from '../../../domain/errors';
import type { Milestone } from '../../../domain/milestone';
import type { OrgUnit } from '../../../domain/organisation';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { useAddress } from '../../data/address';
import { useMilestones, useOrganisation, useRound, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { RowProblems } from '../../shell/RowProblems';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { useText } from '../../text/useText';
import { toAgenda } from './agenda';
import { AgendaList } from './AgendaList';
import { ChoiceButtons } from './ChoiceButtons';
import { TimelineBoard } from './TimelineBoard';
import { isChosen, laneChoices, noFilters, parseChoices, timelineViews, zoomChoices } from './timelineChoices';
import { TimelineFilters } from './TimelineFilters';
import { useIsNarrow } from '../../components/useIsNarrow';

const useStyles = makeStyles({
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

function Milestones({ all, units }: { all: readonly Milestone[]; units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const { timeline, common } = useText();
  const { params, setParams } = useAddress();
  const today = useServices().today();
  const isNarrow = useIsNarrow();
  const choices = useMemo(() => parseChoices(params), [params]);
  const shown = useMemo(() => all.filter((milestone) => isChosen(milestone, choices)), [all, choices]);
  const agenda = useMemo(() => toAgenda(shown, all, today), [shown, all, today]);
  const view = choices.view ?? (isNarrow ? 'liste' : 'tidslinje');
  return (
    <>
      <div className={styles.views}>
        <ChoiceButtons
          label={timeline.view}
          choices={timelineViews}
          labels={timeline.views}
          value={view}
          onChange={(vis) => setParams({ vis })}
        />
        {view === 'tidslinje' && (
          <>
            <ChoiceButtons
              label={timeline.lanes}
              choices={laneChoices}
              labels={timeline.laneChoices}
              value={choices.lanes}
              onChange={(opdel) => setParams({ opdel }, { replace: true })}
            />
            <ChoiceButtons
              label={timeline.zoom}
              choices={zoomChoices}
              labels={timeline.zooms}
              value={choices.zoom}
              onChange={(zoom) => setParams({ zoom }, { replace: true })}
            />
          </>
        )}
      </div>
      <TimelineFilters choices={choices} milestones={all} units={units} shownCount={shown.length} />
      {shown.length === 0 ? (
        <EmptyState
          title={timeline.filteredTitle}
          body={timeline.filteredBody}
          action={<Button onClick={() => setParams(noFilters, { replace: true })}>{common.clearFilters}</Button>}
        />
      ) : view === 'liste' ? (
        <AgendaList agenda={agenda} units={units} />
      ) : (
        <TimelineBoard all={all} shown={shown} units={units} choices={choices} />
      )}
    </>
  );
}

export function TimelinePage() {
  const { timeline } = useText();
  const { href } = useAddress();
  const round = useRound();
  const milestones = useMilestones();
  const organisation = useOrganisation();
  const viewer = useViewer();
  const mayAdd = viewer.data?.rights.milestones.add === true && round.status !== 'closed';
  const mayRead = viewer.data?.rights.milestones.read !== false && !isFailure(milestones.error, 'Forbidden');
  const add = mayAdd && mayRead && (
    <Button as="a" appearance="primary" href={href('/tidsplan/ny')}>
      {timeline.add}
    </Button>
  );
  if (!mayRead) {
    return (
      <>
        <PageHeader title={timeline.title} />
        <EmptyState title={timeline.noAccessTitle} body={timeline.noAccessBody} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={timeline.title} description={timeline.description} actions={add || undefined} />
      <WhenLoaded queries={{ milestones, organisation }} label={timeline.loading} lines={8} shape="rows">
        {(data) => (
          <>
            <RowProblems problems={data.milestones.problems} />
            {data.milestones.rows.length === 0 ? (
              <EmptyState
                title={timeline.emptyTitle}
                body={mayAdd ? timeline.emptyBody : timeline.emptyBodyReader}
                action={add || undefined}
              />
            ) : (
              <Milestones all={data.milestones.rows} units={data.organisation.rows} />
            )}
          </>
        )}
      </WhenLoaded>
    </>
  );
}
