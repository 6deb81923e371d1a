import { screen } from '@testing-library/react';
import { FilterChoice, Filters } from '../../../src/ui/components/Filters';
import { da } from '../../../src/ui/text/da';
import { renderTab } from '../../support/renderTab';

const words = { folded: da.common.filtersFolded, clear: da.common.clearFilters };
const open = (set: number, onClear?: () => void, onChange: (value: string) => void = () => undefined) =>
  renderTab(
    <Filters label="Filtre" set={set} words={words} onClear={onClear} count="3 af 9">
      <FilterChoice
        label="Status"
        value="b"
        all="Alle"
        options={[
          ['a', 'Åben'],
          ['b', 'Lukket'],
        ]}
        onChange={onChange}
      />
    </Filters>,
  );

test('the button that folds them says how many are set and whether they are open', async () => {
  const { user } = open(2);
  const toggle = screen.getByRole('button', { name: 'Filtre (2)', expanded: false });
  await user.click(toggle);
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('group', { name: 'Filtre' })).toHaveAttribute('id', toggle.getAttribute('aria-controls'));
  expect(screen.getByText('3 af 9')).toBeInTheDocument();
});

test('a choice says its value; all is the empty one', async () => {
  const chosen: string[] = [];
  const { user } = open(1, undefined, (value) => chosen.push(value));
  const status = screen.getByRole('combobox', { name: 'Status' });
  expect(status).toHaveDisplayValue('Lukket');
  await user.selectOptions(status, 'Alle');
  await user.selectOptions(status, 'Åben');
  expect(chosen).toEqual(['', 'a']);
});

test('clearing is offered only where something can be cleared', async () => {
  open(0);
  expect(screen.queryByRole('button', { name: 'Ryd filtre' })).not.toBeInTheDocument();
  const clear = jest.fn();
  const { user } = open(1, clear);
  await user.click(screen.getByRole('button', { name: 'Ryd filtre' }));
  expect(clear).toHaveBeenCalledTimes(1);
});
