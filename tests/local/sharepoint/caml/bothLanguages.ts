/** Random questions about items, each as CAML, as OData, and as plain JavaScript. */
import fc from 'fast-check';

export interface Item {
  readonly Id: number;
  readonly Title: string | null;
  readonly TsNumber: number | null;
  readonly TsDone: boolean | null;
  readonly TsTime: string | null;
  readonly TsChoices: readonly string[] | null;
}

export interface Question {
  readonly caml: string;
  readonly odata: string;
  readonly holds: (item: Item) => boolean;
}

const letters = ['a', 'B', 'c', 'æ', 'Ø', 'å'];
const times = ['2026-03-01T22:59:59Z', '2026-03-01T23:00:00Z', '2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z'];

const rank = (text: string): number[] =>
  Array.from(text.toLowerCase()).map((letter) => letters.findIndex((one) => one.toLowerCase() === letter));

/** Sign of the order of two values; nothing comes before everything. */
export const order = (left: string | number | null, right: string | number | null): number => {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (typeof left === 'number' || typeof right === 'number') return Number(left) - Number(right);
  const [a, b] = [rank(left), rank(right)];
  const at = a.findIndex((one, index) => one !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
};

const text = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 3 });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

export const row: fc.Arbitrary<Omit<Item, 'Id'>> = fc.record({
  Title: optional(text),
  TsNumber: optional(fc.integer({ min: -2, max: 2 })),
  TsDone: optional(fc.boolean()),
  TsTime: optional(fc.constantFrom(...times)),
  TsChoices: optional(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })),
});

type Holds = (sign: number) => boolean;
const comparisons: readonly (readonly [caml: string, odata: string, holds: Holds])[] = [
  ['Gt', 'gt', (sign) => sign > 0],
  ['Geq', 'ge', (sign) => sign >= 0],
  ['Lt', 'lt', (sign) => sign < 0],
  ['Leq', 'le', (sign) => sign <= 0],
  ['Eq', 'eq', (sign) => sign === 0],
];
const comparison = fc.constantFrom(...comparisons);

const camlOf = (operator: string, name: string, type: string, value: string, more = ''): string =>
  `<${operator}><FieldRef Name='${name}'/><Value Type='${type}' ${more}>${value}</Value></${operator}>`;

const atom: fc.Arbitrary<Question> = fc.oneof(
  fc.tuple(comparison, fc.integer({ min: -2, max: 2 })).map(([[caml, odata, holds], value]) => ({
    caml: camlOf(caml, 'TsNumber', 'Number', String(value)),
    odata: `TsNumber ${odata} ${value}`,
    holds: ({ TsNumber }: Item) => TsNumber !== null && holds(TsNumber - value),
  })),
  fc.tuple(comparison, text).map(([[caml, odata, holds], value]) => ({
    caml: camlOf(caml, 'Title', 'Text', value),
    odata: `Title ${odata} '${value}'`,
    holds: ({ Title }: Item) => Title !== null && holds(order(Title, value)),
  })),
  fc.tuple(comparison, fc.constantFrom(...times)).map(([[caml, odata, holds], value]) => ({
    caml: camlOf(caml, 'TsTime', 'DateTime', value, "IncludeTimeValue='TRUE' StorageTZ='TRUE'"),
    odata: `TsTime ${odata} datetime'${value}'`,
    holds: ({ TsTime }: Item) => TsTime !== null && holds(Date.parse(TsTime) - Date.parse(value)),
  })),
  fc.boolean().map((value) => ({
    caml: camlOf('Eq', 'TsDone', 'Boolean', value ? '1' : '0'),
    odata: `TsDone eq ${value}`,
    holds: ({ TsDone }: Item) => TsDone === value,
  })),
  fc.constantFrom('a', 'B', 'c').map((value) => ({
    caml: camlOf('Eq', 'TsChoices', 'MultiChoice', value),
    odata: `TsChoices eq '${value}'`,
    holds: ({ TsChoices }: Item) => TsChoices?.includes(value.toLowerCase()) === true,
  })),
  fc.constantFrom('a', 'B', 'c').map((value) => ({
    caml: camlOf('Neq', 'TsChoices', 'MultiChoice', value),
    odata: `TsChoices ne '${value}'`,
    holds: ({ TsChoices }: Item) => TsChoices?.includes(value.toLowerCase()) !== true,
  })),
  text.map((value) => ({
    caml: camlOf('Contains', 'Title', 'Text', value),
    odata: `substringof('${value}',Title)`,
    holds: ({ Title }: Item) => Title?.toLowerCase().includes(value.toLowerCase()) === true,
  })),
  text.map((value) => ({
    caml: camlOf('BeginsWith', 'Title', 'Text', value),
    odata: `startswith(Title,'${value}')`,
    holds: ({ Title }: Item) => Title?.toLowerCase().startsWith(value.toLowerCase()) === true,
  })),
  fc.uniqueArray(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 3 }).map((values) => ({
    caml: `<In><FieldRef Name='TsNumber'/><Values>${values.map((value) => `<Value Type='Number'>${value}</Value>`).join('')}</Values></In>`,
    odata: `(${values.map((value) => `TsNumber eq ${value}`).join(' or ')})`,
    holds: ({ TsNumber }: Item) => TsNumber !== null && values.includes(TsNumber),
  })),
  fc.constantFrom<Question>(
    {
      caml: "<IsNull><FieldRef Name='Title'/></IsNull>",
      odata: 'Title eq null',
      holds: ({ Title }) => Title === null,
    },
    {
      caml: "<IsNotNull><FieldRef Name='TsChoices'/></IsNotNull>",
      odata: 'TsChoices ne null',
      holds: ({ TsChoices }) => TsChoices !== null,
    },
    {
      caml: camlOf('Neq', 'TsNumber', 'Number', '1'),
      odata: 'TsNumber ne 1',
      holds: ({ TsNumber }) => TsNumber !== 1,
    },
  ),
);

export const { question } = fc.letrec<{ question: Question }>((tie) => ({
  question: fc.oneof(
    { depthSize: 'small' },
    atom,
    fc.tuple(tie('question'), tie('question')).map(([a, b]) => ({
      caml: `<And>${a.caml}${b.caml}</And>`,
      odata: `(${a.odata} and ${b.odata})`,
      holds: (item: Item) => a.holds(item) && b.holds(item),
    })),
    fc.tuple(tie('question'), tie('question')).map(([a, b]) => ({
      caml: `<Or>${a.caml}${b.caml}</Or>`,
      odata: `(${a.odata} or ${b.odata})`,
      holds: (item: Item) => a.holds(item) || b.holds(item),
    })),
  ),
}));

const refs = (keys: readonly (readonly [name: string, descending: boolean])[]) => ({
  caml: `<OrderBy>${keys.map(([name, descending]) => `<FieldRef Name='${name}' Ascending='${descending ? 'FALSE' : 'TRUE'}'/>`).join('')}</OrderBy>`,
  odata: keys.map(([name, descending]) => `${name === 'ID' ? 'Id' : name} ${descending ? 'desc' : 'asc'}`).join(','),
});

export const orders = [
  { ...refs([['ID', false]]), compare: (a: Item, b: Item) => a.Id - b.Id },
  { ...refs([['ID', true]]), compare: (a: Item, b: Item) => b.Id - a.Id },
  { ...refs([['Title', false]]), compare: (a: Item, b: Item) => order(a.Title, b.Title) || a.Id - b.Id },
  {
    ...refs([
      ['TsNumber', true],
      ['Title', false],
    ]),
    compare: (a: Item, b: Item) => order(b.TsNumber, a.TsNumber) || order(a.Title, b.Title) || a.Id - b.Id,
  },
  {
    ...refs([
      ['Title', true],
      ['TsTime', false],
      ['ID', true],
    ]),
    compare: (a: Item, b: Item) =>
      order(b.Title, a.Title) ||
      order(a.TsTime && Date.parse(a.TsTime), b.TsTime && Date.parse(b.TsTime)) ||
      b.Id - a.Id,
  },
] as const;
