/** `#/opsaetning/arbejdspakker/5`: one work package, and its form. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkPackageId } from '../../../domain/ids';
import type { OrgUnit } from '../../../domain/organisation';
import type { PersonRef } from '../../../domain/person';
import type { Versioned } from '../../../domain/stores';
import type { WorkPackage } from '../../../domain/workPackage';
import { parseWorkPackageDraft, toWorkPackageDraft } from '../../../domain/workPackageDraft';
import { Facts } from '../../components/Facts';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useChoosable } from '../../data/choosable';
import { useOrganisation, useRound, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { EditDraft } from '../../form/EditDraft';
import { FailureState } from '../../shell/FailureState';
import { InRoundOf } from '../../shell/InRoundOf';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { packagesText } from '../../text/parts/packages';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { PackageFields } from './PackageFields';
import { packageLabel, packagePaths, spellPackageValue } from './packageFields';
import { usePackageChanged, useWorkPackage } from './packageQueries';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalL },
});

interface OnePackageProps {
  readonly loaded: Versioned<WorkPackage>;
  readonly units: readonly OrgUnit[];
}

const nobody: readonly PersonRef[] = [];

function Editing({ loaded, units, onClose }: OnePackageProps & { readonly onClose: (isSaved: boolean) => void }) {
  const texts = useText();
  const words = useTextOf(packagesText);
  const { stores, rules } = useServices();
  const { id, lead, chefomraadeId } = loaded.entity;
  const [present] = useState(() => (lead === undefined ? nobody : [lead]));
  const people = useChoosable(present);
  const changed = usePackageChanged();
  return (
    <EditDraft
      label={words.form}
      loaded={loaded}
      paths={packagePaths}
      toDraft={toWorkPackageDraft}
      parse={(draft, base: WorkPackage) => parseWorkPackageDraft(draft, base, rules.workPackage, people.people)}
      labelOf={(path) => packageLabel(path, words)}
      spell={(path, value) => spellPackageValue(path, value, { units, people: people.people }, texts)}
      save={(patch, version) => stores.workPackages.update(id, patch, version)}
      reread={() => stores.workPackages.get(id)}
      onSaved={(saved) => {
        changed(saved);
        onClose(true);
      }}
      onClose={() => onClose(false)}
      failureAs={FailureState}
    >
      {(form) => <PackageFields control={form.control} units={units} present={chefomraadeId} people={people} />}
    </EditDraft>
  );
}

function OnePackage({ loaded, units, mayEdit }: OnePackageProps & { readonly mayEdit: boolean }) {
  const styles = useStyles();
  const words = useTextOf(packagesText);
  const { common } = useText();
  const { href } = useAddress();
  const isClosed = useRound().status === 'closed';
  const [mode, setMode] = useState<'read' | 'edit' | 'saved'>('read');
  const { entity } = loaded;
  const may = mayEdit && !isClosed;
  return (
    <div className={styles.page}>
      <PageHeader
        title={entity.title}
        back={{ href: href('/opsaetning/arbejdspakker'), label: words.back }}
        actions={
          may && mode !== 'edit' ? (
            <Button appearance="primary" onClick={() => setMode('edit')}>
              {words.edit}
            </Button>
          ) : undefined
        }
      />
      {may ? undefined : <ProblemBar intent="info">{isClosed ? words.closed : words.readOnly}</ProblemBar>}
      <output>{mode === 'saved' ? words.saved : ''}</output>
      {mode === 'edit' ? (
        <Editing loaded={loaded} units={units} onClose={(isSaved) => setMode(isSaved ? 'saved' : 'read')} />
      ) : (
        <Facts
          facts={[
            [
              words.fields.chefomraadeId,
              units.find(({ id }) => id === entity.chefomraadeId)?.name ?? common.unknownUnit,
            ],
            [words.fields.track, common.tracks[entity.track]],
            [words.fields.lead, entity.lead?.name ?? ''],
            [words.fields.description, entity.description],
          ]}
        />
      )}
    </div>
  );
}

export function PackagePage({ id }: { readonly id: WorkPackageId }) {
  const words = useTextOf(packagesText);
  const { href } = useAddress();
  const pack = useWorkPackage(id);
  const organisation = useOrganisation();
  const viewer = useViewer();
  return (
    <WhenLoaded
      queries={{ pack, organisation, viewer }}
      label={words.loading}
      lines={6}
      page={{ back: { href: href('/opsaetning/arbejdspakker'), label: words.back } }}
    >
      {(data) => (
        <InRoundOf round={data.pack.entity.round}>
          <OnePackage
            loaded={data.pack}
            units={data.organisation.rows}
            mayEdit={data.viewer.rights.workPackages.edit}
          />
        </InRoundOf>
      )}
    </WhenLoaded>
  );
}
