/** Who may edit comments, in SharePoint's own way: a chief on the proposal, MED on its MED-drøftelse. Who may not, remarks. */
import { houseForFile, type Visitor } from '../support/house';

const house = houseForFile();

const write = async ({ tab }: Visitor, text: string): Promise<void> => {
  await tab.getByLabel('Skriv en kommentar').fill(text);
  await tab.getByRole('button', { name: 'Send kommentar' }).click();
  await tab.getByText('Kommentaren er sendt.').waitFor();
};

const openProposal = async ({ tab }: Visitor, title: string): Promise<void> => {
  await tab.getByRole('link', { name: 'Forslag', exact: true }).click();
  await tab.getByRole('searchbox', { name: 'Søg i forslag' }).fill(title);
  // The rows are reused while the list narrows: a click before that could hit what has become another proposal.
  await tab.getByText(/^1 af \d+ forslag$/).waitFor();
  await tab.getByRole('link', { name: title }).click();
  await tab.getByRole('heading', { name: title, level: 1 }).waitFor();
};

test('a chief comments on a proposal and a colleague reads who wrote it; its writer may delete it', async () => {
  const text = 'Vi skal tale med distrikterne, før tallene låses. <b>Ikke fed</b>';
  const chief = await house().visit({ person: 'sundhedschef' });
  await openProposal(chief, 'Skærmbesøg i hjemmeplejen');
  await write(chief, text);

  const economist = await house().visit({ person: 'oekonom' });
  await openProposal(economist, 'Skærmbesøg i hjemmeplejen');
  const comment = economist.tab.getByRole('listitem').filter({ hasText: text });
  await comment.getByText('Birgitte Solvang').waitFor();
  expect(await comment.getByRole('button', { name: /^Slet min kommentar/ }).count()).toBe(0);

  const own = chief.tab.getByRole('listitem').filter({ hasText: text });
  await own.getByRole('button', { name: /^Slet min kommentar/ }).click();
  await chief.tab.getByRole('button', { name: 'Slet kommentaren' }).click();
  await own.waitFor({ state: 'detached' });
});

test('a MED representative comments on the MED-drøftelse, and remarks on the proposal, where it stands as it was sent', async () => {
  const member = await house().visit({ person: 'omuMedlem', sub: 'med' });
  await member.tab
    .getByRole('link', { name: /Skærmbesøg i hjemmeplejen/ })
    .first()
    .click();
  await member.tab.getByRole('heading', { name: /^MED-drøftelse i / }).waitFor();
  await write(member, 'OMU ønsker tidsplanen for oplæringen at se.');
  await member.tab.getByRole('listitem').filter({ hasText: 'Gitte Aabrink' }).first().waitFor();

  await openProposal(member, 'Skærmbesøg i hjemmeplejen');
  const text = 'Hvem kører ud, når en borger ikke tager skærmen?';
  await member.tab.getByLabel('På vegne af').selectOption('OMU Sundhed og omsorg');
  await member.tab.getByLabel('Skriv en bemærkning').fill(text);
  await member.tab.getByRole('button', { name: 'Send bemærkning' }).click();
  await member.tab.getByText('Bemærkningen er sendt.').waitFor();

  const chief = await house().visit({ person: 'sundhedschef' });
  await openProposal(chief, 'Skærmbesøg i hjemmeplejen');
  const remark = chief.tab.getByRole('listitem').filter({ hasText: text });
  await remark.getByText('bemærkning på vegne af OMU Sundhed og omsorg').waitFor();
  expect(await remark.getByRole('button').count()).toBe(0);
});

test('somebody without access to MED-drøftelserne is told who has', async () => {
  const { tab } = await house().visit({ person: 'medarbejder', sub: 'med' });
  await tab.getByText('Du har ikke adgang til MED-drøftelserne').waitFor();
});
