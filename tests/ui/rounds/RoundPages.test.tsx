import { screen } from '@testing-library/react';
import type { RoundId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import { NewRoundPage } from '../../../src/ui/features/rounds/NewRoundPage';
import { RoundPage } from '../../../src/ui/features/rounds/RoundPage';
import { aMilestone, aRound, roundKey } from '../../support/entities';
import { memorySite } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';

const next = aRound({ id: 2 as RoundId, key: roundKey('2026-2029'), title: 'Budget 2026-2029', budgetYear: 2026 });
const day = (date: string) => ({ kind: 'day', date: localDate(date), from: undefined, to: undefined }) as const;

it('makes the round of the year after the last one, with its targets taken over', async () => {
  const site = memorySite({ rounds: [aRound()] });
  const { user } = renderTab(<NewRoundPage />, { site });
  expect(await screen.findByRole('textbox', { name: /^Budgetår/ })).toHaveValue('2026');
  await user.click(screen.getByRole('button', { name: 'Brug måltallene fra Budget 2025-2028' }));
  expect(screen.getByRole('textbox', { name: 'Måltal 2029' })).toHaveValue('-40.000');
  await user.click(screen.getByRole('button', { name: 'Lav runden' }));
  await screen.findByText(() => window.location.hash === '#/opsaetning/runder/2?runde=2026-2029&lavet=ja', {
    selector: 'h1',
  });
  expect((await site.as(testViewer()).rounds.list()).rows.at(-1)).toMatchObject({
    key: '2026-2029',
    title: 'Budget 2026-2029',
    priceLevel: '2026-p/l',
    targets: [-10000, -20000, -30000, -40000],
    status: 'preparing',
  });
});

it('refuses a year that has its round', async () => {
  const { user } = renderTab(<NewRoundPage />, { site: memorySite({ rounds: [aRound()] }) });
  const year = await screen.findByRole('textbox', { name: /^Budgetår/ });
  await user.clear(year);
  await user.type(year, '2025');
  await user.click(screen.getByRole('button', { name: 'Lav runden' }));
  expect(await screen.findAllByText(/Budget 2025-2028/)).not.toHaveLength(0);
  expect(year).toBeInvalid();
});

it('leaves the focus where somebody types, after an attempt to save was refused', async () => {
  const { user } = renderTab(<NewRoundPage />);
  const year = await screen.findByRole('textbox', { name: /^Budgetår/ });
  await user.clear(year);
  await user.click(screen.getByRole('button', { name: 'Lav runden' }));
  expect(await screen.findByText('Ét felt skal rettes, før der kan gemmes')).toBeInTheDocument();
  await user.type(year, '2027');
  const target = await screen.findByRole('textbox', { name: 'Måltal 2027' });
  // A minus sign alone is no number: what is wrong is told, and the rest of the number still goes into its field.
  await user.type(target, '-12.000');
  expect(target).toHaveValue('-12.000');
  expect(target).toHaveFocus();
  expect(screen.queryByText('Ét felt skal rettes, før der kan gemmes')).not.toBeInTheDocument();
});

it('takes the timeline of an earlier round over, once, on the same weekday, without what was taken out', async () => {
  const milestones = [
    aMilestone(1, 'Direktionen', { when: day('2024-04-10'), opens: 'direktion' }),
    aMilestone(2, 'Workshop', { when: day('2023-11-28') }),
  ];
  const site = memorySite({ rounds: [aRound(), next], milestones });
  const { user } = renderTab(<RoundPage id={2 as RoundId} />, { site });
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Runde' }), 'Budget 2025-2028');
  await user.click(await screen.findByRole('checkbox', { name: 'Workshop' }));
  expect(screen.getByText('10-04-2024 → 09-04-2025')).toBeInTheDocument();
  site.failures.set('milestones.create', { kind: 'Offline' });
  await user.click(screen.getByRole('button', { name: 'Hent 1 milepæl' }));
  const again = await screen.findByRole('button', { name: /^Prøv igen/ });
  site.failures.clear();
  await user.click(again);
  expect(await screen.findByText('1 milepæl er hentet')).toBeInTheDocument();
  const { rows } = await site.as(testViewer()).milestones.list(next.key);
  expect(rows).toMatchObject([{ title: 'Direktionen', when: { date: '2025-04-09' }, tentative: true }]);
});

it('says that rights must be mended when a round is closed', async () => {
  const { user } = renderTab(<RoundPage id={1 as RoundId} />, { site: memorySite({ rounds: [aRound()] }) });
  await user.click(await screen.findByRole('button', { name: 'Ret' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Lukket');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Kør »Ret rettigheder«')).toBeInTheDocument();
  expect(screen.getByText('Lukket')).toBeInTheDocument();
});

it('warns of phases that do not open in order', async () => {
  const milestones = [
    aMilestone(1, 'Direktionen', { when: day('2024-04-10'), opens: 'direktion' }),
    aMilestone(2, 'Katalog', { when: day('2024-03-01'), opens: 'katalog' }),
  ];
  renderTab(<RoundPage id={1 as RoundId} />, { site: memorySite({ rounds: [aRound()], milestones }) });
  expect(await screen.findByText(/»Råderumskatalog og budgetforhandling« åbner før/)).toBeInTheDocument();
});
