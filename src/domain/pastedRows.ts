/**
 * A sheet as it lies on the clipboard: a tab between cells, a line end between rows. A cell that has one of them inside (Alt and
 * Enter in Excel) stands in quotes, with its own quotes doubled; a quote that is not closed before the cell ends is a quote.
 */
export interface PastedRow {
  /** Where it begins, as the person counts the lines, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export const pastedRows = (text: string): readonly PastedRow[] => {
  // A tab divides the columns; a sheet saved as text, or lines written by hand, have a semicolon.
  const between = text.includes('\t') ? '\\t' : ';';
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"(?=${between}|[\\r\\n]|$)|([^${between}\\r\\n]*))(${between}|\\r\\n?|\\n|$)`,
    'gy',
  );
  const rows: PastedRow[] = [];
  let [line, number, cells]: [number, number, string[]] = [1, 1, []];
  for (const [whole, quoted, plain = '', end = ''] of text.matchAll(cell)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n?|\n/g)?.length ?? 0;
    if (/[\t;]/.test(end)) continue;
    if (cells.some((each) => each.trim() !== '')) rows.push({ number, cells });
    [number, cells] = [line, []];
  }
  return rows;
};
