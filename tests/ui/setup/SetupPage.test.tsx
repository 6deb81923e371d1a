import { screen, waitFor } from '@testing-library/react';
import { AppError } from '../../../src/domain/errors';
import type { SiteCheck } from '../../../src/domain/stores';
import type { HostContext, TabConfiguration } from '../../../src/teams/host';
import { SetupPage } from '../../../src/ui/features/setup/SetupPage';
import { anOrgUnit } from '../../support/entities';
import { memorySite } from '../../support/memoryStores';
import { personalContext, quietHost, renderTab } from '../../support/renderTab';

const settings: HostContext = { ...personalContext, surface: 'settings' };
const home = 'https://norddjurs.sharepoint.example/sites/raaderum';

const other = 'https://norddjurs.sharepoint.example/sites/andet';
const savedPlan: TabConfiguration = {
  entityId: 'raaderum-plan-3',
  contentUrl: `http://localhost/?site=${encodeURIComponent(other)}&theme=dark#/plan?udvalg=3`,
  websiteUrl: `http://localhost/?site=${encodeURIComponent(other)}#/plan?udvalg=3`,
  suggestedDisplayName: 'Vores plan',
};
const bothReady = {
  [home]: { state: 'ready', title: 'Råderum' },
  [other]: { state: 'ready', title: 'Andet' },
} as const;

const renderSetup = (
  checks: { readonly [site: string]: SiteCheck },
  context = settings,
  savedConfiguration: () => Promise<TabConfiguration | undefined> = async () => undefined,
) => {
  const told: (TabConfiguration | undefined)[] = [];
  const host = {
    ...quietHost(context),
    savedConfiguration,
    configure: async (given: TabConfiguration | undefined) => void told.push(given),
  };
  const site = memorySite({
    organisation: [anOrgUnit(3, 'Voksen- og Plejeudvalget', { kind: 'fagudvalg', shortName: 'VPU' })],
  });
  const asked: string[] = [];
  const rendered = renderTab(<SetupPage />, {
    site,
    services: {
      context,
      host,
      checkSite: async (address) => {
        asked.push(address);
        return checks[address] ?? { state: 'unreachable' };
      },
    },
  });
  return { ...rendered, told, asked };
};

const siteBox = () => screen.getByRole('textbox', { name: 'SharePoint-site' });
const type = async (user: ReturnType<typeof renderSetup>['user'], address: string) => {
  await user.clear(siteBox());
  await user.type(siteBox(), address);
  await user.click(screen.getByRole('button', { name: 'Kontrollér sitet' }));
};

test("the municipality's site is proposed and checked, and then the tab may be saved as it is", async () => {
  const { told, asked } = renderSetup({ [home]: { state: 'ready', title: 'Råderum' } });
  expect(await screen.findByText('Sitet »Råderum« er klar til brug.')).toBeInTheDocument();
  expect(siteBox()).toHaveValue(home);
  expect(asked).toEqual([home]);
  expect(told[0]).toBeUndefined();
  await waitFor(() =>
    expect(told.at(-1)).toMatchObject({ entityId: 'raaderum-overview', suggestedDisplayName: 'Råderum' }),
  );
});

test('a view, a committee and a name are what the tab is saved with', async () => {
  const { user, told } = renderSetup({ [home]: { state: 'ready', title: 'Råderum' } });
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Fanen åbner med' }), 'Udmøntningsplan');
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Område eller udvalg' }),
    'Voksen- og Plejeudvalget',
  );
  expect(screen.getByRole('textbox', { name: 'Fanens navn' })).toHaveValue('Råderum VPU');
  expect(told.at(-1)).toEqual({
    entityId: 'raaderum-plan-3',
    contentUrl: `http://localhost/?site=${encodeURIComponent(home)}&theme={theme}#/plan?udvalg=3`,
    websiteUrl: `http://localhost/?site=${encodeURIComponent(home)}#/plan?udvalg=3`,
    suggestedDisplayName: 'Råderum VPU',
  });
  await user.clear(screen.getByRole('textbox', { name: 'Fanens navn' }));
  expect(screen.getByText('Skriv et navn til fanen.')).toBeInTheDocument();
  expect(told.at(-1)).toBeUndefined();
});

test('a site of an older edition with all its lists is told apart from one that lacks some', async () => {
  renderSetup({ [home]: { state: 'incomplete', title: 'Råderum', missing: [] } });
  expect(await screen.findByText(/sat op af en ældre udgave af Råderum/)).toBeInTheDocument();
  expect(screen.queryByText('Der mangler:')).not.toBeInTheDocument();
});

test('a site that lacks something says what, and cannot be saved', async () => {
  const { told } = renderSetup({ [home]: { state: 'incomplete', title: 'Råderum', missing: ['Milepæle', 'Idéer'] } });
  expect(await screen.findByText('Sitet »Råderum« er ikke sat helt op')).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Milepæle', 'Idéer']);
  expect(told.filter((given) => given !== undefined)).toEqual([]);
});

test.each([
  [{ state: 'unreachable' } as const, 'Der er intet site på adressen'],
  [{ state: 'noAccess' } as const, 'Du har ikke adgang til sitet'],
])('%o says so, and cannot be saved', async (check, words) => {
  const { told } = renderSetup({ [home]: check });
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(told.filter((given) => given !== undefined)).toEqual([]);
});

test('an address elsewhere is refused before anybody is asked', async () => {
  const { user, asked } = renderSetup({ [home]: { state: 'ready', title: 'Råderum' } });
  await screen.findByText('Sitet »Råderum« er klar til brug.');
  await type(user, 'https://evil.example/sites/raaderum');
  expect(screen.getByText(/Adressen skal være et site på https:\/\/norddjurs.sharepoint.example/)).toBeInTheDocument();
  expect(asked).toEqual([home]);
});

test('typing another address takes the right to save away until it has been checked', async () => {
  const { user, told, asked } = renderSetup({
    [home]: { state: 'ready', title: 'Råderum' },
    [other]: { state: 'ready', title: 'Et andet site' },
  });
  await waitFor(() => expect(told.at(-1)).toBeDefined());
  await user.type(siteBox(), '2');
  expect(told.at(-1)).toBeUndefined();
  expect(screen.getByText('Kontrollér adressen, før du gemmer.')).toBeInTheDocument();
  await type(user, `${other}/Lists/RdProposals/AllItems.aspx`);
  expect(await screen.findByText('Sitet »Et andet site« er klar til brug.')).toBeInTheDocument();
  await waitFor(() => expect(told.at(-1)?.contentUrl).toContain(encodeURIComponent(other)));
  expect(asked).toEqual([home, other]);
});

test('outside the configuration dialog the page only shows whether the site is ready', async () => {
  const { told } = renderSetup({ [home]: { state: 'ready', title: 'Råderum' } }, personalContext);
  expect(await screen.findByText('Sitet »Råderum« er klar til brug.')).toBeInTheDocument();
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  expect(told).toEqual([]);
});

test('changing a saved tab begins from what it was saved with, and its id stays', async () => {
  const { user, told, asked } = renderSetup(bothReady, settings, async () => savedPlan);
  expect(await screen.findByRole('combobox', { name: 'Område eller udvalg' })).toHaveDisplayValue(
    'Voksen- og Plejeudvalget',
  );
  expect(siteBox()).toHaveValue(other);
  expect(screen.getByRole('combobox', { name: 'Fanen åbner med' })).toHaveDisplayValue('Udmøntningsplan');
  expect(screen.getByRole('textbox', { name: 'Fanens navn' })).toHaveValue('Vores plan');
  expect(screen.getByText('Tryk på Gem i Teams for at gemme ændringerne.')).toBeInTheDocument();
  expect(asked).toEqual([other]);
  // Before the committees were there, nothing could be saved that would have forgotten the one chosen.
  const offered = told.filter((given) => given !== undefined).map(({ entityId, websiteUrl }) => [entityId, websiteUrl]);
  expect(offered).toEqual([['raaderum-plan-3', savedPlan.websiteUrl]]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Fanen åbner med' }), 'Tidsplan');
  expect(told.at(-1)).toMatchObject({ entityId: 'raaderum-plan-3', suggestedDisplayName: 'Vores plan' });
  expect(told.at(-1)?.websiteUrl).toMatch(/#\/tidsplan$/);
});

test('where Teams does not say what was saved, that is said, and the fields are those of a new tab', async () => {
  renderSetup(bothReady, settings, () => Promise.reject(new AppError({ kind: 'Invalid', reason: 'nej' })));
  expect(await screen.findByText(/^Teams kunne ikke oplyse/)).toBeInTheDocument();
  expect(siteBox()).toHaveValue(home);
});
