/** Somebody whom the site's owners have taken away: every door says so in its own words, with a way to somebody who can help. */
import { administrator, peopleByKey } from '../../src/cli/demo/people';
import { houseForFile } from '../support/house';

const house = houseForFile();

beforeAll(async () => {
  const { local } = house();
  const login = encodeURIComponent(`'i:0#.f|membership|${peopleByKey.medarbejder.loginName}'`);
  const answer = await fetch(`${local.siteUrl}/_api/web/siteusers/removebyloginname(@user)?@user=${login}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await local.tokenFor(administrator.loginName)}`, Accept: 'application/json' },
  });
  if (!answer.ok) throw new Error(`not taken away: ${answer.status}`);
});

test('the configuration page tells no access from a site that is not there, and saves nothing', async () => {
  const { page, tab } = await house().visit({ person: 'medarbejder', surface: 'settings' });
  await tab.getByText('Du har ikke adgang til sitet').waitFor();
  expect(await page.getByRole('button', { name: 'Gem' }).isDisabled()).toBe(true);
  const address = tab.getByRole('textbox', { name: 'SharePoint-site' });
  await address.fill((await address.inputValue()).replace('raaderum', 'findes-ikke'));
  await tab.getByRole('button', { name: 'Kontrollér sitet' }).click();
  await tab.getByText('Der er intet site på adressen').waitFor();
});

test('the tab itself has a heading that says it', async () => {
  const { tab } = await house().visit({ person: 'medarbejder' });
  const heading = tab.getByRole('heading', { level: 1 });
  await heading.waitFor();
  expect(await heading.textContent()).toBe('Du har ikke adgang');
});
