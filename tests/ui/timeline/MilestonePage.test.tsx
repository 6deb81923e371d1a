import { screen, waitFor, within } from '@testing-library/react';
import type { MilestoneId, RoundId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { RoundKey } from '../../../src/domain/round';
import { MilestonePage } from '../../../src/ui/features/timeline/MilestonePage';
import { memorySite, readOnly, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';
import { round } from '../plan/planSeed';
import { milestones, milestoneTitled, units } from './seedMilestones';

const conference = milestoneTitled('Borgerkonference om fremtidens velfærd');
const makeSite = () => memorySite({ rounds: [round], organisation: units, milestones });
const open = (id: MilestoneId | undefined, site: MemorySite, given: Parameters<typeof renderTab>[1] = {}) =>
  renderTab(<MilestonePage id={id} />, { site, round, address: `#/tidsplan/${id ?? 'ny'}`, ...given });
const stored = (site: MemorySite, id: MilestoneId) => site.as(testViewer()).milestones.get(id);
const edit = async (user: { click(element: Element): Promise<void> }) =>
  user.click(await screen.findByRole('button', { name: 'Ret milepælen' }));

test('is read with when, who and where', async () => {
  open(conference.id, makeSite());
  expect(await screen.findByRole('heading', { name: conference.title })).toBeVisible();
  expect(screen.getByText('12-03-2024 kl. 17-20')).toBeVisible();
  expect(screen.getByText('Grenaa Gymnasium')).toBeVisible();
});

test('only the inputs of the chosen exactness are shown, and changing one’s mind loses nothing', async () => {
  const { user } = open(conference.id, makeSite());
  await edit(user);
  await user.selectOptions(screen.getByRole('combobox', { name: /Hvor præcist/ }), 'En måned');
  expect(screen.queryByRole('textbox', { name: /^Dato/ })).toBeNull();
  expect(screen.getByRole('textbox', { name: /^Måned/ })).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: /Hvor præcist/ }), 'En bestemt dag');
  expect(screen.getByRole('textbox', { name: /^Dato/ })).toHaveValue('12-03-2024');
});

test('a day becomes a deadline', async () => {
  const site = makeSite();
  const { user } = open(conference.id, site);
  await edit(user);
  await user.selectOptions(screen.getByRole('combobox', { name: /Hvor præcist/ }), 'Senest en dag');
  await user.clear(screen.getByRole('textbox', { name: /Senest den/ }));
  await user.type(screen.getByRole('textbox', { name: /Senest den/ }), '20/3-2024');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('senest 20-03-2024')).toBeVisible();
  expect((await stored(site, conference.id)).entity).toEqual({
    ...conference,
    when: { kind: 'deadline', date: localDate('2024-03-20') },
  });
});

test('what cannot be read as a date is kept as typed, named, and nothing is saved', async () => {
  const site = makeSite();
  const { user } = open(conference.id, site);
  await edit(user);
  const date = screen.getByRole('textbox', { name: /^Dato/ });
  await user.clear(date);
  await user.type(date, '31-02-2024');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Ét felt skal rettes, før der kan gemmes')).toBeVisible();
  expect(date).toHaveValue('31-02-2024');
  expect((await stored(site, conference.id)).entity).toEqual(conference);
});

test('a stale save takes along what only the other changed, and keeps what was typed', async () => {
  const site = makeSite();
  const { user } = open(conference.id, site);
  await edit(user);
  await user.clear(screen.getByRole('textbox', { name: /^Titel/ }));
  await user.type(screen.getByRole('textbox', { name: /^Titel/ }), 'Min titel');
  const { version } = await stored(site, conference.id);
  await site.as(testViewer()).milestones.update(conference.id, { place: 'Auning Hallen' }, version);
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByRole('heading', { name: 'Min titel' })).toBeVisible();
  expect((await stored(site, conference.id)).entity).toMatchObject({ title: 'Min titel', place: 'Auning Hallen' });
});

test('a failed save says so and keeps the form', async () => {
  const site = makeSite();
  site.failures.set('milestones.update', { kind: 'Offline' });
  const { user } = open(conference.id, site);
  await edit(user);
  await user.type(screen.getByRole('textbox', { name: /^Sted/ }), ' B');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByRole('heading', { name: 'Ingen forbindelse' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^Sted/ })).toHaveValue('Grenaa Gymnasium B');
});

test('a save that wants a sign-in brings the button for it, and keeps the form', async () => {
  const site = makeSite();
  site.failures.set('milestones.update', { kind: 'SignInNeeded', reason: 'expired' });
  const { user } = open(conference.id, site);
  await edit(user);
  await user.type(screen.getByRole('textbox', { name: /^Sted/ }), ' B');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await user.click(await screen.findByRole('button', { name: 'Log ind' }));
  expect(await screen.findByText('Du er logget ind. Prøv igen.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^Sted/ })).toHaveValue('Grenaa Gymnasium B');
});

test('what was typed and thrown away comes back with one press', async () => {
  const { user } = open(conference.id, makeSite());
  await edit(user);
  await user.type(screen.getByRole('textbox', { name: /^Titel/ }), '!');
  await user.click(screen.getByRole('button', { name: 'Fortryd ændringer' }));
  expect(screen.getByRole('textbox', { name: /^Titel/ })).toHaveValue(conference.title);
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  expect(screen.getByRole('textbox', { name: /^Titel/ })).toHaveValue(`${conference.title}!`);
});

test('a new milestone is written once and then shown', async () => {
  const site = makeSite();
  const { user } = open(undefined, site);
  await user.type(await screen.findByRole('textbox', { name: /^Titel/ }), 'Dialogmøde');
  await user.selectOptions(screen.getByRole('combobox', { name: /Hvor præcist/ }), 'Ingen dato endnu');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Type/ }), 'Møde');
  await user.click(screen.getByRole('checkbox', { name: 'Hovedudvalget' }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await waitFor(() => expect(window.location.hash).toBe('#/tidsplan/25'));
  expect((await stored(site, 25 as MilestoneId)).entity).toMatchObject({
    title: 'Dialogmøde',
    when: { kind: 'undated' },
    kind: 'moede',
    bodyIds: [4],
    round: '2025-2028',
  });
});

test('deleting asks first and leads back to the timeline', async () => {
  const site = makeSite();
  const { user } = open(conference.id, site);
  await user.click(await screen.findByRole('button', { name: 'Slet milepælen' }));
  const question = await screen.findByRole('alertdialog', { name: 'Slet milepælen?', hidden: true });
  await user.click(within(question).getByRole('button', { name: 'Slet', hidden: true }));
  await waitFor(() => expect(window.location.hash).toBe('#/tidsplan'));
  await expect(stored(site, conference.id)).rejects.toMatchObject({ failure: { kind: 'NotFound' } });
});

test('deleting what somebody has just changed is refused', async () => {
  const site = makeSite();
  const { user } = open(conference.id, site);
  await user.click(await screen.findByRole('button', { name: 'Slet milepælen' }));
  const store = site.as(testViewer()).milestones;
  await store.update(conference.id, { place: 'Auning' }, (await store.get(conference.id)).version);
  const question = await screen.findByRole('alertdialog', { name: 'Slet milepælen?', hidden: true });
  await user.click(within(question).getByRole('button', { name: 'Slet', hidden: true }));
  expect(await screen.findByRole('heading', { name: 'En anden har ændret det samme' })).toBeVisible();
  expect((await stored(site, conference.id)).entity.place).toBe('Auning');
});

test.each([
  [
    'lacks the right',
    { viewer: viewerOf(testViewer().person, [], { milestones: readOnly }) },
    /føres af råderumsgruppen/,
  ],
  ['looks at a closed round', { round: { ...round, status: 'closed' as const } }, /Budget 2025-2028 er lukket/],
])('who %s reads, and is told why no more', async (_, given, reason) => {
  open(conference.id, makeSite(), given);
  expect(await screen.findByText(reason)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ret milepælen' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Slet milepælen' })).toBeNull();
});

test('a milestone that is not there is said to be gone', async () => {
  open(99 as MilestoneId, makeSite());
  expect(await screen.findByRole('heading', { name: 'Det findes ikke længere' })).toBeVisible();
});

test('of another round leads the frame there first: nobody changes a closed round through an open one', async () => {
  const closed = { ...round, id: 99 as RoundId, key: '2021-2024' as RoundKey, status: 'closed' as const };
  const old = { ...conference, round: closed.key };
  open(old.id, memorySite({ rounds: [round, closed], organisation: units, milestones: [old] }));
  await waitFor(() => expect(globalThis.location.hash).toContain('runde=2021-2024'));
  expect(screen.queryByRole('button', { name: 'Ret milepælen' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Slet milepælen' })).toBeNull();
});

test('a link to the very milestone is copied', async () => {
  const { user } = open(conference.id, makeSite());
  await user.click(await screen.findByRole('button', { name: 'Kopiér link' }));
  expect(screen.getByText('Linket er kopieret')).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain(`address=tidsplan/${conference.id}`);
});
