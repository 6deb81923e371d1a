import type { KeyboardEvent, ReactNode } from 'react';

/** One column of a `DataTable`. Columns are made once, not on every render: cells are drawn again when they change. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** A CSS grid track: `5rem`, `minmax(12rem, 3fr)`. */
  readonly track: string;
  readonly text: (row: Row) => string;
  /** `end` for figures, which then line up digit under digit. */
  readonly align?: 'start' | 'end';
  /** The one column that names the row and carries its link. */
  readonly isRowHeader?: boolean;
  /** The narrowest table, in CSS pixels, that has room for it. */
  readonly showFrom?: number;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** How a row looks where there is no room for a grid. */
export interface TableCard<Row> {
  /** CSS pixels, the same for every card: rows are placed by arithmetic, never measured. */
  readonly height: number;
  /** Below the title, each on one line. */
  readonly lines: (row: Row) => readonly string[];
  /** Side by side at the foot. */
  readonly figures: (row: Row) => readonly { readonly label: string; readonly text: string }[];
}

/** Rows that can be chosen: what is drawn first in each, and which keys do it, comes with whoever asks for it. */
export interface RowChoice<Row> {
  readonly has: (row: Row) => boolean;
  readonly box: (row: Row, index: number, isInGrid: boolean) => ReactNode;
  readonly head: ReactNode;
  /** Before the grid's own keys; `active` is the row the keyboard stands on. */
  readonly onKeyDown: (event: KeyboardEvent, active: number | undefined) => void;
}

/** At most this wide, in CSS pixels, cards stand in for the grid: a phone or Teams' side panel. */
export const widestForCards = 480;

export const columnsThatFit = <Row>(columns: readonly TableColumn<Row>[], width: number): readonly TableColumn<Row>[] =>
  columns.filter((column) => (column.showFrom ?? 0) <= width);
