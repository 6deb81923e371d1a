/** Every address of the tab and the page it shows. Pages are fetched when somebody goes there. */
import { lazy, type ReactNode } from 'react';
import type { MilestoneId } from '../../domain/ids';
import { NotFound } from './NotFound';

const OverviewPage = lazy(async () => ({ default: (await import('../features/overview/OverviewPage')).OverviewPage }));
const ProposalsPage = lazy(async () => ({
  default: (await import('../features/proposals/ProposalsPage')).ProposalsPage,
}));
const TimelinePage = lazy(async () => ({ default: (await import('../features/timeline/TimelinePage')).TimelinePage }));
const MilestonePage = lazy(async () => ({
  default: (await import('../features/timeline/MilestonePage')).MilestonePage,
}));

/** The view's own page, and the page of one item in it; `id` is undefined where a new one is being written ("/plan/ny"). */
interface View {
  readonly list: ReactNode;
  readonly item: (id: number | undefined) => ReactNode;
}

// The numbers of an address become ids of the list they lie below: what is not there is answered by SharePoint.
const views: { readonly [path: string]: View } = {
  '/forslag': { list: <ProposalsPage />, item: () => <NotFound /> },
  '/tidsplan': { list: <TimelinePage />, item: (id) => <MilestonePage id={id as MilestoneId | undefined} /> },
};

const itemAddress = /^(\/[a-z]+)\/(ny|[1-9]\d{0,8})$/;

/** The page of a path. All of them lie within a round. */
export const pageAt = (path: string): ReactNode => {
  if (path === '/') return <OverviewPage />;
  const [, viewPath = path, item] = itemAddress.exec(path) ?? [];
  const view = views[viewPath];
  if (view === undefined) return <NotFound />;
  if (item === undefined) return view.list;
  return view.item(item === 'ny' ? undefined : Number(item));
};
