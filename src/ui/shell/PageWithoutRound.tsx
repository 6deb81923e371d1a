/** What must work where there is no round yet, or none can be asked for. */
import type { ReactNode } from 'react';
import { lazyPart } from './lazyPart';

const SetupPage = lazyPart(async () => (await import('../features/setup/SetupPage')).SetupPage);
const HealthPage = lazyPart(async () => (await import('../features/health/HealthPage')).HealthPage);

export function PageWithoutRound({ path }: { readonly path: string }): ReactNode {
  return path === '/opsaet' ? <SetupPage /> : <HealthPage />;
}
