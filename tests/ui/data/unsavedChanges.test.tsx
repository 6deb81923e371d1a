import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { navigate, useAddress } from '../../../src/ui/data/address';
import { useUnsavedChanges } from '../../../src/ui/data/unsavedChanges';
import { LeaveDialog } from '../../../src/ui/shell/LeaveDialog';

function Form({ dirty }: { dirty: boolean }) {
  useUnsavedChanges(dirty);
  const { path, setParams } = useAddress();
  return (
    <>
      <p>{path}</p>
      <button type="button" onClick={() => setParams({ sort: 'titel' })}>
        sort
      </button>
      <LeaveDialog />
    </>
  );
}

beforeEach(() => window.history.replaceState(null, '', '#/forslag/17'));
const dialog = () => screen.findByRole('alertdialog', { name: 'Du har ændringer, der ikke er gemt' });
/** jsdom tells of a changed hash a moment later, as browsers do. */
const followLink = (hash: string) =>
  act(async () => {
    window.location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

test('without changes, leaving asks nothing', () => {
  render(<Form dirty={false} />);
  act(() => navigate('#/plan'));
  expect(screen.getByText('/plan')).toBeInTheDocument();
});

test('with changes, leaving asks, and staying stays', async () => {
  render(<Form dirty />);
  act(() => navigate('#/plan'));
  await dialog();
  await userEvent.click(screen.getByRole('button', { name: 'Bliv her' }));
  expect(screen.getByText('/forslag/17')).toBeInTheDocument();
  expect(window.location.hash).toBe('#/forslag/17');
});

test('with changes, leaving asks, and going on goes', async () => {
  render(<Form dirty />);
  act(() => navigate('#/plan'));
  await dialog();
  await userEvent.click(screen.getByRole('button', { name: 'Gå videre uden at gemme' }));
  expect(screen.getByText('/plan')).toBeInTheDocument();
});

test('a followed link or the back button is asked about too', async () => {
  render(<Form dirty />);
  await followLink('#/tidsplan');
  await dialog();
  expect(window.location.hash).toBe('#/forslag/17');
  await userEvent.click(screen.getByRole('button', { name: 'Gå videre uden at gemme' }));
  expect(await screen.findByText('/tidsplan')).toBeInTheDocument();
  expect(window.location.hash).toBe('#/tidsplan');
});

test('the back button is asked about every time, and the list it leads to is not lost', async () => {
  const back = () =>
    act(async () => {
      window.history.back();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  window.history.replaceState(null, '', '#/forslag?sort=titel');
  const { rerender } = render(<Form dirty={false} />);
  act(() => navigate('#/forslag/17'));
  rerender(<Form dirty />);
  const entries = window.history.length;
  for (const time of ['first', 'second']) {
    await back();
    await dialog();
    await userEvent.click(screen.getByRole('button', { name: 'Bliv her' }));
    expect([time, window.location.hash]).toEqual([time, '#/forslag/17']);
    expect(screen.getByText('/forslag/17')).toBeInTheDocument();
  }
  await back();
  await dialog();
  await userEvent.click(screen.getByRole('button', { name: 'Gå videre uden at gemme' }));
  expect(await screen.findByText('/forslag')).toBeInTheDocument();
  expect(window.location.hash).toBe('#/forslag?sort=titel');
  expect(window.history).toHaveLength(entries);
});

test('what stays on the same item is no leaving', async () => {
  render(<Form dirty />);
  await userEvent.click(screen.getByRole('button', { name: 'sort' }));
  expect(window.location.hash).toBe('#/forslag/17?sort=titel');
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});

test('closing the tab is warned of exactly while something is unsaved', () => {
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const { rerender, unmount } = render(<Form dirty />);
  expect(closing()).toBe(true);
  rerender(<Form dirty={false} />);
  expect(closing()).toBe(false);
  rerender(<Form dirty />);
  unmount();
  expect(closing()).toBe(false);
});
