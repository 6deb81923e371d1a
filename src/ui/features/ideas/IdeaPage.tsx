/** `#/ideer/17`: the idea, what became of it, and for those who sort ideas the form that says so. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Idea } from '../../../domain/idea';
import type { IdeaId } from '../../../domain/ids';
import type { OrgUnit } from '../../../domain/organisation';
import { overseesIdeas } from '../../../domain/listPermissions';
import type { Versioned } from '../../../domain/stores';
import type { WorkPackage } from '../../../domain/workPackage';
import { Facts } from '../../components/Facts';
import { PageHeader } from '../../components/PageHeader';
import { useAddress } from '../../data/address';
import { useOrganisation, useRound, useViewer } from '../../data/queries';
import { useWorkPackages } from '../../data/workPackages';
import { InRoundOf } from '../../shell/InRoundOf';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { IdeaFateForm } from './IdeaFateForm';
import { useIdea } from './ideaQueries';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

interface OneIdeaProps {
  readonly loaded: Versioned<Idea>;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly maySort: boolean;
}

function OneIdea({ loaded, units, workPackages, maySort }: OneIdeaProps) {
  const styles = useStyles();
  const words = useTextOf(ideasText);
  const { common } = useText();
  const round = useRound();
  const { backHref } = useAddress();
  const [isSaved, setSaved] = useState(false);
  const { entity: idea } = loaded;
  const pack = workPackages.find(({ id }) => id === idea.workPackageId)?.title ?? words.unknownPackage;
  const sorts = maySort && round.status !== 'closed';
  return (
    <div className={styles.page}>
      <PageHeader title={idea.title} back={{ href: backHref('/ideer'), label: words.back }} />
      <Facts
        facts={[
          [words.fields.description, idea.description],
          [words.fields.origin, common.origins[idea.origin]],
        ]}
      />
      <h2 className={styles.heading}>{words.fate}</h2>
      <output>{isSaved ? words.saved : ''}</output>
      {sorts ? (
        <IdeaFateForm loaded={loaded} units={units} workPackages={workPackages} onSaved={() => setSaved(true)} />
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
            loaded={data.idea}
            units={data.organisation.rows}
            workPackages={data.workPackages}
            maySort={overseesIdeas(data.viewer)}
          />
        </InRoundOf>
      )}
    </WhenLoaded>
  );
}
