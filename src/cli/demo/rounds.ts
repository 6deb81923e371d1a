/** Two rounds: the one of the seed documents, open, and an older one, closed, to show that rounds live side by side. */
import { tkr, type Amounts } from '../../domain/economy';
import { localDate } from '../../domain/localDate';
import type { RoundInput, RoundKey } from '../../domain/round';

/** Four amounts in 1.000 kr.: the budget year and its three overslagsår. */
export const years = (first: number, second: number, third: number, fourth: number): Amounts => [
  tkr(first),
  tkr(second),
  tkr(third),
  tkr(fourth),
];

/** The same amount in every year. */
export const everyYear = (amount: number): Amounts => years(amount, amount, amount, amount);

const key = (text: string): RoundKey => text as RoundKey; // these two literals are where round keys begin

export const openRound: RoundInput = {
  key: key('2025-2028'),
  title: 'Budget 2025-2028',
  budgetYear: 2025,
  priceLevel: '2025-p/l',
  // Invented; the seeds name no måltal.
  targets: years(-12_000, -30_000, -45_000, -55_000),
  status: 'open',
  // MED is drawn in from the day of the direktion, the catalogue is presented to citizens on 14-08 (the status note).
  releasedToMedOn: localDate('2024-04-10'),
  publicOn: localDate('2024-08-14'),
};

export const closedRound: RoundInput = {
  key: key('2021-2024'),
  title: 'Budget 2021-2024',
  budgetYear: 2021,
  priceLevel: '2021-p/l',
  // 9,7 mio. kr. a year was the municipality's yearly effektivisering in 2021 (domain.md section 7, P27).
  targets: everyYear(-9_700),
  status: 'closed',
  releasedToMedOn: localDate('2020-04-20'),
  publicOn: localDate('2020-08-19'),
};

export const rounds: readonly RoundInput[] = [closedRound, openRound];
