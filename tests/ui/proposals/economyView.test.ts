import { tkrText } from '../../../src/domain/numberText';
import { economySums } from '../../../src/ui/features/proposals/item/economyView';
import type { ProposalDraft } from '../../../src/domain/proposalDraft';

const draft = (given: Partial<ProposalDraft['economy']>): ProposalDraft['economy'] => ({
  service: ['', '', '', ''],
  overfoersler: ['', '', '', ''],
  indtaegt: ['', '', '', ''],
  anlaeg: ['', '', '', ''],
  ...given,
});

test('sums follow what is typed, with anlæg apart from netto drift', () => {
  const sums = economySums(
    draft({
      service: ['-1.250', '-2500', '', ''],
      indtaegt: ['-50', '', '', ''],
      anlaeg: ['5.000', '', '', '1'],
    }),
    tkrText,
    '?',
  );
  expect(sums).toEqual({
    totals: { service: '-3.750', overfoersler: '', indtaegt: '-50', anlaeg: '5.001' },
    operating: { cells: ['-1.300', '-2.500', '', ''], total: '-3.800' },
  });
});

test('a year that cannot be read has no sum rather than a wrong one', () => {
  const sums = economySums(
    draft({ service: ['-1.2', '-100', '', ''], overfoersler: ['-5', '', '', ''] }),
    tkrText,
    '?',
  );
  expect(sums).toEqual({
    totals: { service: '?', overfoersler: '-5', indtaegt: '', anlaeg: '' },
    operating: { cells: ['?', '-100', '', ''], total: '?' },
  });
});
