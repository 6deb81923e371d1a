/** Arrow keys between the cells of a grid of inputs. Sideways only from the edge of the text, so that typing stays whole. */
import type { KeyboardEvent } from 'react';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Where the key leads from a cell, or undefined when the key belongs to the text in the cell. */
export const nextCell = (
  event: KeyboardEvent<HTMLInputElement>,
  { row, column }: CellPosition,
): CellPosition | undefined => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const { selectionStart: start, selectionEnd: end, value } = event.currentTarget;
  const isAll = start === 0 && end === value.length;
  switch (event.key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
    case 'Enter':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return isAll || end === 0 ? { row, column: column - 1 } : undefined;
    case 'ArrowRight':
      return isAll || start === value.length ? { row, column: column + 1 } : undefined;
    default:
      return undefined;
  }
};
