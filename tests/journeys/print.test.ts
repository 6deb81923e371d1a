/** A proposal on paper: what the browser prints of the tab. */
import { houseForFile } from '../support/house';
import { onPaper } from '../support/paper';

const house = houseForFile();

test('prints the proposal alone, with its number, round and classification at the head, black on white in any theme', async () => {
  const { page, tab } = await house().visit({ person: 'oekonom', sub: 'forslag', theme: 'dark' });
  await tab
    .getByRole('link', { name: 'Fælles vagtplan' })
    .or(tab.getByRole('link', { name: /^Færre/ }))
    .first()
    .click();
  const print = tab.getByRole('button', { name: 'Udskriv' });
  await print.waitFor();
  const heading = await tab.getByRole('heading', { level: 1 }).innerText();
  const head = tab.getByText(/^Råderumsforslag, budget 2025-2028 · /);
  expect(await head.isVisible()).toBe(false);

  await page.emulateMedia({ media: 'print' });
  await head.waitFor({ state: 'visible' });
  expect(await tab.locator('article[data-print-page]').innerText()).toContain(heading);
  expect(await tab.getByRole('navigation').isVisible()).toBe(false);
  expect(await print.isVisible()).toBe(false);
  const looks = await tab
    .locator('[data-print-page] h2')
    .first()
    .evaluate((element) => getComputedStyle(element).color);
  expect(looks).toBe('rgb(0, 0, 0)');
  expect(await tab.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  const table = tab.locator('[data-print-page] table').first();
  expect(await table.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
});

test('all about a proposal comes whole into one PDF: what stands on the page stands in it, to be read and searched', async () => {
  const { page, tab } = await house().visit({ person: 'oekonom', sub: 'forslag', theme: 'dark' });
  await tab.getByRole('link', { name: /^Færre og samlede/ }).click();
  await tab.getByRole('link', { name: 'Se hele historikken' }).click();
  await tab.getByRole('link', { name: 'Til aktindsigt' }).click();
  await tab.getByRole('button', { name: 'Udskriv eller gem som PDF' }).waitFor();
  const lines = (await tab.locator('[data-print-page]').innerText()).split('\n').filter((line) => line.trim() !== '');
  expect(lines).toContain('Versioner, den ældste først');

  const [a4] = await onPaper(page, tab);
  // The foot comes between the two halves of what goes on over a page.
  const text = a4?.text().replaceAll(/\d+\/\d+S\d+·[^…]*…/g, '');
  expect(lines.filter((line) => text?.includes(line.replaceAll(/\s/g, '')) !== true)).toEqual([]);
});

const sentence = 'Vagterne planlægges i dag hvert sted for sig, så ledige timer ét sted ikke kan bruges et andet. ';
const text = (length: number): string => {
  const paragraphs = Array.from(
    { length: Math.ceil(length / 500) },
    (_, index) => `${index + 1}. ${sentence.repeat(5)}`,
  );
  return `${paragraphs.join('\n\n').slice(0, length - 5)} SLUT`;
};

test('a long proposal comes whole on A4: every heading with what it heads, bilag under their numbers, a foot on each page', async () => {
  const { page, tab } = await house().visit({ person: 'oekonom', sub: 'forslag/ny', theme: 'dark' });
  await tab.getByLabel('Titel').fill('Færre vikarer "på tværs" \\ æøå');
  await tab.getByRole('combobox', { name: /^Chefområde/ }).selectOption({ label: 'Teknik og Miljø' });
  for (const label of ['Baggrund og formål', 'Risici og forudsætninger', 'Implementering og tidsplan'])
    await tab.getByLabel(label).fill(text(2_000));
  await tab.getByLabel('Beskrivelse af forslaget').fill(text(60_000));
  await tab.getByLabel(/^Serviceudgifter 2025/).fill('-1.250');
  await tab.getByRole('button', { name: 'Opret forslag' }).click();
  await tab.getByText('Der er ingen bilag.').waitFor();
  await tab
    .locator('input[type=file]')
    .setInputFiles(
      ['Notat.txt', 'Beregning.txt'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(sentence) })),
    );
  await tab.getByText('Beregning.txt er lagt op som bilag 2.').waitFor();

  const [a4, ...others] = await onPaper(page, tab, [297, 280, 270, 260, 250, 240, 230, 220, 210]);
  // 60,000 letters do not go on fewer; the frame around the tab would make it one.
  expect(a4?.pages).toBeGreaterThan(14);
  expect(a4?.pages).toBeLessThan(40);
  const titles = a4?.headings.map(({ title }) => title) ?? [];
  expect(titles).toEqual(
    expect.arrayContaining(['Grundoplysninger', 'Beskrivelse af forslaget', 'Økonomi pr. år', 'Beslutninger', 'Bilag']),
  );
  // Of the parts that belong to the screen alone.
  expect(titles.filter((title) => /^(Forløb|Kommentarer|MED)/.test(title))).toEqual([]);
  // The margin of 18 mm, the heading and a line below it: nothing heads what stands on the next page.
  const alone = [a4, ...others].flatMap((paper) => paper?.headings.filter(({ above }) => above < 75) ?? []);
  expect(alone).toEqual([]);

  const foot = await tab
    .locator(':root')
    .evaluate((root) =>
      root.ownerDocument.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
    );
  expect(foot.join('')).toContain('Udskrevet 15-04-2024 · Færre vikarer \\"på tværs\\"…');
  await page.emulateMedia({ media: 'print' });
  expect(await tab.getByText(/ SLUT$/).count()).toBe(4);
  expect(await tab.locator('[data-print-page]', { hasText: 'Bilag 2: Beregning.txt' }).isVisible()).toBe(true);
});
