/** What is said below the figures: payback, and warnings with the way to the cell they are about. */
import type { FourYears } from '../../../../domain/economy';
import type { EconomyWarning } from '../../../../domain/economyChecks';
import type { Format } from '../../../format/format';
import type { skabelonText } from '../../../text/da/skabelon';
import type { Figures, Payback } from './economyView';
import type { ProposalPath } from './proposalPaths';

/** The input somebody would look at first. */
const warningPath = (warning: EconomyWarning, { implementationCosts }: Figures): ProposalPath => {
  switch (warning.code) {
    case 'signTurns':
    case 'jump':
      return `economy.service.${warning.year}`;
    case 'fteOutOfProportion':
    case 'fteAgainstMoney':
      return `fte.${warning.year}`;
    case 'costIsNegative': {
      const part = (implementationCosts.operating[warning.year] ?? 0) < 0 ? 'operating' : 'capital';
      return `implementationCosts.${part}.${warning.year}`;
    }
    case 'typeSaysSaving':
      return 'type';
    case 'otherPriceLevel':
      return 'priceLevel';
  }
};

const sentence = (
  warning: EconomyWarning,
  years: FourYears<number>,
  words: typeof skabelonText,
  format: Pick<Format, 'tkr'>,
): string => {
  const say = words.warnings[warning.code];
  const year = 'year' in warning ? String(years[warning.year]) : '';
  switch (warning.code) {
    case 'otherPriceLevel':
      return say(year, warning.found, warning.expected);
    case 'fteOutOfProportion':
      return say(year, format.tkr(warning.perFte));
    default:
      return say(year);
  }
};

export interface EconomyNote {
  readonly path: ProposalPath;
  readonly text: string;
}

export const economyNotes = (
  warnings: readonly EconomyWarning[],
  figures: Figures,
  years: FourYears<number>,
  words: typeof skabelonText,
  format: Pick<Format, 'tkr'>,
): readonly EconomyNote[] =>
  warnings.map((warning) => ({
    path: warningPath(warning, figures),
    text: sentence(warning, years, words, format),
  }));

export const paybackText = (
  payback: Payback,
  label: string,
  words: typeof skabelonText,
  format: Pick<Format, 'fte'>,
): string => {
  switch (payback.is) {
    case 'years':
      return words.payback(label, format.fte(payback.years));
    case 'unreadable':
      return words.paybackUnknown(label);
    case 'never':
      return words.paybackNever(label);
    case 'noCosts':
      return words.paybackNone(label);
  }
};
