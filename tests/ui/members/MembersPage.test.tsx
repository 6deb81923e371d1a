import { screen, within } from '@testing-library/react';
import { AppError } from '../../../src/domain/errors';
import type { PersonId } from '../../../src/domain/ids';
import type { MemberGroup } from '../../../src/domain/members';
import type { MemberStore } from '../../../src/domain/stores';
import { MembersPage } from '../../../src/ui/features/members/MembersPage';
import { memoryMembers } from '../../support/memoryMembers';
import { renderTab, testServices } from '../../support/renderTab';

const line = { id: 5 as PersonId, name: 'Line Østerlund', email: 'lo@eksempel.dk', isDirectoryGroup: false };
const groups: readonly MemberGroup[] = [
  {
    key: 'raaderumsgruppe',
    role: 'raaderumsgruppe',
    holder: 'raaderumsgruppe',
    of: undefined,
    isThere: true,
    members: [line],
  },
  { key: 'chef', role: 'chef', holder: 'chef', of: undefined, isThere: true, members: [] },
  { key: 'chef:1', role: 'chef', holder: 'chef', of: 'Skole', isThere: true, members: [] },
  { key: 'chef:2', role: 'chef', holder: 'chef', of: 'Teknik', isThere: false, members: undefined },
];
const directory = new Map([['bl@eksempel.dk', 'Birthe Lund']]);
const show = (store: MemberStore = memoryMembers(groups, directory)) => {
  const { manage } = testServices();
  return renderTab(<MembersPage />, { services: { manage: { ...manage, members: async () => store } } });
};

const groupNamed = async (name: string) => {
  const item = (await screen.findByRole('heading', { name, level: 3 })).closest('li');
  if (item === null) throw new Error('no group');
  return within(item);
};

it('puts somebody into an area and its role, and keeps whom nobody knows in the field', async () => {
  const { user } = show();
  expect(await screen.findByText('Én gruppe mangler')).toBeInTheDocument();
  const chef = await groupNamed('Chef: Skole');
  await user.click(chef.getByRole('button', { name: 'Sæt ind i Chef: Skole' }));
  const field = chef.getByLabelText('Mailadresser');
  expect(field).toHaveFocus();
  await user.type(field, 'bl@eksempel.dk; ukendt@eksempel.dk; Økonomi');
  await user.click(chef.getByRole('button', { name: 'Sæt ind' }));
  expect(await chef.findByText('Sat ind: Birthe Lund')).toBeInTheDocument();
  expect(
    chef.getByText(
      'ukendt@eksempel.dk kendes ikke i kommunens adressebog. En gæst sættes ind på SharePoints egen side.',
    ),
  ).toBeInTheDocument();
  expect(chef.getByText('»Økonomi« er ikke en mailadresse')).toBeInTheDocument();
  expect(field).toHaveValue('Økonomi\nukendt@eksempel.dk');
  expect(chef.getByRole('button', { name: 'Tag ud: Birthe Lund, Chef: Skole' })).toBeInTheDocument();
  expect(await (await groupNamed('Chefer')).findByText(/Birthe Lund/)).toBeInTheDocument();
});

it('does not say twice what a group is', async () => {
  show(
    memoryMembers(
      [{ key: 'omu:7', role: 'omu', holder: 'omu', of: 'OMU Social', isThere: true, members: [] }],
      directory,
    ),
  );
  expect(await screen.findByRole('button', { name: 'Sæt ind i OMU Social' })).toBeInTheDocument();
});

it('asks before somebody is taken out', async () => {
  const { user } = show();
  const group = await groupNamed('Råderumsgruppen');
  await user.click(group.getByRole('button', { name: 'Tag ud: Line Østerlund, Råderumsgruppen' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Tag ud' }));
  expect(await group.findByText('Ingen endnu')).toBeInTheDocument();
  expect(group.getByText('Line Østerlund er taget ud af Råderumsgruppen')).toBeInTheDocument();
});

it('offers nothing where the group is not made yet', async () => {
  show();
  const group = await groupNamed('Chef: Teknik');
  expect(group.getByText('Gruppen er ikke lavet endnu.')).toBeInTheDocument();
  expect(group.queryByRole('button')).not.toBeInTheDocument();
});

it.each([
  [{ kind: 'Forbidden', what: 'groups' } as const, 'Kun sitets ejere og administratorer'],
  [{ kind: 'SignInNeeded', reason: 'consent' } as const, 'Giv tilladelse'],
])('tells whoever SharePoint does not show it, or asks for consent', async (failure, words) => {
  const refuse = async () => {
    throw new AppError(failure);
  };
  show({ ...memoryMembers([]), groups: refuse });
  expect(await screen.findByText(words)).toBeInTheDocument();
});

it('shows nothing to change to a chef, whom SharePoint shows some groups', async () => {
  const { manage } = testServices();
  const rights = { ...manage.rights, mayMend: async () => false };
  const members = async () => memoryMembers(groups, directory);
  renderTab(<MembersPage />, { services: { manage: { ...manage, rights, members } } });
  expect(await screen.findByText('Kun sitets ejere og administratorer')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
