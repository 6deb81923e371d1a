import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { PlanPointId } from '../../../src/domain/ids';
import { PlanPage } from '../../../src/ui/features/plan/PlanPage';
import { memorySite, noRights, readOnly, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';
import { afledtDrift, flaadestyring, klogeM2, planPoints, round, units } from './planSeed';

const makeSite = () => memorySite({ rounds: [round], organisation: units, planPoints });
const open = (site: MemorySite, address = '#/plan', given: Parameters<typeof renderTab>[1] = {}) =>
  renderTab(<PlanPage />, { site, round, address, ...given });
const stored = async (site: MemorySite, id: PlanPointId) => (await site.as(testViewer()).planPoints.get(id)).entity;
const box = (name: RegExp) => screen.findByRole('checkbox', { name });
const openBox = () => box(/^Afsluttet: 10 Kloge m2$/);
const doneBox = () => box(/^Afsluttet: 1 Afledt drift/);
const reader = viewerOf(testViewer().person, [], { planPoints: readOnly });

test('each group tells how much is done and what it brings a year', async () => {
  open(makeSite());
  expect(await screen.findByRole('heading', { name: 'Driftsændringer' })).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Driftsændringer' })).getByText('1 af 1 afsluttet')).toBeVisible();
  const table = screen.getByRole('table', { name: /^Råderumsforslag, beløb i 1.000 kr./ });
  const sum = within(table).getByRole('row', { name: /^Sum/ });
  expect(
    within(sum)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['2025-350', '2026-700', '2027-1.050', '2028-1.400']);
  expect(
    screen.getByRole('heading', { name: 'Sociale investeringer, Fremtidens velfærd, Skoler og dagtilbud' }),
  ).toBeVisible();
  expect(screen.getByText(/De anførte tidspunkter er vejledende/)).toBeVisible();
});

test('crossing off writes X and today, says so, and can be undone to exactly what was', async () => {
  const site = makeSite();
  const { user } = open(site);
  await user.click(await openBox());
  expect(await screen.findByText('»10 Kloge m2« er markeret afsluttet 15-04-2024.')).toBeVisible();
  expect(await openBox()).toBeChecked();
  expect(await stored(site, klogeM2.id)).toMatchObject({ status: 'done', doneOn: '2024-04-15' });
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  expect(await screen.findByText('Fortrudt: »10 Kloge m2« står som før.')).toBeVisible();
  expect(await openBox()).not.toBeChecked();
  expect(await stored(site, klogeM2.id)).toMatchObject({ status: 'notStarted', doneOn: undefined });
});

test('taking the X back puts the point in progress; undoing that brings the old day back', async () => {
  const site = makeSite();
  const { user } = open(site);
  await user.click(await doneBox());
  expect(await screen.findByText(/er ikke længere markeret afsluttet/)).toBeVisible();
  expect(await stored(site, afledtDrift.id)).toMatchObject({ status: 'inProgress', doneOn: undefined });
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  await screen.findByText(/^Fortrudt/);
  expect(await stored(site, afledtDrift.id)).toMatchObject({ status: 'done', doneOn: '2024-04-02' });
});

test('the day can be another, but not in the future', async () => {
  const site = makeSite();
  const { user } = open(site);
  await user.click(await screen.findByRole('button', { name: /^Afsluttet 02-04-2024. Ret datoen/ }));
  const day = await screen.findByRole('textbox', { name: 'Afsluttet (X) den', hidden: true });
  await user.clear(day);
  await user.type(day, '16-04-2024');
  await user.click(screen.getByRole('button', { name: 'Gem dato', hidden: true }));
  expect(await screen.findByText(/kan ikke ligge i fremtiden/)).toBeInTheDocument();
  await user.clear(day);
  await user.type(day, '28/3-2024');
  await user.click(screen.getByRole('button', { name: 'Gem dato', hidden: true }));
  expect(await screen.findByText(/er markeret afsluttet 28-03-2024/)).toBeVisible();
  expect(await stored(site, afledtDrift.id)).toMatchObject({ status: 'done', doneOn: '2024-03-28' });
});

test.each([
  ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
  ['the cancel button', (user: UserEvent) => user.click(screen.getByText('Annullér'))],
  ['saving', (user: UserEvent) => user.click(screen.getByText('Gem dato'))],
])(
  'the dialog of the day, closed by %s, leaves the page to readers and the focus where it came from',
  async (_by, close) => {
    const { user, container } = open(makeSite());
    const opener = await screen.findByRole('button', { name: /^Afsluttet 02-04-2024. Ret datoen/ });
    await user.click(opener);
    await screen.findByRole('dialog');
    await close(user);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(container.closest('[aria-hidden="true"]')).toBeNull();
    expect(opener).toHaveFocus();
  },
);

test('when SharePoint says no, the list shows again what is true', async () => {
  const site = makeSite();
  site.failures.set('planPoints.update', { kind: 'Offline' });
  const { user } = open(site);
  await user.click(await openBox());
  expect(await screen.findByText(/»10 Kloge m2« står som før/)).toBeVisible();
  expect(await openBox()).not.toBeChecked();
});

test('what somebody else has changed meanwhile is not overwritten, but shown', async () => {
  const site = makeSite();
  const { user } = open(site);
  const checkbox = await openBox();
  const store = site.as(testViewer()).planPoints;
  await store.update(klogeM2.id, { status: 'postponed' }, (await store.get(klogeM2.id)).version);
  await user.click(checkbox);
  expect(await screen.findByText(/En anden har ændret »10 Kloge m2«/)).toBeVisible();
  const row = (await openBox()).closest('tr');
  await waitFor(() => expect(row).toHaveTextContent('Udskudt'));
  expect(await stored(site, klogeM2.id)).toMatchObject({ status: 'postponed', doneOn: undefined });
});

test('an udvalg’s excerpt holds its own points and what goes across, and stands in the address', async () => {
  const { user } = open(makeSite());
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Fagudvalg' }), 'Voksen- og Plejeudvalget');
  expect(screen.getByText('3 af 6 punkter')).toBeVisible();
  expect(screen.getByRole('link', { name: flaadestyring.title })).toBeVisible();
  expect(screen.queryByRole('link', { name: klogeM2.title })).toBeNull();
  expect(screen.getByText(/Udsnit til Voksen- og Plejeudvalget/)).toBeVisible();
  expect(window.location.hash).toBe('#/plan?udvalg=8');
});

test('a search that finds nothing says so and can be cleared', async () => {
  const { user } = open(makeSite());
  await user.type(await screen.findByRole('searchbox', { name: 'Søg i planen' }), 'ubåd');
  expect(await screen.findByRole('heading', { name: 'Ingen punkter passer til det valgte' })).toBeVisible();
  await waitFor(() => expect(window.location.hash).toBe('#/plan?soeg=ub%C3%A5d'));
  await user.click(screen.getAllByRole('button', { name: 'Ryd filtre' })[0] ?? document.body);
  expect(await openBox()).toBeVisible();
});

test('who may not edit sees the X, but no box, and is told why', async () => {
  open(makeSite(), '#/plan', { viewer: reader });
  expect(await screen.findByText(/Du kan læse, ikke rette/)).toBeVisible();
  const row = (await screen.findByRole('link', { name: afledtDrift.title })).closest('tr');
  expect(row).toHaveTextContent(/^X1Afledt drift.*Afsluttet 02-04-2024/);
  expect(
    screen
      .queryAllByRole('checkbox')
      .map((one) => one.getAttribute('aria-label'))
      .filter(Boolean),
  ).toEqual([]);
  expect(screen.queryByRole('link', { name: 'Nyt punkt' })).toBeNull();
});

test('a closed round can only be read', async () => {
  open(makeSite(), '#/plan', { round: { ...round, status: 'closed' } });
  expect(await screen.findByRole('link', { name: afledtDrift.title })).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /^Afsluttet:/ })).toBeNull();
});

test.each([
  [
    'without points',
    memorySite({ rounds: [round], organisation: units }),
    {},
    'Ingen punkter i udmøntningsplanen endnu',
  ],
  [
    'without access',
    makeSite(),
    { viewer: viewerOf(testViewer().person, [], { planPoints: noRights }) },
    'Du har ikke adgang til udmøntningsplanen',
  ],
])('%s the page says so', async (_, site, given, heading) => {
  open(site, '#/plan', given);
  expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
});
