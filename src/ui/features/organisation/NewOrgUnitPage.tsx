/** `#/opsaetning/organisation/ny` */
import { orgUnitKinds, type OrgUnit } from '../../../domain/organisation';
import { emptyOrgUnitDraft, parseNewOrgUnit } from '../../../domain/orgUnitDraft';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { navigate, useAddress } from '../../data/address';
import { useOrganisation, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { forgetUnsavedChanges } from '../../data/unsavedChanges';
import { NewDraft } from '../../form/NewDraft';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { organisationText } from '../../text/parts/organisation';
import { useTextOf } from '../../text/partText';
import { OrgUnitFields } from './OrgUnitFields';
import { orgUnitLabel, orgUnitPaths } from './orgUnitFields';
import { useOrganisationChanged } from './organisationQueries';

function NewOrgUnit({ units }: { readonly units: readonly OrgUnit[] }) {
  const words = useTextOf(organisationText);
  const { stores, rules, today } = useServices();
  const { params, href, goTo } = useAddress();
  const changed = useOrganisationChanged();
  const kind = orgUnitKinds.find((each) => each === params['art']) ?? '';
  return (
    <NewDraft
      label={words.form}
      paths={orgUnitPaths}
      initial={emptyOrgUnitDraft(kind)}
      parse={(draft) => parseNewOrgUnit(draft, rules.organisation, { units, today: today() })}
      labelOf={(path) => orgUnitLabel(path, words)}
      create={(input, key) => stores.organisation.create(input, key)}
      onCreated={(created) => {
        changed(created);
        forgetUnsavedChanges();
        goTo('/opsaetning/organisation', {}, { replace: true });
      }}
      onCancel={() => navigate(href('/opsaetning/organisation'))}
      failureAs={FailureState}
    >
      {(form) => <OrgUnitFields control={form.control} units={units} isNew />}
    </NewDraft>
  );
}

export function NewOrgUnitPage() {
  const words = useTextOf(organisationText);
  const { href } = useAddress();
  const organisation = useOrganisation();
  const viewer = useViewer();
  return (
    <>
      <PageHeader title={words.newTitle} back={{ href: href('/opsaetning/organisation'), label: words.back }} />
      <WhenLoaded queries={{ organisation, viewer }} label={words.loading} lines={8}>
        {(data) =>
          data.viewer.rights.organisation.add ? (
            <NewOrgUnit units={data.organisation.rows} />
          ) : (
            <ProblemBar intent="info">{words.readOnly}</ProblemBar>
          )
        }
      </WhenLoaded>
    </>
  );
}
