/** When Teams does not answer the sign-in: said early, given up on in time, and nothing lost. The clock is moved, not waited for. */
import type { Page, Request } from 'playwright-core';
import { houseForFile, type Visitor } from '../support/house';

const house = houseForFile();

/** Changes how Teams treats the sign-in from now on, as going back in its history would. */
const treatSignIn = async ({ page }: Visitor, how: 'bridge' | 'silent'): Promise<void> => {
  await page.evaluate((signin) => {
    const query = new URLSearchParams(location.search);
    query.set('signin', signin);
    history.pushState(null, '', `?${query.toString()}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, how);
};

/** What the page asks by itself when it has stood for a while: for old drafts, and how old the site is. */
const askedWhenQuiet = ['RdDrafts', 'RdSettings'];

/** Tells whether everything that was asked of SharePoint has been answered, for a second now, what is asked late too. */
const watchAnswers = (page: Page): (() => boolean) => {
  const open = new Set<Request>();
  const awaited = new Set(askedWhenQuiet);
  let last = performance.now();
  const settle = (request: Request): void => {
    if (open.delete(request)) last = performance.now();
  };
  page.on('request', (request) => {
    if (request.url().includes('/_api/')) open.add(request);
    for (const list of awaited) if (request.url().includes(list)) awaited.delete(list);
  });
  page.on('requestfinished', settle);
  page.on('requestfailed', settle);
  return () => awaited.size === 0 && open.size === 0 && performance.now() - last > 1000;
};

const slow = 'Teams er længe om at logge dig ind. Vi venter stadig på svar …';
const unanswered = { name: 'Teams svarer ikke på login' };

test('a tab that opens says what it waits for, then that nothing came, and can be tried again', async () => {
  const visitor = await house().visit({ person: 'oekonom', surface: 'personal' });
  const { page, tab } = visitor;
  await page.clock.install();
  await house().go(visitor, { person: 'skolechef', signin: 'silent' });
  await tab.getByText('Henter …').waitFor();
  expect(await tab.getByText(slow).count()).toBe(0);
  await page.clock.fastForward(4000);
  await tab.getByText(slow).waitFor();
  await page.clock.fastForward(9000);
  await tab.getByRole('heading', unanswered).waitFor();
  await tab.getByText('Vi har bedt Teams om at logge dig ind på SharePoint, men Teams har ikke svaret.').waitFor();
  expect(await tab.getByText(slow).count()).toBe(0);

  await treatSignIn(visitor, 'bridge');
  // What else of the page asked while Teams kept silent is not waited with.
  await page.clock.fastForward(4000);
  await tab.getByRole('button', { name: 'Prøv igen' }).click();
  await tab.getByRole('heading', { name: 'Overblik', level: 1 }).waitFor();
});

test('in the middle of a session what was typed stays, and is saved when Teams answers again', async () => {
  const visitor = await house().visit({ person: 'oekonom', sub: 'forslag?soeg=Sk%C3%A6rmbes%C3%B8g' });
  const { page, tab } = visitor;
  await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).click();
  await page.clock.install();
  await tab.getByRole('button', { name: 'Redigér' }).click();
  const summary = tab.getByRole('textbox', { name: 'Kort resumé' });
  await summary.fill('Skrevet, mens Teams tav.');
  // The token of the morning has run out, and the draft, kept meanwhile, is what asks for another first.
  await treatSignIn(visitor, 'silent');
  await page.clock.fastForward('02:00:00');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.clock.fastForward(4000);
  await tab.getByText(slow).waitFor();
  await page.clock.fastForward(9000);
  // The form's own, by the words it keeps; the page behind it may say the same of what it asked meanwhile.
  await tab.getByRole('form', { name: 'Redigér' }).getByRole('heading', unanswered).waitFor();
  expect(await summary.inputValue()).toBe('Skrevet, mens Teams tav.');

  await treatSignIn(visitor, 'bridge');
  // What the page asked for by itself while Teams kept silent hangs still; the save asks anew.
  await page.clock.fastForward(4000);
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Gemt', { exact: true }).waitFor();
});

test('a token that SharePoint no longer takes is renewed behind a save, as the browser shows nothing but a broken connection', async () => {
  const { page, tab } = await house().visit({ person: 'oekonom', sub: 'forslag?soeg=Sk%C3%A6rmbes%C3%B8g' });
  const isQuiet = watchAnswers(page);
  await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).click();
  await tab.getByRole('button', { name: 'Redigér' }).click();
  await tab.getByRole('textbox', { name: 'Kort resumé' }).fill('Skrevet med et udløbet token.');
  // What the page still asks for would renew the token before the save does.
  while (!isQuiet()) await page.waitForTimeout(100);
  const sent: string[] = [];
  let first: string | undefined;
  await page.context().route('**/_api/**', (route) => {
    const headers = route.request().headers();
    first ??= headers['authorization'];
    const isOld = headers['authorization'] === first;
    sent.push(`${route.request().method()} ${isOld ? 'old' : 'new'}`);
    return route.continue(isOld ? { headers: { ...headers, authorization: 'Bearer udloebet' } } : {});
  });
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Gemt', { exact: true }).waitFor();
  expect(sent.slice(0, 4)).toEqual(['POST old', 'GET old', 'GET new', 'POST new']);
  const shouted = house().faults();
  expect(shouted.length).toBeGreaterThan(0);
  expect(shouted.filter((fault) => !fault.includes('CORS policy'))).toEqual([]);
});
