import { emptyRoundDraft, parseNewRound, parseRoundDraft, toRoundDraft } from '../../src/domain/roundDraft';
import { formRules } from '../../src/sharepoint/schema/formRules';
import { amounts, aRound } from '../support/entities';

const rules = formRules.round;

it('begins with the year after the last round, else next year', () => {
  expect(emptyRoundDraft([aRound({ budgetYear: 2027 }), aRound({ budgetYear: 2025 })], 2026).budgetYear).toBe('2028');
  expect(emptyRoundDraft([], 2026).budgetYear).toBe('2027');
});

it('makes key, name and price level of the budget year', () => {
  expect(parseNewRound({ ...emptyRoundDraft([], 2026), targets: ['-1.000', '', '', '-4'] }, rules, [])).toEqual({
    ok: true,
    value: {
      key: '2027-2030',
      budgetYear: 2027,
      title: 'Budget 2027-2030',
      priceLevel: '2027-p/l',
      targets: [-1000, undefined, undefined, -4],
      status: 'preparing',
      releasedToMedOn: undefined,
      publicOn: undefined,
    },
  });
});

it.each([
  ['', { code: 'required' }],
  ['næste år', { code: 'notAYear' }],
  ['2025', { code: 'taken', by: 'Budget 2025-2028' }],
])('takes "%s" for no budget year', (budgetYear, problem) => {
  const draft = { ...emptyRoundDraft([], 2026), budgetYear };
  expect(parseNewRound(draft, rules, [aRound()])).toMatchObject({
    ok: false,
    error: [{ field: 'budgetYear', ...problem }],
  });
});

it('releases to MED before the catalogue is public', () => {
  const draft = { ...emptyRoundDraft([], 2026), releasedToMedOn: '10-04-2027', publicOn: '01-03-2027' };
  expect(parseNewRound(draft, rules, [])).toMatchObject({ error: [{ field: 'publicOn', code: 'beforeMed' }] });
});

it('changes only what was changed, and never the year', () => {
  const base = aRound({ targets: amounts(-1, -2, -3, -4) });
  const draft = { ...toRoundDraft(base), status: 'closed' as const, budgetYear: '2030' };
  expect(parseRoundDraft(draft, base, rules)).toEqual({ ok: true, value: { status: 'closed' } });
});
