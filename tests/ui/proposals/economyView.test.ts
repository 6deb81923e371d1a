import { tkrText } from '../../../src/domain/numberText';
import { economySums, figuresOf, paybackOfTyped } from '../../../src/ui/features/proposals/item/economyView';
import type { ProposalDraft } from '../../../src/domain/proposalDraft';

const none = ['', '', '', ''] as const;
const typed = (
  economy: Partial<ProposalDraft['economy']>,
  costs: Partial<ProposalDraft['implementationCosts']> = {},
): Pick<ProposalDraft, 'economy' | 'implementationCosts' | 'fte'> => ({
  economy: { service: [...none], overfoersler: [...none], indtaegt: [...none], anlaeg: [...none], ...economy },
  implementationCosts: { operating: [...none], capital: [...none], ...costs },
  fte: [...none],
});

test('sums follow what is typed, with anlæg apart from netto drift', () => {
  const sums = economySums(
    typed({
      service: ['-1.250', '-2500', '', ''],
      indtaegt: ['-50', '', '', ''],
      anlaeg: ['5.000', '', '', '1'],
    }),
    tkrText,
    '?',
  );
  expect(sums).toEqual({
    totals: { service: '-3.750', overfoersler: '', indtaegt: '-50', anlaeg: '5.001' },
    costTotals: { operating: '', capital: '' },
    operating: { cells: ['-1.300', '-2.500', '', ''], total: '-3.800' },
  });
});

test('a year that cannot be read has no sum rather than a wrong one', () => {
  const sums = economySums(
    typed({ service: ['-1.2', '-100', '', ''], overfoersler: ['-5', '', '', ''] }),
    tkrText,
    '?',
  );
  expect(sums).toEqual({
    totals: { service: '?', overfoersler: '-5', indtaegt: '', anlaeg: '' },
    costTotals: { operating: '', capital: '' },
    operating: { cells: ['?', '-100', '', ''], total: '?' },
  });
});

test('implementation costs have sums of their own, and are no part of netto drift', () => {
  const sums = economySums(
    typed({ service: ['-100', '', '', ''] }, { operating: ['200', '50', '', ''], capital: ['x', '', '', ''] }),
    tkrText,
    '?',
  );
  expect(sums.costTotals).toEqual({ operating: '250', capital: '?' });
  expect(sums.operating).toEqual({ cells: ['-100', '', '', ''], total: '-100' });
});

test('payback is told in years, or why it cannot be', () => {
  const saves = { service: ['-100', '-100', '-100', '-100'] } satisfies Partial<ProposalDraft['economy']>;
  expect(paybackOfTyped(typed(saves, { operating: ['150', '', '', ''] }))).toEqual({ is: 'years', years: 1.5 });
  expect(paybackOfTyped(typed(saves))).toEqual({ is: 'noCosts' });
  expect(paybackOfTyped(typed({}, { capital: ['150', '', '', ''] }))).toEqual({ is: 'never' });
  expect(paybackOfTyped(typed(saves, { capital: ['1,5', '', '', ''] }))).toEqual({ is: 'unreadable' });
});

test('what cannot be read is as empty to the warnings, and minus nought is nought', () => {
  const { economy, fte } = figuresOf({ ...typed({ service: ['-0', 'x', '007', ''] }), fte: ['-1,5', 'halv', '', ''] });
  expect(economy.service).toEqual([0, undefined, 7, undefined]);
  expect(fte).toEqual([-1.5, undefined, undefined, undefined]);
});
