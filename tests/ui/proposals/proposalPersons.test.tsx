/** The number and the persons of a proposal, in its form. */
import { screen } from '@testing-library/react';
import type { PersonId, ProposalId } from '../../../src/domain/ids';
import { ProposalPage } from '../../../src/ui/features/proposals/ProposalPage';
import { anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, readOnly, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';

// A form of fifty inputs in jsdom: seconds on a quiet machine, more on a shared one.
jest.setTimeout(120_000);

const id = 1 as ProposalId;
const mads = { id: 2 as PersonId, name: 'Mads Holm', email: 'mads.holm@norddjurs.example' };
const gone = { id: 9 as PersonId, name: 'Karen Forhen', email: undefined };
const newSite = (): MemorySite =>
  memorySite({
    organisation: [anOrgUnit(1, 'Sundhed og Omsorg')],
    people: [mads],
    proposals: [
      aProposal(1, { title: 'Fælles vagtplan', number: undefined, responsible: gone }),
      aProposal(2, { title: 'Kloge m2', number: 'S102' }),
    ],
  });
const edit = async (site: MemorySite, viewer = testViewer()) => {
  const rendered = renderTab(<ProposalPage id={id} medSection={undefined} />, {
    site,
    viewer,
    round: aRound(),
    address: '#/forslag/1',
  });
  await rendered.user.click(await screen.findByText('Redigér'));
  return rendered;
};
const stored = async (site: MemorySite) => (await site.as(testViewer()).proposals.get(id)).entity;
// By label text: in a form of fifty inputs jsdom needs seconds to work out all the roles and names.
const number = () => screen.getByLabelText('Forslagsnr.');
const contact = () => screen.getByLabelText('Kontaktperson i Økonomi', { selector: 'input' });

test('a number that another proposal has is refused by name; a free one is saved', async () => {
  const site = newSite();
  const { user } = await edit(site);
  await user.type(number(), 's102');
  await user.click(screen.getByText('Gem'));
  expect(await screen.findAllByText('Forslagsnr. bruges allerede af »Kloge m2«. Vælg et andet.')).toHaveLength(2);
  await user.clear(number());
  await user.type(number(), 'S103');
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByRole('heading', { level: 1, name: 'S103 Fælles vagtplan' })).toBeInTheDocument();
  expect((await stored(site)).number).toBe('S103');
});

test('a number that was given to another while the form stood open is refused before anything is written', async () => {
  const site = newSite();
  const { user } = await edit(site);
  await user.type(number(), 'S104');
  const { proposals } = site.as(testViewer());
  const other = await proposals.get(2 as ProposalId);
  await proposals.update(other.entity.id, { number: 'S104' }, other.version);
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByRole('heading', { name: 'Det findes i forvejen' })).toBeInTheDocument();
  expect((await stored(site)).number).toBeUndefined();
});

test('only those who run the rounds are offered the number', async () => {
  const chief = viewerOf(mads, ['chef'], { rounds: readOnly });
  await edit(newSite(), chief);
  expect(contact()).toBeInTheDocument();
  expect(screen.queryByLabelText('Forslagsnr.')).not.toBeInTheDocument();
});

test('a contact is chosen among the people of the site; who left the site stays until somebody else is chosen', async () => {
  const site = newSite();
  const { user } = await edit(site);
  expect(screen.getByLabelText('Ansvarlig chef')).toHaveValue('Karen Forhen');
  await screen.findAllByText(/Vælg blandt dem, der har været på sitet/);
  await user.click(contact());
  await user.keyboard('mads{ArrowDown}{Enter}');
  expect(contact()).toHaveValue('Mads Holm');
  await user.click(screen.getByText('Gem'));
  await screen.findByText('Gemt');
  expect(await stored(site)).toMatchObject({ responsible: gone, contact: mads });
});

test('where the people cannot be fetched, it is said, and the rest can be saved', async () => {
  const site = newSite();
  site.failures.set('people.list', { kind: 'Offline' });
  await edit(site);
  expect(await screen.findAllByText(/Sitets personer kan ikke hentes lige nu/)).toHaveLength(2);
});
