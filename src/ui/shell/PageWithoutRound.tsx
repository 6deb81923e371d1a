/** What must work where there is no round yet, or none can be asked for: the pages by which the work is set up. */
import { useContext, type ReactNode } from 'react';
import type { OrgUnitId, RoundId, WorkPackageId } from '../../domain/ids';
import { RoundContext } from '../data/round';
import { lazyPart } from './lazyPart';
import { NotFound } from './NotFound';

const SetupPage = lazyPart(async () => (await import('../features/setup/SetupPage')).SetupPage);
const HealthPage = lazyPart(async () => (await import('../features/health/HealthPage')).HealthPage);
const StartPage = lazyPart(async () => (await import('../features/start/StartPage')).StartPage);
const OrganisationPage = lazyPart(
  async () => (await import('../features/organisation/OrganisationPage')).OrganisationPage,
);
const NewOrgUnitPage = lazyPart(async () => (await import('../features/organisation/NewOrgUnitPage')).NewOrgUnitPage);
const OrgUnitPage = lazyPart(async () => (await import('../features/organisation/OrgUnitPage')).OrgUnitPage);
const PastePage = lazyPart(async () => (await import('../features/organisation/PastePage')).PastePage);
const RoundsPage = lazyPart(async () => (await import('../features/rounds/RoundsPage')).RoundsPage);
const NewRoundPage = lazyPart(async () => (await import('../features/rounds/NewRoundPage')).NewRoundPage);
const RoundPage = lazyPart(async () => (await import('../features/rounds/RoundPage')).RoundPage);
const PackagesPage = lazyPart(async () => (await import('../features/packages/PackagesPage')).PackagesPage);
const NewPackagePage = lazyPart(async () => (await import('../features/packages/NewPackagePage')).NewPackagePage);
const PackagePage = lazyPart(async () => (await import('../features/packages/PackagePage')).PackagePage);
const MembersPage = lazyPart(async () => (await import('../features/members/MembersPage')).MembersPage);
const RightsPage = lazyPart(async () => (await import('../features/rights/RightsPage')).RightsPage);

/** Work packages lie in a round: before there is one, what is missing is shown. */
function InARound({ children }: { readonly children: ReactNode }) {
  return useContext(RoundContext) === undefined ? <StartPage /> : children;
}

const pages: { readonly [path: string]: ReactNode } = {
  '/opsaet': <SetupPage />,
  '/opsaetning/driftstjek': <HealthPage />,
  '/opsaetning': <StartPage />,
  '/opsaetning/organisation': <OrganisationPage />,
  '/opsaetning/organisation/ny': <NewOrgUnitPage />,
  '/opsaetning/organisation/indsaet': <PastePage />,
  '/opsaetning/runder': <RoundsPage />,
  '/opsaetning/runder/ny': <NewRoundPage />,
  '/opsaetning/arbejdspakker': (
    <InARound>
      <PackagesPage />
    </InARound>
  ),
  '/opsaetning/arbejdspakker/ny': (
    <InARound>
      <NewPackagePage />
    </InARound>
  ),
  '/opsaetning/personer': <MembersPage />,
  '/opsaetning/rettigheder': <RightsPage />,
};

const itemAddress = /^\/opsaetning\/(organisation|runder|arbejdspakker)\/([1-9]\d{0,8})$/;

const pageOf = (path: string): ReactNode => {
  const [, view, item] = itemAddress.exec(path) ?? [];
  const id = Number(item);
  // The number in an address becomes an id of the list it lies below; what is not there is answered by SharePoint.
  if (view === 'organisation') return <OrgUnitPage key={id} id={id as OrgUnitId} />;
  if (view === 'runder') return <RoundPage key={id} id={id as RoundId} />;
  if (view === 'arbejdspakker') {
    return (
      <InARound>
        <PackagePage key={id} id={id as WorkPackageId} />
      </InARound>
    );
  }
  return pages[path] ?? <NotFound />;
};

/** While there is no round every other address leads to what is missing: there is nothing else to see. */
export function PageWithoutRound({ path }: { readonly path: string }): ReactNode {
  return path.startsWith('/opsaet') ? pageOf(path) : <StartPage />;
}
