import { screen } from '@testing-library/react';
import { Navigation } from '../../../src/ui/shell/Navigation';
import { renderTab } from '../../support/renderTab';

test('Escape folds the narrow menu and leaves the focus on its button', async () => {
  const { user } = renderTab(<Navigation />, { address: '#/forslag' });
  // jsdom knows no widths: the button that only narrow frames show is not displayed here.
  const menu = screen.getByText(/Menu/, { selector: 'button' });
  await user.click(menu);
  expect(menu).toHaveAttribute('aria-expanded', 'true');
  screen.getByText('Tidsplan', { selector: 'a' }).focus();
  await user.keyboard('{Escape}');
  expect(menu).toHaveAttribute('aria-expanded', 'false');
  expect(menu).toHaveFocus();
});
