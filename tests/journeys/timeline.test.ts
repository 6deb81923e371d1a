/** Every milestone of the round is there for everybody, on the timeline and as a list. */
import { openMilestones as milestones } from '../../src/cli/demo/milestones';
import { houseForFile } from '../support/house';

const house = houseForFile();

const titles = milestones.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b, 'da'));

test('the list shows every milestone of the round', async () => {
  const { tab } = await house().visit({ person: 'medarbejder', sub: 'tidsplan' });
  await tab
    .getByRole('radio', { name: 'Liste' })
    .or(tab.getByRole('button', { name: 'Liste' }))
    .first()
    .click();
  await tab.getByRole('button', { name: /^Vis \d+ overståede milepæle$/ }).click();
  const links = tab.getByRole('main').getByRole('listitem').getByRole('link');
  await links.first().waitFor();
  const shown = (await links.allTextContents()).toSorted((a, b) => a.localeCompare(b, 'da'));
  expect(shown).toEqual(titles);
});

test('the timeline shows every milestone of the round', async () => {
  const { tab } = await house().visit({ person: 'oekonom', sub: 'tidsplan' });
  await tab.getByText(`${milestones.length} milepæle`).waitFor();
  for (const title of titles) await tab.getByRole('link', { name: title }).first().waitFor({ state: 'attached' });
});

test('a milestone that the råderumsgruppe adds is there for everybody', async () => {
  const economist = await house().visit({ person: 'oekonom', sub: 'tidsplan/ny' });
  const title = 'Ekstra møde i råderumsgruppen';
  await economist.tab.getByLabel('Titel').fill(title);
  await economist.tab.getByRole('textbox', { name: /^Dato/ }).fill('22-04-2024');
  await economist.tab.getByRole('combobox', { name: /^Type/ }).selectOption({ label: 'Møde' });
  await economist.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await economist.tab.getByRole('heading', { name: title }).waitFor();

  const reader = await house().visit({ person: 'medarbejder', sub: 'tidsplan' });
  await reader.tab.getByRole('link', { name: title }).first().waitFor({ state: 'attached' });
});

test('the overview says what comes next, and in how many days', async () => {
  const { tab } = await house().visit({ person: 'direktoer' });
  await tab.getByRole('heading', { name: 'Overblik', level: 1 }).waitFor();
  await tab
    .getByText(/om \d+ dage/)
    .first()
    .waitFor();
});

test('the picture opens at today, with no words cut at its edge', async () => {
  const { tab } = await house().visit({ person: 'oekonom', sub: 'tidsplan' });
  const box = tab.getByRole('region', { name: 'Tidslinje' });
  await box.getByRole('link', { name: /Direktionen behandler/ }).waitFor();
  await tab.getByText('I dag 15-04-2024').waitFor();
  await box.locator('a[data-away]').first().waitFor({ state: 'attached' });
  const words = () =>
    box.evaluate((element) => {
      const head = element.querySelector('h2')?.getBoundingClientRect().right ?? 0;
      const { right } = element.getBoundingClientRect();
      return [...element.querySelectorAll('li a')].flatMap((link) => {
        const { left, right: end } = (link.lastElementChild ?? link).getBoundingClientRect();
        if (end < head || left > right) return [];
        return [{ isCut: left < head - 2, isShown: getComputedStyle(link).opacity !== '0' }];
      });
    });
  const seen = await words();
  expect(seen.filter(({ isCut, isShown }) => isCut && isShown)).toEqual([]);
  // There is something that would have been cut, and something that is shown.
  expect([seen.some(({ isCut }) => isCut), seen.some(({ isShown }) => isShown)]).toEqual([true, true]);
});
