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

/** What the server has at the tab's address now. */
const serve = (entry: string): void => {
  document.head.innerHTML = '<script type="module" src="./assets/index-old.js"></script>';
  const page = `<!doctype html><script type="module" src="./assets/${entry}.js"></script>`;
  Object.assign(globalThis, { fetch: async () => ({ ok: true, status: 200, text: async () => page }) });
};
afterEach(() => {
  document.head.innerHTML = '';
  Reflect.deleteProperty(globalThis, 'fetch');
});

test('a page that a new edition has taken away says so, and offers to go on with the new one', async () => {
  serve('index-new');
  openUnfetchable(true);
  const name = 'Der er kommet en ny udgave af Råderum';
  expect(await screen.findByRole('heading', { level: 1, name })).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('dine kladder ligger, hvor de lå');
  expect(screen.getByRole('button', { name: 'Genindlæs' })).toBeInTheDocument();
});

test('so does a view that breaks for another reason while there is a newer edition', async () => {
  serve('index-new');
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Breaks = () => {
    throw new TypeError('x is not a function');
  };
  renderTab(
    <ErrorBoundary>
      <Breaks />
    </ErrorBoundary>,
  );
  expect(await screen.findByRole('heading', { name: 'Der er kommet en ny udgave af Råderum' })).toBeInTheDocument();
});

test('a page that is gone from the server is a fault, with a way to begin anew', async () => {
  serve('index-old');
  openUnfetchable(true);
  expect(await screen.findByRole('heading', { level: 1, name: 'Der skete en fejl hos os' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Genindlæs' })).toBeInTheDocument();
});
