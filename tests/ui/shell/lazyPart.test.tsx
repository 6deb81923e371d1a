import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { ErrorBoundary } from '../../../src/ui/shell/ErrorBoundary';
import { lazyPart } from '../../../src/ui/shell/lazyPart';
import { renderTab } from '../../support/renderTab';

const openUnfetchable = (online: boolean) => {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Part = lazyPart(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  renderTab(
    <ErrorBoundary>
      <Suspense>
        <Part />
      </Suspense>
    </ErrorBoundary>,
  );
};

afterEach(() => jest.restoreAllMocks());

test('a page that cannot be fetched without a network says so, and is no fault of the tab', async () => {
  openUnfetchable(false);
  expect(await screen.findByRole('heading', { level: 1, name: 'Ingen forbindelse' })).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('Se efter netværket, og prøv igen.');
});

test('a page that is gone from the server is a fault, with a way to begin anew', async () => {
  openUnfetchable(true);
  expect(await screen.findByRole('heading', { level: 1, name: 'Der skete en fejl hos os' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Genindlæs' })).toBeInTheDocument();
});
