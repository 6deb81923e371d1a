import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { PlanPointId } from '../../../domain/ids';
import type { OrgUnit } from '../../../domain/organisation';
import type { PlanPoint } from '../../../domain/planPoint';
import type { Versioned } from '../../../domain/stores';
import type { Viewer } from '../../../domain/viewer';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useOrganisation, usePlanPoint, useRound, useViewer } from '../../data/queries';
import { BegunForms } from '../../form/BegunForms';
import { CopyLink } from '../../shell/CopyLink';
import { InRoundOf } from '../../shell/InRoundOf';
import { lazyPart } from '../../shell/lazyPart';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { useText } from '../../text/useText';
import { EditPlanPoint } from './EditPlanPoint';
import { NewPlanPoint } from './NewPlanPoint';
import { keptPlanPoint, planPointShape } from './planPointFields';
import { PlanPointReading } from './PlanPointReading';

const WaitingDraft = lazyPart(async () => (await import('../../form/WaitingDraft')).WaitingDraft);
const WhoMayInList = lazyPart(async () => (await import('../../shell/WhoMay')).WhoMayInList);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM },
});

/** Why the viewer may not write here, in words; undefined when they may. */
const useReadOnlyReason = (viewer: Viewer, verb: 'add' | 'edit'): string | undefined => {
  const { plan } = useText();
  const round = useRound();
  if (round.status === 'closed') return plan.readOnlyRound(round.title);
  return viewer.rights.planPoints[verb] ? undefined : plan.readOnly;
};

const useBack = () => {
  const { plan } = useText();
  return { href: useAddress().backHref('/plan'), label: plan.back };
};

interface OnePlanPointProps {
  readonly loaded: Versioned<PlanPoint>;
  readonly units: readonly OrgUnit[];
  readonly viewer: Viewer;
}

function OnePlanPoint({ loaded, units, viewer }: OnePlanPointProps) {
  const styles = useStyles();
  const { plan, common } = useText();
  const back = useBack();
  const [mode, setMode] = useState<'read' | 'edit' | 'saved'>('read');
  // Once the form has been open it has said what waits, and a draft that it removed may still be on its way out.
  const [hasEdited, setEdited] = useState(false);
  const edit = (): void => {
    setMode('edit');
    setEdited(true);
  };
  const reason = useReadOnlyReason(viewer, 'edit');
  const actions = (
    <>
      {reason === undefined && mode !== 'edit' && (
        <Button appearance="primary" onClick={edit}>
          {plan.edit}
        </Button>
      )}
      <CopyLink address={`plan/${loaded.entity.id}`} title={loaded.entity.title} />
    </>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={loaded.entity.title} back={back} actions={actions} />
      {reason !== undefined && <ProblemBar intent="info">{reason}</ProblemBar>}
      <output>{mode === 'saved' ? common.saved : ''}</output>
      {reason === undefined && mode === 'read' && !hasEdited && (
        <Suspense fallback={null}>
          <WaitingDraft {...keptPlanPoint(loaded.entity.id)} onGoOn={edit} />
        </Suspense>
      )}
      {mode === 'edit' ? (
        <EditPlanPoint
          loaded={loaded}
          units={units}
          onSaved={() => setMode('saved')}
          onCancel={() => setMode('read')}
        />
      ) : (
        <PlanPointReading point={loaded.entity} units={units} />
      )}
      <Suspense fallback={null}>
        <WhoMayInList list="planPoints" />
      </Suspense>
    </div>
  );
}

function ExistingPlanPoint({ id }: { id: PlanPointId }) {
  const { plan } = useText();
  const planPoint = usePlanPoint(id);
  const organisation = useOrganisation();
  const viewer = useViewer();
  const back = useBack();
  return (
    <WhenLoaded queries={{ planPoint, organisation, viewer }} label={plan.loadingOne} lines={8} page={{ back }}>
      {(data) => (
        <InRoundOf round={data.planPoint.entity.round}>
          <OnePlanPoint loaded={data.planPoint} units={data.organisation.rows} viewer={data.viewer} />
        </InRoundOf>
      )}
    </WhenLoaded>
  );
}

function AddIfAllowed({ units, viewer }: Pick<OnePlanPointProps, 'units' | 'viewer'>) {
  const reason = useReadOnlyReason(viewer, 'add');
  const { key } = useRound();
  if (reason !== undefined) return <ProblemBar intent="info">{reason}</ProblemBar>;
  return (
    <BegunForms kind="plan" round={key} shape={planPointShape}>
      {(begun) => <NewPlanPoint key={begun.clientKey} begun={begun} units={units} />}
    </BegunForms>
  );
}

function AddPlanPoint() {
  const styles = useStyles();
  const { plan } = useText();
  const organisation = useOrganisation();
  const viewer = useViewer();
  return (
    <div className={styles.page}>
      <PageHeader title={plan.newTitle} back={useBack()} />
      <WhenLoaded queries={{ organisation, viewer }} label={plan.loadingOne} lines={8}>
        {(data) => <AddIfAllowed units={data.organisation.rows} viewer={data.viewer} />}
      </WhenLoaded>
    </div>
  );
}

/** `id` undefined: a new one. */
export function PlanPointPage({ id }: { id: PlanPointId | undefined }) {
  return id === undefined ? <AddPlanPoint /> : <ExistingPlanPoint key={id} id={id} />;
}
