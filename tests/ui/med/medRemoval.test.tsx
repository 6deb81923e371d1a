import { screen, waitFor, within } from '@testing-library/react';
import type { MedDiscussionId, OrgUnitId, PersonId, ProposalId } from '../../../src/domain/ids';
import type { MedDiscussion } from '../../../src/domain/medDiscussion';
import type { Viewer } from '../../../src/domain/viewer';
import { MedDiscussionPage } from '../../../src/ui/features/med/MedDiscussionPage';
import { aClosedRound, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, noRights, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

const id = 1 as MedDiscussionId;
const person = { id: 3 as PersonId, name: 'Lone Kjær', email: 'lone.kjaer@norddjurs.example' };
const inPlaces = { medDiscussions: { ...noRights, read: true, add: true, edit: true, remove: false } };
const economist = viewerOf(person, ['raaderumsgruppe']);
const reader = viewerOf(person, ['hovedudvalg'], inPlaces);

const siteWith = (given: Partial<MedDiscussion> = {}): MemorySite =>
  memorySite({
    organisation: [anOrgUnit(7, 'LMU Ældrecentre', { kind: 'medUdvalg', medLevel: 'lmu' })],
    proposals: [aProposal(1)],
    medDiscussions: [
      {
        id,
        key: 'med-1',
        round: aRound().key,
        title: 'LMU Ældrecentre: Forslag 1',
        proposalId: 1 as ProposalId,
        medUdvalgId: 7 as OrgUnitId,
        deadline: undefined,
        discussedOn: undefined,
        outcome: 'awaiting',
        statement: '',
        answer: '',
        ...given,
      },
    ],
  });
const open = async (site: MemorySite, viewer: Viewer = economist, round = aRound()) => {
  const rendered = renderTab(<MedDiscussionPage id={id} />, { site, viewer, round, address: '#/med/1' });
  await screen.findByRole('heading', { name: 'MED-drøftelse i LMU Ældrecentre' });
  await screen.findByText('Ingen kommentarer endnu.');
  return rendered;
};
const button = () => screen.queryByRole('button', { name: 'Slet MED-drøftelsen' });
const stored = async (site: MemorySite) => (await site.as(economist).medDiscussions.list(aRound().key)).rows;
const confirm = async (user: Awaited<ReturnType<typeof open>>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Slet MED-drøftelsen' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Slet den' }));
};

test('one made by mistake is taken away after a question', async () => {
  const site = siteWith();
  const { user } = await open(site);
  await confirm(user);
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/med(\?|$)/));
  expect(await stored(site)).toEqual([]);
});

test.each<[string, Partial<MedDiscussion>]>([
  ['an outcome', { outcome: 'noRemarks' }],
  ['a statement', { statement: 'Vi savner en plan.' }],
  ['an answer', { answer: 'Den kommer.' }],
])('one with %s stays', async (_what, given) => {
  await open(siteWith(given));
  expect(button()).not.toBeInTheDocument();
});

test('it is not for those who only read, nor in a closed round', async () => {
  const first = await open(siteWith(), reader);
  expect(button()).not.toBeInTheDocument();
  first.unmount();
  await open(siteWith(), economist, aClosedRound({ key: aRound().key }));
  expect(button()).not.toBeInTheDocument();
});

test('a comment written meanwhile keeps it, and is shown', async () => {
  const site = siteWith();
  const { user } = await open(site);
  await site.as(economist).comments.add({ on: 'medDiscussion', id }, 'Vi drøfter det på mandag.');
  await confirm(user);
  expect(await screen.findByText(/kan ikke slettes: der er skrevet kommentarer/)).toBeInTheDocument();
  expect(button()).not.toBeInTheDocument();
  expect(await stored(site)).toHaveLength(1);
});
