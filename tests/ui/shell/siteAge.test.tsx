/** A tab of one edition on a site of another says so long after the first rows, and says who can do something about it. */
import { teamsLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { ageOfSite, type SiteAge } from '../../../src/domain/setUp';
import { createQueryClient } from '../../../src/ui/data/queries';
import { App } from '../../../src/ui/shell/App';
import { da } from '../../../src/ui/text/da';
import { aRound } from '../../support/entities';
import { memorySite, type MemorySite } from '../../support/memoryStores';
import { personalContext, quietHost, testServices, testViewer } from '../../support/renderTab';

const oneRound = (): MemorySite => memorySite({ rounds: [aRound()] });

const renderOn = async (age: SiteAge, mayMend: boolean, site: MemorySite = oneRound()): Promise<readonly string[]> => {
  window.history.replaceState(null, '', '#/');
  const stores = site.as(testViewer());
  const known = testServices({ stores });
  const rights = { ...known.manage.rights, mayMend: async () => mayMend };
  const asked: string[] = [];
  const siteAge = async () => {
    asked.push('age');
    return age;
  };
  await act(async () =>
    render(
      <App
        host={quietHost()}
        context={personalContext}
        texts={da}
        firstTheme={{ name: 'light', tokens: teamsLightTheme }}
        services={Promise.resolve({ ...known, siteAge, manage: { ...known.manage, rights } })}
        queryClient={createQueryClient()}
        demonstrationDay={undefined}
      />,
    ),
  );
  return asked;
};

/** Longer than the tab waits for quiet. */
const later = () => act(() => jest.advanceTimersByTimeAsync(4000));
const overview = () => screen.findByRole('heading', { level: 1, name: 'Overblik' });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('an owner on an older site is led to the upgrade, and the first rows waited for no such question', async () => {
  const asked = await renderOn('older', true);
  await overview();
  expect(asked).toEqual([]);
  await later();
  const link = await screen.findByRole('link', { name: 'Se, hvad der skal ske, og opgradér' });
  expect(link).toHaveAttribute('href', expect.stringMatching(/^#\/opsaet(\?|$)/));
});

test('anybody else on an older site is told whom to ask', async () => {
  await renderOn('older', false);
  await later();
  expect(await screen.findByText(/Sitet skal opgraderes.*En af sitets ejere gør det/)).toBeInTheDocument();
});

test('on a newer site the tab is to be loaded anew', async () => {
  await renderOn('newer', false);
  await later();
  expect(await screen.findByText(/opgraderet af en nyere udgave/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Genindlæs' })).toBeInTheDocument();
});

test('while Teams does not answer the sign-in, nothing is asked by itself that "Prøv igen" would have to wait with', async () => {
  const site = oneRound();
  site.failures.set('rounds.list', { kind: 'SignInNeeded', reason: 'noAnswer' });
  const asked = await renderOn('same', false, site);
  await screen.findByRole('heading', { name: 'Teams svarer ikke på login' });
  await later();
  expect(asked).toEqual([]);
  site.failures.clear();
  await act(async () => screen.getByRole('button', { name: 'Prøv igen' }).click());
  await overview();
  await later();
  expect(asked).toEqual(['age']);
});

test.each<[number | undefined, SiteAge]>([
  [undefined, 'unknown'],
  [4, 'older'],
  [5, 'same'],
  [6, 'newer'],
])('lists of version %s are %s to an edition that knows 5', (version, age) => {
  expect(ageOfSite(version, 5)).toBe(age);
});
