import { screen, waitFor, within } from '@testing-library/react';
import { noEconomy } from '../../../src/domain/economy';
import type { OrgUnitId, PersonId, ProposalId } from '../../../src/domain/ids';
import { ProposalPage } from '../../../src/ui/features/proposals/ProposalPage';
import { amounts, anOrgUnit, aProposal, aRound, roundKey } from '../../support/entities';
import { memorySite, readOnly, viewerOf, type MemorySite } from '../../support/memoryStores';
import type { UserEvent } from '@testing-library/user-event';
import { renderTab, testViewer, type RenderTabOptions } from '../../support/renderTab';

// A form of fifty inputs in jsdom: seconds on a quiet machine, more on a shared one.
jest.setTimeout(120_000);

const id = 1 as ProposalId;
const mads = viewerOf({ id: 2 as PersonId, name: 'Mads Holm', email: 'mads.holm@norddjurs.example' }, ['chef']);
const newSite = (): MemorySite =>
  memorySite({
    organisation: [anOrgUnit(1, 'Sundhed og Omsorg'), anOrgUnit(2, 'Socialområdet')],
    proposals: [
      aProposal(1, {
        title: 'Fælles vagtplan',
        summary: 'Kort om planen.',
        background: 'Baggrunden.\nMed to linjer.',
        economy: { ...noEconomy, service: amounts(-1000, -1000, -1000, -1000) },
      }),
    ],
  });

const render = (site: MemorySite, options: RenderTabOptions) =>
  renderTab(<ProposalPage id={id} medSection={undefined} />, {
    site,
    round: aRound(),
    address: '#/forslag/1',
    ...options,
  });
const open = async (site = newSite(), options: RenderTabOptions = {}) => {
  const rendered = render(site, options);
  await screen.findByRole('heading', { level: 1, name: 'S101 Fælles vagtplan' });
  return rendered;
};
const edit = async (site = newSite(), options: RenderTabOptions = {}) => {
  const rendered = await open(site, options);
  await rendered.user.click(screen.getByText('Redigér'));
  return rendered;
};
// By label text: in a form of fifty inputs jsdom needs seconds to work out all the roles and names.
const title = () => screen.getByLabelText(/^Titel/, { selector: 'input[type=text]' });
const amount = (label: string) => screen.getByLabelText(`${label}, 1.000 kr., negativt beløb = besparelse`);
const save = () => screen.getByText('Gem');
const write = async (user: UserEvent, field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.paste(text);
};
/** What SharePoint holds, read as somebody else. */
const stored = (site: MemorySite) => site.as(mads).proposals.get(id);

test('reads as a document before anybody edits it', async () => {
  await open();
  expect(screen.getByText('Kort om planen.')).toBeInTheDocument();
  expect(screen.getByText(/Baggrunden\.\s+Med to linjer\./)).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Netto drift -1.000 -1.000 -1.000 -1.000 -4.000' })).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Titel' })).not.toBeInTheDocument();
});

test('saves only what was changed, over the version it was read in', async () => {
  const site = newSite();
  const { user } = await edit(site);
  await write(user, title(), 'Fælles vagtplan for alle');
  await write(user, amount('Serviceudgifter 2026'), '-2.500');
  expect(
    screen.getByRole('row', { name: /^Netto drift -1\.000 -2\.500 -1\.000 -1\.000 -5\.500$/ }),
  ).toBeInTheDocument();
  expect(screen.getByText('Ændringer er ikke gemt')).toBeInTheDocument();
  await user.click(save());
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  const { entity } = await stored(site);
  expect([entity.title, entity.economy.service, entity.background]).toEqual([
    'Fælles vagtplan for alle',
    amounts(-1000, -2500, -1000, -1000),
    'Baggrunden.\nMed to linjer.',
  ]);
});

test('says what is wrong beside the field and above, and leads there', async () => {
  const site = newSite();
  const { user } = await edit(site);
  await user.clear(title());
  await write(user, amount('Anlæg 2025'), '1,5');
  await user.click(save());
  const summary = await screen.findByText('2 felter skal rettes, før der kan gemmes');
  expect(summary).toBeInTheDocument();
  expect(title()).toBeInvalid();
  await user.click(screen.getByText('Anlæg 2025 skal være hele 1.000 kr. uden komma.', { selector: 'button' }));
  expect(amount('Anlæg 2025')).toHaveFocus();
  await user.clear(amount('Anlæg 2025'));
  await waitFor(() => expect(amount('Anlæg 2025')).toBeValid());
  expect(screen.getByText('Ét felt skal rettes, før der kan gemmes')).toBeInTheDocument();
  expect((await stored(site)).entity.title).toBe('Fælles vagtplan');
});

describe('when somebody else saved first', () => {
  const meanwhile = async (site: MemorySite) => {
    const stores = site.as(mads);
    const { version } = await stores.proposals.get(id);
    await stores.proposals.update(
      id,
      { title: 'Vagtplan i hele kommunen', summary: 'Mads har skrevet om.', chefomraadeId: 2 as OrgUnitId },
      version,
    );
  };

  test('nothing is overwritten, nothing typed is lost, and the person chooses where both changed', async () => {
    const site = newSite();
    const { user } = await edit(site);
    await write(user, title(), 'Min titel');
    await write(user, amount('Indtægter 2028'), '-75');
    await meanwhile(site);
    await user.click(save());

    const panel = await screen.findByRole('region', { name: 'En anden har ændret det samme, mens du skrev' });
    expect(panel).toHaveTextContent(/Mads Holm gemte .* mens du skrev/);
    expect(panel).toHaveTextContent(/Titel.*Fælles vagtplan.*Min titel.*Vagtplan i hele kommunen/);
    expect(screen.getByText('Mads Holm har rettet Kort resumé og Chefområde imens; det er taget med.')).toBeVisible();
    expect(screen.getByLabelText('Kort resumé')).toHaveValue('Mads har skrevet om.');
    expect(title()).toHaveValue('Min titel');
    // Past the question nobody gets: the button leads to it.
    await user.click(save());
    expect(panel).toHaveFocus();
    expect((await stored(site)).entity.title).toBe('Vagtplan i hele kommunen');

    const choice = within(within(panel).getByRole('radiogroup', { name: 'Titel' }));
    await user.click(choice.getByRole('radio', { name: 'Behold min' }));
    await user.click(within(panel).getByRole('button', { name: 'Gem med det valgte' }));
    expect(await screen.findByText('Gemt')).toBeInTheDocument();
    const { entity } = await stored(site);
    expect([entity.title, entity.summary, entity.chefomraadeId, entity.economy.indtaegt[3]]).toEqual([
      'Min titel',
      'Mads har skrevet om.',
      2,
      -75,
    ]);
  });

  test('their value is taken where the person says so', async () => {
    const site = newSite();
    const { user } = await edit(site);
    await write(user, title(), 'Fælles vagtplan nu');
    await meanwhile(site);
    await user.click(save());
    const panel = await screen.findByRole('region', { name: 'En anden har ændret det samme, mens du skrev' });
    const go = within(panel).getByRole('button', { name: 'Gem med det valgte' });
    await user.click(go);
    expect(panel).toHaveTextContent('Vælg for alle felter, I begge har ændret.');
    await user.click(within(panel).getByRole('radio', { name: 'Tag den andens' }));
    await user.click(go);
    expect(title()).toHaveValue('Vagtplan i hele kommunen');
    expect(await screen.findByText('Gemt')).toBeInTheDocument();
    // What was given up can be had back, as a change of one's own.
    await user.click(screen.getByText('Fortryd', { selector: 'button' }));
    expect(title()).toHaveValue('Fælles vagtplan nu');
    expect(screen.getByText('Ændringer er ikke gemt')).toBeInTheDocument();
  });
});

test('a save that fails says so, keeps what was typed, and works when tried again', async () => {
  const site = newSite();
  const { user } = await edit(site);
  site.failures.set('proposals.update', { kind: 'Offline' });
  await write(user, title(), 'Fælles vagtplan 2');
  await user.click(save());
  expect(await screen.findByRole('heading', { name: 'Ingen forbindelse' })).toBeInTheDocument();
  expect(title()).toHaveValue('Fælles vagtplan 2');
  site.failures.delete('proposals.update');
  await user.click(save());
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect((await stored(site)).entity.title).toBe('Fælles vagtplan 2');
});

test('changes are thrown away at once, and brought back as quickly', async () => {
  const { user } = await edit();
  await write(user, title(), 'Fælles vagtplan 2');
  await user.click(screen.getByText('Fortryd ændringer'));
  expect(title()).toHaveValue('Fælles vagtplan');
  expect(screen.getByText('Det, du havde skrevet, er fortrudt.')).toBeInTheDocument();
  await user.click(screen.getByText('Fortryd', { selector: 'button' }));
  expect(title()).toHaveValue('Fælles vagtplan 2');
  await user.click(screen.getByText('Fortryd ændringer'));
  await user.click(screen.getByText('Luk redigering'));
  expect(await screen.findByText('Redigér')).toBeInTheDocument();
});

describe('who may not edit', () => {
  test('reads, and is told who may', async () => {
    await open(newSite(), { viewer: viewerOf(testViewer().person, ['lmu'], { proposals: readOnly }) });
    expect(screen.getByText(/Du kan læse, ikke rette: forslaget står som/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Redigér' })).not.toBeInTheDocument();
  });

  test('includes everybody in a closed round', async () => {
    await open(newSite(), { round: aRound({ status: 'closed' }) });
    expect(screen.queryByRole('button', { name: 'Redigér' })).not.toBeInTheDocument();
    expect(await screen.findByText(/Runden er lukket\. Kommentarer og bemærkninger kan læses/)).toBeInTheDocument();
  });
});

test('a proposal of another round leads the frame to that round, and is not drawn with another round’s years', async () => {
  render(newSite(), { round: aRound({ key: roundKey('2024-2027') }) });
  await waitFor(() => expect(window.location.hash).toBe('#/forslag/1?runde=2025-2028'));
  expect(screen.queryByRole('button', { name: 'Redigér' })).toBeNull();
});

test('the link to the proposal goes on the clipboard', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Kopiér link' }));
  expect(await screen.findByText('Linket er kopieret')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain('address=forslag/1');
});
