import { screen, waitFor, within } from '@testing-library/react';
import { AppError } from '../../../src/domain/errors';
import type { SetUpStep } from '../../../src/domain/setUp';
import type { SetUpStore } from '../../../src/domain/stores';
import { SiteSetUp } from '../../../src/ui/features/setup/SiteSetUp';
import { memorySetUp } from '../../support/memorySetUp';
import { renderTab, testServices } from '../../support/renderTab';

const home = 'https://norddjurs.sharepoint.example/sites/raaderum';
const steps: readonly SetUpStep[] = [
  { kind: 'group', role: 'chef' },
  { kind: 'group', role: 'omu' },
  { kind: 'level' },
  { kind: 'list', list: 'Idéer' },
  { kind: 'column', list: 'Idéer', column: 'Begrundelse' },
  { kind: 'column', list: 'Idéer', column: 'Status' },
  { kind: 'rights', list: 'Idéer' },
  { kind: 'version' },
];

const renderSetUp = (store: SetUpStore) => {
  let changed = 0;
  const { manage } = testServices();
  const asked: string[] = [];
  const consents: string[] = [];
  const rendered = renderTab(<SiteSetUp siteUrl={home} onChanged={() => (changed += 1)} />, {
    services: {
      manage: {
        ...manage,
        setUp: async (siteUrl) => {
          asked.push(siteUrl);
          return store;
        },
        askForConsent: async () => void consents.push('asked'),
      },
    },
  });
  const press = (name: string) => rendered.user.click(screen.getByRole('button', { name }));
  return { ...rendered, press, asked, consents, changes: () => changed };
};

it('changes nothing before somebody has seen what will happen, list by list', async () => {
  const { press, asked, changes } = renderSetUp(memorySetUp(steps));
  expect(asked).toEqual([]);
  await press('Se, hvad der mangler');
  const work = await screen.findByRole('list');
  expect(
    within(work)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    '2 grupper oprettes',
    'Ét rettighedsniveau oprettes eller udvides',
    'Idéer: listen oprettes, 2 kolonner tilføjes, én rettighed',
    'Udgaven noteres på sitet til sidst',
  ]);
  expect(asked).toEqual([home]);
  expect(changes()).toBe(0);
});

it('sets the site up, reads back, and leads on to the rights', async () => {
  const { press, changes } = renderSetUp(memorySetUp(steps));
  await press('Se, hvad der mangler');
  await press('Sæt sitet op');
  await screen.findByText('Sitet »Råderum« er sat op');
  expect(screen.getByRole('link', { name: 'Kom i gang' })).toHaveAttribute('href', '#/opsaetning');
  expect(changes()).toBe(1);
});

it('goes on where it broke off', async () => {
  const store = memorySetUp(steps);
  store.breakBefore = 6;
  const { press } = renderSetUp(store);
  await press('Se, hvad der mangler');
  await press('Sæt sitet op');
  await press(await screen.findByRole('button', { name: 'Prøv igen' }).then(() => 'Prøv igen'));
  const work = await screen.findByRole('list');
  expect(within(work).getAllByRole('listitem')[0]).toHaveTextContent('Idéer: én kolonne tilføjes, én rettighed');
  await press('Sæt sitet op');
  await screen.findByText('Sitet »Råderum« er sat op');
});

it('says of each thing in the way what it is, and offers nothing', async () => {
  const { press } = renderSetUp(
    memorySetUp(steps, {
      problems: [
        { kind: 'foreignList', list: 'Idéer', address: 'Lists/RdIdeas', title: 'Vores idéer' },
        { kind: 'columnType', list: 'Tidsplan', column: 'Dato', found: 'Text' },
        { kind: 'columnTarget', list: 'Tidsplan', column: 'Område' },
        { kind: 'newerSite', version: 9 },
      ],
    }),
  );
  await press('Se, hvad der mangler');
  await screen.findByText(/ligger listen »Vores idéer«, som ikke er Råderums/);
  screen.getByText(/kolonnen »Dato« blevet lavet om til en anden slags \(Text\)/);
  screen.getByText(/kolonnen »Område« fra en anden liste/);
  screen.getByText(/nyere udgave af Råderum/);
  expect(screen.queryByRole('button', { name: 'Sæt sitet op' })).not.toBeInTheDocument();
});

it('tells an upgrade from a first time', async () => {
  const { press } = renderSetUp(memorySetUp([{ kind: 'column', list: 'Idéer', column: 'Ny' }], { version: 2 }));
  await press('Se, hvad der mangler');
  expect(await screen.findByText(/Sitet er sat op før/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Bring sitet ajour' })).toBeEnabled();
});

const failing = (error: AppError): SetUpStore => ({
  look: () => Promise.reject(error),
  apply: () => Promise.reject(error),
});

it('tells somebody who owns nothing whom to ask', async () => {
  const { press } = renderSetUp(failing(new AppError({ kind: 'Forbidden', what: 'roleassignments' })));
  await press('Se, hvad der mangler');
  expect(await screen.findByText('Kun sitets ejere kan sætte det op')).toBeVisible();
});

it('tells an owner of a locked site that it is the lock, not a right that is missing', async () => {
  const { press } = renderSetUp(failing(new AppError({ kind: 'Forbidden', what: '', isLocked: true })));
  await press('Se, hvad der mangler');
  expect(await screen.findByText(/^Sitet er låst, så intet på det kan ændres/)).toBeVisible();
  expect(screen.queryByText('Kun sitets ejere kan sætte det op')).not.toBeInTheDocument();
});

it('does not say that nothing was changed when something came in the way half-way through', async () => {
  const before = await memorySetUp(steps).look();
  const { press } = renderSetUp({
    look: async () => before,
    apply: async (report) => {
      report({ step: { kind: 'level' }, done: 1, of: 8 });
      return { ...before, steps: [], problems: [{ kind: 'siteLocked' }] };
    },
  });
  await press('Se, hvad der mangler');
  await press('Sæt sitet op');
  expect(await screen.findByText(/Det, der nåede at blive gjort, bliver stående/)).toBeVisible();
  expect(screen.queryByText(/Intet er ændret/)).not.toBeInTheDocument();
});

it('asks for the wider permission, and only then', async () => {
  const { press, consents } = renderSetUp(failing(new AppError({ kind: 'SignInNeeded', reason: 'consent' })));
  await press('Se, hvad der mangler');
  await screen.findByText('Råderum mangler din tilladelse');
  expect(consents).toEqual([]);
  await press('Giv tilladelse');
  await waitFor(() => expect(consents).toEqual(['asked']));
});
