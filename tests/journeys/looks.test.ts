/** What only a browser that draws can tell: nothing is hidden behind something else, and forced colours take no meaning away. */
import { houseForFile } from '../support/house';

const house = houseForFile();

test('in Windows’ forced colours the present view, how far the round is, and today are still told apart', async () => {
  const { page, tab } = await house().visit({ person: 'oekonom' });
  await page.emulateMedia({ forcedColors: 'active' });
  await tab.getByRole('heading', { name: 'Hvor er vi' }).waitFor();
  const edge = (name: string) =>
    tab.getByRole('link', { name, exact: true }).evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await edge('Overblik')).not.toBe(await edge('Forslag'));
  const steps = await tab
    .locator('ol:has([aria-current=step]) > li')
    .evaluateAll((all) => [...new Set(all.map((step) => getComputedStyle(step).backgroundColor))]);
  expect(steps).toHaveLength(2);
});

test('the bar that saves covers nothing that follows the form', async () => {
  const { tab } = await house().visit({ person: 'oekonom', sub: 'med/20' });
  const term = tab.getByText('Drøftet den', { exact: true });
  await term.scrollIntoViewIfNeeded();
  const isSeen = await term.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 4, top + 4) === element;
  });
  expect(isSeen).toBe(true);
});

test('a field that gets the focus stands clear of the bar that saves', async () => {
  const { tab } = await house().visit({ person: 'oekonom', sub: 'forslag?soeg=Sk%C3%A6rmbes%C3%B8g' });
  await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).click();
  await tab.getByRole('button', { name: 'Redigér' }).click();
  const contact = tab.getByRole('combobox', { name: 'Kontaktperson i Økonomi' });
  const isSeen = await contact.evaluate((field) => {
    field.focus();
    const { left, top, height } = field.getBoundingClientRect();
    return document.elementFromPoint(left + 20, top + height / 2) === field;
  });
  expect(isSeen).toBe(true);
});

test('no date is broken over two lines, 280 pixels narrow', async () => {
  const { tab } = await house().visit({
    person: 'oekonom',
    surface: 'sidePanel',
    sub: 'forslag?soeg=Sk%C3%A6rmbes%C3%B8g',
  });
  await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).click();
  await tab
    .getByText(/^Frist/)
    .first()
    .waitFor();
  await tab.getByRole('heading', { name: 'Kommentarer og bemærkninger' }).waitFor();
  const broken = await tab.locator('body').evaluate((body) => {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let dates = 0;
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      for (const { index, 0: date } of (node.nodeValue ?? '').matchAll(/\d\d-\d\d-\d{4}/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + date.length);
        dates += 1;
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(date);
      }
    }
    return { dates: dates > 3, found };
  });
  expect(broken).toEqual({ dates: true, found: [] });
});
