/** A public peer: Fluent UI's DataGrid with the community's virtual rows. */
import {
  createTableColumn,
  DataGridCell,
  DataGridHeaderCell,
  type TableColumnDefinition,
} from '@fluentui/react-components';
import { DataGrid, DataGridBody, DataGridHeader, DataGridRow } from '@fluentui-contrib/react-data-grid-react-window';
import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { found, type PrepareGrid } from './grid';
import { openProvider } from './provider';
import { columns, rowsWith, type BenchRow } from './rows';

const rowHeight = 44;
const gridColumns: TableColumnDefinition<BenchRow>[] = columns.map((column) =>
  createTableColumn<BenchRow>({
    columnId: column.key,
    renderHeaderCell: () => column.title,
    renderCell: (row) => column.text(row),
  }),
);
const keyOf = (row: BenchRow) => row.id;

let type: (typed: string) => void = () => undefined;

function List({ rows, height }: { readonly rows: readonly BenchRow[]; readonly height: number }) {
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => {
    type = setTyped;
  }, []);
  return (
    <DataGrid items={[...rowsWith(rows, typed)]} columns={gridColumns} getRowId={keyOf}>
      <DataGridHeader>
        <DataGridRow>
          {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<BenchRow> itemSize={rowHeight} height={height}>
        {({ item, rowId }, style) => (
          <DataGridRow<BenchRow> key={rowId} style={style}>
            {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
}

export const prepareContrib: PrepareGrid = async (container) => {
  const show = await openProvider(container);
  return (rows) => {
    show(<List rows={rows} height={container.clientHeight - rowHeight} />);
    return {
      filter: (typed) => flushSync(() => type(typed)),
      scroller: () => found(container, '[style*="overflow: auto"]'),
      rowHeight,
      headHeight: 0,
    };
  };
};
