/** What whoever sent an idea in can do about it, what they are told of it, and how those who sort go on to the next. */
import { screen, waitFor } from '@testing-library/react';
import type { Idea } from '../../../src/domain/idea';
import type { IdeaId, OrgUnitId, PersonId, WorkPackageId } from '../../../src/domain/ids';
import { IdeaPage } from '../../../src/ui/features/ideas/IdeaPage';
import { IdeasPage } from '../../../src/ui/features/ideas/IdeasPage';
import { anIdea, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, noRights, readOnly, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

const contribute = { read: true, add: true, edit: true, remove: true, manage: false };
const author = anIdea(1).createdBy;
if (author === undefined) throw new Error('an idea of nobody');
const pia = viewerOf(author, ['medarbejder'], { ideas: contribute, workPackages: noRights, proposals: noRights });
const mette = viewerOf({ id: 8 as PersonId, name: 'Mette Lang', email: undefined }, ['raaderumsgruppe'], {
  ideas: contribute,
});
const siteWith = (given: Partial<Idea> = {}, ...more: readonly Idea[]): MemorySite =>
  memorySite({
    organisation: [anOrgUnit(3, 'Skoleområdet', { kind: 'chefomraade' })],
    ideas: [anIdea(1, given), ...more],
    proposals: [
      aProposal(1, { title: 'Vagtplan i hele kommunen', workPackageId: 5 as WorkPackageId, stage: 'katalog' }),
      aProposal(2, { title: 'Noget andet' }),
    ],
  });
const open = (site: MemorySite, viewer = pia, id = 1) =>
  renderTab(<IdeaPage id={id as IdeaId} />, { site, viewer, round: aRound(), address: `#/ideer/${id}` });
const stored = async (site: MemorySite) => (await site.as(mette).ideas.get(1 as IdeaId)).entity;
const sort = async (site: MemorySite) => {
  const { ideas } = site.as(mette);
  const { version } = await ideas.get(1 as IdeaId);
  await ideas.update(1 as IdeaId, { status: 'notPursued', reason: 'Findes allerede.' }, version);
};

it('is corrected by whoever sent it, as long as it is new', async () => {
  const site = siteWith();
  const { user } = open(site);
  await user.click(await screen.findByRole('button', { name: 'Ret idéen' }));
  await user.type(screen.getByRole('textbox', { name: 'Beskrivelse' }), 'Kort.');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Idéen er rettet.')).toBeInTheDocument();
  expect(await stored(site)).toMatchObject({ description: 'Kort.', status: 'new' });
});

it('is sorted while its author writes: nothing is written over the answer, and nothing typed is lost', async () => {
  const site = siteWith();
  const { user } = open(site);
  await user.click(await screen.findByRole('button', { name: 'Ret idéen' }));
  await user.type(screen.getByRole('textbox', { name: 'Beskrivelse' }), 'Skrevet for sent.');
  await sort(site);
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText(/^Idéen er sorteret, mens du skrev/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Beskrivelse' })).toHaveValue('Skrevet for sent.');
  expect(await stored(site)).toMatchObject({ description: '', status: 'notPursued' });
});

it('is only read once it is sorted, and says why', async () => {
  open(siteWith({ status: 'notPursued', reason: 'Findes allerede.', modifiedBy: mette.person }));
  expect(await screen.findByText(/^Idéen er sorteret og kan ikke rettes mere\./)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ret idéen' })).not.toBeInTheDocument();
  expect(screen.queryByText(/Senest rettet/)).not.toBeInTheDocument();
});

it('shows those who sort who sent it and when, and that its author wrote its fate last', async () => {
  const written = { status: 'sorted', chefomraadeId: 3 as OrgUnitId, modifiedAt: '2024-04-03T07:00:00Z' } as const;
  open(siteWith(written), mette);
  expect(await screen.findByText('Pia Sander, 03-04-2024 kl. 09.00')).toBeInTheDocument();
  expect(document.querySelector('header')).toHaveTextContent('Sendt af Pia Sander 02-04-2024');
  expect(screen.getByText(/^Idéen er senest rettet af den, der har sendt den/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ret idéen' })).not.toBeInTheDocument();
});

describe('in a work package', () => {
  const packed = { status: 'inWorkPackage', workPackageId: 5 as WorkPackageId, modifiedBy: mette.person } as const;

  it('leads to the proposals of the package that the viewer may see', async () => {
    open(siteWith(packed), { ...pia, rights: { ...pia.rights, proposals: readOnly } });
    const link = await screen.findByRole('link', { name: 'S101 Vagtplan i hele kommunen' });
    expect(link).toHaveAttribute('href', '#/forslag/1');
    expect(screen.queryByText(/Noget andet/)).not.toBeInTheDocument();
  });

  it('says before the catalogue is public when they can be seen', async () => {
    open(siteWith(packed));
    expect(await screen.findByText(/Du kan se arbejdspakkens forslag her, når kataloget/)).toBeInTheDocument();
  });

  it('says that they cannot be had when that is what happened', async () => {
    const site = siteWith(packed);
    site.failures.set('proposals.relations', { kind: 'Offline' });
    open(site, { ...pia, rights: { ...pia.rights, proposals: readOnly } });
    expect(await screen.findByText('Ingen forbindelse')).toBeInTheDocument();
  });
});

it('goes on to the next new idea from the keyboard', async () => {
  const site = siteWith({}, anIdea(2, { title: 'Anden' }), anIdea(3, { status: 'sorted' }), anIdea(4));
  const { user } = open(site, mette, 2);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Status' }), 'Går ikke videre');
  await user.type(screen.getByRole('textbox', { name: 'Begrundelse' }), 'Findes allerede.');
  await user.tab();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('link', { name: 'Næste nye idé: Idé 4 (2 tilbage)' })).toHaveFocus());
  await user.keyboard('{Enter}');
  expect(window.location.hash).toBe('#/ideer/4');
});

it('keeps the chosen status in the address, so that the way back leads to the same ideas', async () => {
  renderTab(<IdeasPage />, { site: siteWith(), viewer: mette, round: aRound(), address: '#/ideer?status=sorted' });
  expect(await screen.findByRole('combobox', { name: 'Status' })).toHaveValue('sorted');
  expect(screen.getByText('Ingen idéer med den status.')).toBeInTheDocument();
});
