import { screen, within } from '@testing-library/react';
import { noEconomy } from '../../../src/domain/economy';
import { localDate } from '../../../src/domain/localDate';
import { OverviewPage } from '../../../src/ui/features/overview/OverviewPage';
import { aMilestone, amounts, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, noRights, viewerOf } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';

const seed = {
  organisation: [anOrgUnit(1, 'Ældre')],
  proposals: [aProposal(1, { economy: { ...noEconomy, service: amounts(-1250, -5000, -30000, 100) } })],
  milestones: [
    aMilestone(7, 'Behandling og prioritering', {
      when: { kind: 'range', from: localDate('2024-04-30'), to: localDate('2024-05-30') },
    }),
  ],
};
const renderOverview = (options: Parameters<typeof renderTab>[1] = {}) =>
  renderTab(<OverviewPage />, { site: memorySite(seed), round: aRound(), address: '#/?runde=2025-2028', ...options });
const card = (name: string) => screen.findByRole('region', { name });
const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

test('says what is next, when, and in how many days, with a link to it', async () => {
  renderOverview();
  const where = await card('Hvor er vi');
  const link = await within(where).findByRole('link', { name: 'Behandling og prioritering' });
  expect(link).toHaveAttribute('href', '#/tidsplan/7?runde=2025-2028');
  expect(link.parentElement).toHaveTextContent('30-04 – 30-05-2024, om 15 dage');
});

test('shows identified against target a year, with unit and sign', async () => {
  renderOverview();
  const targets = await card('Fundet i forhold til måltallet');
  const table = await within(targets).findByRole('table', { name: /1\.000 kr\. Besparelser står med minus/ });
  expect(rows(table)).toEqual([
    ['År', 'Fundet', 'Måltal', 'Andel'],
    ['2025', '-1.250', '-10.000', '13 %Mangler -8.750'],
    ['2026', '-5.000', '-20.000', '25 %Mangler -15.000'],
    ['2027', '-30.000', '-30.000', '100 %Nået'],
    ['2028', '100', '-40.000', '0 %Mangler -40.100'],
  ]);
  expect(targets).toHaveTextContent('Prisniveau 2025-p/l.');
});

test('every stage and chefområde leads to its proposals in the same round', async () => {
  renderOverview();
  const stage = await within(await card('Forslag efter stadie')).findByRole('link', { name: 'Direktionsbehandlet' });
  expect(stage).toHaveAttribute('href', '#/forslag?runde=2025-2028&stadie=direktion');
  const unit = await within(await card('Forslag efter chefområde')).findByRole('link', { name: 'Ældre' });
  expect(unit).toHaveAttribute('href', '#/forslag?runde=2025-2028&omraade=1');
});

test('who may not read the proposals is told so, and still sees the timeline', async () => {
  const viewer = viewerOf(testViewer().person, ['medarbejder'], { proposals: noRights });
  renderOverview({ viewer });
  const targets = await card('Fundet i forhold til måltallet');
  expect(await within(targets).findByText(/Du har ikke adgang til listen »Råderumsforslag«/)).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Behandling og prioritering' })).toBeInTheDocument();
});

test('a list that cannot be fetched fails in its own cards only', async () => {
  const site = memorySite(seed);
  site.failures.set('milestones.list', { kind: 'Offline' });
  renderOverview({ site });
  expect(await within(await card('Hvor er vi')).findByRole('alert')).toHaveTextContent('Ingen forbindelse');
  expect(await within(await card('Forslag efter stadie')).findByRole('table')).toBeInTheDocument();
});

test('when the proposals cannot be fetched it is said once, not in every card', async () => {
  const site = memorySite(seed);
  site.failures.set('proposals.list', { kind: 'Throttled', retryAfterSeconds: 20 });
  renderOverview({ site });
  expect(await screen.findByText('Prøver igen om 20 sekunder')).toBeInTheDocument();
  expect(screen.getAllByRole('alert')).toHaveLength(1);
});

test('a round without proposals or milestones says that it has none yet', async () => {
  renderOverview({ site: memorySite() });
  expect(await screen.findByText('Der er ingen milepæle i tidsplanen endnu.')).toBeInTheDocument();
  expect(await screen.findByText(/Der er ingen forslag i runden endnu/)).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Forslag efter stadie' })).not.toBeInTheDocument();
});

test('rows that cannot be read are said', async () => {
  const problems = { milestones: [{ itemId: 9, column: 'Type', found: 'Mode' }] };
  renderOverview({ site: memorySite({ ...seed, problems }) });
  expect(await screen.findByText('Række 9: kolonnen »Type« indeholder »Mode«.')).toBeInTheDocument();
});
