import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { MilestoneId } from '../../../domain/ids';
import type { Milestone } from '../../../domain/milestone';
import type { OrgUnit } from '../../../domain/organisation';
import type { Versioned } from '../../../domain/stores';
import type { Viewer } from '../../../domain/viewer';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useMilestone, useOrganisation, useRound, useViewer } from '../../data/queries';
import { BegunForms } from '../../form/BegunForms';
import { CopyLink } from '../../shell/CopyLink';
import { InRoundOf } from '../../shell/InRoundOf';
import { lazyPart } from '../../shell/lazyPart';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { useText } from '../../text/useText';
import { EditMilestone } from './EditMilestone';
import { MilestoneDetails } from './MilestoneDetails';
import { keptMilestone, milestoneShape } from './milestoneFields';
import { NewMilestone } from './NewMilestone';
import { RemoveMilestone } from './RemoveMilestone';

const WaitingDraft = lazyPart(async () => (await import('../../form/WaitingDraft')).WaitingDraft);
const WhoMayInList = lazyPart(async () => (await import('../../shell/WhoMay')).WhoMayInList);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalL },
  remove: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

/** Why the viewer may not write here, in words; undefined when they may. */
const useReadOnlyReason = (viewer: Viewer, verb: 'add' | 'edit'): string | undefined => {
  const { timeline } = useText();
  const round = useRound();
  if (round.status === 'closed') return timeline.readOnlyRound(round.title);
  return viewer.rights.milestones[verb] ? undefined : timeline.readOnly;
};

const useBack = () => {
  const { timeline } = useText();
  return { href: useAddress().backHref('/tidsplan'), label: timeline.back };
};

interface OneMilestoneProps {
  readonly loaded: Versioned<Milestone>;
  readonly units: readonly OrgUnit[];
  readonly viewer: Viewer;
}

function OneMilestone({ loaded, units, viewer }: OneMilestoneProps) {
  const styles = useStyles();
  const { timeline, common } = useText();
  const back = useBack();
  const [mode, setMode] = useState<'read' | 'edit' | 'saved'>('read');
  // Once the form has been open it has said what waits, and a draft that it removed may still be on its way out.
  const [hasEdited, setEdited] = useState(false);
  const edit = (): void => {
    setMode('edit');
    setEdited(true);
  };
  const reason = useReadOnlyReason(viewer, 'edit');
  const mayRemove = reason === undefined && viewer.rights.milestones.remove;
  const { entity } = loaded;
  const actions = (
    <>
      {reason === undefined && mode !== 'edit' && (
        <Button appearance="primary" onClick={edit}>
          {timeline.edit}
        </Button>
      )}
      <CopyLink address={`tidsplan/${loaded.entity.id}`} title={loaded.entity.title} />
    </>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={entity.title} back={back} actions={actions} />
      {reason !== undefined && <ProblemBar intent="info">{reason}</ProblemBar>}
      <output>{mode === 'saved' ? common.saved : ''}</output>
      {reason === undefined && mode === 'read' && !hasEdited && (
        <Suspense fallback={null}>
          <WaitingDraft {...keptMilestone(loaded.entity.id)} onGoOn={edit} />
        </Suspense>
      )}
      {mode === 'edit' ? (
        <EditMilestone
          loaded={loaded}
          units={units}
          onSaved={() => setMode('saved')}
          onCancel={() => setMode('read')}
        />
      ) : (
        <>
          <MilestoneDetails milestone={entity} units={units} />
          <div className={styles.remove}>{mayRemove && <RemoveMilestone loaded={loaded} />}</div>
        </>
      )}
      <Suspense fallback={null}>
        <WhoMayInList list="milestones" />
      </Suspense>
    </div>
  );
}

function ExistingMilestone({ id }: { id: MilestoneId }) {
  const { timeline } = useText();
  const milestone = useMilestone(id);
  const organisation = useOrganisation();
  const viewer = useViewer();
  const back = useBack();
  return (
    <WhenLoaded queries={{ milestone, organisation, viewer }} label={timeline.loadingOne} lines={8} page={{ back }}>
      {(data) => (
        <InRoundOf round={data.milestone.entity.round}>
          <OneMilestone loaded={data.milestone} units={data.organisation.rows} viewer={data.viewer} />
        </InRoundOf>
      )}
    </WhenLoaded>
  );
}

function AddMilestone() {
  const styles = useStyles();
  const { timeline } = useText();
  const organisation = useOrganisation();
  const viewer = useViewer();
  return (
    <div className={styles.page}>
      <PageHeader title={timeline.newTitle} back={useBack()} />
      <WhenLoaded queries={{ organisation, viewer }} label={timeline.loadingOne} lines={8}>
        {(data) => <AddIfAllowed units={data.organisation.rows} viewer={data.viewer} />}
      </WhenLoaded>
    </div>
  );
}

function AddIfAllowed({ units, viewer }: Pick<OneMilestoneProps, 'units' | 'viewer'>) {
  const reason = useReadOnlyReason(viewer, 'add');
  const { key } = useRound();
  if (reason !== undefined) return <ProblemBar intent="info">{reason}</ProblemBar>;
  return (
    <BegunForms kind="tidsplan" round={key} shape={milestoneShape}>
      {(begun) => <NewMilestone key={begun.clientKey} begun={begun} units={units} />}
    </BegunForms>
  );
}

/** `id` undefined: a new one. */
export function MilestonePage({ id }: { id: MilestoneId | undefined }) {
  return id === undefined ? <AddMilestone /> : <ExistingMilestone key={id} id={id} />;
}
