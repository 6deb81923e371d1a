/** Excel's accounting format shows nought as a dash. */
const cellText = (cell: string): string => (/^[-\u2010-\u2014\u2212]$/.test(cell) ? '0' : cell);

/**
 * A block of cells as Excel, Word and web tables put it on the clipboard: tabs between columns, line ends between rows,
 * one line end after the last. A single value is no block: the browser pastes it where the caret stands.
 */
export const pastedBlock = (text: string): readonly (readonly string[])[] | undefined => {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const block = lines.map((line) => line.split('\t').map((cell) => cellText(cell.trim())));
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : undefined;
};

interface Cell {
  readonly row: string;
  readonly column: number;
  readonly text: string;
}

export interface FittedBlock {
  readonly cells: readonly Cell[];
  /** What there was no room for. */
  readonly lostRows: number;
  readonly lostColumns: number;
}

/** The block laid over the grid from one of its cells on. */
export const fitBlock = (
  block: readonly (readonly string[])[],
  from: { readonly row: number; readonly column: number },
  rows: readonly string[],
  columns: number,
): FittedBlock => {
  const [roomDown, roomRight] = [rows.length - from.row, columns - from.column];
  const widest = Math.max(...block.map((line) => line.findLastIndex((cell) => cell !== '') + 1));
  return {
    cells: block.slice(0, roomDown).flatMap((line, down) => {
      const row = rows[from.row + down];
      if (row === undefined) return [];
      return line.slice(0, roomRight).map((text, right) => ({ row, column: from.column + right, text }));
    }),
    lostRows: Math.max(0, block.length - roomDown),
    lostColumns: Math.max(0, widest - roomRight),
  };
};
