import { screen, within } from '@testing-library/react';
import { noEconomy } from '../../../src/domain/economy';
import type { OrgUnitId, PersonId, ProposalId, WorkPackageId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { Proposal } from '../../../src/domain/proposal';
import type { Role, Viewer } from '../../../src/domain/viewer';
import { ProposalPage } from '../../../src/ui/features/proposals/ProposalPage';
import { amounts, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, noRights, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

jest.setTimeout(120_000);

const id = 1 as ProposalId;
const birthe = { id: 1 as PersonId, name: 'Birthe Lund', email: 'birthe.lund@norddjurs.example' };
const fagudvalg = anOrgUnit(20, 'Voksen- og Plejeudvalget', { kind: 'fagudvalg' });
const omu = anOrgUnit(30, 'OMU Sundhed', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [1 as OrgUnitId] });

const siteWith = (given: Partial<Proposal>): MemorySite =>
  memorySite({
    organisation: [anOrgUnit(1, 'Sundhed og Omsorg'), fagudvalg, omu],
    proposals: [aProposal(1, { title: 'Fælles vagtplan', ...given })],
  });
const open = async (site: MemorySite, who: readonly Role[] | Viewer = ['raaderumsgruppe'], round = aRound()) => {
  const rendered = renderTab(<ProposalPage id={id} medSection={undefined} />, {
    site,
    viewer: 'rights' in who ? who : viewerOf(birthe, who),
    round,
    address: '#/forslag/1',
  });
  const panel = await screen.findByRole('region', { name: 'Forløb' });
  await within(panel).findByRole('list', { name: 'Stadier' });
  return { ...rendered, panel: within(panel) };
};
const stored = async (site: MemorySite) => (await site.as(viewerOf(birthe)).proposals.get(id)).entity;

test('shows where it stands, and names every reason with a way to mend it', async () => {
  const { panel } = await open(siteWith({ stage: 'tilFagudvalg' }));
  expect(panel.getByText('Til fagudvalg', { selector: 'li' })).toHaveAttribute('aria-current', 'step');
  const missing = panel.getByRole('link', { name: 'OMU Sundhed er ikke spurgt: MED-drøftelsen mangler' });
  expect(missing).toHaveAttribute('href', '#/med/ny?forslag=1');
  expect(panel.queryByRole('button', { name: 'Flyt til »Prioriteret i fagudvalg«' })).not.toBeInTheDocument();
});

/** All that the skabelon asks for before the fagudvalg. */
const whole: Partial<Proposal> = {
  number: 'S101',
  summary: 'Kort',
  policyArea: 'Ældre',
  fagudvalgId: fagudvalg.id,
  workPackageId: 1 as WorkPackageId,
  background: 'Derfor',
  description: 'Sådan',
  economy: { ...noEconomy, service: amounts(-1, -2, -3, -4) },
  effectFrom: localDate('2025-01-01'),
  fte: [-1, -1, -1, -1],
  staffConsequences: 'Ingen',
  citizenConsequences: 'Ingen',
  otherConsequences: 'Ingen',
  implementation: 'Straks',
  responsible: birthe,
  contact: birthe,
};

test('offers the MED-drøftelser that are missing as soon as the proposal is released', async () => {
  const { panel, user } = await open(siteWith({ stage: 'direktion', ...whole }), ['raaderumsgruppe']);
  expect(panel.queryByText('MED-drøftelser mangler')).not.toBeInTheDocument();
  await user.click(panel.getByRole('button', { name: 'Flyt til »Til fagudvalg«' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Flyt til »Til fagudvalg«' }));
  expect(await panel.findByText('Forslaget står nu som »Til fagudvalg«.')).toBeInTheDocument();
  expect(panel.getByText(/^Forslaget er frigivet til MED, men OMU Sundhed er ikke spurgt/)).toBeInTheDocument();
  expect(panel.getByRole('link', { name: 'Opret MED-drøftelser' })).toHaveAttribute('href', '#/med/ny?forslag=1');
});

test('says of a MED-udvalg that one cannot look into that it cannot be seen, and offers nothing there', async () => {
  const medDiscussions = { ...noRights, read: true, add: true, edit: true };
  const holds = [{ role: 'chef', unitId: 1 as OrgUnitId }] as const;
  const hovedudvalg = anOrgUnit(33, 'Hovedudvalget', { kind: 'medUdvalg', medLevel: 'hovedudvalg' });
  const site = memorySite({
    organisation: [anOrgUnit(1, 'Sundhed og Omsorg'), omu, hovedudvalg],
    proposals: [aProposal(1, { stage: 'tilFagudvalg', crossCutting: true })],
  });
  const { panel } = await open(site, viewerOf(birthe, ['chef'], { medDiscussions }, holds));
  expect(panel.getByText('Du kan ikke se, om Hovedudvalget har drøftet det')).toBeInTheDocument();
  expect(panel.getByRole('link', { name: /^OMU Sundhed er ikke spurgt/ })).toBeInTheDocument();
  expect(panel.getByText(/men OMU Sundhed er ikke spurgt endnu/)).toBeInTheDocument();
});

test('says so of every MED-udvalg to whom may read no MED-drøftelser at all', async () => {
  const { panel } = await open(
    siteWith({ stage: 'tilFagudvalg' }),
    viewerOf(birthe, ['arbejdsgruppe'], { medDiscussions: noRights }),
  );
  expect(panel.getByText('Du kan ikke se, om OMU Sundhed har drøftet det')).toBeInTheDocument();
  expect(panel.queryByText(/ikke spurgt/)).not.toBeInTheDocument();
});

test('leads to the field that is missing, with the form open', async () => {
  const { panel, user } = await open(siteWith({ stage: 'workPackage' }), ['chef']);
  await user.click(panel.getByRole('link', { name: '»Kort resumé« mangler' }));
  expect(await screen.findByLabelText(/^Kort resumé/)).toHaveFocus();
});

test('waits for the day of the round', async () => {
  const round = aRound({ releasedToMedOn: localDate('2024-04-16') });
  const { panel } = await open(siteWith({ stage: 'direktion' }), ['direktion'], round);
  expect(panel.getByRole('link', { name: 'MED må først se rundens forslag 16-04-2024' })).toHaveAttribute(
    'href',
    '#/tidsplan',
  );
});

test('says who can take a step when the viewer cannot', async () => {
  const { panel } = await open(siteWith({ stage: 'foersteBehandling' }), ['omu']);
  expect(panel.getAllByText('Det kan kun tages af råderumsgruppen.').length).toBeGreaterThan(0);
  expect(panel.queryAllByRole('button')).toEqual([]);
});

test('writes the decision of the body with the step, and shows it', async () => {
  const site = siteWith({ stage: 'katalog', economy: { ...noEconomy, service: amounts(-1, -2, -3, -4) } });
  const { panel, user } = await open(site);
  await user.click(panel.getByRole('button', { name: 'Flyt tilbage til »Prioriteret i fagudvalg«' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: /^Flyt tilbage/ }));
  expect(dialog.getByText('Skriv en begrundelse.')).toBeInTheDocument();
  await user.type(dialog.getByLabelText(/^Begrundelse/), 'Trykket for tidligt');
  await user.click(dialog.getByRole('button', { name: /^Flyt tilbage/ }));
  expect(await panel.findByText('Forslaget står nu som »Prioriteret i fagudvalg«.')).toBeInTheDocument();
  expect(panel.getByText('Trykket for tidligt')).toBeInTheDocument();
  expect((await stored(site)).decisions).toMatchObject([
    { from: 'katalog', to: 'prioriteret', text: 'Trykket for tidligt', presented: '1.0', writtenBy: { id: 1 } },
  ]);
});

test('asks for body and result where a fagudvalg has decided', async () => {
  const site = siteWith({ stage: 'tilFagudvalg', chefomraadeId: 9 as OrgUnitId });
  const { panel, user } = await open(site);
  await user.click(panel.getByRole('button', { name: 'Flyt til »Prioriteret i fagudvalg«' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: /^Flyt til/ }));
  expect(dialog.getByText('Vælg, hvem der har besluttet det.')).toBeInTheDocument();
  expect(dialog.getByText('Vælg, hvad der blev besluttet.')).toBeInTheDocument();
  expect(within(dialog.getByLabelText(/^Besluttet af/)).queryByText('OMU Sundhed')).not.toBeInTheDocument();
  await user.selectOptions(dialog.getByLabelText(/^Besluttet af/), 'Voksen- og Plejeudvalget');
  await user.selectOptions(dialog.getByLabelText(/^Resultat/), 'Skal belyses yderligere');
  await user.click(dialog.getByRole('button', { name: /^Flyt til/ }));
  expect(await panel.findByText('15-04-2024 · Voksen- og Plejeudvalget · Skal belyses yderligere')).toBeInTheDocument();
  expect(panel.getByRole('link', { name: 'Den seneste beslutning siger ikke »Indgår«' })).toBeInTheDocument();
});

test('sets a proposal aside and takes it up again, each with a reason', async () => {
  const site = siteWith({ stage: 'direktion' });
  const { panel, user } = await open(site, ['direktion']);
  const say = async (button: string, reason: string) => {
    await user.click(panel.getByRole('button', { name: button }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Begrundelse/), reason);
    await user.click(dialog.getByRole('button', { name: 'Gem' }));
    await panel.findByText(reason);
  };
  await say('Lad det afvente', 'Loven er ikke vedtaget');
  expect(panel.getByText('Forslaget står ved siden af forløbet: Afventer.')).toBeInTheDocument();
  expect(panel.getByText('Forslaget er sat til side: Afventer.')).toBeInTheDocument();
  expect(panel.getAllByText('Forslaget er sat til side (Afventer). Tag det op igen først.').length).toBeGreaterThan(0);
  await say('Tag forslaget op igen', 'Nu er den');
  expect(panel.getByText('Forslaget er taget op igen og står som »Direktionsbehandlet«.')).toBeInTheDocument();
  expect((await stored(site)).sideState).toBeUndefined();
  expect((await stored(site)).decisions.map(({ sideState }) => sideState)).toEqual(['afventer', undefined]);
});

test('moves nothing that somebody has changed meanwhile: shows it as it is', async () => {
  const site = siteWith({ stage: 'direktion' });
  const { panel, user } = await open(site, ['direktion']);
  const other = site.as(viewerOf({ ...birthe, id: 2 as PersonId, name: 'Mads Holm' })).proposals;
  await other.update(id, { title: 'Ny titel' }, (await other.get(id)).version);
  await user.click(panel.getByRole('button', { name: 'Læg det i reserve' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText(/^Begrundelse/), 'Gemmes');
  await user.click(dialog.getByRole('button', { name: 'Gem' }));
  expect(await panel.findByText('Forslaget er ændret, siden du åbnede det')).toBeInTheDocument();
  expect(panel.getByText('Du havde skrevet: Gemmes')).toBeInTheDocument();
  expect(await screen.findByRole('heading', { level: 1, name: 'S101 Ny titel' })).toBeInTheDocument();
  expect((await stored(site)).sideState).toBeUndefined();
});

describe('the dialog of a step', () => {
  const openStep = async (site: MemorySite) => {
    const { panel, user } = await open(site, ['direktion']);
    const start = async () => {
      await user.click(panel.getByRole('button', { name: 'Lad det afvente' }));
      return within(await screen.findByRole('dialog'));
    };
    return { panel, user, start };
  };

  test('takes the focus to what is to be mended', async () => {
    const { user, start } = await openStep(siteWith({ stage: 'direktion' }));
    const dialog = await start();
    await user.click(dialog.getByRole('button', { name: 'Gem' }));
    expect(dialog.getByLabelText(/^Begrundelse/)).toHaveFocus();
  });

  test('stays with what was written when SharePoint does not take it, and can be tried again', async () => {
    const site = siteWith({ stage: 'direktion' });
    const { panel, user, start } = await openStep(site);
    const dialog = await start();
    await user.type(dialog.getByLabelText(/^Begrundelse/), 'Loven er ikke vedtaget');
    site.failures.set('proposals.move', { kind: 'Offline' });
    await user.click(dialog.getByRole('button', { name: 'Gem' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Ingen forbindelse');
    expect(dialog.getByLabelText(/^Begrundelse/)).toHaveValue('Loven er ikke vedtaget');
    site.failures.delete('proposals.move');
    await user.click(dialog.getByRole('button', { name: 'Gem' }));
    expect(await panel.findByText('Loven er ikke vedtaget')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('keeps what was written when it is closed by Escape, not when it is given up', async () => {
    const { user, start } = await openStep(siteWith({ stage: 'direktion' }));
    const reason = (dialog: ReturnType<typeof within>) => dialog.getByLabelText(/^Begrundelse/);
    await user.type(reason(await start()), 'Loven');
    await user.keyboard('{Escape}');
    const again = await start();
    expect(reason(again)).toHaveValue('Loven');
    await user.click(again.getByRole('button', { name: 'Fortryd' }));
    expect(reason(await start())).toHaveValue('');
  });
});
