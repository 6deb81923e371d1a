/** In a plain browser alone, and fetched there alone. */
import { Suspense } from 'react';
import { useServices } from '../data/services';
import { lazyPart } from './lazyPart';

const ChangeAccount = lazyPart(async () => (await import('./ChangeAccount')).ChangeAccount);

export function Account() {
  const session = useServices().inBrowser?.here;
  return (
    session && (
      <Suspense>
        <ChangeAccount session={session} />
      </Suspense>
    )
  );
}
