/** Every address of the tab and the page it shows. Pages are fetched when somebody goes there. */
import { lazy, type ReactNode } from 'react';
import { NotFound } from './NotFound';

const OverviewPage = lazy(async () => ({ default: (await import('../features/overview/OverviewPage')).OverviewPage }));

/** The part of a path after `prefix` as an item's number; undefined where it is none. */
const idBelow = (path: string, prefix: string): number | undefined => {
  const rest = path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : '';
  return /^[1-9]\d{0,8}$/.test(rest) ? Number(rest) : undefined;
};

/** The page of a path. All of them lie within a round. */
export const pageAt = (path: string): ReactNode => {
  if (path === '/') return <OverviewPage />;
  return <NotFound />;
};
