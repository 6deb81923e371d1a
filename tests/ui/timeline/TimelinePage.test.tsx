import { screen, waitFor, within } from '@testing-library/react';
import { TimelinePage } from '../../../src/ui/features/timeline/TimelinePage';
import { memorySite, noRights, readOnly, viewerOf } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';
import { round } from '../plan/planSeed';
import { milestones, seedMilestones, units } from './seedMilestones';

const site = () => memorySite({ rounds: [round], organisation: units, milestones });
const open = (address = '#/tidsplan', given: Parameters<typeof renderTab>[1] = {}) =>
  renderTab(<TimelinePage />, { site: site(), round, address, ...given });
const reader = viewerOf(testViewer().person, [], { milestones: readOnly });
const timeline = () => screen.findByRole('region', { name: /^Tidslinje/ });

const asPhone = () => {
  const before = window.matchMedia;
  window.matchMedia = (query) => Object.assign(before(query), { matches: query.includes('480px') });
  return () => {
    window.matchMedia = before;
  };
};

test('every milestone of the seeds stands on the timeline or in the tray, with when, who and where in its name', async () => {
  open('#/tidsplan?opdel=omraade');
  await timeline();
  for (const { title, words, place = '' } of seedMilestones) {
    const links = screen.getAllByRole('link', { name: (name) => name.startsWith(title) && name.includes(place) });
    expect(links.some((link) => (link.getAttribute('aria-label') ?? link.textContent ?? '').includes(words))).toBe(
      true,
    );
  }
});

test('lanes go by body unless the address says by area', async () => {
  const { user } = open();
  const board = await timeline();
  expect(within(board).getByRole('heading', { name: 'Hovedudvalget' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Område' }));
  expect(within(board).getByRole('heading', { name: 'Velfærdsområdet' })).toBeVisible();
  expect(within(board).queryByRole('heading', { name: 'Hovedudvalget' })).toBeNull();
  expect(window.location.hash).toBe('#/tidsplan?opdel=omraade');
});

test('the agenda folds the past away and marks the next with its days', async () => {
  const { user } = open('#/tidsplan?vis=liste');
  const list = await screen.findByRole('region', { name: 'Milepæle i rækkefølge' });
  const next = within(list)
    .getAllByRole('listitem')
    .find((item) => item.getAttribute('aria-current') === 'date');
  expect(next).toHaveTextContent('Uge 17Status på råderumsforslagene før fagudvalg25-04-2024Næste om 10 dage');
  expect(within(list).queryByRole('link', { name: 'Forslag til råderumsgruppen' })).toBeNull();
  await user.click(within(list).getByRole('button', { name: 'Vis 10 overståede milepæle' }));
  expect(within(list).getByRole('link', { name: 'Forslag til råderumsgruppen' })).toBeVisible();
  const headings = within(list)
    .getAllByRole('heading')
    .map((heading) => heading.textContent);
  expect(headings.at(-1)).toBe('Ingen dato endnu');
});

test('a phone begins with the agenda, and can still ask for the timeline', async () => {
  const restore = asPhone();
  try {
    const { user } = open();
    expect(await screen.findByRole('region', { name: 'Milepæle i rækkefølge' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tidslinje' }));
    expect(await timeline()).toBeVisible();
  } finally {
    restore();
  }
});

test('filters stand in the address and say how many are left', async () => {
  const { user } = open('#/tidsplan?vis=liste');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Gremium' }), 'Hovedudvalget');
  expect(screen.getByText('4 af 24 milepæle')).toBeVisible();
  expect(window.location.hash).toBe('#/tidsplan?vis=liste&gremium=4');
});

test('filters that leave nothing say so and lead back', async () => {
  const { user } = open('#/tidsplan?type=hoering&gremium=4');
  expect(await screen.findByRole('heading', { name: 'Ingen milepæle passer til filtrene' })).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Ryd filtre' })[0] ?? document.body);
  expect(await timeline()).toBeVisible();
});

test('who may add is led to it; who may not is told who writes', async () => {
  const empty = memorySite({ rounds: [round], organisation: units });
  const { unmount } = open('#/tidsplan', { site: empty });
  await waitFor(() => expect(screen.getAllByRole('link', { name: 'Ny milepæl' })).toHaveLength(2));
  unmount();
  open('#/tidsplan', { site: empty, viewer: reader });
  expect(await screen.findByText('Råderumsgruppen skriver tidsplanen ind.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Ny milepæl' })).toBeNull();
});

test('a closed round offers nothing new', async () => {
  open('#/tidsplan', { round: { ...round, status: 'closed' } });
  await timeline();
  expect(screen.queryByRole('link', { name: 'Ny milepæl' })).toBeNull();
});

test('without access the page says who can give it', async () => {
  open('#/tidsplan', { viewer: viewerOf(testViewer().person, [], { milestones: noRights }) });
  expect(await screen.findByRole('heading', { name: 'Du har ikke adgang til tidsplanen' })).toBeVisible();
});

test('an error is said in words and can be tried again', async () => {
  const broken = site();
  broken.failures.set('milestones.list', { kind: 'Offline' });
  const { user } = open('#/tidsplan', { site: broken });
  expect(await screen.findByRole('heading', { name: 'Ingen forbindelse' })).toBeVisible();
  broken.failures.clear();
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(await timeline()).toBeVisible();
});
