import { screen, within } from '@testing-library/react';
import { AppError } from '../../../src/domain/errors';
import { HealthPage } from '../../../src/ui/features/health/HealthPage';
import { supportCopy, toGroupViews } from '../../../src/ui/features/health/healthView';
import { FailureState } from '../../../src/ui/shell/FailureState';
import { da } from '../../../src/ui/text/da';
import { healthText } from '../../../src/ui/text/parts/health';
import { judgeSite } from '../../../src/domain/judgeSite';
import { aListReading, siteReadings, surroundings } from '../../support/memoryHealth';
import { renderTab } from '../../support/renderTab';

const listId = '22222222-2222-4222-8222-222222222222';
const broken = siteReadings({
  schemaVersion: 3,
  lists: [aListReading({ id: listId, title: 'Råderumsforslag', needsComments: true, commentsDisabled: true })],
});

const health = (look: () => Promise<typeof broken>) => ({
  health: async () => ({ look, around: async () => surroundings() }),
});

it('says that all is well, and shows what is in order to whoever opens it', async () => {
  const { user } = renderTab(<HealthPage />);
  expect(await screen.findByText('Alt, hvad der kunne ses efter, er i orden')).toBeInTheDocument();
  const lists = screen.getByRole('region', { name: 'Lister' });
  await user.click(within(lists).getByText('Vis det, der er i orden (1)'));
  expect(within(lists).getByText('Læst: én liste med 12 elementer.')).toBeVisible();
});

it('tells each fault with its remedy, who can, and the way there, the worst first', async () => {
  renderTab(<HealthPage />, { services: health(async () => broken) });
  expect(await screen.findByText('Der er 2 advarsler')).toBeInTheDocument();
  const site = within(screen.getByRole('region', { name: 'Sitet' }));
  const [older] = site.getAllByRole('listitem');
  expect(older).toHaveTextContent(
    'AdvarselSitet er sat op af en ældre udgave: listernes version er 3, fanen bruger 4.Åbn opsætningen, og lad den bringe sitet ajour. Det kan sitets ejere. Åbn opsætningen',
  );
  expect(site.getByRole('link', { name: 'Åbn opsætningen' })).toHaveAttribute('href', '#/opsaet');
  expect(screen.getByRole('link', { name: /^Listens indstillinger på SharePoint/ })).toHaveAttribute(
    'href',
    `https://norddjurs.sharepoint.example/sites/raaderum/_layouts/15/listedit.aspx?List=%7B${listId}%7D`,
  );
});

it.each([
  [{ lists: [aListReading({ name: 'rounds', items: 0 })] }, 'Åbn budgetrunder', '#/opsaetning/runder'],
  [{ lists: [aListReading({ name: 'organisation', items: 0 })] }, 'Åbn organisation', '#/opsaetning/organisation'],
  [{ viewerRoles: { value: [] } }, 'Åbn personer og roller', '#/opsaetning/personer'],
])('leads to the page of the tab where %j is put right', async (patch, name, href) => {
  renderTab(<HealthPage />, { services: health(async () => siteReadings(patch)) });
  expect(await screen.findByRole('link', { name })).toHaveAttribute('href', href);
});

it('looks again, and shows what has been mended since', async () => {
  let isMended = false;
  const { user } = renderTab(<HealthPage />, { services: health(async () => (isMended ? siteReadings() : broken)) });
  await screen.findByText('Der er 2 advarsler');
  isMended = true;
  await user.click(screen.getByRole('button', { name: 'Se efter igen' }));
  expect(await screen.findByText('Alt, hvad der kunne ses efter, er i orden')).toBeInTheDocument();
});

it('is never blank: where the site refuses, the rest is shown, and the refusal', async () => {
  const refused = async () => {
    throw new AppError({ kind: 'Forbidden', what: 'web' });
  };
  renderTab(<HealthPage />, { services: health(refused), address: '#/opsaetning/driftstjek' });
  expect(await screen.findByText('Sitet kunne ikke ses efter (Forbidden).')).toBeInTheDocument();
  expect(screen.getByText('Du har ikke adgang')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Fanen, Teams og login' })).toBeInTheDocument();
  // From here it would lead here.
  expect(screen.queryByRole('link', { name: 'Driftstjek' })).not.toBeInTheDocument();
});

it('copies it for support: address, time and findings with their remedies, and no name that people have written', async () => {
  const people = ['Line Østerlund', 'line@norddjurs.example'];
  const site = siteReadings({
    lists: [aListReading({ requiredForeign: { value: people } })],
    problems: [{ kind: 'foreignList', list: 'Idéer', address: 'Lists/RdIdeas', title: people[0] ?? '' }],
    groups: {
      value: people.map((title) => ({ title, role: undefined, members: { value: 0 }, membersEdit: true })),
    },
  });
  const { user } = renderTab(<HealthPage />, { services: health(async () => site) });
  await user.click(await screen.findByRole('button', { name: 'Kopiér til support' }));
  expect(await screen.findByText('Driftstjekket er kopieret')).toBeInTheDocument();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('Site: https://norddjurs.sharepoint.example/sites/raaderum');
  expect(copied).toContain(
    '- Advarsel: I 2 grupper kan medlemmerne selv lukke andre ind. [membersEdit]\n  Lad kun gruppens ejer redigere medlemmer. Det kan sitets ejere.\n',
  );
  expect(copied).not.toMatch(/Line|Østerlund|@/);
  // The page itself names the groups, for whoever may see them.
  expect(screen.getByText(/I 2 grupper kan medlemmerne selv lukke andre ind: Line Østerlund/)).toBeInTheDocument();
});

it('says the same in English', async () => {
  const words = await healthText.en();
  const found = judgeSite(broken);
  const given = { siteUrl: 'https://a.example/sites/b', at: '2026-11-26T04:00:00Z', words, roles: da.common.roles };
  expect(supportCopy(found, given)).toContain(
    '- Warning: Comments are switched off on “Råderumsforslag”. [commentsOff]',
  );
  expect(toGroupViews(found, words, da.common.roles).map(({ findings }) => findings.length)).toEqual([0, 1, 1, 0]);
});

it.each([
  ['Forbidden', 1],
  ['Conflict', 0],
] as const)('is linked to from a failure it may explain: %s', (kind, count) => {
  const error = new AppError(kind === 'Forbidden' ? { kind, what: 'x' } : { kind });
  renderTab(<FailureState error={error} />);
  expect(screen.queryAllByRole('link', { name: 'Driftstjek' })).toHaveLength(count);
});
