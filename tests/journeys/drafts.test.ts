/** What is written and not saved, through a lost network and a crash, and what two people write at once. */
import type { PersonKey } from '../../src/cli/demo/people';
import { houseForFile, type Visit, type Visitor } from '../support/house';

const house = houseForFile();

/** The same person at the same machine, in a window opened after the old one was lost without a word. */
const afterCrash = async ({ page }: Visitor, person: PersonKey, sub: string): Promise<Visitor> => {
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  next.setDefaultTimeout(30_000);
  const visitor = { page: next, tab: next.frameLocator('.stage iframe') };
  await house().go(visitor, { person, sub });
  return visitor;
};

test('a proposal written offline survives a crash, and is created once when the network is back', async () => {
  const first = await house().visit({ person: 'skoleleder', sub: 'forslag/ny' });
  await first.tab.getByRole('textbox', { name: 'Titel' }).waitFor();
  await first.page.context().setOffline(true);
  await first.tab.getByRole('textbox', { name: 'Titel' }).fill('Fælles indkøb af globusser');
  await first.tab.getByLabel(/^Serviceudgifter 2026/).fill('-400');
  await first.tab.getByRole('combobox', { name: /^Chefområde/ }).selectOption({ label: 'Skole- og Dagtilbudsområdet' });
  await first.tab
    .getByRole('combobox', { name: /^Arbejdspakke/ })
    .selectOption({ label: 'Skoledrift og klassedannelse' });
  await first.tab.getByText('Kladden ligger kun på denne enhed').waitFor();
  await first.page.context().setOffline(false);

  const { tab } = await afterCrash(first, 'skoleleder', 'forslag/ny');
  await tab.getByRole('button', { name: 'Skriv videre: Fælles indkøb af globusser' }).click();
  expect(await tab.getByLabel(/^Serviceudgifter 2026/).inputValue()).toBe('-400');
  await tab.getByRole('button', { name: 'Opret forslag' }).click();
  await tab.getByRole('heading', { name: 'Fælles indkøb af globusser', level: 1 }).waitFor();
  await tab.getByRole('link', { name: 'Forslag', exact: true }).first().click();
  await tab.getByRole('searchbox', { name: 'Søg i forslag' }).fill('globusser');
  await tab.getByText(/^1 af \d+ forslag$/).waitFor();
  await tab.getByRole('link', { name: 'Nyt forslag' }).click();
  await tab.getByRole('textbox', { name: 'Titel' }).waitFor();
  await tab.getByText('Du har et påbegyndt forslag').waitFor({ state: 'detached' });
});

const addressOf = ({ page }: Visitor): string => {
  const [address] = page.frames().flatMap((frame) => /#\/(forslag\/\d+)/.exec(frame.url())?.[1] ?? []);
  if (address === undefined) throw new Error('no proposal is open');
  return address;
};

test('an economist and a chef write at once: each keeps what they wrote, and hears what the other did', async () => {
  const economist = await house().visit({ person: 'oekonom', sub: 'forslag/ny' });
  await economist.tab.getByRole('textbox', { name: 'Titel' }).fill('Fælles maskinpark');
  await economist.tab.getByRole('combobox', { name: /^Chefområde/ }).selectOption({ label: 'Teknik og Miljø' });
  await economist.tab.getByRole('button', { name: 'Opret forslag' }).click();
  await economist.tab.getByRole('heading', { name: 'Fælles maskinpark', level: 1 }).waitFor();
  const chief = await house().visit({ person: 'teknikchef', sub: addressOf(economist) });
  for (const { tab } of [economist, chief]) await tab.getByRole('button', { name: 'Redigér' }).click();

  await economist.tab.getByLabel(/^Serviceudgifter 2027/).fill('-300');
  await chief.tab.getByLabel(/^Serviceudgifter 2026/).fill('-200');
  await chief.tab.getByRole('textbox', { name: 'Kort resumé' }).fill('Chefens resumé.');
  await chief.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await chief.tab.getByText('Gemt', { exact: true }).waitFor();

  await economist.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await economist.tab
    .getByText('Anders Mosevang har rettet Kort resumé og Serviceudgifter 2026 imens; det er taget med.')
    .waitFor();
  await economist.tab.getByText('Gemt', { exact: true }).waitFor();
  expect(await economist.tab.getByLabel(/^Serviceudgifter 2026/).inputValue()).toBe('-200');

  // The chef goes on in the old version, and loses nothing either.
  await chief.tab.getByRole('textbox', { name: 'Kort resumé' }).fill('Chefens resumé, længere.');
  await chief.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await chief.tab.getByText(/har rettet Serviceudgifter 2027 imens; det er taget med\.$/).waitFor();
  await chief.tab.getByText('Gemt', { exact: true }).waitFor();
});

const inSummary = ({ tab }: Visitor) => tab.getByRole('textbox', { name: 'Kort resumé' });
const openForm = async (visitor: Visitor, title = 'Skærmbesøg i hjemmeplejen'): Promise<void> => {
  await visitor.tab.getByRole('link', { name: title }).click();
  await visitor.tab.getByRole('button', { name: 'Redigér' }).click();
};
const toList = ({ page }: Visitor) =>
  page.waitForResponse((answer) => answer.url().includes('RdDrafts') && answer.request().method() === 'POST');
const start: Visit = { person: 'oekonom', sub: 'forslag?soeg=Sk%C3%A6rmbes%C3%B8g' };
const keptEverywhere = 'Kladden er gemt. Kun du kan se den';

test('what is begun at one device is gone on with and saved at another, and the first is told', async () => {
  const office = await house().visit(start);
  await openForm(office);
  const listed = toList(office);
  await inSummary(office).fill('Skrevet på kontoret.');
  expect((await listed).ok()).toBe(true);

  const home = await house().visit({ person: 'oekonom', sub: addressOf(office) });
  await home.tab.getByText(/^Du har en kladde fra i dag kl\. \d\d\.\d\d på en anden enhed/).waitFor();
  await home.tab.getByRole('button', { name: 'Skriv videre' }).click();
  await home.tab.getByText(/^Din kladde fra i dag .* fra en anden enhed er hentet frem\./).waitFor();
  expect(await inSummary(home).inputValue()).toBe('Skrevet på kontoret.');
  await inSummary(home).fill('Skrevet på kontoret og hjemme.');
  await home.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await home.tab.getByText('Gemt', { exact: true }).waitFor();

  await office.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  const told = office.tab.getByRole('region', { name: 'En anden har ændret det samme, mens du skrev' });
  await told.getByText('Skrevet på kontoret og hjemme.').waitFor();
  expect(await inSummary(office).inputValue()).toBe('Skrevet på kontoret.');
});

test('while Teams wants the person before it signs in again, the draft is on the device; afterwards in the list', async () => {
  const visitor = await house().visit(start);
  const { page, tab } = visitor;
  const teams = async (consent: 'ask' | undefined): Promise<void> =>
    page.evaluate((asked) => {
      const query = new URLSearchParams(location.search);
      if (asked === undefined) query.delete('consent');
      else query.set('consent', asked);
      history.pushState(null, '', `?${query.toString()}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, consent);
  await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).waitFor();
  await page.clock.install();
  await openForm(visitor);
  await teams('ask');
  await inSummary(visitor).fill('Skrevet, mens login var udløbet.');
  await page.clock.fastForward('02:00:00');
  await tab.getByText('Kladden ligger kun på denne enhed').waitFor();
  expect(await inSummary(visitor).inputValue()).toBe('Skrevet, mens login var udløbet.');
  await teams(undefined);
  const listed = toList(visitor);
  await page.clock.fastForward(31_000);
  expect((await listed).ok()).toBe(true);
  await tab.getByText(keptEverywhere).waitFor();
});

test('where the browser lets a framed page keep nothing, the list holds the draft alone, and that is said', async () => {
  const visitor = await house().visit({ person: 'oekonom', surface: 'personal' });
  await visitor.page.context().addInitScript(() => {
    if (window === window.top) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await house().go(visitor, { person: 'oekonom', sub: 'forslag?soeg=Medicinrobotter' });
  await openForm(visitor, 'Medicinrobotter i eget hjem');
  await inSummary(visitor).fill('Skrevet uden plads i browseren.');
  await visitor.tab.getByText('Kladden er gemt på sitet, men ikke på denne enhed. Kun du kan se den').waitFor();
  const elsewhere = await house().visit({ person: 'oekonom', sub: addressOf(visitor) });
  await elsewhere.tab.getByRole('button', { name: 'Skriv videre' }).click();
  await elsewhere.tab.getByText(/^Din kladde fra i dag .* er hentet frem\./).waitFor();
  expect(await inSummary(elsewhere).inputValue()).toBe('Skrevet uden plads i browseren.');
});
