/** `#/opsaetning/organisation/12`: one part of the organisation, its form, and retiring it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OrgUnitId } from '../../../domain/ids';
import type { OrgUnit } from '../../../domain/organisation';
import { parseOrgUnitDraft, toOrgUnitDraft } from '../../../domain/orgUnitDraft';
import type { Versioned } from '../../../domain/stores';
import { Facts } from '../../components/Facts';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useOrganisation, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { EditDraft } from '../../form/EditDraft';
import { useFormat } from '../../format/useFormat';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { organisationText } from '../../text/parts/organisation';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { OrgUnitFields } from './OrgUnitFields';
import { orgUnitLabel, orgUnitPaths, spellOrgUnitValue } from './orgUnitFields';
import { useOrganisationChanged, useOrgUnit } from './organisationQueries';
import { coveredNames, coveringBodies } from './organisationView';
import { RetireUnit } from './RetireUnit';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalL },
});

interface OneUnitProps {
  readonly loaded: Versioned<OrgUnit>;
  readonly units: readonly OrgUnit[];
}

function Reading({ loaded: { entity }, units }: OneUnitProps) {
  const words = useTextOf(organisationText);
  const { common } = useText();
  const { date } = useFormat();
  const { today } = useServices();
  const covers = coveredNames(entity, units);
  const bodies = coveringBodies(entity, units, today());
  const { fields } = words;
  const facts: (readonly [string, string])[] = [
    [fields.kind, common.orgUnitKinds[entity.kind]],
    ...(entity.medLevel === undefined ? [] : [[fields.medLevel, common.medLevels[entity.medLevel]] as const]),
    [fields.shortName, entity.shortName],
    [fields.area, common.areas[entity.area]],
    ...(covers.length === 0 ? [] : [[fields.coversIds, covers.join(', ')] as const]),
    ...(entity.kind === 'chefomraade'
      ? [[words.coveredBy, bodies.length === 0 ? words.nobody : bodies.map(({ name }) => name).join(', ')] as const]
      : []),
    ...(entity.validFrom === undefined ? [] : [[fields.validFrom, date(entity.validFrom)] as const]),
    ...(entity.validTo === undefined ? [] : [[fields.validTo, date(entity.validTo)] as const]),
  ];
  return <Facts facts={facts} />;
}

function Editing({ loaded, units, onClose }: OneUnitProps & { readonly onClose: (isSaved: boolean) => void }) {
  const texts = useText();
  const words = useTextOf(organisationText);
  const { stores, rules, today } = useServices();
  const changed = useOrganisationChanged();
  const { id } = loaded.entity;
  return (
    <EditDraft
      label={words.form}
      loaded={loaded}
      paths={orgUnitPaths}
      toDraft={toOrgUnitDraft}
      parse={(draft, base: OrgUnit) => parseOrgUnitDraft(draft, base, rules.organisation, { units, today: today() })}
      labelOf={(path) => orgUnitLabel(path, words)}
      spell={(path, value) => spellOrgUnitValue(path, value, units, texts)}
      save={(patch, version) => stores.organisation.update(id, patch, version)}
      reread={() => stores.organisation.get(id)}
      onSaved={(saved) => {
        changed(saved);
        onClose(true);
      }}
      onClose={() => onClose(false)}
      failureAs={FailureState}
    >
      {(form) => <OrgUnitFields control={form.control} units={units} isNew={false} />}
    </EditDraft>
  );
}

function OneUnit({ loaded, units, mayEdit }: OneUnitProps & { readonly mayEdit: boolean }) {
  const styles = useStyles();
  const words = useTextOf(organisationText);
  const { href } = useAddress();
  const [mode, setMode] = useState<'read' | 'edit' | 'saved'>('read');
  return (
    <div className={styles.page}>
      <PageHeader
        title={loaded.entity.name}
        back={{ href: href('/opsaetning/organisation'), label: words.back }}
        actions={
          mayEdit && mode !== 'edit' ? (
            <Button appearance="primary" onClick={() => setMode('edit')}>
              {words.edit}
            </Button>
          ) : undefined
        }
      />
      {mayEdit ? undefined : <ProblemBar intent="info">{words.readOnly}</ProblemBar>}
      <output>{mode === 'saved' ? words.saved : ''}</output>
      {mode === 'edit' ? (
        <Editing loaded={loaded} units={units} onClose={(isSaved) => setMode(isSaved ? 'saved' : 'read')} />
      ) : (
        <>
          <Reading loaded={loaded} units={units} />
          {mayEdit && <RetireUnit loaded={loaded} units={units} />}
        </>
      )}
    </div>
  );
}

export function OrgUnitPage({ id }: { readonly id: OrgUnitId }) {
  const words = useTextOf(organisationText);
  const { href } = useAddress();
  const unit = useOrgUnit(id);
  const organisation = useOrganisation();
  const viewer = useViewer();
  return (
    <WhenLoaded
      queries={{ unit, organisation, viewer }}
      label={words.loading}
      lines={8}
      page={{ back: { href: href('/opsaetning/organisation'), label: words.back } }}
    >
      {(data) => (
        <OneUnit loaded={data.unit} units={data.organisation.rows} mayEdit={data.viewer.rights.organisation.edit} />
      )}
    </WhenLoaded>
  );
}
