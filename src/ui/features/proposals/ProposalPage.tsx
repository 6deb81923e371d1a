import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular, PrintRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import type { ProposalId } from '../../../domain/ids';
import { mayGiveNumbers } from '../../../domain/listPermissions';
import { personsOf, type Proposal } from '../../../domain/proposal';
import { yearsOf } from '../../../domain/round';
import type { SkabelonFieldId } from '../../../domain/skabelonFields';
import type { KeptSkabelon } from '../../../domain/keptSkabelon';
import type { ItemStanding, Versioned } from '../../../domain/stores';
import { LoadingState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { queryKeys, useOrganisation, useProposal, useProposalStanding, useRound, useViewer } from '../../data/queries';
import { useSkabelon } from '../../data/skabelon';
import { useFormat } from '../../format/useFormat';
import { CopyLink } from '../../shell/CopyLink';
import { InRoundOf } from '../../shell/InRoundOf';
import { lazyPart } from '../../shell/lazyPart';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { skabelonText } from '../../text/parts/skabelon';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { DiscussInChannel } from './discuss/DiscussInChannel';
import { ProposalForm } from './item/ProposalForm';
import { ProposalReading } from './item/ProposalReading';
import { keptProposal } from './item/proposalPaths';
import { proposalWords } from './item/proposalWords';
import { useOthers } from './item/useOthers';
import { useTemplate } from './item/useTemplate';
import { useWantedField } from './item/useWantedField';
import { useWorkPackages } from '../../data/workPackages';

const BilagSection = lazyPart(async () => (await import('./bilag/BilagSection')).BilagSection);
const AccessNotice = lazyPart(async () => (await import('./access/AccessNotice')).AccessNotice);
const WaitingDraft = lazyPart(async () => (await import('../../form/WaitingDraft')).WaitingDraft);
const WhoMaySee = lazyPart(async () => (await import('./access/WhoMaySee')).WhoMaySee);
const ProposalTalk = lazyPart(async () => (await import('./remarks/ProposalTalk')).ProposalTalk);
const ForloebPanel = lazyPart(async () => (await import('./forloeb/ForloebPanel')).ForloebPanel);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

interface ProposalPageProps {
  readonly id: ProposalId;
  /** The MED-drøftelser of the proposal: another feature's, put in by the routes. */
  readonly medSection: ReactNode;
  /** What MED says about it, for its readable page. */
  readonly medReading?: (proposal: Proposal) => ReactNode;
}

export function ProposalPage({ id, medSection, medReading }: ProposalPageProps) {
  const { proposals } = useText();
  const { backHref } = useAddress();
  const proposal = useProposal(id);
  const standing = useProposalStanding(id);
  const organisation = useOrganisation();
  const workPackages = useWorkPackages();
  const viewer = useViewer();
  const skabelon = useSkabelon();
  return (
    <WhenLoaded
      queries={{ proposal, standing, organisation, workPackages, viewer, skabelon }}
      label={proposals.item.loading}
      lines={12}
      page={{ back: { href: backHref('/forslag'), label: proposals.item.back } }}
    >
      {(data) => (
        <InRoundOf round={data.proposal.entity.round}>
          <OpenProposal
            loaded={data.proposal}
            units={data.organisation.rows}
            workPackages={data.workPackages}
            skabelon={data.skabelon}
            standing={data.standing}
            mayNumber={mayGiveNumbers(data.viewer)}
            medSection={medSection}
            medReading={medReading}
          />
        </InRoundOf>
      )}
    </WhenLoaded>
  );
}

interface OpenProposalProps extends Pick<Parameters<typeof ProposalForm>[0], 'loaded' | 'units' | 'workPackages'> {
  readonly skabelon: KeptSkabelon;
  readonly standing: ItemStanding;
  readonly mayNumber: boolean;
  readonly medSection: ReactNode;
  readonly medReading: ProposalPageProps['medReading'];
}

function OpenProposal(props: OpenProposalProps) {
  const { loaded, units, workPackages, skabelon, standing, mayNumber, medSection, medReading } = props;
  const { mayEdit } = standing;
  const styles = useStyles();
  const texts = useText();
  const { common, proposals } = texts;
  const item = proposals.item;
  const format = useFormat();
  const { backHref } = useAddress();
  const round = useRound();
  const client = useQueryClient();
  const [isEditing, setEditing] = useState(false);
  // Once the form has been open it has said what waits, and a draft that it removed may still be on its way out.
  const [hasEdited, setEdited] = useState(false);
  const edit = (): void => {
    setEditing(true);
    setEdited(true);
  };
  useWantedField(isEditing, () => (mayEdit && round.status !== 'closed' ? edit() : undefined));
  const years = useMemo(() => yearsOf(round), [round]);
  const around = useTextOf(skabelonText);
  const template = useTemplate(skabelon);
  const others = useOthers(loaded.entity.id);
  const words = useMemo(
    () =>
      proposalWords(texts, around, {
        template,
        units,
        workPackages,
        years,
        people: personsOf(loaded.entity),
        others: others.proposals,
      }),
    [texts, around, template, units, workPackages, years, loaded, others],
  );
  const { entity } = loaded;

  const saved = (now: Versioned<Proposal>): void => {
    client.setQueryData(queryKeys.proposal(now.entity.id), now);
    void client.invalidateQueries({ queryKey: queryKeys.proposals(now.entity.round) });
    // Where it lies now the viewer may do less, or more.
    void client.invalidateQueries({ queryKey: queryKeys.proposalStanding(now.entity.id) });
  };
  const fieldOf = (part: SkabelonFieldId) => template.find(({ id }) => id === part);
  /** Printed below the page: what has a part of its own, as the skabelon has its field. */
  const onPaper = (part: SkabelonFieldId) => {
    const field = fieldOf(part);
    return !isEditing && field?.printed === true && !field.hidden ? { 'data-print-page': true } : {};
  };
  const when = format.instant(entity.modifiedAt);
  const isClosed = round.status === 'closed';
  const title = [entity.number, entity.title].filter((part) => part !== undefined).join(' ');
  const state = [common.stages[entity.stage], ...(entity.sideState ? [common.sideStates[entity.sideState]] : [])];

  return (
    <div className={styles.page}>
      <PageHeader
        title={title}
        description={[
          ...state,
          entity.modifiedBy === undefined ? item.changedBySomeone(when) : item.changed(entity.modifiedBy.name, when),
        ].join(' · ')}
        back={{ href: backHref('/forslag'), label: item.back }}
        actions={
          <>
            {mayEdit && !isClosed && !isEditing && (
              <Button appearance="primary" icon={<EditRegular />} onClick={edit}>
                {common.edit}
              </Button>
            )}
            {!isEditing && (
              <Button icon={<PrintRegular />} onClick={() => window.print()}>
                {around.print}
              </Button>
            )}
            <DiscussInChannel proposal={entity} />
            <CopyLink address={`forslag/${entity.id}`} title={title} />
          </>
        }
      />
      {skabelon.unreadableAt !== undefined && (
        <ProblemBar intent="warning" title={around.unreadableTitle}>
          {around.unreadable(skabelon.unreadableAt)}
        </ProblemBar>
      )}
      <Suspense fallback={null}>
        <AccessNotice proposal={entity} standing={standing} units={units} />
        {mayEdit && !isClosed && !hasEdited && <WaitingDraft {...keptProposal(entity.id)} onGoOn={edit} />}
      </Suspense>
      {isEditing && !isClosed && mayEdit ? (
        <ProposalForm
          key={entity.id}
          loaded={loaded}
          units={units}
          workPackages={workPackages}
          years={years}
          template={template}
          others={others}
          mayNumber={mayNumber}
          onSaved={saved}
          onClose={() => setEditing(false)}
        />
      ) : (
        <ProposalReading
          proposal={entity}
          template={template}
          words={words}
          years={years}
          others={others}
          mayEdit={mayEdit}
          med={medReading?.(entity)}
        />
      )}
      <Suspense fallback={<LoadingState label={common.loading} lines={6} />}>
        <ForloebPanel
          loaded={loaded}
          units={units}
          template={template}
          decisionsOnPaper={onPaper('decisions')}
          mayEdit={mayEdit}
          onChanged={saved}
        />
      </Suspense>
      <Suspense fallback={<LoadingState label={common.loading} lines={2} />}>
        <div {...onPaper('bilag')}>
          <BilagSection proposal={entity.id} field={fieldOf('bilag')} mayEdit={mayEdit && !isClosed} />
        </div>
      </Suspense>
      <Suspense fallback={<LoadingState label={common.loading} lines={2} />}>{medSection}</Suspense>
      <Suspense fallback={null}>
        <WhoMaySee proposal={entity} units={units} workPackages={workPackages} />
      </Suspense>
      <Suspense fallback={<LoadingState label={common.loading} lines={3} />}>
        <ProposalTalk
          proposal={entity}
          units={units}
          workPackages={workPackages}
          mayEdit={mayEdit}
          isReading={!isEditing}
        />
      </Suspense>
    </div>
  );
}
