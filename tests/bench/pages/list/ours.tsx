/** Our own list, as the pages use it. */
import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { TableCard, TableColumn } from '../../../../src/ui/components/table/column';
import { DataTable } from '../../../../src/ui/components/DataTable';
import { rowsHolding } from '../../../../src/ui/data/rowsHolding';
import { found, type PrepareGrid } from './grid';
import { openProvider } from './provider';
import { columns, type BenchRow } from './rows';

const tableColumns: readonly TableColumn<BenchRow>[] = columns.map((column) => ({
  key: column.key,
  title: column.title,
  track: column.key === 'title' ? 'minmax(12rem, 3fr)' : 'minmax(4rem, 1fr)',
  text: column.text,
  align: column.isFigure ? 'end' : 'start',
  isRowHeader: column.key === 'title',
}));
const card: TableCard<BenchRow> = { height: 96, lines: (row) => [row.area], figures: () => [] };
const rowHref = (row: BenchRow) => `#/forslag/${row.id}`;
const wordsOf = (row: BenchRow) => row.words;
const keepSort = () => undefined;
const sort = { column: 'title', descending: false };

let type: (typed: string) => void = () => undefined;

function List({ rows }: { readonly rows: readonly BenchRow[] }) {
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => {
    type = setTyped;
  }, []);
  return (
    <DataTable
      label="Forslag"
      rows={rowsHolding(rows, wordsOf, typed === '' ? [] : [typed])}
      columns={tableColumns}
      sort={sort}
      onSort={keepSort}
      rowHref={rowHref}
      card={card}
      scrollKey={typed}
    />
  );
}

export const prepareOurs: PrepareGrid = async (container) => {
  const show = await openProvider(container);
  return (rows) => {
    show(<List rows={rows} />);
    return {
      // The pages set state in a React event handler, which React runs before the event is over.
      filter: (typed) => flushSync(() => type(typed)),
      scroller: () => found(container, '[role=grid]'),
      rowHeight: 44,
      headHeight: 40,
    };
  };
};
