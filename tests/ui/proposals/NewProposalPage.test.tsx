import { screen, waitFor } from '@testing-library/react';
import { AppError } from '../../../src/domain/errors';
import type { Stores } from '../../../src/domain/stores';
import { NewProposalPage } from '../../../src/ui/features/proposals/NewProposalPage';
import { anOrgUnit, aRound } from '../../support/entities';
import { memorySite, readOnly, viewerOf } from '../../support/memoryStores';
import { renderTab, testViewer, type RenderTabOptions } from '../../support/renderTab';

const site = () => memorySite({ organisation: [anOrgUnit(1, 'Sundhed og Omsorg')] });
const show = (options: RenderTabOptions) =>
  renderTab(<NewProposalPage />, { round: aRound(), address: '#/forslag/ny', ...options });
const title = () => screen.findByLabelText(/^Titel/, { selector: 'input[type=text]' });
const area = () => screen.getByLabelText(/^Chefområde/, { selector: 'select' });

test('asks for title and area, and opens the proposal it made', async () => {
  const where = site();
  const { user } = show({ site: where });
  await title();
  await user.click(screen.getByText('Opret forslag'));
  expect(await screen.findByText('2 felter skal rettes, før der kan gemmes')).toBeInTheDocument();
  expect(screen.getAllByText('Titel skal udfyldes.')).toHaveLength(2);
  await user.click(await title());
  await user.paste('Fælles vagtplan');
  await user.selectOptions(area(), 'Sundhed og Omsorg');
  await user.click(screen.getByText('Opret forslag'));
  await waitFor(() => expect(window.location.hash).toBe('#/forslag/1'));
  const { rows } = await where.as(testViewer()).proposals.list(aRound().key);
  expect(rows.map((row) => [row.title, row.chefomraadeId, row.stage])).toEqual([['Fælles vagtplan', 1, 'idea']]);
});

test('after an answer that got lost, trying again makes no second proposal', async () => {
  const where = site();
  const stores = where.as(testViewer());
  let isFirst = true;
  const flaky: Stores = {
    ...stores,
    proposals: {
      ...stores.proposals,
      create: async (input, key) => {
        const created = await stores.proposals.create(input, key);
        if (!isFirst) return created;
        isFirst = false;
        throw new AppError({ kind: 'OutcomeUnknown' });
      },
    },
  };
  const { user } = show({ site: where, services: { stores: flaky } });
  await user.click(await title());
  await user.paste('Fælles vagtplan');
  await user.selectOptions(area(), 'Sundhed og Omsorg');
  await user.click(screen.getByText('Opret forslag'));
  expect(await screen.findByText('Vi ved ikke, om det blev gemt')).toBeInTheDocument();
  expect(await title()).toHaveValue('Fælles vagtplan');
  await user.click(screen.getByText('Opret forslag'));
  await waitFor(() => expect(window.location.hash).toBe('#/forslag/1'));
  expect((await stores.proposals.list(aRound().key)).rows).toHaveLength(1);
});

test.each([
  [
    'without the right to add',
    { viewer: viewerOf(testViewer().person, ['lmu'], { proposals: readOnly }) },
    /Arbejdsgrupper, chefer/,
  ],
  ['in a closed round', { round: aRound({ status: 'closed' }) }, /Runden er lukket/],
])('%s there is no form but the reason', async (_when, options, reason) => {
  show({ site: site(), ...options });
  expect(await screen.findByText('Du kan ikke oprette forslag')).toBeInTheDocument();
  expect(screen.getByText(reason)).toBeInTheDocument();
});
