/** The rows every grid shows: ten columns of text and figures, the same on every run. */
export interface BenchRow {
  readonly id: number;
  /** "F-00017": what the probe reads to know which row stands where. */
  readonly number: string;
  readonly title: string;
  readonly area: string;
  readonly committee: string;
  readonly stage: string;
  readonly kind: string;
  readonly years: readonly [number, number, number, number];
  /** All words in lower case, made once: no grid is charged for it on a keystroke. */
  readonly words: string;
}

const titles = [
  'Fælles indkøb',
  'Energirenovering',
  'Bibliotek',
  'Kørsel',
  'Digital post',
  'Rengøring',
  'Vikarer',
  'Skolebus',
];
const places = ['Grenaa', 'Auning', 'Allingåbro', 'Ørsted', 'Glesborg', 'Ørum', 'Vivild', 'Bønnerup', 'Trustrup'];
const areas = [
  'Skole og dagtilbud',
  'Sundhed og omsorg',
  'Børn og familie',
  'Kultur',
  'Vej og park',
  'Økonomi',
  'Social',
];
const committees = ['VPU', 'BUU', 'KFU', 'MTU', 'AU', 'ØK'];
const stages = [
  'Kladde',
  'Hos chef',
  'Hos råderumsgruppen',
  'Hos direktionen',
  'I MED',
  'Hos fagudvalg',
  'I kataloget',
];
const kinds = ['Effektivisering', 'Besparelse', 'Investering', 'Indtægt', 'Omprioritering'];

const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** `count` rows, sorted by title and then number: the order every grid shows. */
export const makeRows = (count: number): readonly BenchRow[] => {
  const random = randomFrom(20_240_219);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const amount = () => -Math.round(random() * 5000);
  const rows = Array.from({ length: count }, (_, index): BenchRow => {
    const row = {
      id: index + 1,
      number: `F-${String(index + 1).padStart(5, '0')}`,
      title: `${pick(titles)} i ${pick(places)}`,
      area: pick(areas),
      committee: pick(committees),
      stage: pick(stages),
      kind: pick(kinds),
      years: [amount(), amount(), amount(), amount()] as const,
    };
    return {
      ...row,
      words: [row.number, row.title, row.area, row.committee, row.stage, row.kind].join(' ').toLowerCase(),
    };
  });
  const collator = new Intl.Collator('da');
  return rows.toSorted((a, b) => collator.compare(a.title, b.title) || a.id - b.id);
};

/** The rows that hold the words typed, in the order they came: sorting survives a filter. */
export const rowsWith = (rows: readonly BenchRow[], typed: string): readonly BenchRow[] => {
  const wanted = typed.toLowerCase();
  return wanted === '' ? rows : rows.filter((row) => row.words.includes(wanted));
};

const figure = new Intl.NumberFormat('da-DK');

export const columns: readonly {
  readonly key: string;
  readonly title: string;
  readonly isFigure: boolean;
  readonly text: (row: BenchRow) => string;
}[] = [
  { key: 'number', title: 'Nr.', isFigure: false, text: (row) => row.number },
  { key: 'title', title: 'Titel', isFigure: false, text: (row) => row.title },
  { key: 'area', title: 'Chefområde', isFigure: false, text: (row) => row.area },
  { key: 'committee', title: 'Fagudvalg', isFigure: false, text: (row) => row.committee },
  { key: 'stage', title: 'Trin', isFigure: false, text: (row) => row.stage },
  { key: 'kind', title: 'Type', isFigure: false, text: (row) => row.kind },
  ...([0, 1, 2, 3] as const).map((year) => ({
    key: `year${year}`,
    title: String(2025 + year),
    isFigure: true,
    text: (row: BenchRow) => figure.format(row.years[year]),
  })),
];
