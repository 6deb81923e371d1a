import fc from 'fast-check';
import { asTkr, largestTkr } from '../../src/domain/economy';
import { fteText, parseFte, parseTkr, tkrText } from '../../src/domain/numberText';

const noBounds = { decimals: 2, min: undefined, max: undefined };

describe('amounts as typed', () => {
  it.each([
    ['1.250', 1250],
    ['1250', 1250],
    ['-500', -500],
    ['−500', -500],
    ['–500', -500],
    ['- 1.250', -1250],
    ['—500', -500],
    ['(1.250)', -1250],
    ['( 500 )', -500],
    ['1.250-', -1250],
    ['500 −', -500],
    ['+75', 75],
    [' 1 250 ', 1250],
    ['1\u00A0250', 1250],
    ['-1\u202F250\u202F000', -1_250_000],
    ['-0', 0],
    ['', undefined],
    ['   ', undefined],
  ])('reads %j as %j', (text, amount) => {
    expect(parseTkr(text)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ['1,5', { code: 'notWhole' }],
    ['1,000', { code: 'notWhole' }],
    ['1.250,00', { code: 'notWhole' }],
    ['1.25', { code: 'ambiguousNumber' }],
    ['12.5', { code: 'ambiguousNumber' }],
    ['1.2500', { code: 'ambiguousNumber' }],
    ['500 60', { code: 'ambiguousNumber' }],
    ['1.250 000', { code: 'ambiguousNumber' }],
    ['(-500)', { code: 'notANumber' }],
    ['-500-', { code: 'notANumber' }],
    ['(500', { code: 'notANumber' }],
    ['12 %', { code: 'notANumber' }],
    ['ca. 500', { code: 'notANumber' }],
    ['1e3', { code: 'notANumber' }],
    ['-', { code: 'notANumber' }],
    ['10.000.001', { code: 'tooLarge', max: largestTkr }],
  ])('refuses %j', (text, problem) => {
    expect(parseTkr(text)).toEqual({ ok: false, error: problem });
  });

  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -largestTkr, max: largestTkr }), (number) => {
        const amount = asTkr(number);
        expect(parseTkr(tkrText(amount))).toEqual({ ok: true, value: amount });
      }),
    );
    expect([tkrText(asTkr(-1_250_000)), tkrText(asTkr(999)), tkrText(undefined)]).toEqual(['-1.250.000', '999', '']);
  });
});

describe('årsværk as typed', () => {
  it.each([
    ['-1,5', -1.5],
    ['−0,25', -0.25],
    ['1.250,5', 1250.5],
    ['3', 3],
    ['-0,0', 0],
    ['', undefined],
  ])('reads %j as %j', (text, value) => {
    expect(parseFte(text, noBounds)).toEqual({ ok: true, value });
  });

  it.each([
    ['-1.5', noBounds, { code: 'ambiguousNumber' }],
    ['1,255', noBounds, { code: 'tooManyDecimals', decimals: 2 }],
    ['1,', noBounds, { code: 'notANumber' }],
    ['501', { decimals: 1, min: -500, max: 500 }, { code: 'tooLarge', max: 500 }],
    ['-501', { decimals: 1, min: -500, max: 500 }, { code: 'tooSmall', min: -500 }],
  ])('refuses %j within %j', (text, rule, problem) => {
    expect(parseFte(text, rule)).toEqual({ ok: false, error: problem });
  });

  it('reads back every number it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseFte(fteText(value), noBounds)).toEqual({ ok: true, value });
      }),
    );
  });
});
