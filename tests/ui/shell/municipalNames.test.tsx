/** What the municipality calls fields and choices is said wherever a proposal is shown, not only in its form. */
import { teamsLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { noChanges, type SkabelonChanges } from '../../../src/domain/skabelon';
import { skabelonText } from '../../../src/domain/skabelonText';
import type { Stores } from '../../../src/domain/stores';
import { createQueryClient } from '../../../src/ui/data/queries';
import { App } from '../../../src/ui/shell/App';
import { da } from '../../../src/ui/text/da';
import { anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, type Seed } from '../../support/memoryStores';
import { personalContext, quietHost, testServices, testViewer } from '../../support/renderTab';

const renamed: SkabelonChanges = {
  ...noChanges,
  fields: {
    chefomraadeId: { label: 'Center' },
    stage: { label: 'Hvor langt' },
    type: { label: 'Slags', choices: { investering: { label: 'Klog investering', hidden: true } } },
    crossCutting: { label: 'På tværs' },
    origin: { choices: { workshop: { label: 'Idédag' } } },
  },
};

const seed = (changes: SkabelonChanges = renamed): Seed => ({
  rounds: [aRound()],
  organisation: [anOrgUnit(1, 'Sundhed og Omsorg')],
  proposals: [aProposal(1, { title: 'Fælles vagtplan', type: 'investering' })],
  skabelon: skabelonText(changes),
});

const renderAt = async (address: string, stores: Stores) => {
  window.history.replaceState(null, '', address);
  await act(async () =>
    render(
      <App
        host={quietHost()}
        context={personalContext}
        texts={da}
        firstTheme={{ name: 'light', tokens: teamsLightTheme }}
        services={Promise.resolve(testServices({ stores }))}
        queryClient={createQueryClient()}
        demonstrationDay={undefined}
      />,
    ),
  );
  return userEvent.setup();
};
const storesOf = (given: Seed) => memorySite(given).as(testViewer());

test('the list names columns, filters and choices as the municipality does, hidden choices too where they are chosen', async () => {
  const user = await renderAt('#/forslag', storesOf(seed()));
  expect(await screen.findByRole('columnheader', { name: 'Center' })).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'Kun på tværs' })).toBeInTheDocument();
  const order = within(screen.getByLabelText('Sortér efter')).getAllByRole('option', { hidden: true });
  const columns = order.map(({ textContent }) => textContent);
  expect(columns.slice(0, 6)).toEqual(['Nr.', 'Titel', 'Center', 'Fagudvalg', 'Slags', 'Hvor langt']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Slags' }), 'Klog investering');
  expect(window.location.hash).toBe('#/forslag?type=investering');
  // What is searched for is what is read.
  await user.type(screen.getByRole('searchbox'), 'klog');
  expect(await screen.findByText('1 forslag')).toBeInTheDocument();
});

test('a field that is hidden is neither a column nor a filter', async () => {
  const hidden = { ...noChanges, fields: { type: { hidden: true }, fagudvalgId: { hidden: true } } };
  await renderAt('#/forslag', storesOf(seed({ ...hidden, fields: { ...hidden.fields, title: { label: 'Navn' } } })));
  expect(await screen.findByRole('columnheader', { name: 'Navn' })).toBeInTheDocument();
  expect(screen.queryByRole('columnheader', { name: 'Type' })).not.toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: 'Type' })).not.toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: 'Fagudvalg' })).not.toBeInTheDocument();
});

test('the overview names areas and stages as the municipality does', async () => {
  await renderAt('#/', storesOf(seed()));
  expect(await screen.findByRole('heading', { name: 'Forslag efter center' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Forslag efter hvor langt' })).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: 'Center' })).toBeInTheDocument();
});

test('the skabelon is asked for when the first rows are there, not before', async () => {
  const stores = storesOf(seed());
  const asked: string[] = [];
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const list: Stores['proposals']['list'] = async (round) => {
    await answered;
    return stores.proposals.list(round);
  };
  const load: Stores['skabelon']['load'] = async () => {
    asked.push('skabelon');
    return stores.skabelon.load();
  };
  await renderAt('#/forslag', {
    ...stores,
    proposals: { ...stores.proposals, list },
    skabelon: { ...stores.skabelon, load },
  });
  await screen.findByText('Henter forslag …');
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(asked).toEqual([]);
  answer();
  await screen.findByRole('columnheader', { name: 'Center' });
  expect(asked).toEqual(['skabelon']);
});

test('what cannot be fetched leaves the names the tab comes with', async () => {
  const stores = storesOf(seed());
  let asked = 0;
  const load: Stores['skabelon']['load'] = () => {
    asked += 1;
    return Promise.reject(new Error('gone'));
  };
  await renderAt('#/forslag', { ...stores, skabelon: { ...stores.skabelon, load } });
  await screen.findByRole('columnheader', { name: 'Chefområde' });
  await waitFor(() => expect(asked).toBe(1));
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(screen.getByRole('columnheader', { name: 'Chefområde' })).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
