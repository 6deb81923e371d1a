/** What ties the tab to Teams: conversations, links, theme, language, configuration. */
import { houseForFile, type Visitor } from '../support/house';

const house = houseForFile();

const openProposal = async ({ tab }: Visitor, title: string): Promise<void> => {
  await tab.getByRole('link', { name: 'Forslag', exact: true }).click();
  await tab.getByRole('searchbox', { name: 'Søg i forslag' }).fill(title);
  // The rows are reused while the list narrows: a click before that could hit what has become another proposal.
  await tab.getByText(/^1 af \d+ forslag$/).waitFor();
  await tab.getByRole('link', { name: title }).click();
  await tab.getByRole('heading', { name: title, level: 1 }).waitFor();
};

test('two colleagues who discuss a proposal in the channel land in the same conversation', async () => {
  const title = 'Skærmbesøg i hjemmeplejen';
  const first = await house().visit({ person: 'oekonom', channel: 'raaderumsgruppen/generelt' });
  await openProposal(first, title);
  await first.tab.getByRole('button', { name: 'Drøft i kanalen' }).click();
  const pane = first.page.getByRole('complementary', { name: /^Samtale i kanalen: .*Skærmbesøg/ });
  await pane.getByLabel('Skriv en besked').fill('Hvem taler med distrikterne?');
  await pane.getByRole('button', { name: 'Send' }).click();
  await pane.getByRole('article').filter({ hasText: 'Hvem taler med distrikterne?' }).waitFor();

  const second = await house().visit({ person: 'sundhedschef', channel: 'raaderumsgruppen/generelt' });
  await openProposal(second, title);
  await second.tab.getByRole('button', { name: 'Drøft i kanalen' }).click();
  const same = second.page.getByRole('complementary', { name: /^Samtale i kanalen: .*Skærmbesøg/ });
  await same.getByRole('article').filter({ hasText: 'Hvem taler med distrikterne?' }).waitFor();
});

test('outside a channel the button says why it cannot', async () => {
  const visitor = await house().visit({ person: 'oekonom', surface: 'personal' });
  await openProposal(visitor, 'Skærmbesøg i hjemmeplejen');
  await visitor.tab.getByText('Kan bruges, når fanen er åbnet i en Teams-kanal.').waitFor();
  expect(await visitor.tab.getByRole('button', { name: 'Drøft i kanalen' }).getAttribute('aria-disabled')).toBe('true');
});

test('a copied link opens the very item for a colleague', async () => {
  const sender = await house().visit({ person: 'oekonom' });
  await sender.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openProposal(sender, 'Skærmbesøg i hjemmeplejen');
  await sender.tab.getByRole('button', { name: 'Kopiér link' }).click();
  await sender.tab.getByText('Linket er kopieret').waitFor();
  const link = await sender.page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toMatch(/^\/l\/entity\//);

  const receiver = await house().visit({ person: 'sundhedschef' });
  await receiver.page.goto(link);
  await receiver.tab.getByRole('heading', { name: /Skærmbesøg i hjemmeplejen/, level: 1 }).waitFor();
});

test('so does one of a plan point, for who may only read it', async () => {
  const title = 'Flådestyringsenhed';
  const sender = await house().visit({ person: 'oekonom', sub: 'plan' });
  await sender.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await sender.tab.getByRole('link', { name: title }).first().click();
  await sender.tab.getByRole('button', { name: 'Kopiér link' }).click();
  await sender.tab.getByText('Linket er kopieret').waitFor();
  const link = await sender.page.evaluate(() => navigator.clipboard.readText());

  const receiver = await house().visit({ person: 'medarbejder' });
  await receiver.page.goto(link);
  await receiver.tab.getByRole('heading', { name: title, level: 1 }).waitFor();
});

test('the theme follows Teams without a reload', async () => {
  const { page, tab } = await house().visit({ person: 'oekonom', theme: 'light' });
  const heading = tab.getByRole('heading', { name: 'Overblik', level: 1 });
  await heading.waitFor();
  const background = () =>
    heading.evaluate((element) => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (colour !== 'rgba(0, 0, 0, 0)') return colour;
      }
      return '';
    });
  const marked = await heading.evaluateHandle((element) => element);
  const light = await background();
  await page.getByLabel('Tema').selectOption({ label: 'Mørkt' });
  // As long as any other wait of a journey: a busy machine draws late.
  const changedFrom = async (before: string): Promise<string> => {
    const until = Date.now() + 30_000;
    for (;;) {
      const now = await background();
      if (now !== before) return now;
      if (Date.now() > until) throw new Error(`the background stayed ${before}`);
      await page.waitForTimeout(100);
    }
  };
  const dark = await changedFrom(light);
  await page.getByLabel('Tema').selectOption({ label: 'Høj kontrast' });
  await changedFrom(dark);
  // The very element is still there: nothing was loaded anew.
  expect(await marked.evaluate((element) => element.isConnected)).toBe(true);
});

test('English is spoken to who has Teams in English', async () => {
  const visitor = await house().visit({ person: 'oekonom', language: 'en' });
  const { tab } = visitor;
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  // Every part of it waits for its words: once that drew the page anew without end, and the tab stood still.
  await house().go(visitor, { person: 'oekonom', language: 'en', sub: 'forslag/106/aktindsigt' });
  await tab.getByRole('heading', { name: 'All about the proposal', level: 1 }).waitFor();
  await tab.getByRole('button', { name: 'Print or save as PDF' }).waitFor();
});

test('the tab is set up for another channel and opens with the view chosen', async () => {
  const { page } = await house().visit({ person: 'skolechef', surface: 'settings', channel: 'boern-og-unge/raaderum' });
  const setup = page.frameLocator('dialog iframe');
  await setup.getByText('Sitet »Råderum« er klar til brug.').waitFor();
  await setup.getByLabel('Fanen åbner med').selectOption({ label: 'Tidsplan' });
  await setup.getByLabel('Fanens navn').fill('Råderum for skoler');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();

  await page.getByRole('button', { name: 'Råderum for skoler' }).waitFor();
  await page.frameLocator('.stage iframe').getByRole('heading', { name: 'Tidsplan', level: 1 }).waitFor();

  await page.getByRole('button', { name: 'Indstillinger for fanen' }).click();
  const view = setup.getByLabel('Fanen åbner med');
  await view.waitFor();
  expect(await view.inputValue()).toBe('timeline');
  expect(await setup.getByLabel('Fanens navn').inputValue()).toBe('Råderum for skoler');
  await view.selectOption({ label: 'Udmøntningsplan' });
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.frameLocator('.stage iframe').getByRole('heading', { name: 'Udmøntningsplan', level: 1 }).waitFor();
});

test('the settings of a tab open whatever item a link had opened in it', async () => {
  const { page, tab } = await house().visit({ person: 'oekonom', sub: 'tidsplan' });
  await tab.getByRole('heading', { name: 'Tidsplan', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Indstillinger for fanen' }).click();
  await page.frameLocator('dialog iframe').getByRole('heading', { name: 'Opsæt fanen', level: 1 }).waitFor();
});

/** Takes away the tab that stands in the chat from the first start, and sets one up with the time line. */
const setUpInChat = async ({ page }: Visitor, chat: string): Promise<void> => {
  await page.getByRole('button', { name: 'Fjern fanen' }).click();
  await page.getByText('Der er endnu ingen fane her.').waitFor();
  await page.getByRole('button', { name: '+ Tilføj fane' }).click();
  await page.getByRole('dialog', { name: `Tilføj fane til ${chat}` }).waitFor();
  const setup = page.frameLocator('dialog iframe');
  await setup.getByText('Sitet »Råderum« er klar til brug.').waitFor();
  await setup.getByLabel('Fanen åbner med').selectOption({ label: 'Tidsplan' });
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
};

test('the tab is set up in a group chat, opens there, and a link copied there leads back into the chat', async () => {
  const sender = await house().visit({ person: 'oekonom', surface: 'chat' });
  await sender.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await setUpInChat(sender, 'Økonomi og direktion');
  await sender.tab.getByRole('heading', { name: 'Tidsplan', level: 1 }).waitFor();
  await openProposal(sender, 'Skærmbesøg i hjemmeplejen');
  await sender.tab.getByText('Kan bruges, når fanen er åbnet i en Teams-kanal.').waitFor();
  await sender.tab.getByRole('button', { name: 'Kopiér link' }).click();
  await sender.tab.getByText('Linket er kopieret').waitFor();
  const link = await sender.page.evaluate(() => navigator.clipboard.readText());

  const receiver = await house().visit({ person: 'sundhedschef' });
  await receiver.page.goto(link);
  await receiver.tab.getByRole('heading', { name: /Skærmbesøg i hjemmeplejen/, level: 1 }).waitFor();
  expect(new URL(receiver.page.url()).searchParams.get('surface')).toBe('chat');
});

test('set up in a meeting, the same tab stands in its chat, beside it and on its stage', async () => {
  const visitor = await house().visit({ person: 'oekonom', surface: 'meeting' });
  const heading = visitor.tab.getByRole('heading', { name: 'Tidsplan', level: 1 });
  await setUpInChat(visitor, 'Møde om råderum');
  await heading.waitFor();
  for (const surface of ['sidePanel', 'stage']) {
    await visitor.page.getByLabel('Vist som').selectOption(surface);
    await visitor.page.waitForURL(new RegExp(`surface=${surface}`));
    await heading.waitFor();
  }
});
