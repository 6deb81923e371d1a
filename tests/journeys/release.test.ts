/**
 * A MED representative and a proposal: by no way the day before the round's release, in list and page from the day after; and
 * the discussion that Økonomi puts before her committee then.
 */
import { peopleByKey } from '../../src/cli/demo/people';
import { localDate } from '../../src/domain/localDate';
import { houseForFile, type Visitor } from '../support/house';

const house = houseForFile();

/** Of Sundhed og Omsorg, which the OMU covers, and decided by the direktion; the round is released on the 10th. */
const title = 'Sygeplejeklinikker i Auning og Grenaa';
const committee = 'Områdeudvalg sundhed og omsorg';
const dayBefore = localDate('2024-04-09');
const dayAfter = localDate('2024-04-11');
const dayAfterThat = localDate('2024-04-12');

const search = async ({ tab }: Visitor): Promise<void> => {
  await tab.getByRole('link', { name: 'Forslag', exact: true }).click();
  await tab.getByRole('searchbox', { name: 'Søg i forslag' }).fill('Sygeplejeklinikker');
};

/** What the representative's own token gets of it, whatever the tab shows. */
const askedStraight = async (id: string): Promise<readonly string[]> => {
  const { local } = house();
  const token = await local.tokenFor(peopleByKey.omuMedlem.loginName);
  const list = `${local.siteUrl}/_api/web/lists/getbytitle('Råderumsforslag')`;
  const ways = [
    `items(${id})`,
    `items(${id})/versions`,
    `items(${id})/FieldValuesAsText`,
    `items?$filter=Id eq ${id}`,
    `items?$filter=startswith(Title,'Sygeplejeklinikker')`,
  ];
  return Promise.all(
    ways.map(async (way) => {
      const answer = await fetch(`${list}/${way}`, {
        headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' },
      });
      return answer.ok ? ((await answer.text()).includes('Sygeplejeklinikker') ? 'seen' : 'nothing') : 'refused';
    }),
  );
};

const release = 'Flyt til »Til fagudvalg«';

test('is met by no address the day before the release, is read the day after, and discussed when MED has been asked', async () => {
  const economist = await house().visit({ person: 'oekonom', today: dayBefore });
  await search(economist);
  const link = economist.tab.getByRole('link', { name: title });
  const id = (await link.getAttribute('href'))?.match(/forslag\/(\d+)/)?.[1] ?? '';
  await link.click();
  await economist.tab.getByText('MED må først se rundens forslag').waitFor();
  expect(await economist.tab.getByRole('button', { name: release }).count()).toBe(0);

  const representative = await house().visit({ person: 'omuMedlem', today: dayBefore });
  await search(representative);
  await representative.tab.getByText(/^0 af \d+ forslag$/).waitFor();
  await house().go(representative, { person: 'omuMedlem', sub: `forslag/${id}` });
  await representative.tab.getByText('eller du har ikke adgang til at se det').waitFor();
  expect(await askedStraight(id)).toEqual(['refused', 'refused', 'refused', 'nothing', 'nothing']);

  const later = await house().visit({ person: 'oekonom', sub: `forslag/${id}`, today: dayAfter });
  const { tab } = later;
  // What the step lacks is named, with a link into the form.
  await tab.getByRole('link', { name: '»Konsekvenser for andre områder« mangler' }).click();
  await tab.getByRole('textbox', { name: /^Konsekvenser for andre områder/ }).fill('Ingen.');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText(/^Gemt/).first().waitFor();
  await tab.getByRole('button', { name: 'Luk redigering' }).click();
  await tab.getByRole('button', { name: release }).click();
  await tab.getByRole('dialog').getByRole('button', { name: release }).click();
  await tab.getByText(/^Til fagudvalg · Sidst/).waitFor();

  const reader = await house().visit({ person: 'omuMedlem', today: dayAfter });
  await search(reader);
  await reader.tab.getByRole('link', { name: title }).click();
  await reader.tab.getByRole('heading', { name: new RegExp(title), level: 1 }).waitFor();
  expect(await reader.tab.getByRole('button', { name: 'Redigér' }).count()).toBe(0);
  expect(await askedStraight(id)).toEqual(['seen', 'seen', 'seen', 'seen', 'seen']);

  // Offered where it was released: the OMU of the area, by the rule and by the day of the timeline.
  await tab.getByRole('link', { name: 'Opret MED-drøftelser', exact: true }).click();
  const omu = tab.getByRole('region', { name: committee });
  await omu.getByRole('checkbox', { checked: true }).waitFor();
  expect(await omu.getByRole('textbox').inputValue()).toBe('29-04-2024');
  await tab.getByRole('button', { name: /^Opret \d MED-drøftelser$/ }).click();
  await tab.getByText(/^\d MED-drøftelser er oprettet\.$/).waitFor();

  const member = await house().visit({ person: 'omuMedlem', sub: 'med', today: dayAfterThat });
  const own = member.tab.getByRole('region', { name: committee }).getByRole('listitem').filter({ hasText: title });
  expect(await own.innerText()).toMatch(/Afventer\s+Frist 29-04-2024/);
  await own.getByRole('link').click();
  await member.tab.getByRole('heading', { name: `MED-drøftelse i ${committee}`, level: 1 }).waitFor();
  await member.tab.getByRole('combobox', { name: 'Udfald' }).waitFor();
});
