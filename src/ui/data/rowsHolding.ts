/**
 * A search through the texts of many rows. All texts are put together into one and that is searched: the texts themselves
 * lie in memory as they were made, not as they are sorted, and of fifty thousand it takes far longer to fetch each than to
 * look into it.
 */
interface Together {
  readonly text: string;
  /** Where each row's text begins, and where one after the last would. */
  readonly starts: Uint32Array;
}

/** Between two texts, so that no word is found across them. */
const border = '\n';

const putTogether = (texts: readonly string[]): Together => {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    starts[index + 1] = (starts[index] ?? 0) + text.length + border.length;
  });
  return { text: texts.join(border), starts };
};

/** Kept as long as the rows. */
const known = new WeakMap<readonly unknown[], Together>();

/** The places of the rows whose text holds the word, ascending: from one find to the next, past the rows between. */
const placesOf = (word: string, { text, starts }: Together): readonly number[] => {
  const places: number[] = [];
  let place = 0;
  let at = text.indexOf(word);
  while (at !== -1 && place < starts.length - 1) {
    while ((starts[place + 1] ?? 0) <= at) place += 1;
    places.push(place);
    place += 1;
    at = text.indexOf(word, starts[place]);
  }
  return places;
};

const togetherOf = <Row>(rows: readonly Row[], textOf: (row: Row) => string): Together => {
  const together = known.get(rows) ?? putTogether(rows.map(textOf));
  known.set(rows, together);
  return together;
};

/** Puts the texts together before somebody searches, so that the first key typed does not pay for it. */
export const prepareSearch = <Row>(rows: readonly Row[], textOf: (row: Row) => string): void => {
  togetherOf(rows, textOf);
};

/**
 * The rows whose text holds every word, in their order; the very same array where there is nothing to look for. A word is
 * not empty and holds no line break; `textOf` says the same of the same row every time.
 */
export const rowsHolding = <Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
  words: readonly string[],
): readonly Row[] => {
  const [first, ...others] = words;
  if (first === undefined) return rows;
  const together = togetherOf(rows, textOf);
  const found: Row[] = [];
  for (const place of placesOf(first, together)) {
    const row = rows[place];
    if (row !== undefined && others.every((word) => textOf(row).includes(word))) found.push(row);
  }
  return found;
};
