/** What is typed in a proposal's form and not saved: kept, found again, merged with what others save. */
import { screen, waitFor, within } from '@testing-library/react';
import type { ClientKey, PersonId, ProposalId } from '../../../src/domain/ids';
import { encodeDraft, type KeptDraft } from '../../../src/domain/keptDraft';
import { noEconomy } from '../../../src/domain/economy';
import { browserDrafts, ownerOf } from '../../../src/ui/data/browserDrafts';
import { NewProposalPage } from '../../../src/ui/features/proposals/NewProposalPage';
import { ProposalPage } from '../../../src/ui/features/proposals/ProposalPage';
import { amounts, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab, testServices, testViewer } from '../../support/renderTab';

jest.setTimeout(120_000);
beforeEach(() => localStorage.clear());

const id = 1 as ProposalId;
const mads = viewerOf({ id: 2 as PersonId, name: 'Mads Holm', email: 'mads.holm@norddjurs.example' }, ['chef']);
const here = browserDrafts(ownerOf(testViewer().person, testServices().siteUrl));
const newSite = (): MemorySite =>
  memorySite({
    organisation: [anOrgUnit(1, 'Sundhed og Omsorg')],
    proposals: [
      aProposal(1, {
        title: 'Fælles vagtplan',
        summary: 'Kort om planen.',
        background: 'Baggrunden.',
        economy: { ...noEconomy, service: amounts(-1000, -1000, -1000, -1000) },
      }),
    ],
  });
const kept = (given: Partial<KeptDraft> = {}): KeptDraft => ({
  item: 'forslag/1',
  writer: 'elsewhere',
  savedAt: new Date(Date.now() - 60_000).toISOString(),
  device: 'the other machine',
  shape: 'proposal-1',
  base: undefined,
  fields: {
    title: { before: 'Fælles vagtplan', typed: 'Fælles vagtplan for alle' },
    'economy.service.1': { before: '-1000', typed: '-2500' },
  },
  ...given,
});
const open = async (site: MemorySite) => {
  const rendered = renderTab(<ProposalPage id={id} medSection={undefined} />, {
    site,
    round: aRound(),
    address: '#/forslag/1',
  });
  await screen.findByRole('heading', { level: 1, name: 'S101 Fælles vagtplan' });
  await rendered.user.click(screen.getByText('Redigér'));
  return rendered;
};
const title = () => screen.getByLabelText(/^Titel/, { selector: 'input[type=text]' });
const service2026 = () => screen.getByLabelText('Serviceudgifter 2026, 1.000 kr., negativt beløb = besparelse');
const mine = (site: MemorySite) => site.as(testViewer()).drafts.list();
const savedByMads = async (site: MemorySite, patch: { title?: string; summary?: string; background?: string }) => {
  const { proposals } = site.as(mads);
  await proposals.update(id, patch, (await proposals.get(id)).version);
};

test('what was typed survives: it is in the browser and in the list, and back when the form is opened again', async () => {
  const site = newSite();
  const first = await open(site);
  await first.user.clear(title());
  await first.user.paste('Min titel');
  await waitFor(() => expect(here.list('forslag/1')).toHaveLength(1), { timeout: 1000 });
  expect(screen.getByText('Kladden er gemt. Kun du kan se den')).toBeInTheDocument();
  first.unmount();
  await waitFor(async () => expect(await mine(site)).toHaveLength(1));

  const { user } = await open(site);
  expect(await screen.findByText(/^Din kladde fra i dag kl\. \d\d\.\d\d er hentet frem\./)).toBeInTheDocument();
  expect(title()).toHaveValue('Min titel');
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  await waitFor(async () => expect([here.list('forslag/1'), await mine(site)]).toEqual([[], []]));
});

test('whoever only reads the proposal is told that a draft waits, and goes on from there', async () => {
  const site = newSite();
  await site.as(testViewer()).drafts.keep(encodeDraft(kept()));
  const page = <ProposalPage id={id} medSection={undefined} />;
  const { user } = renderTab(page, { site, round: aRound(), address: '#/forslag/1' });
  expect(
    await screen.findByText(/^Du har en kladde fra .* på en anden enhed, som ikke er gemt her\.$/),
  ).toBeInTheDocument();
  await user.click(screen.getByText('Skriv videre'));
  expect(await screen.findByText(/^Din kladde fra .* er hentet frem\./)).toBeInTheDocument();
  expect(title()).toHaveValue('Fælles vagtplan for alle');
  expect(screen.queryByText(/^Du har en kladde/)).not.toBeInTheDocument();
});

test('a draft from another device is brought back, can be discarded, and that undone', async () => {
  const site = newSite();
  await site.as(testViewer()).drafts.keep(encodeDraft(kept()));
  const { user } = await open(site);
  expect(await screen.findByText(/^Din kladde fra .* fra en anden enhed er hentet frem\./)).toBeInTheDocument();
  expect([title(), service2026()].map((input) => (input as HTMLInputElement).value)).toEqual([
    'Fælles vagtplan for alle',
    '-2500',
  ]);
  await user.click(screen.getByText('Kassér kladden'));
  expect(title()).toHaveValue('Fælles vagtplan');
  await waitFor(async () => expect(await mine(site)).toEqual([]));
  await user.click(screen.getByText('Fortryd', { selector: 'button' }));
  expect(title()).toHaveValue('Fælles vagtplan for alle');
  await waitFor(() => expect(here.list('forslag/1')).toHaveLength(1));
});

test('a draft over a version that has changed since goes through the same merge: theirs stays, both is asked', async () => {
  const site = newSite();
  await site.as(testViewer()).drafts.keep(encodeDraft(kept()));
  await savedByMads(site, { title: 'Vagtplan i hele kommunen', summary: 'Mads har skrevet om.' });
  const page = <ProposalPage id={id} medSection={undefined} />;
  const { user } = renderTab(page, { site, round: aRound(), address: '#/forslag/1' });
  await user.click(await screen.findByText('Redigér'));
  const panel = await screen.findByRole('region', { name: 'En anden har ændret det samme, mens du skrev' });
  expect(panel).toHaveTextContent(/Titel.*Fælles vagtplan.*Fælles vagtplan for alle.*Vagtplan i hele kommunen/);
  expect(service2026()).toHaveValue('-2500');
  expect(screen.getByLabelText('Kort resumé')).toHaveValue('Mads har skrevet om.');
  // A crash before it is decided asks again: what is kept still begins where both began.
  await waitFor(() =>
    expect(here.list('forslag/1').map(({ text }) => JSON.parse(text).fields.title)).toEqual([
      { before: 'Fælles vagtplan', typed: 'Fælles vagtplan for alle' },
    ]),
  );
});

test('two drafts that say different things are both there: the newest in the form, the other to choose', async () => {
  const site = newSite();
  const { drafts } = site.as(testViewer());
  const older = kept({
    writer: 'older',
    savedAt: new Date(Date.now() - 3_600_000).toISOString(),
    fields: { background: { before: 'Baggrunden.', typed: 'Skrevet i toget.' } },
  });
  await drafts.keep(encodeDraft(kept()));
  await drafts.keep(encodeDraft(older));
  const { user } = await open(site);
  expect(await screen.findByText(/^Du har en kladde på en anden enhed fra/)).toBeInTheDocument();
  expect(title()).toHaveValue('Fælles vagtplan for alle');
  await user.click(screen.getByText('Brug kladden'));
  expect(screen.getByLabelText(/^Baggrund/)).toHaveValue('Skrevet i toget.');
  await user.click(screen.getByText('Kassér kladden'));
  await user.click(screen.getByText('Fortryd', { selector: 'button' }));
  expect(screen.getByLabelText(/^Baggrund/)).toHaveValue('Skrevet i toget.');
});

test('a draft of another edition of the form is shown as text', async () => {
  const site = newSite();
  await site.as(testViewer()).drafts.keep(encodeDraft(kept({ shape: 'proposal-0' })));
  const { user } = await open(site);
  expect(await screen.findByText(/Titel: Fælles vagtplan for alle/)).toBeInTheDocument();
  expect(title()).toHaveValue('Fælles vagtplan');
  await user.click(screen.getByText('Kassér den'));
  await waitFor(async () => expect(await mine(site)).toEqual([]));
});

test('a draft that only the list would hold is no error: it lies on this device, and that is said', async () => {
  const site = newSite();
  site.failures.set('drafts.keep', { kind: 'Offline' });
  site.failures.set('drafts.list', { kind: 'Offline' });
  const { user } = await open(site);
  await user.type(title(), '!');
  expect(await screen.findByText('Kladden ligger kun på denne enhed')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Ingen forbindelse' })).not.toBeInTheDocument();
});

test('what was saved is taken back, what others saved meanwhile is not, and that is undone as well', async () => {
  const site = newSite();
  const { user } = await open(site);
  await user.clear(title());
  await user.paste('Min titel');
  await savedByMads(site, { summary: 'Mads har skrevet om.' });
  await user.click(screen.getByText('Gem'));
  await user.click(await screen.findByText('Fortryd det gemte'));
  expect(await screen.findByText(/^Titel står igen, som før du gemte\./)).toBeInTheDocument();
  expect(title()).toHaveValue('Fælles vagtplan');
  await user.click(screen.getByText('Fortryd', { selector: 'button' }));
  expect(title()).toHaveValue('Min titel');
  await user.type(title(), '!');
  await user.click(screen.getByText('Gem'));
  await user.click(await screen.findByText('Fortryd det gemte'));
  expect(title()).toHaveValue('Min titel');
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect((await site.as(mads).proposals.get(id)).entity).toMatchObject({
    title: 'Min titel',
    summary: 'Mads har skrevet om.',
  });
});

describe('somebody else saves', () => {
  test('a third save in between loses nothing either', async () => {
    const site = newSite();
    const { user } = await open(site);
    await user.clear(title());
    await user.paste('Min titel');
    await savedByMads(site, { title: 'Mads’ titel' });
    await user.click(screen.getByText('Gem'));
    const panel = await screen.findByRole('region', { name: 'En anden har ændret det samme, mens du skrev' });
    await savedByMads(site, { title: 'Mads’ anden titel', background: 'Ny baggrund.' });
    await user.click(within(panel).getByRole('radio', { name: 'Behold min' }));
    await user.click(within(panel).getByRole('button', { name: 'Gem med det valgte' }));
    const again = await screen.findByText('Mads’ anden titel');
    expect(again).toBeInTheDocument();
    expect(title()).toHaveValue('Min titel');
    const next = screen.getByRole('region', { name: 'En anden har ændret det samme, mens du skrev' });
    await user.click(within(next).getByRole('radio', { name: 'Jeg skriver det selv' }));
    await user.click(within(next).getByRole('button', { name: 'Gå til feltet' }));
    expect(title()).toHaveFocus();
    await user.clear(title());
    await user.paste('Vores fælles titel');
    await user.click(within(next).getByRole('button', { name: 'Gem med det valgte' }));
    expect(await screen.findByText('Gemt')).toBeInTheDocument();
    const { entity } = await site.as(mads).proposals.get(id);
    expect([entity.title, entity.background]).toEqual(['Vores fælles titel', 'Ny baggrund.']);
  });

  test('a newer version that is seen while somebody types is taken in, and said', async () => {
    const site = newSite();
    const { user } = await open(site);
    await user.clear(title());
    await user.paste('Min titel');
    await savedByMads(site, { background: 'Ny baggrund.' });
    // As when the window comes back.
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText('Mads Holm har rettet Baggrund og formål imens; det er taget med.')).toBeVisible();
    expect(screen.getByLabelText(/^Baggrund/)).toHaveValue('Ny baggrund.');
    expect(title()).toHaveValue('Min titel');
    await user.click(screen.getByText('Fortryd', { selector: 'button' }));
    expect(screen.getByLabelText(/^Baggrund/)).toHaveValue('Baggrunden.');
    expect(title()).toHaveValue('Min titel');
  });
});

describe('a new proposal', () => {
  const openNew = async (site: MemorySite) => {
    const rendered = renderTab(<NewProposalPage />, { site, round: aRound(), address: '#/forslag/ny' });
    await screen.findByText('Opret forslag');
    return rendered;
  };

  test('survives a reload, is gone on with under the same key, and leaves no draft when it is made', async () => {
    const site = newSite();
    const first = await openNew(site);
    await first.user.type(title(), 'Nyt');
    await waitFor(() => expect(here.list('forslag/ny/2025-2028/')).toHaveLength(1));
    const key = here.list('forslag/ny/2025-2028/')[0]?.item.split('/').at(-1) as ClientKey;
    first.unmount();
    await waitFor(async () => expect(await mine(site)).toHaveLength(1));

    const { user } = await openNew(site);
    expect(title()).toHaveValue('');
    await user.click(await screen.findByRole('button', { name: 'Skriv videre: Nyt' }));
    expect(title()).toHaveValue('Nyt');
    await user.selectOptions(screen.getByLabelText(/^Chefområde/), 'Sundhed og Omsorg');
    await user.click(screen.getByText('Opret forslag'));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/forslag\/2/));
    expect((await site.as(mads).proposals.get(2 as ProposalId)).entity).toMatchObject({ title: 'Nyt', key });
    await waitFor(async () => expect([here.list('forslag/ny/2025-2028/'), await mine(site)]).toEqual([[], []]));
  });

  test('several are listed, newest first, and each can be let go', async () => {
    const site = newSite();
    const { drafts } = site.as(testViewer());
    const begun = (key: string, minutes: number, name: string) =>
      encodeDraft(
        kept({
          item: `forslag/ny/2025-2028/${key}`,
          savedAt: new Date(Date.now() - minutes * 60_000).toISOString(),
          fields: { title: { before: '', typed: name } },
        }),
      );
    for (const one of [begun('k1', 9, 'Ældst'), begun('k2', 3, 'Nyest'), begun('k3', 5, '')]) await drafts.keep(one);
    await drafts.keep({ ...begun('k4', 1, 'En anden runde'), item: 'forslag/ny/2024-2027/k4' });
    const { user } = await openNew(site);
    expect(await screen.findByText('Du har 3 påbegyndte forslag')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Nyest',
      'Uden titel',
      'Ældst',
    ]);
    await user.click(screen.getByRole('button', { name: 'Kassér kladden: Nyest' }));
    expect(screen.getByText('Du har 2 påbegyndte forslag')).toBeInTheDocument();
    await waitFor(async () => expect(await mine(site)).toHaveLength(3));
  });
});
