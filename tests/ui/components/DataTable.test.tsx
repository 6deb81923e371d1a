import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DataTable } from '../../../src/ui/components/DataTable';
import type { TableCard, TableColumn, TableSort } from '../../../src/ui/components/table/column';

interface Berry {
  readonly id: number;
  readonly name: string;
  readonly grams: number;
}
const berries = (count: number): readonly Berry[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, name: `Bær ${index + 1}`, grams: index * 10 }));

const columns: readonly TableColumn<Berry>[] = [
  { key: 'name', title: 'Navn', track: '1fr', text: (berry) => berry.name, isRowHeader: true },
  { key: 'grams', title: 'Gram', track: '5rem', text: (berry) => String(berry.grams), align: 'end' },
  { key: 'secret', title: 'Kun på brede skærme', track: '5rem', text: () => 'bred', showFrom: 2000 },
];
const card: TableCard<Berry> = {
  height: 80,
  lines: (berry) => [`Nummer ${berry.id}`],
  figures: (berry) => [{ label: 'Gram', text: String(berry.grams) }],
};

function Table({ rows }: { readonly rows: readonly Berry[] }) {
  const [sort, setSort] = useState<TableSort>({ column: 'name', descending: false });
  return (
    <DataTable
      label="Bær"
      rows={sort.descending ? rows.toReversed() : rows}
      columns={columns}
      sort={sort}
      onSort={(column) => setSort({ column, descending: sort.column === column && !sort.descending })}
      rowHref={(berry) => `#/baer/${berry.id}`}
      card={card}
      scrollKey=""
    />
  );
}

const show = (rows: readonly Berry[], width = 1024) => {
  window.innerWidth = width;
  window.history.replaceState(null, '', '#/');
  render(
    <FluentProvider theme={teamsLightTheme}>
      <Table rows={rows} />
    </FluentProvider>,
  );
  return userEvent.setup();
};
afterEach(() => {
  window.innerWidth = 1024;
});

/** The row a screen reader is told of. */
const activeRow = () => document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '');

test('says how many rows there are, and draws only those in view', () => {
  show(berries(5000));
  const grid = screen.getByRole('grid', { name: 'Bær' });
  expect(grid).toHaveAttribute('aria-rowcount', '5001');
  expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
});

test('every row is a link named by its title, and figures stand in cells of their own', () => {
  show(berries(3));
  const [, first] = screen.getAllByRole('row');
  if (first === undefined) throw new Error('no row');
  expect(within(first).getByRole('link', { name: 'Bær 1' })).toHaveAttribute('href', '#/baer/1');
  expect(
    within(first)
      .getAllByRole('gridcell')
      .map(({ textContent }) => textContent),
  ).toEqual(['0']);
});

test('arrow keys, Page, Home and End move through all rows; Enter opens the row', async () => {
  const user = show(berries(5000));
  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(activeRow()).toHaveTextContent('Bær 3');
  await user.keyboard('{ArrowUp}');
  expect(activeRow()).toHaveTextContent('Bær 2');
  await user.keyboard('{PageDown}');
  expect(Number(activeRow()?.getAttribute('aria-rowindex'))).toBeGreaterThan(10);
  await user.keyboard('{Home}{ArrowUp}');
  expect(activeRow()).toHaveTextContent('Bær 1');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(window.location.hash).toBe('#/baer/2');
});

test('End leads to the last of many rows, which is drawn once it is scrolled to', async () => {
  const user = show(berries(5000));
  const grid = screen.getByRole('grid');
  await user.tab();
  await user.keyboard('{End}');
  // jsdom moves scrollTop but sends no event.
  fireEvent.scroll(grid);
  expect(activeRow()).toHaveTextContent('Bær 5000');
  expect(screen.queryByRole('link', { name: 'Bær 1' })).not.toBeInTheDocument();
});

test('a header button turns the order round and says so', async () => {
  const user = show(berries(3));
  const header = screen.getByRole('columnheader', { name: 'Navn' });
  expect(header).toHaveAttribute('aria-sort', 'ascending');
  await user.click(within(header).getByRole('button', { name: 'Navn' }));
  expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Bær 3', 'Bær 2', 'Bær 1']);
  expect(screen.getByRole('columnheader', { name: 'Gram' })).toHaveAttribute('aria-sort', 'none');
});

test('columns without room are left out', () => {
  show(berries(1));
  expect(screen.queryByText('Kun på brede skærme')).not.toBeInTheDocument();
});

test('in a side panel the rows are cards in a list that knows its length', async () => {
  const user = show(berries(300), 280);
  expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  const [first] = within(screen.getByRole('list', { name: 'Bær' })).getAllByRole('listitem');
  expect(first).toHaveAttribute('aria-setsize', '300');
  expect(first).toHaveTextContent('Bær 1Nummer 1Gram0');
  await user.tab();
  expect(screen.getByRole('link', { name: 'Bær 1' })).toHaveFocus();
});
