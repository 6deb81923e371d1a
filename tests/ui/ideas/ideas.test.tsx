import { screen, within } from '@testing-library/react';
import type { IdeaId, OrgUnitId, PersonId } from '../../../src/domain/ids';
import type { Viewer } from '../../../src/domain/viewer';
import { IdeaPage } from '../../../src/ui/features/ideas/IdeaPage';
import { IdeasPage } from '../../../src/ui/features/ideas/IdeasPage';
import { NewIdeaPage } from '../../../src/ui/features/ideas/NewIdeaPage';
import { aClosedRound, anIdea, anOrgUnit, aRound, roundKey } from '../../support/entities';
import { memorySite, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

const contribute = { read: true, add: true, edit: true, remove: true, manage: false };
const none = { read: false, add: false, edit: false, remove: false, manage: false };
const viewer = (id: number, role: 'medarbejder' | 'raaderumsgruppe'): Viewer => {
  const workPackages = role === 'medarbejder' ? none : contribute;
  return viewerOf({ id: id as PersonId, name: `Person ${id}`, email: undefined }, [role], {
    ideas: contribute,
    workPackages,
  });
};
const pia = viewer(7, 'medarbejder');
const mette = viewer(8, 'raaderumsgruppe');

const site = (): MemorySite =>
  memorySite({
    organisation: [anOrgUnit(3, 'Skoleområdet', { kind: 'chefomraade' })],
    ideas: [
      anIdea(1, {
        title: 'Fælles vagtplan',
        status: 'sorted',
        chefomraadeId: 3 as OrgUnitId,
        reason: 'Ser på den.',
        modifiedBy: mette.person,
      }),
      anIdea(2, { title: 'Andres idé', createdBy: { id: 9 as PersonId, name: 'Ole Bak', email: undefined } }),
    ],
  });
const links = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('shows an employee their own ideas, where they went and why, and none of others', async () => {
  renderTab(<IdeasPage />, { site: site(), viewer: pia, round: aRound() });
  expect(await screen.findByRole('heading', { name: 'Sorteret (1)' })).toBeInTheDocument();
  expect(links()).toEqual(['Fælles vagtplanSendt 02-04-2024SkoleområdetSer på den.']);
  expect(screen.queryByLabelText('Status')).not.toBeInTheDocument();
});

it('shows those who sort them all of them, by status', async () => {
  const { user } = renderTab(<IdeasPage />, { site: site(), viewer: mette, round: aRound() });
  await user.selectOptions(await screen.findByLabelText('Status'), 'Ny');
  expect(links()).toEqual(['Andres idéSendt af Ole Bak 02-04-2024']);
  expect(window.location.hash).toBe('#/?status=new');
  await user.selectOptions(screen.getByLabelText('Status'), 'I arbejdspakke');
  expect(screen.getByText('Ingen idéer med den status.')).toBeInTheDocument();
});

it('takes an idea in, names what is missing, and keeps what was typed when sending fails', async () => {
  const shared = site();
  const { user } = renderTab(<NewIdeaPage />, { site: shared, viewer: pia, round: aRound(), address: '#/ideer/ny' });
  await user.click(await screen.findByRole('button', { name: 'Send idéen' }));
  expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
  await user.type(screen.getByRole('textbox', { name: /^Idé/ }), 'Sluk lyset');
  await user.selectOptions(screen.getByRole('combobox', { name: /Hvor kommer idéen fra/ }), 'Andet');
  shared.failures.set('ideas.create', { kind: 'Offline' });
  await user.click(screen.getByRole('button', { name: 'Send idéen' }));
  expect(screen.getByRole('textbox', { name: /^Idé/ })).toHaveValue('Sluk lyset');
  shared.failures.delete('ideas.create');
  await user.click(screen.getByRole('button', { name: 'Send idéen' }));
  const own = await shared.as(pia).ideas.list(roundKey('2025-2028'));
  expect(own.rows.map(({ title, status }) => [title, status])).toEqual([
    ['Fælles vagtplan', 'sorted'],
    ['Sluk lyset', 'new'],
  ]);
  expect(window.location.hash).toContain('/ideer/3');
});

it('answers whoever sent it in: a reason is asked for where it goes no further', async () => {
  const shared = site();
  const { user, unmount } = renderTab(<IdeaPage id={1 as IdeaId} />, { site: shared, viewer: mette, round: aRound() });
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Status' }), 'Går ikke videre');
  await user.clear(screen.getByRole('textbox', { name: 'Begrundelse' }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
  await user.type(screen.getByRole('textbox', { name: 'Begrundelse' }), 'Findes allerede.');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText(/Gemt. Den, der har sendt idéen/)).toBeInTheDocument();
  unmount();
  renderTab(<IdeaPage id={1 as IdeaId} />, { site: shared, viewer: pia, round: aRound() });
  expect(await screen.findByText('Findes allerede.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Gem' })).not.toBeInTheDocument();
});

it('is not there for an employee when somebody else sent it in', async () => {
  renderTab(<IdeaPage id={2 as IdeaId} />, { site: site(), viewer: pia, round: aRound() });
  expect(await screen.findByRole('link', { name: /Til idéerne/ })).toBeInTheDocument();
  expect(screen.queryByText('Andres idé')).not.toBeInTheDocument();
});

it('says that nobody sends ideas to a closed round, nor without a right to', async () => {
  const closed = renderTab(<NewIdeaPage />, { site: site(), viewer: pia, round: aClosedRound() });
  expect(await screen.findByText('Du kan ikke sende idéer her')).toBeInTheDocument();
  closed.unmount();
  const stranger = viewerOf(pia.person, [], { ideas: none });
  renderTab(<IdeasPage />, { site: site(), viewer: stranger, round: aRound() });
  const heading = await screen.findByText('Du kan ikke sende idéer her');
  expect(within(document.body).queryByRole('link', { name: 'Skriv en idé' })).not.toBeInTheDocument();
  expect(heading).toBeInTheDocument();
});
