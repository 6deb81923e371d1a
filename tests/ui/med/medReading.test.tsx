import { screen } from '@testing-library/react';
import type { MedDiscussionId, OrgUnitId, PersonId, ProposalId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { MedDiscussion } from '../../../src/domain/medDiscussion';
import type { Stage } from '../../../src/domain/stage';
import type { Viewer } from '../../../src/domain/viewer';
import { MedReading } from '../../../src/ui/features/med/MedReading';
import { ProposalPage } from '../../../src/ui/features/proposals/ProposalPage';
import { anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, noRights, viewerOf } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

jest.setTimeout(60_000);

const person = { id: 3 as PersonId, name: 'Lone Kjær', email: 'lone.kjaer@norddjurs.example' };
const unit = (id: number) => id as OrgUnitId;
const inPlaces = { medDiscussions: { ...noRights, read: true, add: true, edit: true } };
const discussion = (id: number, medUdvalgId: number, given: Partial<MedDiscussion> = {}): MedDiscussion => ({
  id: id as MedDiscussionId,
  key: `med-${id}`,
  round: aRound().key,
  title: '',
  proposalId: 1 as ProposalId,
  medUdvalgId: unit(medUdvalgId),
  deadline: undefined,
  discussedOn: undefined,
  outcome: 'awaiting',
  statement: '',
  answer: '',
  ...given,
});
const open = async (viewer: Viewer, stage: Stage = 'tilFagudvalg') => {
  const site = memorySite({
    organisation: [
      anOrgUnit(1, 'Sundhed og Omsorg'),
      anOrgUnit(30, 'LMU Sundhed', { kind: 'medUdvalg', medLevel: 'lmu', coversIds: [unit(1)] }),
      anOrgUnit(31, 'OMU Sundhed', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [unit(1)] }),
      anOrgUnit(33, 'Hovedudvalget', { kind: 'medUdvalg', medLevel: 'hovedudvalg' }),
    ],
    proposals: [aProposal(1, { stage, crossCutting: true })],
    medDiscussions: [
      discussion(1, 30),
      discussion(2, 31, {
        outcome: 'remark',
        discussedOn: localDate('2024-04-12'),
        statement: 'Vi savner en plan for oplæring.\nOg tid til den.',
        answer: 'Planen kommer i maj.',
      }),
      discussion(3, 31, { proposalId: 2 as ProposalId, statement: 'Om et andet forslag.' }),
    ],
  });
  renderTab(
    <ProposalPage
      id={1 as ProposalId}
      medSection={undefined}
      medReading={(proposal) => <MedReading proposal={proposal} />}
    />,
    { site, viewer, round: aRound(), address: '#/forslag/1' },
  );
  return screen.findByRole('article');
};
const part = () => screen.findByRole('heading', { level: 2, name: 'MED-drøftelse' });

test('the readable page holds what each MED-udvalg says, in its own words, with the answer', async () => {
  const page = await open(viewerOf(person, ['raaderumsgruppe']));
  expect(await screen.findByText(/Vi savner en plan for oplæring/)).toBeInTheDocument();
  expect(page).toContainElement(await part());
  expect(page).toHaveTextContent(
    'OMU SundhedBemærkning, drøftet 12-04-2024Vi savner en plan for oplæring. Og tid til den.Ledelsens svarPlanen kommer i maj.LMU SundhedAfventer',
  );
  expect(page).not.toHaveTextContent('Om et andet forslag');
});

test('says of a MED-udvalg one cannot look into that it is not to be seen', async () => {
  const page = await open(viewerOf(person, ['chef'], inPlaces, [{ role: 'chef', unitId: unit(1) }]));
  expect(await screen.findByText('Du kan ikke se, hvad der er sagt i Hovedudvalget.')).toBeInTheDocument();
  expect(page).toHaveTextContent('Vi savner en plan');
});

test('who may read none of it is told so, and gets nothing', async () => {
  const page = await open(viewerOf(person, ['arbejdsgruppe'], { medDiscussions: noRights }));
  expect(await screen.findByText('Du kan ikke se, hvad MED-udvalgene siger om forslaget.')).toBeInTheDocument();
  expect(page).not.toHaveTextContent('OMU Sundhed');
});

test('is no part of a proposal that has not been released', async () => {
  const page = await open(viewerOf(person, ['raaderumsgruppe']), 'direktion');
  expect(page).not.toHaveTextContent('Vi savner en plan');
  expect(screen.queryByRole('heading', { level: 2, name: 'MED-drøftelse' })).not.toBeInTheDocument();
});
