import { Button } from '@fluentui/react-components';
import { isFailure } from '../../../domain/errors';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { useAddress } from '../../data/address';
import { useOrganisation, usePlanPoints, useRound, useViewer } from '../../data/queries';
import { RowProblems } from '../../shell/RowProblems';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { useText } from '../../text/useText';
import { PlanList } from './PlanList';

export function PlanPage() {
  const { plan } = useText();
  const { href } = useAddress();
  const round = useRound();
  const planPoints = usePlanPoints();
  const organisation = useOrganisation();
  const viewer = useViewer();
  const rights = viewer.data?.rights.planPoints;
  const isOpen = round.status !== 'closed';
  const mayAdd = isOpen && rights?.add === true;
  const mayEdit = isOpen && rights?.edit === true;
  const mayRead = rights?.read !== false && !isFailure(planPoints.error, 'Forbidden');
  const add = mayAdd && mayRead && (
    <Button as="a" appearance="primary" href={href('/plan/ny')}>
      {plan.add}
    </Button>
  );
  if (!mayRead) {
    return (
      <>
        <PageHeader title={plan.title} />
        <EmptyState title={plan.list.noAccessTitle} body={plan.list.noAccessBody} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={plan.title} description={plan.indicative} actions={add || undefined} />
      {isOpen && rights?.edit === false && <p>{plan.readOnly}</p>}
      <WhenLoaded queries={{ planPoints, organisation }} label={plan.loading} lines={12} shape="rows">
        {(data) => (
          <>
            <RowProblems problems={data.planPoints.problems} />
            {data.planPoints.rows.length === 0 ? (
              <EmptyState
                title={plan.list.emptyTitle}
                body={mayAdd ? plan.list.emptyBody : plan.list.emptyBodyReader}
                action={add || undefined}
              />
            ) : (
              <PlanList points={data.planPoints.rows} units={data.organisation.rows} mayEdit={mayEdit} />
            )}
          </>
        )}
      </WhenLoaded>
    </>
  );
}
