/** A proposal from its first words to two people who write in it at once. */
import { houseForFile, type Visitor } from '../support/house';

const house = houseForFile();

const title = 'Fælles vagtplan for pedelkorpset';

const create = async ({ tab }: Visitor, name: string): Promise<void> => {
  await tab.getByRole('link', { name: 'Forslag', exact: true }).click();
  await tab.getByRole('link', { name: 'Nyt forslag' }).click();
  await tab.getByRole('heading', { name: 'Nyt forslag', level: 1 }).waitFor();
  await tab.getByLabel('Titel').fill(name);
  await tab.getByRole('combobox', { name: /^Chefområde/ }).selectOption({ label: 'Teknik og Miljø' });
  await tab.getByLabel(/^Serviceudgifter 2025/).fill('-1.250');
  await tab.getByRole('button', { name: 'Opret forslag' }).click();
  await tab.getByRole('heading', { name, level: 1 }).waitFor();
};

const edit = async ({ tab }: Visitor, label: string, text: string): Promise<void> => {
  await tab.getByRole('textbox', { name: label }).fill(text);
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
};

const addressOf = async ({ page }: Visitor): Promise<string> => {
  const address = page.frames().map((frame) => /#\/(forslag\/\d+)/.exec(frame.url())?.[1]);
  const found = address.find((one) => one !== undefined);
  if (found === undefined) throw new Error('no proposal is open');
  return found;
};

test('is written, stands there after a reload, and is found by a colleague', async () => {
  const economist = await house().visit({ person: 'oekonom' });
  await create(economist, title);
  const sub = await addressOf(economist);
  await house().go(economist, { person: 'oekonom', sub });
  await economist.tab.getByRole('heading', { name: title, level: 1 }).waitFor();
  await economist.tab.getByText('-1.250').first().waitFor();

  const chief = await house().visit({ person: 'teknikchef' });
  await chief.tab.getByRole('link', { name: 'Forslag', exact: true }).click();
  await chief.tab.getByRole('searchbox', { name: 'Søg i forslag' }).fill('pedelkorpset');
  // The rows are reused while the list narrows: a click before that could hit what has become another proposal.
  await chief.tab.getByText(/^1 af \d+ forslag$/).waitFor();
  await chief.tab.getByRole('link', { name: title }).click();
  await chief.tab.getByRole('heading', { name: title, level: 1 }).waitFor();
});

test('takes no save without the fields that must be there, and says which', async () => {
  const { tab } = await house().visit({ person: 'oekonom', sub: 'forslag/ny' });
  await tab.getByRole('button', { name: 'Opret forslag' }).click();
  await tab.getByText('Titel skal udfyldes.').first().waitFor();
  await tab.getByText('Chefområde skal udfyldes.').first().waitFor();
});

test('refuses a stale save, loses nothing, and lets the person decide', async () => {
  const economist = await house().visit({ person: 'oekonom' });
  await create(economist, 'Genbrug af kontormøbler');
  const sub = await addressOf(economist);
  await economist.tab.getByRole('button', { name: 'Redigér' }).click();

  const chief = await house().visit({ person: 'teknikchef', sub });
  await chief.tab.getByRole('button', { name: 'Redigér' }).click();
  await edit(chief, 'Kort resumé', 'Chefens resumé.');
  await chief.tab.getByText('Gemt', { exact: true }).waitFor();

  await edit(economist, 'Kort resumé', 'Økonomens resumé.');
  const conflict = economist.tab.getByRole('region', { name: 'En anden har ændret det samme, mens du skrev' });
  await conflict.getByText('Chefens resumé.').waitFor();
  await conflict.getByText('Økonomens resumé.').waitFor();
  await conflict.getByText(/Anders Mosevang gemte/).waitFor();
  expect(await economist.tab.getByRole('textbox', { name: 'Kort resumé' }).inputValue()).toBe('Økonomens resumé.');

  await conflict.getByRole('radio', { name: 'Behold min' }).check();
  await conflict.getByRole('button', { name: 'Gem med det valgte' }).click();
  await economist.tab.getByText('Gemt', { exact: true }).waitFor();

  await house().go(chief, { person: 'teknikchef', sub });
  await chief.tab.getByText('Økonomens resumé.').waitFor();
});

test('is not left with unsaved words without a question', async () => {
  const economist = await house().visit({ person: 'oekonom', sub: 'forslag/ny' });
  await economist.tab.getByLabel('Titel').fill('Halvskrevet');
  await economist.tab.getByRole('link', { name: 'Tidsplan' }).click();
  const question = economist.tab.getByRole('alertdialog', { name: 'Du har ændringer, der ikke er gemt' });
  await question.getByRole('button', { name: 'Bliv her' }).click();
  expect(await economist.tab.getByLabel('Titel').inputValue()).toBe('Halvskrevet');
});

test('shows an ordinary employee nothing before the catalogue, and says when it will', async () => {
  const { tab } = await house().visit({ person: 'medarbejder', sub: 'forslag' });
  await tab.getByText('Ingen forslag at se endnu').waitFor();
});
