import { makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import type { MedDiscussionId } from '../../../domain/ids';
import type { MedDiscussion } from '../../../domain/medDiscussion';
import { medPlaceOf, medRightOf } from '../../../domain/medPlace';
import { isUntouched } from '../../../domain/medStart';
import type { OrgUnit } from '../../../domain/organisation';
import type { Versioned } from '../../../domain/stores';
import type { Viewer } from '../../../domain/viewer';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { queryKeys, useMedDiscussion, useOrganisation, useRound, useViewer } from '../../data/queries';
import { CopyLink } from '../../shell/CopyLink';
import { ItemComments } from '../../shell/ItemComments';
import { InRoundOf } from '../../shell/InRoundOf';
import { lazyPart } from '../../shell/lazyPart';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { medText } from '../../text/parts/med';
import { medItemText } from '../../text/parts/medItem';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { medEditing, type MedPart } from './medEditing';
import { MedOutcomeForm } from './MedOutcomeForm';
import { MedOutcomeReading } from './MedOutcomeReading';
import { ProposalInBrief } from './ProposalInBrief';
import { RemoveMedDiscussion } from './RemoveMedDiscussion';

const WhoMayMed = lazyPart(async () => (await import('../../shell/WhoMay')).WhoMayMed);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '56rem' },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

const allParts: readonly MedPart[] = ['deadline', 'discussedOn', 'outcome', 'statement', 'answer'];

interface OpenDiscussionProps {
  readonly loaded: Versioned<MedDiscussion>;
  readonly units: readonly OrgUnit[];
  readonly viewer: Viewer;
}

function OpenDiscussion({ loaded, units, viewer }: OpenDiscussionProps) {
  const styles = useStyles();
  const { common } = useText();
  const med = useTextOf(medText);
  const words = useTextOf(medItemText);
  const { backHref } = useAddress();
  const round = useRound();
  const client = useQueryClient();
  const { entity } = loaded;
  const committee = units.find(({ id }) => id === entity.medUdvalgId);
  const committeeName = committee?.name ?? common.unknownUnit;
  const title = words.itemTitle(committeeName);
  const isClosed = round.status === 'closed';
  const { parts, because } = medEditing(viewer, committee, isClosed);
  const mayRemove = !isClosed && isUntouched(entity) && medRightOf(viewer, medPlaceOf(entity), units) === 'write';
  const readParts = allParts.filter((part) => !parts.includes(part));

  const saved = (now: Versioned<MedDiscussion>): void => {
    client.setQueryData(queryKeys.medDiscussion(now.entity.id), now);
    void client.invalidateQueries({ queryKey: queryKeys.medDiscussions(now.entity.round) });
  };

  return (
    <div className={styles.page}>
      <PageHeader
        title={title}
        description={entity.title}
        back={{ href: backHref('/med'), label: med.back }}
        actions={<CopyLink address={`med/${entity.id}`} title={title} />}
      />
      <ProposalInBrief id={entity.proposalId} />
      <section aria-labelledby="med-discussion" className={styles.section}>
        <h2 id="med-discussion" className={styles.heading}>
          {words.discussionTitle}
        </h2>
        {because !== undefined && <ProblemBar intent="info">{words.mayNotEdit[because]}</ProblemBar>}
        {parts.length > 0 && <MedOutcomeForm key={entity.id} loaded={loaded} parts={parts} onSaved={saved} />}
        {readParts.length > 0 && <MedOutcomeReading discussion={entity} parts={readParts} />}
      </section>
      {mayRemove && <RemoveMedDiscussion loaded={loaded} committee={committeeName} />}
      <Suspense fallback={null}>
        <WhoMayMed place={medPlaceOf(entity)} units={units} />
      </Suspense>
      <ItemComments target={{ on: 'medDiscussion', id: entity.id }} />
    </div>
  );
}

/** `#/med/5` */
export function MedDiscussionPage({ id }: { readonly id: MedDiscussionId }) {
  const med = useTextOf(medText);
  const words = useTextOf(medItemText);
  const { backHref } = useAddress();
  const discussion = useMedDiscussion(id);
  const organisation = useOrganisation();
  const viewer = useViewer();
  return (
    <WhenLoaded
      queries={{ discussion, organisation, viewer }}
      label={words.itemLoading}
      lines={10}
      page={{ back: { href: backHref('/med'), label: med.back } }}
    >
      {(data) => (
        <InRoundOf round={data.discussion.entity.round}>
          <OpenDiscussion loaded={data.discussion} units={data.organisation.rows} viewer={data.viewer} />
        </InRoundOf>
      )}
    </WhenLoaded>
  );
}
