/** The tab by its own address, where nobody can sign in: why, and the way on that is left. */
import { teamsLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppError } from '../../../src/domain/errors';
import { OutsideTeams, type NotHere, type OutsideSignIn } from '../../../src/ui/shell/OutsideTeams';
import { da } from '../../../src/ui/text/da';

const open = (notHere: NotHere | undefined, signIn?: OutsideSignIn) =>
  render(
    <OutsideTeams
      teamsHref="https://teams.example/l/entity/raaderum"
      siteUrl="https://norddjurs.sharepoint.example/sites/raaderum"
      signIn={signIn}
      notHere={notHere}
      failure={undefined}
      theme={teamsLightTheme}
      language="da"
      texts={da}
    />,
  );
const links = () => screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
const teams = ['Åbn i Teams', 'https://teams.example/l/entity/raaderum'];

test('a trial on one’s own machine says that its sign-in is http, which Microsoft’s library refuses, and leads to its own Teams', () => {
  open('demonstration');
  expect(screen.getByText(/kræver https.*Åbn det samme i det lokale Teams/)).toBeVisible();
  expect([links(), screen.queryAllByRole('button')]).toEqual([[teams], []]);
});

test('a page that came without encryption leads to the same address with it', () => {
  window.history.replaceState(null, '', '#/forslag/17');
  open('insecure');
  expect(screen.getByText(/uden kryptering \(http\)/)).toBeVisible();
  expect(links()).toEqual([['Åbn adressen med https', 'https://localhost/#/forslag/17'], teams]);
});

test('a municipality that signs in in Teams alone says so', () => {
  open('notSetUp');
  expect(screen.getByText(/her er login uden for Teams ikke sat op/)).toBeVisible();
  expect(links()).toEqual([teams]);
});

test('whoever presses again begins again: what becomes of the first window is no longer told', async () => {
  const windows: ((error: Error) => void)[] = [];
  open(undefined, {
    inWindow: () => new Promise((_resolve, reject) => windows.push(reject)),
    onThisPage: async () => undefined,
    enter: async () => undefined,
  });
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: 'Fortsæt i browseren (log ind)' });
  await user.click(button);
  await user.click(button);
  await act(async () => windows[0]?.(new AppError({ kind: 'SignInNeeded', reason: 'interaction' })));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('Log ind i det vindue, der er åbnet.');
  await act(async () => windows[1]?.(new AppError({ kind: 'SignInNeeded', reason: 'notAssigned' })));
  expect(screen.getByRole('heading', { name: 'Du har ikke fået Råderum tildelt' })).toBeVisible();
});
