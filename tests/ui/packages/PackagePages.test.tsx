import { screen } from '@testing-library/react';
import type { OrgUnitId, PersonId, WorkPackageId } from '../../../src/domain/ids';
import type { WorkPackage } from '../../../src/domain/workPackage';
import { NewPackagePage } from '../../../src/ui/features/packages/NewPackagePage';
import { PackagePage } from '../../../src/ui/features/packages/PackagePage';
import { PackagesPage } from '../../../src/ui/features/packages/PackagesPage';
import { aClosedRound, anOrgUnit, aRound } from '../../support/entities';
import { memorySite, noRights, viewerOf } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';

const organisation = [anOrgUnit(1, 'Skole'), anOrgUnit(2, 'BUK', { kind: 'fagudvalg' })];
const line = { id: 5 as PersonId, name: 'Line Østerlund', email: 'lo@eksempel.dk' };
const pack: WorkPackage = {
  id: 3 as WorkPackageId,
  key: 'skoledrift',
  round: aRound().key,
  title: 'Skoledrift',
  description: '',
  chefomraadeId: 1 as OrgUnitId,
  track: 'raaderum',
  lead: line,
};
const round = aRound();

it('makes one under a chefområde, and nothing without its name', async () => {
  const site = memorySite({ organisation });
  const { user } = renderTab(<NewPackagePage />, { site, round });
  expect(await screen.findByRole('combobox', { name: /^Chefområde/ })).toHaveTextContent('Skole');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Chefområde/ }), 'Skole');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findAllByText('Navn skal udfyldes.')).not.toHaveLength(0);
  await user.type(screen.getByRole('textbox', { name: /^Navn/ }), 'Skoledrift');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByText(() => window.location.hash === '#/opsaetning/arbejdspakker', { selector: 'h1' });
  expect((await site.as(testViewer()).workPackages.list(round.key)).rows).toMatchObject([
    { title: 'Skoledrift', chefomraadeId: 1, track: 'raaderum', lead: undefined },
  ]);
});

it('changes only what was changed', async () => {
  const site = memorySite({ organisation, workPackages: [pack] });
  const { user } = renderTab(<PackagePage id={pack.id} />, { site, round });
  await user.click(await screen.findByRole('button', { name: 'Ret' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: /^Spor/ }), 'Budget i Balance');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect((await site.as(testViewer()).workPackages.get(pack.id)).entity).toEqual({ ...pack, track: 'budgetIBalance' });
});

it('lists those of the round, and says what gives the working group its access', async () => {
  renderTab(<PackagesPage />, { site: memorySite({ organisation, workPackages: [pack] }), round });
  expect(await screen.findByRole('link', { name: 'Skoledrift' })).toHaveAttribute(
    'href',
    '#/opsaetning/arbejdspakker/3',
  );
  expect(screen.getByText('Skole · Tovholder: Line Østerlund')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Til rettigheder' })).toBeInTheDocument();
});

it('says of a row that cannot be read which one it is', async () => {
  const problems = { workPackages: [{ itemId: 7, column: 'Spor', found: 'Måske' }] };
  renderTab(<PackagesPage />, { site: memorySite({ organisation, workPackages: [pack], problems }), round });
  expect(await screen.findByText(/Måske/)).toHaveTextContent('Spor');
  expect(screen.getByRole('link', { name: 'Skoledrift' })).toBeInTheDocument();
});

it('says who sees them to somebody who may not, and makes none in a closed round', async () => {
  const viewer = viewerOf(line, ['lmu'], { workPackages: noRights });
  const { unmount } = renderTab(<PackagesPage />, { site: memorySite({ organisation }), round, viewer });
  expect(await screen.findByText('Du har ikke adgang til arbejdspakkerne')).toBeInTheDocument();
  unmount();
  renderTab(<NewPackagePage />, { site: memorySite({ organisation }), round: aClosedRound() });
  expect(await screen.findByText(/Runden er lukket/)).toBeInTheDocument();
});
