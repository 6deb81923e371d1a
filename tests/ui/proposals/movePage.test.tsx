/** One step taken with many: gone through first, then one by one, and told of each. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { noEconomy } from '../../../src/domain/economy';
import { AppError } from '../../../src/domain/errors';
import type { OrgUnitId, PersonId, ProposalId, WorkPackageId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { Proposal } from '../../../src/domain/proposal';
import { MovePage } from '../../../src/ui/features/proposals/many/MovePage';
import { askBeforeLeaving } from '../../../src/ui/data/unsavedChanges';
import { LeaveDialog } from '../../../src/ui/shell/LeaveDialog';
import { amounts, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';

jest.setTimeout(120_000);

const direktionen = anOrgUnit(10, 'Direktionen', { kind: 'ledelse' });
const full: Partial<Proposal> = {
  stage: 'raaderumsgruppen',
  summary: 'Kort',
  background: 'Hvorfor',
  description: 'Hvad',
  fagudvalgId: 20 as OrgUnitId,
  policyArea: 'Ældre',
  workPackageId: 1 as WorkPackageId,
  fte: [0, 0, 0, 0],
  staffConsequences: 'Ingen',
  citizenConsequences: 'Ingen',
  otherConsequences: 'Ingen',
  implementation: 'Straks',
  effectFrom: localDate('2025-01-01'),
  economy: { ...noEconomy, service: amounts(-1, -2, -3, -4) },
  contact: { id: 1 as PersonId, name: 'Birthe Lund', email: '' },
  responsible: { id: 1 as PersonId, name: 'Birthe Lund', email: '' },
};
const siteWith = (...proposals: readonly Proposal[]): MemorySite =>
  memorySite({
    organisation: [anOrgUnit(1, 'Sundhed'), direktionen, anOrgUnit(20, 'VPU', { kind: 'fagudvalg' })],
    proposals,
  });
const five = () => siteWith(...[1, 2, 3, 4, 5].map((id) => aProposal(id, full)));
const stageOf = async (site: MemorySite, id: number) =>
  (await site.as(viewerOf(testViewer().person)).proposals.get(id as ProposalId)).entity.stage;

const open = async (site: MemorySite, valgt = '1.2.3.4.5', services: Parameters<typeof renderTab>[1] = {}) => {
  const rendered = renderTab(
    <>
      <MovePage />
      <LeaveDialog />
    </>,
    { site, round: aRound(), address: `#/forslag/flyt?valgt=${valgt}`, ...services },
  );
  await screen.findByRole('heading', { name: 'Gennemgang' });
  return rendered;
};
const decide = async ({ user }: Awaited<ReturnType<typeof open>>, button: string | RegExp) => {
  await user.selectOptions(screen.getByRole('combobox', { name: /^Besluttet af/ }), 'Direktionen');
  await user.type(screen.getByRole('textbox', { name: /^Beslutning/ }), 'Sendes videre');
  await user.click(screen.getByRole('button', { name: button }));
};
const group = (name: string | RegExp) => within(screen.getByRole('region', { name }));

test('says of each that is refused why, with the way to mend it, and moves the others', async () => {
  const site = siteWith(
    aProposal(1, full),
    aProposal(2, { ...full, title: 'Uden nummer', number: undefined }),
    aProposal(3, { ...full, title: 'Halvskrevet', otherConsequences: '' }),
    aProposal(4, full),
    aProposal(5, { ...full, title: 'Længere fremme', stage: 'direktion' }),
  );
  const page = await open(site);
  expect(screen.getByRole('combobox', { name: 'Hvad skal der ske?' })).toHaveDisplayValue(
    'Flyt fra »Hos råderumsgruppen« til »Direktionsbehandlet« (4 af 5)',
  );
  const refused = group('2 kan ikke');
  expect(refused.getByRole('link', { name: 'Forslaget har ikke fået sit nummer' })).toHaveAttribute(
    'href',
    '#/forslag/2?felt=number',
  );
  expect(refused.getByRole('link', { name: '»Konsekvenser for andre områder« mangler' })).toHaveAttribute(
    'href',
    '#/forslag/3?felt=otherConsequences',
  );
  expect(group('Ét står et andet sted').getByText('Står som »Direktionsbehandlet«')).toBeInTheDocument();
  expect(await stageOf(site, 1)).toBe('raaderumsgruppen');

  await page.user.click(screen.getByRole('button', { name: 'Flyt 2 forslag' }));
  expect(screen.getByText('Vælg, hvem der har besluttet det.')).toBeInTheDocument();
  expect(await stageOf(site, 1)).toBe('raaderumsgruppen');
  await decide(page, 'Flyt 2 forslag');

  expect(await screen.findByRole('heading', { name: '2 af 5 er flyttet' })).toHaveFocus();
  expect(await Promise.all([1, 2, 3, 4].map((id) => stageOf(site, id)))).toEqual([
    'direktion',
    'raaderumsgruppen',
    'raaderumsgruppen',
    'direktion',
  ]);
  const { entity } = await site.as(testViewer()).proposals.get(4 as ProposalId);
  expect(entity.decisions).toMatchObject([{ bodyId: 10, text: 'Sendes videre', from: 'raaderumsgruppen' }]);
  expect(group('2 kan ikke').getByText('Forslaget har ikke fået sit nummer')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Prøv/ })).not.toBeInTheDocument();
  // Back in the list those are chosen that were not moved.
  expect(screen.getByRole('link', { name: '← Til listen' })).toHaveAttribute('href', '#/forslag?valgt=2.3.5');

  await page.user.click(screen.getByRole('button', { name: 'Kopiér oversigten' }));
  expect(await navigator.clipboard.readText()).toContain('- Uden nummer: Forslaget har ikke fået sit nummer');
});

test('leads on to the MED-drøftelser of what was just released, and of nothing else', async () => {
  const released = { ...full, stage: 'direktion' } as const;
  const { user, unmount } = await open(siteWith(aProposal(1, released), aProposal(2, released)), '1.2');
  expect(screen.queryByRole('link', { name: 'Opret MED-drøftelser' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Flyt 2 forslag' }));
  expect(await screen.findByRole('link', { name: 'Opret MED-drøftelser' })).toHaveAttribute('href', '#/med/ny');
  unmount();
  const page = await open(five());
  await decide(page, 'Flyt 5 forslag');
  await screen.findByRole('heading', { name: '5 af 5 er flyttet' });
  expect(screen.queryByRole('link', { name: 'Opret MED-drøftelser' })).not.toBeInTheDocument();
});

test('what happens to one stops no other; a lost answer is asked about before anything is done again', async () => {
  const site = five();
  site.failures.set('proposals.move 2', { kind: 'Forbidden', what: 'proposals' });
  const stores = site.as(testViewer());
  let calls = 0;
  const move: typeof stores.proposals.move = async (id, step, version) => {
    calls += 1;
    const now = await stores.proposals.move(id, step, version);
    if (id === 4) site.failures.set('proposals.move 4', { kind: 'OutcomeUnknown' });
    if (id === 4) await stores.proposals.move(id, step, version);
    return now;
  };
  const page = await open(site, undefined, {
    services: { stores: { ...stores, proposals: { ...stores.proposals, move } } },
  });
  // Somebody saves after it was gone through.
  const theirs = site.as(viewerOf({ id: 2 as PersonId, name: 'Mads Holm', email: '' })).proposals;
  await theirs.update(3 as ProposalId, { title: 'Ny titel' }, (await theirs.get(3 as ProposalId)).version);
  await decide(page, 'Flyt 5 forslag');

  await screen.findByRole('heading', { name: '2 af 5 er flyttet' });
  const failed = group('2 blev ikke flyttet');
  expect(failed.getByText('En anden har ændret forslaget. Læs det igennem, og prøv igen.')).toBeInTheDocument();
  expect(failed.getByRole('list', { name: 'Det mangler: S102 Forslag 2' })).toBeInTheDocument();
  expect(group('Om ét blev flyttet, er uvist').getByRole('link', { name: 'S104 Forslag 4' })).toBeInTheDocument();
  expect(calls).toBe(5);

  site.failures.clear();
  await page.user.click(screen.getByRole('button', { name: 'Prøv de 3 igen' }));
  await screen.findByRole('heading', { name: 'Gennemgang' });
  // The fourth was moved all the same: only two are gone through again, as they are now.
  expect(group('2 er klar').getAllByRole('link')).toHaveLength(2);
  expect(calls).toBe(5);
  await page.user.click(screen.getByRole('button', { name: 'Flyt 2 forslag' }));
  await screen.findByRole('heading', { name: '5 af 5 er flyttet' });
  expect(calls).toBe(7);
  const { entity } = await stores.proposals.get(4 as ProposalId);
  expect(entity.decisions).toHaveLength(1);
});

test('gives up when nothing is answered any more, and says what was not tried', async () => {
  const site = five();
  const page = await open(site);
  for (const id of [2, 3, 4]) site.failures.set(`proposals.move ${id}`, { kind: 'Offline' });
  await decide(page, 'Flyt 5 forslag');
  await screen.findByRole('heading', { name: '1 af 5 er flyttet' });
  expect(screen.getByText('Der er ingen forbindelse til SharePoint')).toBeInTheDocument();
  expect(group('3 blev ikke flyttet').getAllByRole('link')).toHaveLength(3);
  expect(group('Ét er ikke prøvet').getByRole('link', { name: 'S105 Forslag 5' })).toBeInTheDocument();
  site.failures.clear();
  await page.user.click(screen.getByRole('button', { name: 'Prøv de 4 igen' }));
  await page.user.click(await screen.findByRole('button', { name: 'Flyt 4 forslag' }));
  await screen.findByRole('heading', { name: '5 af 5 er flyttet' });
});

test('a proposal that cannot be read is told, and the others can go', async () => {
  const site = siteWith(aProposal(1, full), aProposal(2, full));
  const stores = site.as(testViewer());
  let broken = true;
  const get: typeof stores.proposals.get = async (id) => {
    if (id === 2 && broken) throw new AppError({ kind: 'Throttled', retryAfterSeconds: 5 });
    return stores.proposals.get(id);
  };
  const { user } = await open(site, '1.2', {
    services: { stores: { ...stores, proposals: { ...stores.proposals, get } } },
  });
  expect(screen.getByRole('button', { name: 'Flyt ét forslag' })).toBeInTheDocument();
  broken = false;
  await user.click(group('Ét kunne ikke læses').getByRole('button', { name: 'Læs dem igen' }));
  expect(await screen.findByRole('button', { name: 'Flyt 2 forslag' })).toBeInTheDocument();
});

test('is counted, can be stopped between two, and asks whoever wants to leave', async () => {
  const site = five();
  const stores = site.as(testViewer());
  const answers: (() => void)[] = [];
  const move: typeof stores.proposals.move = async (...given) => {
    await new Promise<void>((resolve) => answers.push(resolve));
    return stores.proposals.move(...given);
  };
  const answer = async (which: number) => {
    await waitFor(() => expect(answers).toHaveLength(which));
    await act(async () => answers[which - 1]?.());
  };
  const page = await open(site, undefined, {
    services: { stores: { ...stores, proposals: { ...stores.proposals, move } } },
  });
  expect(askBeforeLeaving(() => undefined)).toBe(false);
  await decide(page, 'Flyt 5 forslag');
  expect(await screen.findByRole('heading', { name: 'Flytter' })).toHaveFocus();
  await answer(1);
  expect(await screen.findByText('1 af 5')).toBeInTheDocument();
  act(() => void askBeforeLeaving(() => undefined));
  const question = within(await screen.findByRole('alertdialog', { name: 'Der arbejdes endnu på forslagene' }));
  await page.user.click(question.getByRole('button', { name: 'Bliv her' }));
  await page.user.click(screen.getByRole('button', { name: 'Stop efter dette forslag' }));
  await answer(2);
  await screen.findByRole('heading', { name: '2 af 5 er flyttet' });
  expect(group('3 er ikke prøvet').getAllByRole('link')).toHaveLength(3);
  expect(await Promise.all([2, 3].map((id) => stageOf(site, id)))).toEqual(['direktion', 'raaderumsgruppen']);
  expect(askBeforeLeaving(() => undefined)).toBe(false);
});

test('leaving stops it after the one under way', async () => {
  const site = five();
  const stores = site.as(testViewer());
  let letGo: () => void = () => undefined;
  let calls = 0;
  const move: typeof stores.proposals.move = async (...given) => {
    calls += 1;
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
    return stores.proposals.move(...given);
  };
  const page = await open(site, undefined, {
    services: { stores: { ...stores, proposals: { ...stores.proposals, move } } },
  });
  await decide(page, 'Flyt 5 forslag');
  await waitFor(() => expect(calls).toBe(1));
  page.unmount();
  await act(async () => letGo());
  expect(await stageOf(site, 1)).toBe('direktion');
  expect(calls).toBe(1);
});

test('sets many aside with one reason, each where it stands', async () => {
  const site = siteWith(aProposal(1, full), aProposal(2, { ...full, stage: 'direktion' }));
  const { user } = await open(site, '1.2');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Hvad skal der ske?' }), 'aside-afventer');
  await user.type(screen.getByRole('textbox', { name: /^Begrundelse/ }), 'Loven er ikke vedtaget');
  await user.click(screen.getByRole('button', { name: 'Gem for 2 forslag' }));
  await screen.findByRole('heading', { name: '2 af 2 er gemt' });
  expect(await Promise.all([1, 2].map((id) => stageOf(site, id)))).toEqual(['raaderumsgruppen', 'direktion']);
  const { entity } = await site.as(testViewer()).proposals.get(2 as ProposalId);
  expect(entity).toMatchObject({ sideState: 'afventer', decisions: [{ text: 'Loven er ikke vedtaget' }] });
});

test('says so when nothing is chosen', async () => {
  renderTab(<MovePage />, { site: five(), round: aRound(), address: '#/forslag/flyt' });
  expect(await screen.findByRole('link', { name: 'Gå til listen' })).toHaveAttribute('href', '#/forslag?valgt=0');
});
