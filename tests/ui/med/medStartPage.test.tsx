import { screen, waitFor, within } from '@testing-library/react';
import type { MedDiscussionId, OrgUnitId, PersonId, ProposalId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { MedDiscussion } from '../../../src/domain/medDiscussion';
import { askBeforeLeaving } from '../../../src/ui/data/unsavedChanges';
import { MedStartPage } from '../../../src/ui/features/med/start/MedStartPage';
import { aClosedRound, aMilestone, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, noRights, viewerOf, type MemorySite, type Seed } from '../../support/memoryStores';
import { renderTab, type RenderTabOptions } from '../../support/renderTab';

const unit = (id: number) => id as OrgUnitId;
const released = { stage: 'tilFagudvalg', chefomraadeId: unit(1) } as const;
const there: MedDiscussion = {
  id: 9 as MedDiscussionId,
  key: 'seeded',
  round: aRound().key,
  title: 'OMU Sundhed: Fælles vagtplan',
  proposalId: 1 as ProposalId,
  medUdvalgId: unit(31),
  deadline: undefined,
  discussedOn: undefined,
  outcome: 'noRemarks',
  statement: '',
  answer: '',
};
const seed: Seed = {
  organisation: [
    anOrgUnit(1, 'Sundhed og Omsorg'),
    anOrgUnit(2, 'Socialområdet'),
    anOrgUnit(30, 'LMU Sundhed', { kind: 'medUdvalg', medLevel: 'lmu', coversIds: [unit(1)] }),
    anOrgUnit(31, 'OMU Sundhed', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [unit(1)] }),
    anOrgUnit(32, 'OMU Social', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [unit(2)] }),
    anOrgUnit(33, 'Hovedudvalget', { kind: 'medUdvalg', medLevel: 'hovedudvalg' }),
  ],
  proposals: [
    aProposal(1, { ...released, title: 'Fælles vagtplan', crossCutting: true, affectedIds: [unit(2)] }),
    aProposal(2, { ...released, title: 'Én indgang' }),
    aProposal(3, { stage: 'direktion', title: 'Ikke frigivet' }),
    aProposal(4, { ...released, title: 'Trukket', sideState: 'udgaaet' }),
  ],
  medDiscussions: [there],
  milestones: [
    aMilestone(1, 'Status i Hovedudvalget', {
      kind: 'medMoede',
      bodyIds: [unit(33)],
      when: { kind: 'day', date: localDate('2024-04-25'), from: undefined, to: undefined },
    }),
  ],
};
const person = { id: 3 as PersonId, name: 'Lone Kjær', email: 'lone.kjaer@norddjurs.example' };
const inPlaces = { medDiscussions: { ...noRights, read: true, add: true, edit: true } };
const economist = viewerOf(person, ['raaderumsgruppe'], inPlaces);
const representative = viewerOf(person, ['omu'], inPlaces, [{ role: 'omu', unitId: unit(32) }]);

const open = (site: MemorySite, given: RenderTabOptions = {}) =>
  renderTab(<MedStartPage />, {
    site,
    viewer: economist,
    round: aRound(),
    address: '#/med/ny?forslag=1',
    ...given,
  });
const stored = async (site: MemorySite) =>
  (await site.as(viewerOf(person)).medDiscussions.list(aRound().key)).rows.map(
    ({ proposalId, medUdvalgId, deadline, outcome }) => [proposalId, medUdvalgId, deadline, outcome],
  );
const group = async (name: string) => within(await screen.findByRole('region', { name }));

test('names the MED-udvalg of the rule with why, what exists already, and the day of the timeline', async () => {
  open(memorySite(seed));
  const main = await group('Hovedudvalget');
  expect(main.getByText('Forslaget går på tværs')).toBeInTheDocument();
  expect(main.getByLabelText('Møde eller frist i Hovedudvalget')).toHaveValue('25-04-2024');
  expect(main.getByText('Foreslået ud fra tidsplanen')).toBeInTheDocument();
  const own = await group('OMU Sundhed');
  expect(own.getByText('Forslaget berører Sundhed og Omsorg')).toBeInTheDocument();
  expect(own.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(own.getByRole('link', { name: /^Findes allerede: Ingen bemærkninger/ })).toHaveAttribute('href', '#/med/9');
  const other = await group('OMU Social');
  expect(other.getByText('Forslaget berører Socialområdet')).toBeInTheDocument();
  expect(other.getByLabelText('Møde eller frist i OMU Social')).toHaveValue('');
});

test('makes what is ticked, by the day that is written, and leads to each', async () => {
  const site = memorySite(seed);
  const { user } = open(site);
  await user.click((await group('LMU Sundhed')).getByRole('checkbox'));
  const day = (await group('OMU Social')).getByLabelText('Møde eller frist i OMU Social');
  await user.type(day, '31-31-2024');
  await user.click(screen.getByRole('button', { name: 'Opret 2 MED-drøftelser' }));
  expect(await screen.findByText(/^Skriv datoen som dd-mm-åååå/)).toBeInTheDocument();
  expect(await stored(site)).toHaveLength(1);
  await user.clear(day);
  await user.type(day, '26-04-2024');
  await user.click(screen.getByRole('button', { name: 'Opret 2 MED-drøftelser' }));
  expect(await screen.findByText('2 MED-drøftelser er oprettet.')).toBeInTheDocument();
  expect(await stored(site)).toEqual([
    [1, 31, undefined, 'noRemarks'],
    [1, 33, '2024-04-25', 'awaiting'],
    [1, 32, '2024-04-26', 'awaiting'],
  ]);
  expect((await group('OMU Social')).getByRole('link', { name: /^Oprettet/ })).toHaveAttribute('href', '#/med/11');
  // Left out, it is still there to be chosen.
  expect((await group('LMU Sundhed')).getByRole('checkbox')).not.toBeChecked();
});

test('a MED-udvalg that the rule does not name can be added', async () => {
  const site = memorySite(seed);
  const { user } = open(site, { address: '#/med/ny?forslag=2' });
  await user.selectOptions(await screen.findByLabelText('Tilføj et andet MED-udvalg'), 'OMU Social');
  expect((await group('OMU Social')).getByText('Tilføjet ud over reglen')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Opret 3 MED-drøftelser' }));
  await screen.findByText('3 MED-drøftelser er oprettet.');
  expect((await stored(site)).slice(1).map(([, committee]) => committee)).toEqual([31, 32, 30]);
});

test('of all released proposals it shows what is missing, and makes each once though pressed again after a failure', async () => {
  const site = memorySite(seed);
  const { user } = open(site, { address: '#/med/ny' });
  expect(await screen.findByText('Én MED-drøftelse er oprettet i forvejen.')).toBeInTheDocument();
  expect((await group('LMU Sundhed')).getAllByRole('checkbox')).toHaveLength(2);
  expect(screen.queryByText(/Ikke frigivet|Trukket/)).not.toBeInTheDocument();
  site.failures.set('medDiscussions.create', { kind: 'SiteNotReady', missing: ['Rettigheder: 2025-2028-m33'] });
  await user.click(screen.getByRole('button', { name: 'Opret 5 MED-drøftelser' }));
  expect(await screen.findByText(/^5 kunne ikke oprettes/)).toBeInTheDocument();
  expect((await group('Hovedudvalget')).getByText(/^Udvalgets sted findes ikke endnu/)).toBeInTheDocument();
  site.failures.delete('medDiscussions.create');
  await user.click(screen.getByRole('button', { name: 'Opret 5 MED-drøftelser' }));
  expect(await screen.findByText('5 MED-drøftelser er oprettet.')).toBeInTheDocument();
  expect(await stored(site)).toHaveLength(6);
  expect(screen.queryByRole('button', { name: /^Opret/ })).not.toBeInTheDocument();
});

test('a failure of one is told at that one, and the others are made', async () => {
  const site = memorySite(seed);
  const { user } = open(site, {
    services: {
      stores: {
        ...site.as(economist),
        medDiscussions: {
          ...site.as(economist).medDiscussions,
          create: (input, key) =>
            site
              .as(input.medUdvalgId === unit(33) ? viewerOf(person, [], { medDiscussions: noRights }) : economist)
              .medDiscussions.create(input, key),
        },
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Opret 3 MED-drøftelser' }));
  expect(await screen.findByText(/^2 MED-drøftelser er oprettet. Én kunne ikke/)).toBeInTheDocument();
  expect((await group('Hovedudvalget')).getByText(/^SharePoint tillader det ikke/)).toBeInTheDocument();
  expect(await stored(site)).toHaveLength(3);
  expect(screen.getByRole('button', { name: 'Opret én MED-drøftelse' })).toBeInTheDocument();
});

test('whoever leaves meanwhile is asked, and stops it after those under way', async () => {
  const site = memorySite(seed);
  const { medDiscussions } = site.as(economist);
  const held: (() => void)[] = [];
  const { user, unmount } = open(site, {
    address: '#/med/ny',
    services: {
      stores: {
        ...site.as(economist),
        medDiscussions: {
          ...medDiscussions,
          create: async (input, key) => {
            await new Promise<void>((resolve) => held.push(resolve));
            return medDiscussions.create(input, key);
          },
        },
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Opret 5 MED-drøftelser' }));
  expect(await screen.findByText('Opretter … 0 af 5')).toBeInTheDocument();
  expect(askBeforeLeaving(() => undefined)).toBe(true);
  unmount();
  expect(held).toHaveLength(3);
  for (const letGo of held) letGo();
  await waitFor(async () => expect(await stored(site)).toHaveLength(4));
  expect(held).toHaveLength(3);
});

test('a member of one MED-udvalg makes its own, and is not told what cannot be seen', async () => {
  const site = memorySite({ ...seed, medDiscussions: [] });
  const { user } = open(site, { viewer: representative });
  expect((await group('OMU Sundhed')).getByText(/^Du kan ikke se, om den findes/)).toBeInTheDocument();
  expect((await group('OMU Sundhed')).queryByRole('checkbox')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Opret én MED-drøftelse' }));
  await screen.findByText('Én MED-drøftelse er oprettet.');
  expect((await stored(site)).map(([, committee]) => committee)).toEqual([32]);
});

test('says why there is nothing to make', async () => {
  const site = memorySite(seed);
  const first = open(site, { address: '#/med/ny?forslag=3' });
  expect(await screen.findByText('Forslaget er ikke hos MED')).toBeInTheDocument();
  first.unmount();
  const second = open(site, { address: '#/med/ny?forslag=77' });
  expect(await screen.findByText(/^Forslaget er ikke i runden/)).toBeInTheDocument();
  second.unmount();
  const third = open(site, { round: aClosedRound({ key: aRound().key }) });
  expect(await screen.findByText(/^Runden er lukket/)).toBeInTheDocument();
  third.unmount();
  open(site, { viewer: viewerOf(person, ['medarbejder'], { medDiscussions: noRights }) });
  expect(await screen.findByText('Du har ikke adgang til MED-drøftelserne')).toBeInTheDocument();
  await waitFor(async () => expect(await stored(site)).toHaveLength(1));
});
