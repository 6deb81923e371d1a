import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MoneyGrid, type MoneyCell } from '../../../src/ui/components/MoneyGrid';

function Grid({ readOnly = false }: { readonly readOnly?: boolean }) {
  const [cells, setCells] = useState<Readonly<Record<string, readonly string[]>>>({
    drift: ['-10', '', '', ''],
    anlaeg: ['', '', '', '5'],
  });
  const write = (written: readonly MoneyCell[]) =>
    setCells((before) => {
      const after = Object.fromEntries(Object.entries(before).map(([row, texts]) => [row, [...texts]]));
      for (const { row, column, text } of written) after[row]?.splice(column, 1, text);
      return after;
    });
  return (
    <MoneyGrid
      caption="1.000 kr."
      rowTitle="Art"
      columns={['2025', '2026', '2027', '2028']}
      totalLabel="I alt"
      cellLabel={(row, column) => `${row} ${column}`}
      rows={[
        {
          key: 'drift',
          label: 'Drift',
          cells: cells['drift'] ?? [],
          total: '-10',
          errors: [undefined, 'Drift 2026 er ikke et tal.'],
        },
        { key: 'anlaeg', label: 'Anlæg', cells: cells['anlaeg'] ?? [], total: '5' },
      ]}
      sums={[{ key: 'sum', label: 'Netto', cells: ['-10', '', '', ''], total: '-10' }]}
      pasteWords={{
        done: (count) => `${count} sat ind.`,
        lost: (lostRows, lostColumns) => `${lostRows} rækker og ${lostColumns} kolonner mangler plads`,
        undo: 'Tag tilbage',
      }}
      {...(!readOnly && { onChange: write })}
    />
  );
}

const show = (readOnly = false) => {
  render(
    <FluentProvider theme={teamsLightTheme}>
      <Grid readOnly={readOnly} />
    </FluentProvider>,
  );
  return userEvent.setup();
};
const valueOf = (element: HTMLElement) => element.getAttribute('value');
const cell = (name: string) => screen.getByRole('textbox', { name });

test('up, down and Enter move between rows; left and right from the edge of the text', async () => {
  const user = show();
  await user.click(cell('Drift 2025'));
  await user.keyboard('{ArrowDown}');
  expect(cell('Anlæg 2025')).toHaveFocus();
  await user.keyboard('{ArrowRight}{ArrowUp}');
  expect(cell('Drift 2026')).toHaveFocus();
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(cell('Anlæg 2025')).toHaveFocus();
});

test('inside a text the arrows stay with the text', async () => {
  const user = show();
  await user.click(cell('Drift 2025'));
  await user.keyboard('{End}{ArrowLeft}2');
  expect(cell('Drift 2025')).toHaveValue('-120');
});

test('a block from Excel fills the cells it reaches, and nothing outside the grid', async () => {
  const user = show();
  await user.click(cell('Drift 2027'));
  await user.paste('-1.000\t-2.000\t-3.000\r\n7\t8\t9\r\n99\r\n');
  expect(screen.getAllByRole('textbox').map((input) => (input instanceof HTMLInputElement ? input.value : ''))).toEqual(
    ['-10', '', '-1.000', '-2.000', '', '', '7', '8'],
  );
});

test('a wrong cell is marked and described by its sentence', () => {
  show();
  expect(cell('Drift 2026')).toBeInvalid();
  expect(cell('Drift 2026')).toHaveAccessibleDescription('Drift 2026 er ikke et tal.');
  expect(cell('Drift 2025')).toBeValid();
});

test('without somebody to tell, it can only be read', async () => {
  const user = show(true);
  await user.click(cell('Drift 2026'));
  await user.keyboard('9');
  await user.paste('1\t2');
  expect(cell('Drift 2026')).toHaveValue('');
  expect(cell('Drift 2026')).toHaveAttribute('readonly');
});

test('a pasted block is told, with what there was no room for, and can be taken back whole', async () => {
  const user = show();
  await user.click(cell('Drift 2027'));
  await user.paste('(1.234)\t-\t7\n\t−5\t8\t\n9\t9\n');
  expect([cell('Drift 2027'), cell('Drift 2028'), cell('Anlæg 2027'), cell('Anlæg 2028')].map(valueOf)).toEqual([
    '(1.234)',
    '0',
    '',
    '−5',
  ]);
  expect(screen.getByText('4 sat ind. 1 rækker og 1 kolonner mangler plads')).toBeInTheDocument();
  await user.keyboard('{Control>}z{/Control}');
  expect([cell('Drift 2025'), cell('Drift 2027'), cell('Anlæg 2028')].map(valueOf)).toEqual(['-10', '', '5']);
  expect(screen.queryByRole('button', { name: 'Tag tilbage' })).not.toBeInTheDocument();
});

test('once something is typed, taking back belongs to the text again', async () => {
  const user = show();
  await user.click(cell('Drift 2025'));
  await user.paste('1\t2');
  expect(screen.getByRole('button', { name: 'Tag tilbage' })).toBeInTheDocument();
  await user.keyboard('3');
  expect(screen.queryByRole('button', { name: 'Tag tilbage' })).not.toBeInTheDocument();
});
