import fc from 'fast-check';
import { evaluate } from '../../../../src/local/sharepoint/formula/evaluateFormula';
import { Fault, SerialDate, serialOf, type FormulaValue } from '../../../../src/local/sharepoint/formula/formulaValue';
import { FormulaError, parseFormula } from '../../../../src/local/sharepoint/formula/parseFormula';

const columns: Readonly<Record<string, FormulaValue>> = {
  Antal: 3,
  Pris: 2.5,
  Navn: 'Åse Ørsted',
  Tom: null,
  Ja: true,
  Frist: serialOf(Date.UTC(2026, 6, 1)),
  'Start dato': serialOf(Date.UTC(2026, 0, 31, 8, 30)),
};
const run = (source: string): unknown => {
  const value = evaluate(parseFormula(source), {
    column: (name) => columns[name] ?? null,
    now: serialOf(Date.UTC(2026, 2, 2, 11, 15, 30)),
  });
  if (value instanceof Fault) return value.text;
  return value instanceof SerialDate ? new Date(Math.round((value.days - 25_569) * 86_400_000)).toISOString() : value;
};

it.each([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=50%', 0.5],
  ['=10/4', 2.5],
  ['=1/0', '#DIV/0!'],
  ['="5"+1', 6],
  ['="a"+1', '#VALUE!'],
  ['=TRUE+1', 2],
  ['=[Antal]*[Pris]', 7.5],
  ['=Antal*Pris', 7.5],
  ['=[Tom]+1', 1],
  ['="a"&1&TRUE&[Tom]', 'a1TRUE'],
  ['="a""b"', 'a"b'],
  ['=0.1+0.2&""', '0.3'],
  ['="A"="a"', true],
  ['=1="1"', false],
  ['=[Tom]=0', true],
  ['=[Tom]=""', true],
  ['="b">"a"', true],
  ['=2<>3', true],
  ['=IF([Antal]>2,"mange","få")', 'mange'],
  ['=IF([Antal]>9,"mange")', false],
  ['=IF(FALSE,1/0,2)', 2],
  ['=IF(1/0,1,2)', '#DIV/0!'],
  ['=IFERROR(1/0,"fejl")', 'fejl'],
  ['=IF(AND([Antal]>1,OR(FALSE,[Ja])),1,0)', 1],
  ['=NOT([Ja])', false],
  ['=ISBLANK([Tom])', true],
  ['=ISBLANK([Antal])', false],
  ['=ISERROR(1/0)', true],
  ['=ISNUMBER([Antal])', true],
  ['=CONCATENATE([Navn]," (",[Antal],")")', 'Åse Ørsted (3)'],
  ['=LEFT([Navn],3)', 'Åse'],
  ['=RIGHT([Navn],6)', 'Ørsted'],
  ['=RIGHT("abc",0)', ''],
  ['=MID([Navn],5,2)', 'Ør'],
  ['=LEN([Navn])', 10],
  ['=UPPER([Navn])', 'ÅSE ØRSTED'],
  ['=LOWER("ÆØÅ")', 'æøå'],
  ['=PROPER("årets gang")', 'Årets Gang'],
  ['=TRIM("  a   b ")', 'a b'],
  ['=FIND("Ø",[Navn])', 5],
  ['=FIND("x",[Navn])', '#VALUE!'],
  ['=SEARCH("ørs",[Navn])', 5],
  ['=SUBSTITUTE("a-b-c","-","")', 'abc'],
  ['=REPLACE("abcdef",2,3,"X")', 'aXef'],
  ['=REPT("ab",3)', 'ababab'],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(1234,-2)', 1200],
  ['=ROUNDUP(1.01,1)', 1.1],
  ['=ROUNDDOWN(-1.19,1)', -1.1],
  ['=INT(-1.5)', -2],
  ['=TRUNC(-1.5)', -1],
  ['=ABS(-3)', 3],
  ['=MOD(-3,2)', 1],
  ['=SUM([Antal],[Pris],[Tom])', 5.5],
  ['=AVERAGE([Antal],[Tom])', 3],
  ['=MIN([Antal],[Pris])', 2.5],
  ['=MAX([Antal],[Pris])', 3],
  ['=COUNT([Antal],"a",[Tom])', 1],
  ['=YEAR([Frist])', 2026],
  ['=MONTH([Frist])', 7],
  ['=DAY([Frist])', 1],
  ['=HOUR([Start dato])', 8],
  ['=MINUTE([Start dato])', 30],
  ['=WEEKDAY([Frist])', 4],
  ['=WEEKDAY([Frist],2)', 3],
  ['=[Frist]+30', '2026-07-31T00:00:00.000Z'],
  ['=[Frist]-[Start dato]', 150.645833333336],
  ['=MAX([Frist],[Start dato])', '2026-07-01T00:00:00.000Z'],
  ['=DATE(2026,13,1)', '2027-01-01T00:00:00.000Z'],
  ['=DATE(YEAR([Frist]),MONTH([Frist])+1,0)', '2026-07-31T00:00:00.000Z'],
  ['=DATEDIF([Start dato],[Frist],"m")', 5],
  ['=DATEDIF([Start dato],[Frist],"d")', 151],
  ['=DATEDIF([Frist],[Start dato],"d")', '#NUM!'],
  ['=TODAY()', '2026-03-02T00:00:00.000Z'],
  ['=NOW()-TODAY()', 0.469097222223],
  ['=TEXT([Frist],"yyyy-mm-dd")', '2026-07-01'],
  ['=TEXT([Frist],"dddd d. mmmm yyyy")', 'Wednesday 1. July 2026'],
  ['=TEXT([Start dato],"hh:mm")', '08:30'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(0.256,"0%")', '26%'],
  ['=TEXT(7,"000")', '007'],
  ['=TEXT(-0.001,"0.0")', '0.0'],
  ['=VALUE("12.5")', 12.5],
  ['=IF([Antal]=3;"ja";"nej")', 'ja'],
])('%s is %j', (source, expected) => {
  // Days are fractions: to nine digits.
  const value = run(source);
  expect(typeof value === 'number' ? Number(value.toFixed(9)) : value).toEqual(
    typeof expected === 'number' ? Number(expected.toFixed(9)) : expected,
  );
});

it.each([
  '=',
  '=1+',
  '=(1',
  '=1)',
  '=IF(1,',
  '="a',
  '=[a',
  '=1 2',
  '=#',
  '=a b',
  `=${'('.repeat(500)}1`,
  `=${'-'.repeat(500)}1`,
])('%s is no formula', (source) => {
  expect(() => parseFormula(source)).toThrow(FormulaError);
});

it('nonsense is refused or has a result, and never breaks', () => {
  const pieces = fc.constantFrom(
    '1',
    '"a"',
    '[Antal]',
    '+',
    '-',
    '*',
    '/',
    '^',
    '&',
    '=',
    '<',
    '(',
    ')',
    ',',
    'IF(',
    'LEFT(',
    '%',
    ' ',
  );
  const outcome = (source: string): string => {
    try {
      run(source);
      return 'a result';
    } catch (error) {
      return error instanceof FormulaError ? 'refused' : String(error);
    }
  };
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      expect(['a result', 'refused']).toContain(outcome(`=${parts.join('')}`));
    }),
  );
});
