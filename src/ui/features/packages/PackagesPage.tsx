/** `#/opsaetning/arbejdspakker`: the work packages of the round. */
import type { OrgUnit } from '../../../domain/organisation';
import type { WorkPackage } from '../../../domain/workPackage';
import { NextSteps } from '../../components/NextSteps';
import { NotedLinks } from '../../components/NotedLinks';
import { EmptyState } from '../../components/PageState';
import { useAddress } from '../../data/address';
import { useOrganisation, useRound, useViewer } from '../../data/queries';
import { useWorkPackageList } from '../../data/workPackages';
import { SetUpList } from '../../shell/SetUpList';
import { packagesText } from '../../text/parts/packages';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

interface PackagesProps {
  readonly rows: readonly WorkPackage[];
  readonly units: readonly OrgUnit[];
  readonly mayAdd: boolean;
}

function Packages({ rows, units, mayAdd }: PackagesProps) {
  const words = useTextOf(packagesText);
  const { common } = useText();
  const { href } = useAddress();
  return (
    <>
      {mayAdd && (
        <NextSteps
          title={words.rightsNext}
          body={words.rightsNextBody}
          ways={[
            { href: href('/opsaetning/rettigheder'), name: words.toRights },
            { href: href('/opsaetning/personer'), name: words.toMembers },
          ]}
        />
      )}
      <NotedLinks
        label={words.list}
        links={rows.map(({ id, title, chefomraadeId, lead }) => ({
          href: href(`/opsaetning/arbejdspakker/${id}`),
          name: title,
          note: words.led(units.find((unit) => unit.id === chefomraadeId)?.name ?? common.unknownUnit, lead?.name),
        }))}
      />
    </>
  );
}

export function PackagesPage() {
  const words = useTextOf(packagesText);
  const isClosed = useRound().status === 'closed';
  const packages = useWorkPackageList();
  const organisation = useOrganisation();
  const viewer = useViewer();
  const rights = viewer.data?.rights.workPackages;
  const mayAdd = rights?.add === true && !isClosed;
  return (
    <SetUpList
      words={words}
      path="/opsaetning/arbejdspakker"
      queries={{ packages, organisation, viewer }}
      of={(data) => data.packages}
      lines={6}
      mayAdd={mayAdd}
      readOnly={isClosed ? words.closed : words.readOnly}
      refusal={rights?.read === false ? <EmptyState title={words.noAccess} body={words.noAccessBody} /> : undefined}
    >
      {(data) => <Packages rows={data.packages.rows} units={data.organisation.rows} mayAdd={mayAdd} />}
    </SetUpList>
  );
}
