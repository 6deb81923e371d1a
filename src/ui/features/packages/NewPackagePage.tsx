/** `#/opsaetning/arbejdspakker/ny` */
import type { OrgUnit } from '../../../domain/organisation';
import type { PersonRef } from '../../../domain/person';
import { emptyWorkPackageDraft, parseNewWorkPackage } from '../../../domain/workPackageDraft';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { navigate, useAddress } from '../../data/address';
import { useChoosable } from '../../data/choosable';
import { useOrganisation, useRound, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { forgetUnsavedChanges } from '../../data/unsavedChanges';
import { NewDraft } from '../../form/NewDraft';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { packagesText } from '../../text/parts/packages';
import { useTextOf } from '../../text/partText';
import { PackageFields } from './PackageFields';
import { packageLabel, packagePaths } from './packageFields';
import { usePackageChanged } from './packageQueries';

const nobody: readonly PersonRef[] = [];

function NewPackage({ units }: { readonly units: readonly OrgUnit[] }) {
  const words = useTextOf(packagesText);
  const { stores, rules } = useServices();
  const { href, goTo } = useAddress();
  const round = useRound();
  const people = useChoosable(nobody);
  const changed = usePackageChanged();
  return (
    <NewDraft
      label={words.form}
      paths={packagePaths}
      initial={emptyWorkPackageDraft()}
      parse={(draft) => parseNewWorkPackage(draft, round, rules.workPackage, people.people)}
      labelOf={(path) => packageLabel(path, words)}
      create={(input, key) => stores.workPackages.create(input, key)}
      onCreated={(created) => {
        changed(created);
        forgetUnsavedChanges();
        goTo('/opsaetning/arbejdspakker', {}, { replace: true });
      }}
      onCancel={() => navigate(href('/opsaetning/arbejdspakker'))}
      failureAs={FailureState}
    >
      {(form) => <PackageFields control={form.control} units={units} present={undefined} people={people} />}
    </NewDraft>
  );
}

export function NewPackagePage() {
  const words = useTextOf(packagesText);
  const { href } = useAddress();
  const { status } = useRound();
  const organisation = useOrganisation();
  const viewer = useViewer();
  return (
    <>
      <PageHeader title={words.newTitle} back={{ href: href('/opsaetning/arbejdspakker'), label: words.back }} />
      <WhenLoaded queries={{ organisation, viewer }} label={words.loading} lines={8}>
        {(data) =>
          status === 'closed' ? (
            <ProblemBar intent="info">{words.closed}</ProblemBar>
          ) : data.viewer.rights.workPackages.add ? (
            <NewPackage units={data.organisation.rows} />
          ) : (
            <ProblemBar intent="info">{words.readOnly}</ProblemBar>
          )
        }
      </WhenLoaded>
    </>
  );
}
