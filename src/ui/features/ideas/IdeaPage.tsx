/** `#/ideer/17`: the idea, what became of it, and for those who sort ideas the form that says so. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { isOwnIdea, isSetByAuthor, type Idea } from '../../../domain/idea';
import type { IdeaId } from '../../../domain/ids';
import { danishDayOf } from '../../../domain/localDate';
import type { OrgUnit } from '../../../domain/organisation';
import { overseesIdeas } from '../../../domain/listPermissions';
import type { PersonRef } from '../../../domain/person';
import type { Versioned } from '../../../domain/stores';
import type { Viewer } from '../../../domain/viewer';
import type { WorkPackage } from '../../../domain/workPackage';
import { Facts } from '../../components/Facts';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useOrganisation, useRound, useViewer } from '../../data/queries';
import { useWorkPackages } from '../../data/workPackages';
import { useFormat } from '../../format/useFormat';
import { InRoundOf } from '../../shell/InRoundOf';
import { lazyPart } from '../../shell/lazyPart';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { IdeaFateForm } from './IdeaFateForm';
import { useIdea, useIdeaStore } from './ideaQueries';
import { IdeaWordsForm } from './IdeaWordsForm';
import { NextIdea } from './NextIdea';
import { PackageProposals } from './PackageProposals';

const WhoMayInList = lazyPart(async () => (await import('../../shell/WhoMay')).WhoMayInList);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface OneIdeaProps {
  readonly loaded: Versioned<Idea>;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly viewer: Viewer;
}

function OneIdea({ loaded, units, workPackages, viewer }: OneIdeaProps) {
  const styles = useStyles();
  const words = useTextOf(ideasText);
  const { common } = useText();
  const round = useRound();
  const format = useFormat();
  const ideas = useIdeaStore();
  const { backHref } = useAddress();
  const [done, setDone] = useState<'nothing' | 'sorted' | 'corrected'>('nothing');
  const [isCorrecting, setCorrecting] = useState(false);
  const { entity: idea } = loaded;
  const pack = workPackages.find(({ id }) => id === idea.workPackageId)?.title ?? words.unknownPackage;
  const isOpen = round.status !== 'closed';
  const seesAll = overseesIdeas(viewer);
  const isOwn = isOwnIdea(idea, viewer.person);
  const mayCorrect = isOwn && isOpen && idea.status === 'new' && viewer.rights.ideas.edit;
  const dayOf = (iso: string): string => format.date(danishDayOf(new Date(iso)));
  const whoever = (person: PersonRef | undefined): string => person?.name ?? words.somebody;
  return (
    <div className={styles.page}>
      <PageHeader
        title={idea.title}
        description={words.sent(seesAll ? whoever(idea.createdBy) : undefined, dayOf(idea.createdAt))}
        back={{ href: backHref('/ideer'), label: words.back }}
        actions={
          mayCorrect && !isCorrecting ? <Button onClick={() => setCorrecting(true)}>{words.correct}</Button> : undefined
        }
      />
      <output>{done === 'corrected' ? words.corrected : ''}</output>
      {isCorrecting && ideas !== undefined ? (
        <IdeaWordsForm
          loaded={loaded}
          ideas={ideas}
          onSaved={() => {
            setCorrecting(false);
            setDone('corrected');
          }}
          onClose={() => setCorrecting(false)}
        />
      ) : (
        <Facts
          facts={[
            [words.fields.description, idea.description],
            [words.fields.origin, common.origins[idea.origin]],
          ]}
        />
      )}
      <h2 className={styles.heading}>{words.fate}</h2>
      {seesAll && isSetByAuthor(idea) && <ProblemBar intent="warning">{words.setByAuthor}</ProblemBar>}
      {seesAll && idea.status !== 'new' && (
        <Facts facts={[[words.setBy, words.setByWhom(whoever(idea.modifiedBy), format.instant(idea.modifiedAt))]]} />
      )}
      <output>{done === 'sorted' ? words.saved : ''}</output>
      {done === 'sorted' && <NextIdea after={idea.id} />}
      {seesAll && isOpen ? (
        <IdeaFateForm loaded={loaded} units={units} workPackages={workPackages} onSaved={() => setDone('sorted')} />
      ) : (
        <Facts
          facts={[
            [words.fields.status, common.ideaStatuses[idea.status]],
            [words.fields.chefomraadeId, units.find(({ id }) => id === idea.chefomraadeId)?.name ?? ''],
            [words.fields.workPackageId, idea.workPackageId === undefined ? '' : pack],
            [words.fields.reason, idea.reason === '' && idea.status === 'new' ? words.waiting : idea.reason],
          ]}
        />
      )}
      {isOwn && !seesAll && isOpen && idea.status !== 'new' && <p className={styles.quiet}>{words.notCorrectable}</p>}
      {idea.workPackageId !== undefined && <PackageProposals workPackage={idea.workPackageId} seesAll={seesAll} />}
      <Suspense fallback={null}>
        <WhoMayInList list="ideas" />
      </Suspense>
    </div>
  );
}

export function IdeaPage({ id }: { id: IdeaId }) {
  const words = useTextOf(ideasText);
  const { backHref } = useAddress();
  const idea = useIdea(id);
  const organisation = useOrganisation();
  const workPackages = useWorkPackages();
  const viewer = useViewer();
  const back = { href: backHref('/ideer'), label: words.back };
  return (
    <WhenLoaded
      queries={{ idea, organisation, workPackages, viewer }}
      label={words.loadingOne}
      lines={6}
      page={{ back }}
    >
      {(data) => (
        <InRoundOf round={data.idea.entity.round}>
          <OneIdea
            key={data.idea.entity.id}
            loaded={data.idea}
            units={data.organisation.rows}
            workPackages={data.workPackages}
            viewer={data.viewer}
          />
        </InRoundOf>
      )}
    </WhenLoaded>
  );
}
