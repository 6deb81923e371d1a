/** `#/ideer`: one's own ideas and what became of them; for those who sort ideas, everybody's. */
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { isFailure } from '../../../domain/errors';
import { ideaStatuses, type IdeaStatus } from '../../../domain/idea';
import { overseesIdeas } from '../../../domain/listPermissions';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { useAddress } from '../../data/address';
import { useOrganisation, useRound, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { useWorkPackages } from '../../data/workPackages';
import { FailureState } from '../../shell/FailureState';
import { RowProblems } from '../../shell/RowProblems';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { useIdeas } from './ideaQueries';
import { IdeaList } from './IdeaList';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  filter: { display: 'flex', flexDirection: 'column', maxWidth: '20rem', rowGap: tokens.spacingVerticalXS },
});

const all = 'all';

function StatusFilter({ status, onChange }: { status: string; onChange: (status: IdeaStatus | typeof all) => void }) {
  const styles = useStyles();
  const words = useTextOf(ideasText);
  const { common } = useText();
  const id = useId();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{words.statusFilter}</label>
      <Select
        id={id}
        value={status}
        onChange={(_event, { value }) => onChange(ideaStatuses.find((each) => each === value) ?? all)}
      >
        <option value={all}>{words.everyStatus}</option>
        {ideaStatuses.map((each) => (
          <option key={each} value={each}>
            {common.ideaStatuses[each]}
          </option>
        ))}
      </Select>
    </div>
  );
}

export function IdeasPage() {
  const styles = useStyles();
  const words = useTextOf(ideasText);
  const { href, params, setParams } = useAddress();
  const round = useRound();
  const viewer = useViewer();
  const ideas = useIdeas();
  const organisation = useOrganisation();
  const workPackages = useWorkPackages();
  const status = ideaStatuses.find((each) => each === params['status']) ?? all;
  const seesAll = viewer.data !== undefined && overseesIdeas(viewer.data);
  const mayAdd = viewer.data?.rights.ideas.add === true && round.status !== 'closed';
  const actions = (
    <>
      {viewer.data?.rights.workPackages.add === true && (
        <Button as="a" href={href('/opsaetning/arbejdspakker')}>
          {words.packages}
        </Button>
      )}
      <Button as="a" appearance="primary" href={href('/ideer/ny')}>
        {words.add}
      </Button>
    </>
  );
  const { manage } = useServices();
  const needsConsent = seesAll && isFailure(ideas.error, 'SignInNeeded');
  const refused = isFailure(ideas.error, 'Forbidden') || isFailure(ideas.error, 'NotFound');
  return (
    <div className={styles.page}>
      <PageHeader
        title={words.title}
        description={seesAll ? words.all : words.own}
        actions={mayAdd && !refused ? actions : undefined}
      />
      {needsConsent ? (
        <FailureState error={ideas.error} askForConsent={manage.askForConsent} onRetry={() => void ideas.refetch()} />
      ) : refused ? (
        <EmptyState title={words.mayNotAdd} body={words.mayNotAddBody} />
      ) : (
        <WhenLoaded
          queries={{ ideas, viewer, organisation, workPackages }}
          label={words.loading}
          lines={8}
          shape="rows"
        >
          {(data) => (
            <>
              <RowProblems problems={data.ideas.problems} />
              {data.ideas.rows.length === 0 ? (
                <EmptyState
                  title={seesAll ? words.emptyAll : words.emptyTitle}
                  body={words.emptyBody}
                  action={mayAdd ? actions : undefined}
                />
              ) : (
                <>
                  {seesAll && (
                    <StatusFilter
                      status={status}
                      onChange={(next) => setParams({ status: next === all ? undefined : next }, { replace: true })}
                    />
                  )}
                  <IdeaList
                    ideas={data.ideas.rows.filter((idea) => status === all || idea.status === status)}
                    units={data.organisation.rows}
                    workPackages={data.workPackages}
                    namesAuthors={seesAll}
                  />
                </>
              )}
            </>
          )}
        </WhenLoaded>
      )}
    </div>
  );
}
