import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import type { FailureKind } from '../../../src/domain/errors';
import type { Stores } from '../../../src/domain/stores';
import { prefetchStart } from '../../../src/ui/data/prefetch';
import { createQueryClient, useProposals } from '../../../src/ui/data/queries';
import { RoundProvider } from '../../../src/ui/data/round';
import { ServicesProvider } from '../../../src/ui/data/services';
import { aClosedRound, aProposal, aRound } from '../../support/entities';
import { memorySite } from '../../support/memoryStores';
import { testServices, testViewer } from '../../support/renderTab';

/** The stores, and what is asked of their lists: "proposals 2025-2028". */
const watchedStores = (failure?: 'Forbidden' | 'Offline') => {
  const site = memorySite({ rounds: [aRound(), aClosedRound()], proposals: [aProposal(1)] });
  if (failure !== undefined) {
    site.failures.set('proposals.list', failure === 'Offline' ? { kind: failure } : { kind: failure, what: 'x' });
  }
  const stores = site.as(testViewer());
  const asked: string[] = [];
  const watch = <Name extends 'proposals' | 'milestones' | 'planPoints' | 'medDiscussions'>(
    name: Name,
  ): Stores[Name] => ({
    ...stores[name],
    list: (round: Parameters<Stores[Name]['list']>[0]) => {
      asked.push(`${name} ${round}`);
      return stores[name].list(round);
    },
  });
  const watched: Stores = {
    ...stores,
    proposals: watch('proposals'),
    milestones: watch('milestones'),
    planPoints: watch('planPoints'),
    medDiscussions: watch('medDiscussions'),
  };
  return { stores: watched, asked };
};

afterEach(() => localStorage.clear());

test.each([
  ['#/', ['proposals 2025-2028', 'milestones 2025-2028']],
  ['#/forslag/17?runde=2024-2027', ['proposals 2024-2027']],
  ['#/tidsplan', ['milestones 2025-2028']],
  ['#/plan/3', ['planPoints 2025-2028']],
  ['#/med', ['proposals 2025-2028', 'medDiscussions 2025-2028']],
  ['#/?runde=1999-2002', []],
  ['#/opsaet', []],
])('%s asks for what its view will show, of its round', async (hash, expected) => {
  const { stores, asked } = watchedStores();
  await prefetchStart(createQueryClient(), stores, hash);
  expect(asked).toEqual(expected);
});

test('the round shown last is asked for at once, beside the question which rounds there are', async () => {
  await prefetchStart(createQueryClient(), watchedStores().stores, '#/');
  const { stores, asked } = watchedStores();
  const rounds = new Promise<never>(() => undefined);
  void prefetchStart(createQueryClient(), { ...stores, rounds: { ...stores.rounds, list: () => rounds } }, '#/forslag');
  await waitFor(() => expect(asked).toEqual(['proposals 2025-2028']));
});

test.each([
  ['another round has been opened since', '2021-2024', '#/plan', ['planPoints 2021-2024', 'planPoints 2025-2028']],
  ['the address names its round', '2021-2024', '#/plan?runde=2024-2027', ['planPoints 2024-2027']],
  ['what is kept is no round', 'x', '#/plan', ['planPoints 2025-2028']],
])('a guess gives way when %s', async (_when, kept, hash, expected) => {
  localStorage.setItem('raaderum.round', kept);
  const { stores, asked } = watchedStores();
  await prefetchStart(createQueryClient(), stores, hash);
  expect(asked).toEqual(expected);
});

function Proposals() {
  const { data, error } = useProposals();
  return <p>{data === undefined ? String(error) : data.rows.length}</p>;
}

const drawAfterPrefetch = async (failure?: Extract<FailureKind, 'Forbidden' | 'Offline'>) => {
  const { stores, asked } = watchedStores(failure);
  const client = createQueryClient();
  await prefetchStart(client, stores, '#/forslag');
  render(
    <ServicesProvider services={testServices({ stores })}>
      <QueryClientProvider client={client}>
        <RoundProvider round={aRound()}>
          <Proposals />
        </RoundProvider>
      </QueryClientProvider>
    </ServicesProvider>,
  );
  return asked;
};

test('what was asked for beforehand is not asked for again by the view', async () => {
  const asked = await drawAfterPrefetch();
  expect(screen.getByText('1')).toBeInTheDocument();
  expect(asked).toEqual(['proposals 2025-2028']);
});

test('a refusal is not asked for again by the view', async () => {
  const asked = await drawAfterPrefetch('Forbidden');
  expect(screen.getByText(/Forbidden/)).toBeInTheDocument();
  expect(asked).toHaveLength(1);
});

test('what failed for another reason is', async () => {
  const asked = await drawAfterPrefetch('Offline');
  await waitFor(() => expect(asked).toHaveLength(2));
});
