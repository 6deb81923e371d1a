import { act, screen } from '@testing-library/react';
import { AppError, type SignInReason } from '../../../src/domain/errors';
import { FailureState } from '../../../src/ui/shell/FailureState';
import { renderTab } from '../../support/renderTab';

const button = (name: string) => screen.getByRole('button', { name });

test('says what happened and whether the work is safe, and asks again', async () => {
  const retry = jest.fn();
  const { user } = renderTab(<FailureState error={new AppError({ kind: 'Offline' })} onRetry={retry} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Ingen forbindelse');
  expect(screen.getByRole('alert')).toHaveTextContent('det, du har skrevet, står her endnu');
  await user.click(button('Prøv igen'));
  expect(retry).toHaveBeenCalledTimes(1);
});

test('SharePoint’s own sentence stands by itself below the code', () => {
  renderTab(<FailureState error={new AppError({ kind: 'NotFound', what: 'Item does not exist.' })} />);
  expect(screen.getByText('Det er slettet, eller du har ikke adgang til at se det.')).toBeInTheDocument();
  expect(screen.getByText('SharePoint svarede: »Item does not exist.«')).toBeInTheDocument();
});

test('asks for consent from a click, and goes on when it is given', async () => {
  const retry = jest.fn();
  const askForConsent = jest.fn(async () => undefined);
  const error = new AppError({ kind: 'SignInNeeded', reason: 'consent' });
  const { user } = renderTab(<FailureState error={error} onRetry={retry} />, { services: { askForConsent } });
  expect(askForConsent).not.toHaveBeenCalled();
  await user.click(button('Giv tilladelse'));
  expect(retry).toHaveBeenCalledTimes(1);
});

test('without consent there is a message to send to the administrator, naming app, permission and site', async () => {
  const error = new AppError({ kind: 'SignInNeeded', reason: 'consent' });
  const { user } = renderTab(<FailureState error={error} />);
  await user.click(button('Kopiér besked til administratoren'));
  expect(await navigator.clipboard.readText()).toMatch(
    /Råderum i Teams.*AllSites\.Write.*https:\/\/norddjurs\.sharepoint\.example\/sites\/raaderum/,
  );
});

test('says so when the person refuses consent', async () => {
  const refused = new AppError({ kind: 'SignInNeeded', reason: 'unavailable' });
  const error = new AppError({ kind: 'SignInNeeded', reason: 'consent' });
  const { user } = renderTab(<FailureState error={error} onRetry={() => undefined} />, {
    services: { askForConsent: () => Promise.reject(refused) },
  });
  await user.click(button('Giv tilladelse'));
  expect(screen.getByRole('heading', { name: 'Du kan ikke logges ind her' })).toBeInTheDocument();
});

test('a throttled question counts down and asks again by itself, once', async () => {
  jest.useFakeTimers();
  const retry = jest.fn();
  renderTab(<FailureState error={new AppError({ kind: 'Throttled', retryAfterSeconds: 2 })} onRetry={retry} />);
  expect(screen.getByText('Prøver igen om 2 sekunder')).toBeInTheDocument();
  await act(() => jest.advanceTimersByTimeAsync(1000));
  expect(screen.getByText('Prøver igen om 1 sekund')).toBeInTheDocument();
  expect(retry).not.toHaveBeenCalled();
  await act(() => jest.advanceTimersByTimeAsync(1000));
  expect(retry).toHaveBeenCalledTimes(1);
  await act(() => jest.advanceTimersByTimeAsync(5000));
  expect(retry).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

test('a site that lacks lists names them and leads to the set-up', () => {
  renderTab(<FailureState error={new AppError({ kind: 'SiteNotReady', missing: ['Milepæle'] })} />);
  expect(screen.getByRole('alert')).toHaveTextContent('SharePoint-sitet mangler: Milepæle.');
  expect(screen.getByRole('link', { name: 'Se hvad der mangler' })).toHaveAttribute('href', '#/opsaet');
});

test('the code can be copied', async () => {
  const { user } = renderTab(<FailureState error={new AppError({ kind: 'Bug', detail: 'x' })} />);
  await user.click(button('Kopiér fejlkode'));
  expect(screen.getByText('Fejlkoden er kopieret')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toMatch(/^Bug-[0-9A-F]{6} · /);
});

test('where the clipboard is closed, the code is there to be copied by hand', async () => {
  const { user } = renderTab(<FailureState error={new AppError({ kind: 'Offline' })} />);
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(button('Kopiér fejlkode'));
  expect(screen.getByRole('textbox', { name: 'Kopiér fejlkode' })).toHaveDisplayValue(/^Offline-/);
});

test('where nobody can be signed in, the same place in Teams and in a browser is one click away', () => {
  renderTab(<FailureState error={new AppError({ kind: 'SignInNeeded', reason: 'unavailable' })} />, {
    address: '#/forslag/17',
    services: { inBrowser: { here: undefined } },
  });
  const hrefs = ['Åbn i Teams', 'Åbn i browseren'].map((name) =>
    screen.getByRole('link', { name }).getAttribute('href'),
  );
  expect(hrefs).toEqual([expect.stringContaining('address=forslag/17'), expect.stringMatching(/#\/forslag\/17$/)]);
});

test('a blocked window leaves the sign-in on the page itself', async () => {
  const askOnThisPage = jest.fn(async () => undefined);
  const { user } = renderTab(<FailureState error={new AppError({ kind: 'SignInNeeded', reason: 'blocked' })} />, {
    services: { inBrowser: { here: { account: 'bo@x.dk', askOnThisPage, changeAccount: jest.fn() } } },
  });
  await user.click(screen.getByRole('button', { name: 'Log ind på denne side' }));
  expect(askOnThisPage).toHaveBeenCalledTimes(1);
});

test('the account of another is not worked on with: the page is loaded anew', () => {
  renderTab(
    <FailureState error={new AppError({ kind: 'SignInNeeded', reason: 'otherAccount' })} onRetry={() => undefined} />,
  );
  expect(screen.getByRole('button', { name: 'Genindlæs' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
});

const save = (reason: SignInReason) =>
  new AppError({ kind: 'OutcomeUnknown' }, new AppError({ kind: 'SignInNeeded', reason }));

test('after the sign-in the notice of a failed save goes, and what stands there instead has the focus', async () => {
  const askForConsent = jest.fn(async () => undefined);
  const error = new AppError({ kind: 'SignInNeeded', reason: 'interaction' });
  const { user } = renderTab(<FailureState error={error} />, { services: { askForConsent } });
  await user.click(button('Log ind'));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Du er logget ind. Prøv igen.')).toHaveFocus();
  expect(askForConsent).toHaveBeenCalledTimes(1);
});

test('a save of unknown fate, whose session is over, signs in from its own notice', async () => {
  const { user } = renderTab(<FailureState error={save('expired')} />);
  expect(screen.getByRole('heading', { name: 'Vi ved ikke, om det blev gemt' })).toBeInTheDocument();
  await user.click(button('Log ind'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['notAssigned', 'Du har ikke fået Råderum tildelt', 'AADSTS50105'],
  ['policy', 'Kommunens regler for login siger nej', 'AADSTS53003'],
] as const)(
  'who is refused as %s can send the IT department what Entra said, and try again',
  async (reason, title, said) => {
    const error = new AppError({ kind: 'SignInNeeded', reason }, new Error(`invalid_grant: ${said}: No.`));
    const { user } = renderTab(<FailureState error={error} />);
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
    await user.click(button('Kopiér besked til IT-afdelingen'));
    expect(await navigator.clipboard.readText()).toContain(`${said}: No.`);
    expect(button('Log ind')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Kopiér besked til administratoren' })).toBeNull();
  },
);

test('a sign-in that meets a refusal says which; one that is called off says nothing new', async () => {
  const answers = [
    new AppError({ kind: 'SignInNeeded', reason: 'interaction' }),
    new AppError({ kind: 'SignInNeeded', reason: 'notAssigned' }),
  ];
  const { user } = renderTab(<FailureState error={new AppError({ kind: 'SignInNeeded', reason: 'expired' })} />, {
    services: { askForConsent: () => Promise.reject(answers.shift()) },
  });
  await user.click(button('Log ind'));
  expect(screen.getByRole('heading', { name: 'Dit login er udløbet' })).toBeInTheDocument();
  await user.click(button('Log ind'));
  expect(screen.getByRole('heading', { name: 'Du har ikke fået Råderum tildelt' })).toBeInTheDocument();
});

test('a sign-in that shows what is missing besides says that', async () => {
  const { user } = renderTab(<FailureState error={new AppError({ kind: 'SignInNeeded', reason: 'interaction' })} />, {
    services: { askForConsent: () => Promise.reject(new AppError({ kind: 'SignInNeeded', reason: 'consent' })) },
  });
  await user.click(button('Log ind'));
  expect(screen.getByRole('heading', { name: 'Råderum mangler din tilladelse' })).toBeInTheDocument();
});
