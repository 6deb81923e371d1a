/** A round as its form holds it. The budget year is chosen once: every other list carries the key that is made of it. */
import { dateText, parseYear } from './dateText';
import type { DraftProblem } from './draftProblem';
import { patchFromDraft } from './draftPatch';
import { DraftReader, fourTexts, type FourTexts } from './draftReader';
import type { FieldRules } from './fieldRules';
import { tkrText } from './numberText';
import { failed, ok, type Result } from './result';
import { roundStatuses, type Round, type RoundInput, type RoundKey, type RoundStatus } from './round';

export interface RoundDraft {
  budgetYear: string;
  title: string;
  priceLevel: string;
  targets: FourTexts;
  status: RoundStatus;
  releasedToMedOn: string;
  publicOn: string;
}

type RoundFormValues = Omit<RoundInput, 'key' | 'budgetYear'>;

const yearsText = (budgetYear: number): string => `${budgetYear}-${budgetYear + 3}`;

export const roundTitle = (budgetYear: number): string => `Budget ${yearsText(budgetYear)}`;
export const roundPriceLevel = (budgetYear: number): string => `${budgetYear}-p/l`;

export const toRoundDraft = (round: Omit<RoundInput, 'key'>): RoundDraft => ({
  budgetYear: String(round.budgetYear),
  title: round.title,
  priceLevel: round.priceLevel,
  targets: fourTexts((index) => tkrText(round.targets[index])),
  status: round.status,
  releasedToMedOn: dateText(round.releasedToMedOn),
  publicOn: dateText(round.publicOn),
});

/** A first round is for next year's budget unless somebody says otherwise; a later one for the year after the last. */
export const emptyRoundDraft = (rounds: readonly Pick<Round, 'budgetYear'>[], thisYear: number): RoundDraft => {
  const last = Math.max(...rounds.map(({ budgetYear }) => budgetYear));
  const year = rounds.length === 0 ? thisYear + 1 : last + 1;
  return {
    budgetYear: String(year),
    title: '',
    priceLevel: '',
    targets: ['', '', '', ''],
    status: 'preparing',
    releasedToMedOn: '',
    publicOn: '',
  };
};

const readRest = (reader: DraftReader, draft: RoundDraft, rules: FieldRules<RoundInput>): RoundFormValues => {
  const values = {
    title: reader.line('title', draft.title, { ...rules.title, required: true }),
    priceLevel: reader.line('priceLevel', draft.priceLevel, rules.priceLevel),
    targets: reader.amounts('targets', draft.targets),
    status: reader.choice('status', draft.status, roundStatuses, true) ?? draft.status,
    releasedToMedOn: reader.date('releasedToMedOn', draft.releasedToMedOn),
    publicOn: reader.date('publicOn', draft.publicOn),
  };
  // MED is drawn in before the catalogue is everybody's.
  if (values.releasedToMedOn !== undefined && values.publicOn !== undefined && values.publicOn < values.releasedToMedOn)
    reader.report('publicOn', { code: 'beforeMed' });
  return values;
};

/** The patch that turns `base` into what was typed: only changed keys, empty when nothing changed. */
export const parseRoundDraft = (
  draft: RoundDraft,
  base: Round,
  rules: FieldRules<RoundInput>,
): Result<Partial<RoundFormValues>, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const values = readRest(reader, draft, rules);
  if (reader.problems.length > 0) return failed(reader.problems);
  const { title, priceLevel, targets, status, releasedToMedOn, publicOn } = base;
  return ok(
    patchFromDraft<RoundDraft, RoundFormValues>(
      draft,
      toRoundDraft(base),
      values,
      { title, priceLevel, targets, status, releasedToMedOn, publicOn },
      (key) => [key],
    ),
  );
};

/** One round a budget year. What is left empty of name and price level follows from the year. */
export const parseNewRound = (
  draft: RoundDraft,
  rules: FieldRules<RoundInput>,
  rounds: readonly Pick<Round, 'key' | 'title'>[],
): Result<RoundInput, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const budgetYear =
    draft.budgetYear.trim() === ''
      ? reader.report('budgetYear', { code: 'required' })
      : reader.take('budgetYear', parseYear(draft.budgetYear));
  const { min = 2000, max = 2200 } = rules.budgetYear;
  if (budgetYear === undefined) return failed([...reader.problems]);
  if (budgetYear < min || budgetYear > max) reader.report('budgetYear', { code: 'yearOutside', min, max });
  const key = yearsText(budgetYear) as RoundKey; // where a round's key begins
  const same = rounds.find((round) => round.key === key);
  if (same !== undefined) reader.report('budgetYear', { code: 'taken', by: same.title });
  const values = readRest(
    reader,
    {
      ...draft,
      title: draft.title.trim() === '' ? roundTitle(budgetYear) : draft.title,
      priceLevel: draft.priceLevel.trim() === '' ? roundPriceLevel(budgetYear) : draft.priceLevel,
    },
    rules,
  );
  return reader.problems.length > 0 ? failed(reader.problems) : ok({ ...values, key, budgetYear });
};
