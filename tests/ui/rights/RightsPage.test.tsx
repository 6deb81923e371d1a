import { screen } from '@testing-library/react';
import type { OrgUnitId } from '../../../src/domain/ids';
import type { RightsFinding } from '../../../src/domain/rightsFinding';
import { RightsPage } from '../../../src/ui/features/rights/RightsPage';
import { aRound } from '../../support/entities';
import { memorySite } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

const findings: readonly RightsFinding[] = [
  { kind: 'groupMissing', holder: { role: 'chef', unitId: 3 as OrgUnitId }, name: 'Økonomi' },
  { kind: 'notInRole', person: 'Line Østerlund', role: 'chef' },
  { kind: 'placeMissing', list: 'proposals', place: '2025-2028-3-a1' },
  {
    kind: 'placeWrong',
    list: 'medDiscussions',
    place: '2025-2028-m30',
    lacking: ['Råderum – OMU Sundhed (30)'],
    tooMuch: ['Gæst'],
  },
  { kind: 'misplaced', list: 'proposals', title: 'Fælles vagtplan', itemId: 7 },
];

it('says what differs, mends it, and says that all is well', async () => {
  const { user } = renderTab(<RightsPage />, { site: memorySite({ rightsFindings: findings }), round: aRound() });
  await user.click(screen.getByRole('button', { name: 'Sammenlign' }));
  expect(await screen.findByText('Der er 5 afvigelser')).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Chefen: Økonomi',
    'Line Østerlund står i et områdes gruppe, men ikke som »Chef«',
    'Forslag, sted 2025-2028-3-a1',
    'MED-drøftelser, sted 2025-2028-m30 · mangler: Råderum – OMU Sundhed (30) · for meget: Gæst',
    'Forslag: Fælles vagtplan',
  ]);
  await user.click(screen.getByRole('button', { name: 'Ret rettigheder' }));
  expect(await screen.findByText('Alt er, som det skal være')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ret rettigheder' })).not.toBeInTheDocument();
});

it('sends others to those who can', async () => {
  const site = memorySite();
  site.failures.set('rights.compare', { kind: 'Forbidden', what: 'rights' });
  const { user } = renderTab(<RightsPage />, { site, round: aRound() });
  await user.click(screen.getByRole('button', { name: 'Sammenlign' }));
  expect(await screen.findByText('Kun administratorer')).toBeInTheDocument();
});

it('keeps what was found when mending fails, and tries again', async () => {
  const site = memorySite({ rightsFindings: findings });
  site.failures.set('rights.mend', { kind: 'Offline' });
  const { user } = renderTab(<RightsPage />, { site, round: aRound() });
  await user.click(screen.getByRole('button', { name: 'Sammenlign' }));
  await user.click(await screen.findByRole('button', { name: 'Ret rettigheder' }));
  expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(5);
  site.failures.delete('rights.mend');
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(await screen.findByText('Alt er, som det skal være')).toBeInTheDocument();
});
