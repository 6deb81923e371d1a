import { act, screen, waitFor, within } from '@testing-library/react';
import { noEconomy } from '../../../src/domain/economy';
import type { OrgUnitId } from '../../../src/domain/ids';
import { ProposalsPage } from '../../../src/ui/features/proposals/ProposalsPage';
import { aClosedRound, amounts, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, noRights, readOnly, viewerOf, type Seed } from '../../support/memoryStores';
import { renderTab, testViewer, type RenderTabOptions } from '../../support/renderTab';

const organisation = [anOrgUnit(1, 'Sundhed og Omsorg'), anOrgUnit(2, 'Socialområdet')];
const proposals = [
  aProposal(1, { title: 'Fælles vagtplan', economy: { ...noEconomy, service: amounts(-1250, -2500, -2500, -2500) } }),
  aProposal(2, { title: 'Grøn kørsel', chefomraadeId: 2 as OrgUnitId, type: 'investering' }),
  aProposal(3, { title: 'Æblehaver', crossCutting: true, sideState: 'afventer' }),
];

const show = (seed: Seed = {}, options: RenderTabOptions = {}) =>
  renderTab(<ProposalsPage />, {
    site: memorySite({ organisation, proposals, ...seed }),
    round: aRound(),
    address: '#/forslag',
    ...options,
  });
const shownTitles = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

test('lists the proposals of the round with what they bring each year', async () => {
  show();
  const row = (await screen.findByRole('link', { name: 'Fælles vagtplan' })).closest('[role=row]');
  expect(row).toHaveTextContent(/^S101Fælles vagtplan.*-1\.250-2\.500-2\.500-2\.500$/);
  expect(screen.getByText('3 forslag')).toBeInTheDocument();
  expect(
    screen.getByRole('row', { name: /^Netto drift -1\.250 -2\.500 -2\.500 -2\.500 -8\.750$/ }),
  ).toBeInTheDocument();
});

test('search and filters stand, and can be used, while the proposals are fetched', async () => {
  const site = memorySite({ organisation, proposals });
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const as: typeof site.as = (viewer) => {
    const stores = site.as(viewer);
    const list: typeof stores.proposals.list = async (round) => {
      await answered;
      return stores.proposals.list(round);
    };
    return { ...stores, proposals: { ...stores.proposals, list } };
  };
  const { user } = show({}, { site: { ...site, as } });
  await user.type(await screen.findByRole('searchbox', { name: 'Søg i forslag' }), 'kørsel');
  expect(screen.getByRole('combobox', { name: 'Chefområde' })).toBeInTheDocument();
  expect(screen.getByText('Henter forslag …')).toBeInTheDocument();
  answer();
  await screen.findByRole('grid');
  expect(shownTitles()).toEqual(['Grøn kørsel']);
});

test('what is typed narrows the list at once, and stands in the address after a pause', async () => {
  const { user } = show();
  await user.type(await screen.findByRole('searchbox', { name: 'Søg i forslag' }), 'kørsel');
  expect(shownTitles()).toEqual(['Grøn kørsel']);
  expect(screen.getByText('1 af 3 forslag')).toBeInTheDocument();
  await waitFor(() => expect(window.location.hash).toBe('#/forslag?soeg=k%C3%B8rsel'));
  expect(screen.getByRole('searchbox')).toHaveValue('kørsel');
});

test('an address opens the very view it was copied from', async () => {
  show({}, { address: '#/forslag?omraade=1&sort=-titel' });
  await screen.findByRole('grid');
  expect(shownTitles()).toEqual(['Æblehaver', 'Fælles vagtplan']);
  expect(screen.getByRole('combobox', { name: 'Chefområde' })).toHaveDisplayValue('Sundhed og Omsorg');
  expect(screen.getByRole('columnheader', { name: 'Titel' })).toHaveAttribute('aria-sort', 'descending');
});

test('filters, the tværgående box and the headers write the address', async () => {
  const { user } = show();
  await screen.findByRole('grid');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tilstand' }), 'Afventer');
  await user.click(screen.getByRole('checkbox', { name: 'Kun tværgående' }));
  await user.click(screen.getByRole('button', { name: '2026' }));
  expect(window.location.hash).toBe('#/forslag?tilstand=afventer&tvaer=ja&sort=aar2');
  expect(shownTitles()).toEqual(['Æblehaver']);
});

test('when nothing matches, one press shows everything again', async () => {
  const { user } = show({}, { address: '#/forslag?soeg=findes+ikke&type=indtaegt' });
  await screen.findByRole('heading', { name: 'Ingen forslag passer til det valgte' });
  await user.click(screen.getByRole('button', { name: 'Ryd filtre' }));
  expect(shownTitles()).toHaveLength(3);
  expect(screen.getByRole('searchbox')).toHaveValue('');
  expect(window.location.hash).toBe('#/forslag');
});

test('going back to an address with another search shows that search', async () => {
  show({}, { address: '#/forslag?soeg=vagt' });
  expect(await screen.findByRole('searchbox')).toHaveValue('vagt');
  act(() => {
    window.location.hash = '#/forslag?soeg=haver';
  });
  await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue('haver'));
  expect(shownTitles()).toEqual(['Æblehaver']);
});

describe('an empty round', () => {
  test('invites those who may write to write the first', async () => {
    show({ proposals: [] });
    expect(await screen.findByRole('link', { name: 'Skriv det første forslag' })).toHaveAttribute(
      'href',
      '#/forslag/ny',
    );
  });

  test('tells the others where proposals come from', async () => {
    const viewer = viewerOf(testViewer().person, ['lmu'], { proposals: readOnly });
    show({ proposals: [] }, { viewer });
    expect(await screen.findByText(/Forslagene vises her, når/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /forslag/ })).not.toBeInTheDocument();
  });
});

test('nobody is offered to write in a closed round', async () => {
  show(
    { proposals: proposals.map((proposal) => ({ ...proposal, round: aClosedRound().key })) },
    { round: aClosedRound() },
  );
  await screen.findByRole('grid');
  expect(screen.queryByRole('link', { name: 'Nyt forslag' })).not.toBeInTheDocument();
});

test('who has no access is told who has, and when', async () => {
  show({}, { viewer: viewerOf(testViewer().person, ['medarbejder'], { proposals: noRights }) });
  expect(await screen.findByRole('heading', { name: 'Du har ikke adgang til forslagene' })).toBeInTheDocument();
  expect(
    screen.getByText(/Arbejdsgrupper, chefer, direktionen og råderumsgruppen arbejder med forslagene/),
  ).toBeInTheDocument();
});

test('rows that cannot be read are named, and the rest is shown', async () => {
  show({ problems: { proposals: [{ itemId: 7, column: 'Trin', found: 'Måske' }] } });
  expect(await screen.findByText('Række 7: kolonnen »Trin« indeholder »Måske«.')).toBeInTheDocument();
  expect(shownTitles()).toHaveLength(3);
});

test('on a phone the sums are folded into one line, so that the proposals come first', async () => {
  const wide = globalThis.matchMedia;
  const narrow = jest
    .spyOn(globalThis, 'matchMedia')
    .mockImplementation((query) => Object.assign(wide(query), { matches: query === '(max-width: 480px)' }));
  const { user } = show();
  const line = await screen.findByText('Netto drift i alt: -8.750 (1.000 kr.)');
  const sums = screen.getByRole('table', { hidden: true });
  expect(sums).not.toBeVisible();
  await user.click(line);
  expect(sums).toBeVisible();
  narrow.mockRestore();
});
