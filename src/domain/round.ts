import type { Brand } from './brand';
import type { Amounts, FourYears } from './economy';
import type { RoundId } from './ids';
import type { LocalDate } from './localDate';

/** `2025-2028`: what every other list carries to say which round a row belongs to. Never changes. */
export type RoundKey = Brand<string, 'RoundKey'>;

export const roundStatuses = ['preparing', 'open', 'closed'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** One budget round: a budget year and its three overslagsår. */
export interface Round {
  readonly id: RoundId;
  readonly key: RoundKey;
  /** "Budget 2025-2028". */
  readonly title: string;
  readonly budgetYear: number;
  /** "2025-p/l". */
  readonly priceLevel: string;
  /** Måltal a year, 1.000 kr., negative = savings wanted. */
  readonly targets: Amounts;
  readonly status: RoundStatus;
  /** From this day MED may see the proposals of the round. */
  readonly releasedToMedOn: LocalDate | undefined;
  /** From this day the catalogue is open to every employee. */
  readonly publicOn: LocalDate | undefined;
}

export type RoundInput = Omit<Round, 'id'>;

/** The calendar years the amounts of a round stand for. */
export const yearsOf = (round: Pick<Round, 'budgetYear'>): FourYears<number> => [
  round.budgetYear,
  round.budgetYear + 1,
  round.budgetYear + 2,
  round.budgetYear + 3,
];
