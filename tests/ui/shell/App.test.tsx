import { teamsLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppError } from '../../../src/domain/errors';
import { localDate } from '../../../src/domain/localDate';
import type { Theme } from '../../../src/teams/host';
import { createQueryClient } from '../../../src/ui/data/queries';
import type { Services } from '../../../src/ui/data/services';
import { App } from '../../../src/ui/shell/App';
import { da } from '../../../src/ui/text/da';
import { aClosedRound, aRound } from '../../support/entities';
import { memorySite, type MemorySite } from '../../support/memoryStores';
import { personalContext, quietHost, testServices, testViewer } from '../../support/renderTab';

const twoRounds = () => memorySite({ rounds: [aRound(), aClosedRound()] });

interface Options {
  readonly site?: MemorySite;
  readonly services?: Promise<Services>;
  readonly address?: string;
  readonly today?: string;
}

const renderApp = async ({ site = twoRounds(), services, address = '#/', today }: Options = {}) => {
  window.history.replaceState(null, '', address);
  const host = quietHost();
  const themes = new Set<(theme: Theme) => void>();
  const reports: string[] = [];
  const watched = {
    ...host,
    reportLoaded: () => void reports.push('loaded'),
    reportReady: () => void reports.push('ready'),
    onThemeChange: (listener: (theme: Theme) => void) => {
      themes.add(listener);
      return () => themes.delete(listener);
    },
  };
  await act(async () =>
    render(
      <App
        host={watched}
        context={personalContext}
        texts={da}
        firstTheme={{ name: 'light', tokens: teamsLightTheme }}
        services={services ?? Promise.resolve(testServices({ stores: site.as(testViewer()), host: watched }))}
        queryClient={createQueryClient()}
        demonstrationDay={today === undefined ? undefined : localDate(today)}
      />,
    ),
  );
  return { user: userEvent.setup(), themes, reports };
};

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const menu = () => screen.getByRole('navigation', { name: 'Hovedmenu' });

test('the menu has the six views, and the present one is marked', async () => {
  await renderApp();
  await heading('Overblik');
  const links = within(menu()).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    'Overblik',
    'Idéer',
    'Forslag',
    'MED-drøftelser',
    'Tidsplan',
    'Udmøntningsplan',
  ]);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null, null, null, null, null]);
});

test('an item belongs to its view in the menu', async () => {
  await renderApp({ address: '#/tidsplan/3' });
  expect(within(menu()).getByRole('link', { name: 'Tidsplan' })).toHaveAttribute('aria-current', 'true');
});

test('going somewhere moves focus to the heading and names the document; the first view takes no focus', async () => {
  const { user } = await renderApp();
  await heading('Overblik');
  expect(document.body).toHaveFocus();
  expect(document.title).toBe('Overblik · Råderum');
  await user.click(within(menu()).getByRole('link', { name: 'Tidsplan' }));
  expect(await heading('Tidsplan')).toHaveFocus();
  expect(document.title).toBe('Tidsplan · Råderum');
});

test('the way past the menu leads to the content', async () => {
  const { user } = await renderApp();
  await heading('Overblik');
  await user.tab();
  expect(screen.getByRole('button', { name: 'Spring til indholdet' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
});

test('the open round is shown first, and a closed one can be chosen and says that it is closed', async () => {
  const { user } = await renderApp({ address: '#/tidsplan/3' });
  const rounds = await screen.findByRole('combobox', { name: 'Budgetrunde' });
  expect(
    within(rounds)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Budget 2025-2028 (Åben)', 'Budget 2024-2027 (Lukket)']);
  expect(rounds).toHaveDisplayValue('Budget 2025-2028 (Åben)');
  await user.selectOptions(rounds, 'Budget 2024-2027 (Lukket)');
  expect(window.location.hash).toBe('#/tidsplan?runde=2024-2027');
  expect(await screen.findByText(/er lukket/)).toHaveTextContent('Budget 2024-2027 er lukket');
  await user.click(screen.getByRole('link', { name: 'Gå til Budget 2025-2028' }));
  await waitFor(() => expect(screen.queryByText(/er lukket/)).not.toBeInTheDocument());
});

test('a round that is not there is said, with a way on', async () => {
  await renderApp({ address: '#/?runde=1999-2002' });
  await heading('Budgetrunden findes ikke');
  expect(screen.getByRole('link', { name: 'Gå til overblikket' })).toHaveAttribute('href', '#/');
});

test('a site without rounds is no fault', async () => {
  await renderApp({ site: memorySite() });
  expect(await heading('Kom i gang')).toBeInTheDocument();
});

test('an address that leads to nothing is said, and the menu stays', async () => {
  await renderApp({ address: '#/findes-ikke/4' });
  await heading('Siden findes ikke');
  expect(menu()).toBeInTheDocument();
});

test('when SharePoint says no, the frame stays and it can be tried again', async () => {
  const site = twoRounds();
  site.failures.set('rounds.list', { kind: 'Offline' });
  const { user } = await renderApp({ site });
  await heading('Ingen forbindelse');
  expect(menu()).toBeInTheDocument();
  site.failures.clear();
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
  await heading('Overblik');
});

test('when the part that talks to SharePoint cannot be fetched, it is said with a code', async () => {
  const shouts = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await renderApp({ services: Promise.reject(new AppError({ kind: 'Bug', detail: 'chunk' })) });
  await heading('Der skete en fejl hos os');
  expect(screen.getByText(/^Fejlkode: Bug-/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Genindlæs' })).toBeInTheDocument();
  shouts.mockRestore();
});

test('Teams hears that the frame stands, before SharePoint has answered anything', async () => {
  const { reports } = await renderApp({ services: new Promise(() => undefined) });
  expect(screen.getByText('Råderum åbner …')).toBeInTheDocument();
  expect(reports).toEqual(['loaded', 'ready']);
});

test('the menu of the start is the one that stays, so that a click begun on it is not lost', async () => {
  let give: (services: Services) => void = () => undefined;
  const services = new Promise<Services>((resolve) => {
    give = resolve;
  });
  await renderApp({ services });
  const link = within(menu()).getByRole('link', { name: 'Forslag' });
  await act(async () => give(testServices({ stores: twoRounds().as(testViewer()) })));
  await heading('Overblik');
  expect(within(menu()).getByRole('link', { name: 'Forslag' })).toBe(link);
});

test('the theme follows Teams', async () => {
  const { themes } = await renderApp();
  await heading('Overblik');
  await act(async () => {
    for (const listener of themes) listener('contrast');
  });
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('contrast'));
});

test('a demonstration says which day it plays on', async () => {
  await renderApp({ today: '2024-04-15' });
  expect(await screen.findByText(/Demonstration/)).toHaveTextContent('Demonstration: vist som den 15-04-2024');
});

test('a lost connection is said, and its return takes the notice away', async () => {
  await renderApp();
  await heading('Overblik');
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(screen.getByText(/^Ingen forbindelse\./)).toBeInTheDocument();
  online.mockRestore();
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText(/^Ingen forbindelse\./)).not.toBeInTheDocument();
});
