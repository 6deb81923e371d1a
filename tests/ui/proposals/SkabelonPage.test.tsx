import { screen, waitFor, within } from '@testing-library/react';
import type { PersonId } from '../../../src/domain/ids';
import { SkabelonPage } from '../../../src/ui/features/proposals/setup/SkabelonPage';
import { anOrgUnit, aRound } from '../../support/entities';
import { memorySite, readOnly, viewerOf, type MemorySite, type Seed } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';

jest.setTimeout(120_000);

const mads = viewerOf({ id: 2 as PersonId, name: 'Mads Holm', email: 'mads.holm@norddjurs.example' }, [
  'administrator',
]);
const newSite = (seed: Seed = {}) => memorySite({ organisation: [anOrgUnit(1, 'Socialområdet')], ...seed });

const open = async (site = newSite()) => {
  const rendered = renderTab(<SkabelonPage />, { site, round: aRound(), address: '#/opsaetning/skabelon' });
  await screen.findByLabelText('Redigér Titel');
  return rendered;
};
const kept = async (site: MemorySite) => (await site.as(mads).skabelon.load()).changes;
const rowOf = (label: string) => {
  const row = screen.getByLabelText(`Redigér ${label}`).closest('li');
  if (row === null) throw new Error(`no row ${label}`);
  return within(row);
};

test('a field is renamed, asked for earlier and hidden, and reset again', async () => {
  const site = newSite();
  const { user } = await open(site);
  await user.click(screen.getByLabelText('Redigér Risici og forudsætninger'));
  await user.click(screen.getByLabelText('Navn'));
  await user.paste('Farer');
  await user.selectOptions(screen.getByLabelText('Skal udfyldes senest på trinet'), 'direktion');
  await user.click(screen.getByLabelText('Skjul feltet'));
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect((await kept(site)).fields).toEqual({ risks: { label: 'Farer', requiredFrom: 'direktion', hidden: true } });
  await user.click(screen.getByText('Nulstil feltet'));
  await user.click(screen.getByText('Gem'));
  await waitFor(async () => expect((await kept(site)).fields).toEqual({}));
});

test('what is set back to what the tab comes with is no change', async () => {
  const { user } = await open();
  await user.click(screen.getByLabelText('Redigér Kort resumé'));
  await user.selectOptions(screen.getByLabelText('Skal udfyldes senest på trinet'), 'direktion');
  expect(screen.getByText('Ændringer er ikke gemt')).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Skal udfyldes senest på trinet'), 'chefmoede');
  expect(screen.queryByText('Ændringer er ikke gemt')).not.toBeInTheDocument();
});

test('choices are renamed and taken from offer', async () => {
  const site = newSite();
  const { user } = await open(site);
  await user.click(screen.getByLabelText('Redigér Forslagstype'));
  await user.click(screen.getByLabelText('Navn på valget »Indtægt«'));
  await user.paste('Merindtægt');
  await user.click(screen.getByLabelText('Tilbyd ikke »Investering«'));
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect((await kept(site)).fields.type).toEqual({
    choices: { indtaegt: { label: 'Merindtægt' }, investering: { hidden: true } },
  });
});

test('fields are moved with the keyboard, and where they went is said', async () => {
  const { user } = await open();
  screen.getByLabelText('Flyt Baggrund og formål ned').focus();
  await user.keyboard('{Enter}');
  expect(screen.getByText('Baggrund og formål er nu nummer 2 af 2')).toBeInTheDocument();
  expect(screen.getByLabelText('Flyt Baggrund og formål ned')).toHaveFocus();
  expect(screen.getByLabelText('Flyt Baggrund og formål ned')).toHaveAttribute('aria-disabled', 'true');
});

test('an own field is added, and not kept before it can be filled in', async () => {
  const site = newSite();
  const { user } = await open(site);
  await user.click(screen.getByLabelText('Navn på det nye felt'));
  await user.paste('Verdensmål');
  await user.selectOptions(screen.getByLabelText('Slags'), 'choice');
  await user.click(screen.getByText('Tilføj feltet'));
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('»Verdensmål« har ingen valgmuligheder.')).toBeInTheDocument();
  expect((await kept(site)).own).toEqual([]);
  await user.click(rowOf('Verdensmål').getByText('Redigér'));
  await user.click(screen.getByLabelText('Valgmuligheder, én på hver linje'));
  await user.paste('3 Sundhed\n11 Byer');
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect((await kept(site)).own).toMatchObject([
    { id: 'own1', label: 'Verdensmål', choices: ['3 Sundhed', '11 Byer'] },
  ]);
});

test('when somebody else was first, both changes are there, and what both changed is named before anything is saved', async () => {
  const site = newSite();
  const { user } = await open(site);
  await user.click(screen.getByLabelText('Redigér Kort resumé'));
  await user.click(screen.getByLabelText('Navn'));
  await user.paste('Sammenfatning');
  const theirs = { fields: { summary: { label: 'Kort' }, fte: { hidden: true } }, own: [], order: [] };
  await site.as(mads).skabelon.save(theirs, undefined);
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText(/I har begge ændret: Sammenfatning\./)).toBeInTheDocument();
  expect(screen.getByText('Den andens ændringer er taget med: Årsværk.')).toBeInTheDocument();
  expect(await kept(site)).toEqual(theirs);
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect((await kept(site)).fields).toEqual({ summary: { label: 'Sammenfatning' }, fte: { hidden: true } });
});

test('a kept skabelon that cannot be read is said, and can be replaced', async () => {
  const site = newSite({ skabelon: '{"fields":{"budget":{}},"own":[],"order":[]}' });
  const { user } = await open(site);
  expect(screen.getByText(/sted: fields\.budget/)).toBeInTheDocument();
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect(await site.as(mads).skabelon.load()).toMatchObject({ unreadableAt: undefined });
});

test('who may not change it is told who may', async () => {
  const viewer = viewerOf(testViewer().person, ['chef'], { templates: readOnly });
  renderTab(<SkabelonPage />, { site: newSite(), round: aRound(), viewer });
  expect(await screen.findByText('Du kan ikke ændre skabelonen')).toBeInTheDocument();
});
