/** What is written and not saved, through a lost network and a crash, and what two people write at once. */
import type { PersonKey } from '../../src/cli/demo/people';
import { houseForFile, type Visitor } from '../support/house';

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
