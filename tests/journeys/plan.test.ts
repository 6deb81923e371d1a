/** A point of the udmøntningsplan is crossed off with X and date, and stays so. */
import { houseForFile } from '../support/house';

const house = houseForFile();

test('a chief crosses a point off; everybody sees the X and its date', async () => {
  const chief = await house().visit({ person: 'sundhedschef', sub: 'plan' });
  const open = chief.tab.getByRole('checkbox', { name: /^Afsluttet: /, checked: false }).first();
  // By its name: the first that is open is another as soon as this one is crossed off.
  const name = (await open.getAttribute('aria-label')) ?? '';
  await chief.tab.getByRole('checkbox', { name, exact: true }).click();
  await chief.tab.getByText('er markeret afsluttet 15-04-2024').waitFor();

  const reader = await house().visit({ person: 'medarbejder', sub: 'plan' });
  const topic = name.replace(/^Afsluttet: (\S+ )?/, '');
  const row = reader.tab.getByRole('row').filter({ has: reader.tab.getByRole('link', { name: topic, exact: true }) });
  await row.getByText('15-04-2024').waitFor();
  await row.getByText('X', { exact: true }).waitFor();
  expect(await reader.tab.getByRole('checkbox', { name: /^Afsluttet: / }).count()).toBe(0);
});

test('a cross made by mistake is taken back', async () => {
  const { tab } = await house().visit({ person: 'oekonom', sub: 'plan' });
  const open = tab.getByRole('checkbox', { name: /^Afsluttet: /, checked: false });
  await open.first().waitFor();
  const before = await open.count();
  // By its name: the first that is open is another as soon as this one is crossed off.
  const name = (await open.first().getAttribute('aria-label')) ?? '';
  await tab.getByRole('checkbox', { name, exact: true }).click();
  await tab.getByRole('button', { name: 'Fortryd' }).click();
  await tab.getByText(/^Fortrudt: /).waitFor();
  await tab.getByRole('checkbox', { name, exact: true, checked: false }).waitFor();
  expect(await open.count()).toBe(before);
});

test('the plan is found by udvalg: its own points and the tværgående ones', async () => {
  const { tab } = await house().visit({ person: 'direktoer', sub: 'plan' });
  await tab.getByRole('table').first().waitFor();
  await tab.getByRole('combobox', { name: 'Fagudvalg' }).selectOption({ index: 1 });
  await tab.getByText(/^Udsnit til .*: udvalgets egne punkter og alle tværgående\.$/).waitFor();
  await tab
    .getByText(/^\d+ af \d+ punkter$/)
    .first()
    .waitFor();
});
