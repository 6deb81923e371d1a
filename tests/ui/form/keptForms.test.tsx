/** Every form of long texts keeps what is typed: it is back when the form is opened again, and gone when it is saved. */
import { screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { MedDiscussionId, OrgUnitId, ProposalId } from '../../../src/domain/ids';
import { IdeaPage } from '../../../src/ui/features/ideas/IdeaPage';
import { NewIdeaPage } from '../../../src/ui/features/ideas/NewIdeaPage';
import { MedDiscussionPage } from '../../../src/ui/features/med/MedDiscussionPage';
import { PlanPointPage } from '../../../src/ui/features/plan/PlanPointPage';
import { MilestonePage } from '../../../src/ui/features/timeline/MilestonePage';
import { anIdea, anOrgUnit, aProposal } from '../../support/entities';
import { memorySite, type MemorySite } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';
import { klogeM2, planPoints, round, units } from '../plan/planSeed';
import { milestones, milestoneTitled } from '../timeline/seedMilestones';

jest.setTimeout(60_000);

const conference = milestoneTitled('Borgerkonference om fremtidens velfærd');
const idea = anIdea(1, { round: round.key });
const newSite = (): MemorySite =>
  memorySite({
    rounds: [round],
    organisation: [...units, anOrgUnit(70, 'LMU Ældrecentre', { kind: 'medUdvalg', medLevel: 'lmu' })],
    planPoints,
    milestones,
    proposals: [aProposal(1, { round: round.key })],
    ideas: [idea],
    medDiscussions: [
      {
        id: 1 as MedDiscussionId,
        key: 'med-1',
        round: round.key,
        title: 'S101 i udvalget',
        proposalId: 1 as ProposalId,
        medUdvalgId: 70 as OrgUnitId,
        deadline: undefined,
        discussedOn: undefined,
        outcome: 'awaiting',
        statement: '',
        answer: '',
      },
    ],
  });

interface Case {
  readonly name: string;
  readonly page: ReactNode;
  readonly address: string;
  readonly field: RegExp;
  /** What goes on with the draft when the page is opened again; undefined where the form is there by itself. */
  readonly goOn?: string | RegExp;
  readonly edit?: string;
  readonly save: string;
}
const cases: readonly Case[] = [
  {
    name: 'a new idea',
    page: <NewIdeaPage />,
    address: '#/ideer/ny',
    field: /^Idé/,
    goOn: /^Skriv videre: /,
    save: '',
  },
  {
    name: 'the fate of an idea',
    page: <IdeaPage id={idea.id} />,
    address: '#/ideer/1',
    field: /^Begrundelse/,
    save: 'Gem',
  },
  {
    name: 'a MED-drøftelse',
    page: <MedDiscussionPage id={1 as MedDiscussionId} />,
    address: '#/med/1',
    field: /^Ledelsens svar/,
    save: 'Gem',
  },
  {
    name: 'a plan point',
    page: <PlanPointPage id={klogeM2.id} />,
    address: `#/plan/${klogeM2.id}`,
    field: /^Kursen/,
    edit: 'Ret punktet',
    goOn: 'Skriv videre',
    save: 'Gem',
  },
  {
    name: 'a new plan point',
    page: <PlanPointPage id={undefined} />,
    address: '#/plan/ny',
    field: /^Emne/,
    goOn: /^Skriv videre: /,
    save: '',
  },
  {
    name: 'a milestone',
    page: <MilestonePage id={conference.id} />,
    address: `#/tidsplan/${conference.id}`,
    field: /^Sted/,
    edit: 'Ret milepælen',
    goOn: 'Skriv videre',
    save: 'Gem',
  },
  {
    name: 'a new milestone',
    page: <MilestonePage id={undefined} />,
    address: '#/tidsplan/ny',
    field: /^Titel/,
    goOn: /^Skriv videre: /,
    save: '',
  },
];

test.each(cases)('$name', async ({ page, address, field, edit, goOn, save }) => {
  const site = newSite();
  const mine = () => site.as(testViewer()).drafts.list();
  const first = renderTab(page, { site, round, address });
  if (edit !== undefined) await first.user.click(await screen.findByRole('button', { name: edit }));
  await first.user.click(await screen.findByRole('textbox', { name: field }));
  await first.user.paste('Skrevet i toget');
  const typed = screen.getByRole<HTMLInputElement>('textbox', { name: field }).value;
  first.unmount();
  await waitFor(async () => expect(await mine()).toHaveLength(1));
  // Another device: only the list knows.
  localStorage.clear();

  const { user } = renderTab(page, { site, round, address });
  if (goOn !== undefined) await user.click(await screen.findByRole('button', { name: goOn }));
  expect(await screen.findByText(/^Din kladde fra .* fra en anden enhed er hentet frem\./)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: field })).toHaveValue(typed);
  if (save === '') return;
  await user.click(screen.getByRole('button', { name: save }));
  await waitFor(async () => expect(await mine()).toEqual([]));
  expect(screen.queryByText(/^Du har en kladde/)).not.toBeInTheDocument();
});
