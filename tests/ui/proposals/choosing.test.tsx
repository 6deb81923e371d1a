/** Choosing proposals in the list, for those who take steps. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { OrgUnitId } from '../../../src/domain/ids';
import { ProposalsPage } from '../../../src/ui/features/proposals/ProposalsPage';
import { aClosedRound, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, viewerOf } from '../../support/memoryStores';
import { renderTab, testViewer, type RenderTabOptions } from '../../support/renderTab';

const organisation = [anOrgUnit(1, 'Sundhed og Omsorg'), anOrgUnit(2, 'Socialområdet')];
const proposals = [
  aProposal(1, { title: 'Vagtplan' }),
  aProposal(2, { title: 'Grøn kørsel', chefomraadeId: 2 as OrgUnitId }),
  aProposal(3, { title: 'Haver' }),
  aProposal(4, { title: 'Køkkener' }),
];
const show = (options: RenderTabOptions = {}) =>
  renderTab(<ProposalsPage />, {
    site: memorySite({ organisation, proposals }),
    round: aRound(),
    address: '#/forslag',
    ...options,
  });
const choose = async (options: RenderTabOptions = {}) => {
  const rendered = show(options);
  await rendered.user.click(await screen.findByRole('button', { name: 'Vælg flere' }));
  await screen.findByText('0 valgt');
  return rendered;
};
const box = (name: string) => screen.getByRole('checkbox', { name });
const press = (name: string, options: { shiftKey?: boolean } = {}) => fireEvent.click(box(name), options);

test('counts what is chosen, keeps it in the address, and takes it along', async () => {
  const { user } = await choose();
  press('Vælg S101 Vagtplan');
  press('Vælg S104 Køkkener', { shiftKey: true });
  expect(screen.getByText('4 valgt')).toBeInTheDocument();
  press('Vælg S102 Grøn kørsel');
  expect(screen.getByText('3 valgt')).toBeInTheDocument();
  expect(box('Vælg S102 Grøn kørsel')).not.toBeChecked();
  expect(screen.getByRole('row', { name: /Vagtplan/ })).toHaveAttribute('aria-selected', 'true');
  expect(window.location.hash).toBe('#/forslag?valgt=1.3.4');
  await user.click(screen.getByRole('button', { name: 'Flyt …' }));
  expect(window.location.hash).toBe('#/forslag/flyt?valgt=1.3.4');
});

test('keeps what filters hide, and says so; what is gone is told and not taken along', async () => {
  const { user } = show({ address: '#/forslag?valgt=1.2.99' });
  expect(
    await screen.findByText('2 valgt. Ét valgt forslag findes ikke længere, eller du kan ikke se det mere'),
  ).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Chefområde' }), 'Socialområdet');
  expect(screen.getByText(/^2 valgt\. Ét af dem er skjult af filtrene/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Flyt …' }));
  expect(window.location.hash).toBe('#/forslag/flyt?valgt=1.2');
});

test('chooses all that are shown, and none', async () => {
  const { user } = await choose();
  await user.click(screen.getByRole('button', { name: 'Vælg alle 4 viste' }));
  expect(screen.getByText('4 valgt')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Fravælg alle' }));
  expect(screen.getByText('0 valgt')).toBeInTheDocument();
  press('Vælg alle 4 viste');
  expect(screen.getByText('4 valgt')).toBeInTheDocument();
  press('Vælg alle 4 viste');
  await user.click(screen.getByRole('button', { name: 'Færdig med at vælge' }));
  expect(screen.queryByRole('checkbox', { name: /^Vælg/ })).not.toBeInTheDocument();
  expect(window.location.hash).toBe('#/forslag');
});

test('by the keyboard alone', async () => {
  const { user } = await choose();
  act(() => screen.getByRole('grid').focus());
  await user.keyboard('{ArrowDown} ');
  expect(box('Vælg S102 Grøn kørsel')).toBeChecked();
  await user.keyboard('{ArrowDown}{ArrowDown}{Shift>} {/Shift}');
  expect(screen.getByText('3 valgt')).toBeInTheDocument();
  await user.keyboard('{Control>}a{/Control}');
  expect(screen.getByText('4 valgt')).toBeInTheDocument();
  expect(screen.getByRole('grid')).toHaveFocus();
});

test('has a box in every card on a phone', async () => {
  const width = window.innerWidth;
  Object.assign(window, { innerWidth: 400 });
  try {
    await choose();
    const cards = within(screen.getByRole('list', { name: 'Forslag i runden' }));
    fireEvent.click(cards.getByRole('checkbox', { name: 'Vælg S101 Vagtplan' }));
    expect(screen.getByText('1 valgt')).toBeInTheDocument();
  } finally {
    Object.assign(window, { innerWidth: width });
  }
});

test.each([
  ['a MED representative', { viewer: viewerOf(testViewer().person, ['omu']) }],
  ['anybody in a closed round', { round: aClosedRound({ key: aRound().key }) }],
])('is not offered to %s', async (_who, options) => {
  show({ address: '#/forslag?valgt=1.2', ...options });
  await screen.findByRole('grid');
  // What decides about it is fetched after the rows.
  await act(async () => void (await import('../../../src/ui/features/proposals/list/Choosing')));
  expect(screen.queryByRole('button', { name: 'Vælg flere' })).not.toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: /^Vælg/ })).not.toBeInTheDocument();
});
