/** A public peer: AG Grid Community with its own quick filter and sorting. */
import { AllCommunityModule, createGrid, ModuleRegistry, themeQuartz } from 'ag-grid-community';
import { found, type PrepareGrid } from './grid';
import { columns, type BenchRow } from './rows';

ModuleRegistry.registerModules([AllCommunityModule]);

const rowHeight = 44;

export const prepareAgGrid: PrepareGrid = async (container) => (rows) => {
  const api = createGrid<BenchRow>(container, {
    theme: themeQuartz,
    rowData: [...rows],
    rowHeight,
    cacheQuickFilter: true,
    columnDefs: columns.map((column) => ({
      colId: column.key,
      headerName: column.title,
      flex: column.key === 'title' ? 3 : 1,
      valueGetter: ({ data }) => (data === undefined ? '' : column.text(data)),
    })),
  });
  return {
    filter: (typed) => api.setGridOption('quickFilterText', typed),
    scroller: () => found(container, '.ag-grid-viewport'),
    rowHeight,
    headHeight: 49,
  };
};
