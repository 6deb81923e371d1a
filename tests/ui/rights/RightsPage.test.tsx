import { screen } from '@testing-library/react';
import type { OrgUnitId, PersonId } from '../../../src/domain/ids';
import type { RightsFinding } from '../../../src/domain/rightsFinding';
import { RightsPage } from '../../../src/ui/features/rights/RightsPage';
import { RightsLink } from '../../../src/ui/shell/RightsLink';
import { aRound } from '../../support/entities';
import { memorySite, viewerOf } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

const findings: readonly RightsFinding[] = [
  { kind: 'levelNarrow', name: 'Råderum – Styre steder', rights: [26, 63] },
  { kind: 'levelWide', name: 'Råderum – Læs og aflevér', rights: [3, 40] },
  { kind: 'groupMissing', holder: { role: 'chef', unitId: 3 as OrgUnitId }, name: 'Økonomi' },
  { kind: 'notInRole', person: 'Line Østerlund', role: 'chef' },
  { kind: 'listWrong', list: 'Idéer', inherits: false, showsAll: true, lacking: ['chef'], tooMuch: ['omu'] },
  { kind: 'placeMissing', list: 'proposals', place: '2025-2028-3-a1' },
  {
    kind: 'placeWrong',
    list: 'medDiscussions',
    place: '2025-2028-m30',
    lacking: ['Råderum – OMU Sundhed (30)'],
    tooMuch: ['Gæst'],
  },
  { kind: 'misplaced', list: 'proposals', title: 'Fælles vagtplan', itemId: 7, opens: true },
];

it('says what differs, mends it, and says that all is well', async () => {
  const { user } = renderTab(<RightsPage />, { site: memorySite({ rightsFindings: findings }), round: aRound() });
  await user.click(await screen.findByRole('button', { name: 'Sammenlign' }));
  expect(await screen.findByText('Der er 8 afvigelser')).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Niveauet »Råderum – Styre steder« mangler: give rettigheder, se, hvem der har rettigheder',
    expect.stringMatching(
      /^Niveauet »Råderum – Læs og aflevér« giver også: rette elementer, SharePoints rettighed nr. 40\. Nogen har udvidet det/,
    ),
    'Chefen: Økonomi',
    'Line Østerlund står i et områdes gruppe, men ikke som »Chef«',
    'Listen »Idéer« · viser alle, hvad andre har sendt ind eller skrevet · mangler: Chef · for meget: OmrådeMED (OMU)',
    'Forslag, sted 2025-2028-3-a1',
    'MED-drøftelser, sted 2025-2028-m30 · mangler: Råderum – OMU Sundhed (30) · for meget: Gæst',
    'Forslag: Fælles vagtplan · flyttes til, hvor flere kan se det: se efter, at trinnet er rigtigt, før du retter',
  ]);
  await user.click(screen.getByRole('button', { name: 'Ret rettigheder' }));
  expect(await screen.findByText('Alt er, som det skal være')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ret rettigheder' })).not.toBeInTheDocument();
});

const birthe = { id: 1 as PersonId, name: 'Birthe Lund', email: 'birthe.lund@norddjurs.example' };
const none = { read: true, add: false, edit: false, remove: false, manage: false };

it('offers others nothing they cannot do, and says what the page is for and whom to ask', async () => {
  const viewer = viewerOf(birthe, ['chef'], { proposals: none });
  renderTab(<RightsPage />, { site: memorySite(), round: aRound(), viewer });
  expect(await screen.findByText('Kun administratorer')).toBeInTheDocument();
  expect(screen.getByText(/bed en af dem køre »Ret rettigheder«/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('sends away whom SharePoint refuses after all', async () => {
  const site = memorySite();
  site.failures.set('rights.compare', { kind: 'Forbidden', what: 'rights' });
  const { user } = renderTab(<RightsPage />, { site, round: aRound() });
  await user.click(await screen.findByRole('button', { name: 'Sammenlign' }));
  expect(await screen.findByText('Kun administratorer')).toBeInTheDocument();
});

it.each([
  ['is linked to for those who can', viewerOf(birthe), 1],
  ['is not linked to for others', viewerOf(birthe, ['chef'], { proposals: none }), 0],
])('%s', async (_name, viewer, count) => {
  renderTab(
    <>
      <RightsLink />
      <RightsPage />
    </>,
    { site: memorySite(), round: aRound(), viewer },
  );
  expect(await screen.findByText(count === 1 ? 'Sammenlign' : 'Kun administratorer')).toBeInTheDocument();
  expect(screen.queryAllByRole('link', { name: 'Sammenlign og ret rettigheder' })).toHaveLength(count);
});

it('keeps what was found when mending fails, and tries again', async () => {
  const site = memorySite({ rightsFindings: findings });
  site.failures.set('rights.mend', { kind: 'Offline' });
  const { user } = renderTab(<RightsPage />, { site, round: aRound() });
  await user.click(await screen.findByRole('button', { name: 'Sammenlign' }));
  await user.click(await screen.findByRole('button', { name: 'Ret rettigheder' }));
  expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(5);
  site.failures.delete('rights.mend');
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(await screen.findByText('Alt er, som det skal være')).toBeInTheDocument();
});
