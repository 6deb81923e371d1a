/** Every address of the tab and the page it shows. Pages are fetched when somebody goes there. */
import type { ReactNode } from 'react';
import type { IdeaId, MedDiscussionId, MilestoneId, PlanPointId, ProposalId } from '../../domain/ids';
import { lazyPart } from './lazyPart';
import { NotFound } from './NotFound';

export const PageWithoutRound = lazyPart(async () => (await import('./PageWithoutRound')).PageWithoutRound);
const OverviewPage = lazyPart(async () => (await import('../features/overview/OverviewPage')).OverviewPage);
const ProposalsPage = lazyPart(async () => (await import('../features/proposals/ProposalsPage')).ProposalsPage);
const ProposalPage = lazyPart(async () => (await import('../features/proposals/ProposalPage')).ProposalPage);
const BelowProposal = lazyPart(async () => (await import('./BelowProposal')).BelowProposal);
const MovePage = lazyPart(async () => (await import('../features/proposals/many/MovePage')).MovePage);
const NewProposalPage = lazyPart(async () => (await import('../features/proposals/NewProposalPage')).NewProposalPage);
const SkabelonPage = lazyPart(async () => (await import('../features/proposals/setup/SkabelonPage')).SkabelonPage);
const IdeasPage = lazyPart(async () => (await import('../features/ideas/IdeasPage')).IdeasPage);
const IdeaPage = lazyPart(async () => (await import('../features/ideas/IdeaPage')).IdeaPage);
const NewIdeaPage = lazyPart(async () => (await import('../features/ideas/NewIdeaPage')).NewIdeaPage);
const MedPage = lazyPart(async () => (await import('../features/med/MedPage')).MedPage);
const MedSection = lazyPart(async () => (await import('../features/med/MedSection')).MedSection);
const MedStartPage = lazyPart(async () => (await import('../features/med/start/MedStartPage')).MedStartPage);
const MedReading = lazyPart(async () => (await import('../features/med/MedReading')).MedReading);
const MedDiscussionPage = lazyPart(async () => (await import('../features/med/MedDiscussionPage')).MedDiscussionPage);
const TimelinePage = lazyPart(async () => (await import('../features/timeline/TimelinePage')).TimelinePage);
const MilestonePage = lazyPart(async () => (await import('../features/timeline/MilestonePage')).MilestonePage);
const PlanPage = lazyPart(async () => (await import('../features/plan/PlanPage')).PlanPage);
const PlanPointPage = lazyPart(async () => (await import('../features/plan/PlanPointPage')).PlanPointPage);

/** A view's own page, the page of one item in it, and the page where a new one is written ("/plan/ny"). */
interface View {
  readonly list: ReactNode;
  readonly item: (id: number) => ReactNode;
  readonly create?: ReactNode;
  /** Pages below an item's own ("/forslag/17/historik"). */
  readonly below?: { readonly [page: string]: (id: number) => ReactNode };
}

// The number in an address becomes an id of the list it lies below; what is not there is answered by SharePoint.
const pages: { readonly [viewPath: string]: View } = {
  '/forslag': {
    list: <ProposalsPage />,
    item: (id) => (
      <ProposalPage
        id={id as ProposalId}
        medSection={<MedSection proposalId={id as ProposalId} />}
        medReading={(proposal) => <MedReading proposal={proposal} />}
      />
    ),
    create: <NewProposalPage />,
    below: {
      historik: (id) => <BelowProposal page="history" id={id as ProposalId} />,
      sammenlign: (id) => <BelowProposal page="compare" id={id as ProposalId} />,
      aktindsigt: (id) => <BelowProposal page="record" id={id as ProposalId} />,
    },
  },
  '/forslag/flyt': { list: <MovePage />, item: () => <NotFound /> },
  '/ideer': { list: <IdeasPage />, item: (id) => <IdeaPage id={id as IdeaId} />, create: <NewIdeaPage /> },
  '/med': {
    list: <MedPage />,
    item: (id) => <MedDiscussionPage id={id as MedDiscussionId} />,
    create: <MedStartPage />,
  },
  '/tidsplan': {
    list: <TimelinePage />,
    item: (id) => <MilestonePage id={id as MilestoneId} />,
    create: <MilestonePage id={undefined} />,
  },
  '/opsaetning/skabelon': { list: <SkabelonPage />, item: () => <NotFound /> },
  '/plan': {
    list: <PlanPage />,
    item: (id) => <PlanPointPage id={id as PlanPointId} />,
    create: <PlanPointPage id={undefined} />,
  },
};

const itemAddress = /^(\/[a-z]+)\/(ny|[1-9]\d{0,8})(?:\/([a-z]+))?$/;

/** The page of a path, within a round. */
export const pageAt = (path: string): ReactNode => {
  if (path === '/') return <OverviewPage />;
  const [, viewPath = path, item, below] = itemAddress.exec(path) ?? [];
  const view = pages[viewPath];
  if (view === undefined) return path.startsWith('/opsaetning') ? <PageWithoutRound path={path} /> : <NotFound />;
  if (item === undefined) return view.list;
  if (below !== undefined) return (item !== 'ny' && view.below?.[below]?.(Number(item))) || <NotFound />;
  return item === 'ny' ? (view.create ?? <NotFound />) : view.item(Number(item));
};
