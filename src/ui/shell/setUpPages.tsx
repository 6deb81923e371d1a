/** The pages by which the work is set up. They stand also where there is no round yet. */
import type { ReactNode } from 'react';
import type { OrgUnitId, RoundId } from '../../domain/ids';
import { lazyPart } from './lazyPart';
import { NotFound } from './NotFound';

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
const MembersPage = lazyPart(async () => (await import('../features/members/MembersPage')).MembersPage);
const RightsPage = lazyPart(async () => (await import('../features/rights/RightsPage')).RightsPage);

const pages: { readonly [path: string]: ReactNode } = {
  '/opsaetning': <StartPage />,
  '/opsaetning/organisation': <OrganisationPage />,
  '/opsaetning/organisation/ny': <NewOrgUnitPage />,
  '/opsaetning/organisation/indsaet': <PastePage />,
  '/opsaetning/runder': <RoundsPage />,
  '/opsaetning/runder/ny': <NewRoundPage />,
  '/opsaetning/personer': <MembersPage />,
  '/opsaetning/rettigheder': <RightsPage />,
};

const itemAddress = /^\/opsaetning\/(organisation|runder)\/([1-9]\d{0,8})$/;

const pageOf = (path: string): ReactNode => {
  const [, view, item] = itemAddress.exec(path) ?? [];
  const id = Number(item);
  // The number in an address becomes an id of the list it lies below; what is not there is answered by SharePoint.
  if (view === 'organisation') return <OrgUnitPage key={id} id={id as OrgUnitId} />;
  if (view === 'runder') return <RoundPage key={id} id={id as RoundId} />;
  return pages[path] ?? <NotFound />;
};

interface SetUpPagesProps {
  readonly path: string;
  /** Any other address leads to what is missing: there is nothing else to see. */
  readonly withoutRound?: boolean;
}

export function SetUpPages({ path, withoutRound = false }: SetUpPagesProps) {
  return withoutRound && !path.startsWith('/opsaetning') ? <StartPage /> : pageOf(path);
}
