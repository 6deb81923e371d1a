/** A proposal on paper: what the browser prints of the tab. */
import { houseForFile } from '../support/house';

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
  expect(await tab.locator('[data-print-page]').innerText()).toContain(heading);
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
