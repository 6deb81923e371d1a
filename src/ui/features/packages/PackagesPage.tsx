/** `#/opsaetning/arbejdspakker`: the work packages of the round. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OrgUnit } from '../../../domain/organisation';
import type { WorkPackage } from '../../../domain/workPackage';
import { NextSteps } from '../../components/NextSteps';
import { NotedLinks } from '../../components/NotedLinks';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { useAddress } from '../../data/address';
import { useOrganisation, useRound, useViewer } from '../../data/queries';
import { useWorkPackages } from '../../data/workPackages';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { packagesText } from '../../text/parts/packages';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem' },
});

function Packages({ rows, units }: { readonly rows: readonly WorkPackage[]; readonly units: readonly OrgUnit[] }) {
  const words = useTextOf(packagesText);
  const { common } = useText();
  const { href } = useAddress();
  return (
    <>
      <NextSteps
        title={words.rightsNext}
        body={words.rightsNextBody}
        ways={[
          { href: href('/opsaetning/rettigheder'), name: words.toRights },
          { href: href('/opsaetning/personer'), name: words.toMembers },
        ]}
      />
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
  const styles = useStyles();
  const words = useTextOf(packagesText);
  const { href } = useAddress();
  const { status } = useRound();
  const packages = useWorkPackages();
  const organisation = useOrganisation();
  const viewer = useViewer();
  const mayAdd = viewer.data?.rights.workPackages.add === true && status !== 'closed';
  return (
    <div className={styles.page}>
      <PageHeader
        title={words.title}
        description={words.description}
        back={{ href: href('/opsaetning'), label: words.toStart }}
        actions={
          mayAdd ? (
            <Button as="a" appearance="primary" href={href('/opsaetning/arbejdspakker/ny')}>
              {words.add}
            </Button>
          ) : undefined
        }
      />
      <WhenLoaded queries={{ packages, organisation, viewer }} label={words.loading} lines={6} shape="rows">
        {(data) =>
          !data.viewer.rights.workPackages.read ? (
            <EmptyState title={words.noAccess} body={words.noAccessBody} />
          ) : data.packages.length === 0 ? (
            <EmptyState title={words.empty} body={words.emptyBody} />
          ) : (
            <Packages rows={data.packages} units={data.organisation.rows} />
          )
        }
      </WhenLoaded>
    </div>
  );
}
