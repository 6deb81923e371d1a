import { screen, waitFor, within } from '@testing-library/react';
import type { PlanPointId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import { PlanPointPage } from '../../../src/ui/features/plan/PlanPointPage';
import { memorySite, readOnly, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';
import { amounts, flaadestyring, klogeM2, planPoints, round, units, vpu } from './planSeed';

const makeSite = () => memorySite({ rounds: [round], organisation: units, planPoints });
const open = (id: PlanPointId | undefined, site: MemorySite, given: Parameters<typeof renderTab>[1] = {}) =>
  renderTab(<PlanPointPage id={id} />, { site, round, address: `#/plan/${id ?? 'ny'}`, ...given });
const stored = async (site: MemorySite, id: PlanPointId) => (await site.as(testViewer()).planPoints.get(id)).entity;
const edit = async (user: { click(element: Element): Promise<void> }) =>
  user.click(await screen.findByRole('button', { name: 'Ret punktet' }));

test('Kursen, Koordinering and Commitment are read in the point, with its amounts', async () => {
  open(flaadestyring.id, makeSite());
  expect(await screen.findByRole('heading', { name: 'Flådestyringsenhed' })).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Kursen' })).getByText(flaadestyring.kursen)).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Commitment' })).getByText(flaadestyring.commitment)).toBeVisible();
  expect(screen.getByText('2. kvartal 2025')).toBeVisible();
  expect(screen.getByText(/De anførte tidspunkter er vejledende/)).toBeVisible();
  const row = within(screen.getByRole('table')).getByRole('row', { name: /^Planlagt virkning/ });
  expect(row).toHaveTextContent('-250-500-750-1.000');
});

test('opening the form takes the focus to its first field', async () => {
  const { user } = open(klogeM2.id, makeSite());
  await edit(user);
  const form = screen.getByRole('form', { name: 'Ret punktet' });
  expect(form.querySelector('input, select, textarea')).toHaveFocus();
});

test('only what was changed is written', async () => {
  const site = makeSite();
  const { user } = open(klogeM2.id, site);
  await edit(user);
  await user.type(screen.getByRole('textbox', { name: /^Kursen/ }), 'Færre kvadratmeter.');
  const first = screen.getByRole('textbox', { name: 'Planlagt virkning 2025' });
  await user.clear(first);
  await user.type(first, '-1.250');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Færre kvadratmeter.')).toBeVisible();
  expect(await stored(site, klogeM2.id)).toEqual({
    ...klogeM2,
    kursen: 'Færre kvadratmeter.',
    amounts: amounts(-1250, -200, -300, -400),
    modifiedAt: '2024-04-15T08:00:00.000Z',
  });
});

test('a group belongs to hensigtserklæringer only, and is wanted there', async () => {
  const site = makeSite();
  const { user } = open(klogeM2.id, site);
  await edit(user);
  expect(screen.queryByRole('combobox', { name: /Hensigtsgruppe/ })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: /^Kategori/ }), 'Hensigtserklæringer');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findAllByText('Hensigtsgruppe skal udfyldes.')).not.toHaveLength(0);
  await user.selectOptions(screen.getByRole('combobox', { name: /Hensigtsgruppe/ }), 'Vækst, erhverv og beskæftigelse');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByRole('button', { name: 'Ret punktet' });
  expect(await stored(site, klogeM2.id)).toMatchObject({ category: 'hensigtserklaeringer', group: 'vaekst' });
});

test('afsluttet wants its day, and takes it away again with the status', async () => {
  const site = makeSite();
  const { user } = open(klogeM2.id, site);
  await edit(user);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Afsluttet');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findAllByText('Afsluttet (X) den skal udfyldes.')).not.toHaveLength(0);
  await user.type(screen.getByRole('textbox', { name: /^Afsluttet \(X\) den/ }), '12-04-2024');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByRole('button', { name: 'Ret punktet' });
  expect(await stored(site, klogeM2.id)).toMatchObject({ status: 'done', doneOn: '2024-04-12' });
});

test('amounts with a comma are refused in words', async () => {
  const site = makeSite();
  const { user } = open(klogeM2.id, site);
  await edit(user);
  await user.type(screen.getByRole('textbox', { name: 'Planlagt virkning 2026' }), ',5');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findAllByText('Planlagt virkning 2026 skal være hele 1.000 kr. uden komma.')).not.toHaveLength(0);
  expect(await stored(site, klogeM2.id)).toEqual(klogeM2);
});

test('where both changed the same, the person decides, and nothing typed is lost', async () => {
  const site = makeSite();
  const { user } = open(klogeM2.id, site);
  await edit(user);
  await user.type(screen.getByRole('textbox', { name: /^Tidspunkt/ }), 'Maj 2025');
  const store = site.as(testViewer()).planPoints;
  await store.update(klogeM2.id, { timing: 'Juni 2025', remark: 'Rykket' }, (await store.get(klogeM2.id)).version);
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  const panel = await screen.findByRole('region', { name: /En anden har ændret/ });
  expect(screen.getByText('En anden har rettet Bemærkning imens; det er taget med.')).toBeVisible();
  const choice = within(panel).getByRole('radiogroup', { name: 'Tidspunkt (vejledende)' });
  await user.click(within(choice).getByRole('radio', { name: 'Behold min' }));
  await user.click(within(panel).getByRole('button', { name: 'Gem med det valgte' }));
  await screen.findByRole('button', { name: 'Ret punktet' });
  expect(await stored(site, klogeM2.id)).toMatchObject({ timing: 'Maj 2025', remark: 'Rykket' });
});

test('a new point needs a fagudvalg unless it goes across', async () => {
  const site = makeSite();
  const { user } = open(undefined, site);
  await user.type(await screen.findByRole('textbox', { name: /^Emne/ }), 'Aktindsigt');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Kategori/ }), 'Råderumsforslag');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findAllByText('Fagudvalg skal udfyldes.')).not.toHaveLength(0);
  await user.click(screen.getByRole('checkbox', { name: /^Tværgående:/ }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await waitFor(() => expect(window.location.hash).toBe('#/plan/7'));
  expect(await stored(site, 7 as PlanPointId)).toMatchObject({
    title: 'Aktindsigt',
    category: 'raaderumsforslag',
    fagudvalgId: undefined,
    crossCutting: true,
    round: round.key,
  });
});

test.each([
  ['lacks the right', { viewer: viewerOf(testViewer().person, [], { planPoints: readOnly }) }, /føres af cheferne/],
  ['looks at a closed round', { round: { ...round, status: 'closed' as const } }, /Budget 2025-2028 er lukket/],
])('who %s reads, and is told why no more', async (_, given, reason) => {
  open(klogeM2.id, makeSite(), given);
  expect(await screen.findByText(reason)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ret punktet' })).toBeNull();
});

test('a fagudvalg that no longer exists stays chosen in the form', async () => {
  const gone = { ...vpu, validTo: localDate('2024-01-01') };
  const site = memorySite({ rounds: [round], organisation: [gone], planPoints });
  const { user } = open(planPoints[2]?.id, site);
  await edit(user);
  expect(screen.getByRole('combobox', { name: /^Fagudvalg/ })).toHaveDisplayValue('Voksen- og Plejeudvalget');
});

test('somebody of the site is made responsible', async () => {
  const site = makeSite();
  const { user } = open(klogeM2.id, site);
  await edit(user);
  const responsible = screen.getByRole('combobox', { name: 'Ansvarlig' });
  await user.click(responsible);
  await user.keyboard('birthe{ArrowDown}{Enter}');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Birthe Lund')).toBeVisible();
  expect((await stored(site, klogeM2.id)).responsible).toEqual(testViewer().person);
});

test('a link to the very point is copied, also by who may only read it', async () => {
  const reader = viewerOf(testViewer().person, ['medarbejder'], { planPoints: readOnly });
  const { user } = open(klogeM2.id, makeSite(), { viewer: reader });
  await user.click(await screen.findByRole('button', { name: 'Kopiér link' }));
  expect(screen.getByText('Linket er kopieret')).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain(`address=plan/${klogeM2.id}`);
});
