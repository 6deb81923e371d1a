/** A tab of one edition on a site of another says so long after the first rows, and says who can do something about it. */
import { teamsLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { ageOfSite, type SiteAge } from '../../../src/domain/setUp';
import { createQueryClient } from '../../../src/ui/data/queries';
import { App } from '../../../src/ui/shell/App';
import { da } from '../../../src/ui/text/da';
import { aRound } from '../../support/entities';
import { memorySite } from '../../support/memoryStores';
import { personalContext, quietHost, testServices, testViewer } from '../../support/renderTab';

const renderOn = async (age: SiteAge, mayMend: boolean): Promise<readonly string[]> => {
  window.history.replaceState(null, '', '#/');
  const stores = memorySite({ rounds: [aRound()] }).as(testViewer());
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
  await screen.findByRole('heading', { level: 1, name: 'Overblik' });
  return [...asked];
};
const later = { timeout: 8000 };

test('an owner on an older site is led to the upgrade, and the first rows waited for no such question', async () => {
  expect(await renderOn('older', true)).toEqual([]);
  const link = await screen.findByRole('link', { name: 'Se, hvad der skal ske, og opgradér' }, later);
  expect(link).toHaveAttribute('href', expect.stringMatching(/^#\/opsaet(\?|$)/));
}, 15_000);

test('anybody else on an older site is told whom to ask', async () => {
  await renderOn('older', false);
  expect(await screen.findByText(/Sitet skal opgraderes.*En af sitets ejere gør det/, {}, later)).toBeInTheDocument();
}, 15_000);

test('on a newer site the tab is to be loaded anew', async () => {
  await renderOn('newer', false);
  expect(await screen.findByText(/opgraderet af en nyere udgave/, {}, later)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Genindlæs' })).toBeInTheDocument();
}, 15_000);

test.each<[number | undefined, SiteAge]>([
  [undefined, 'unknown'],
  [4, 'older'],
  [5, 'same'],
  [6, 'newer'],
])('lists of version %s are %s to an edition that knows 5', (version, age) => {
  expect(ageOfSite(version, 5)).toBe(age);
});
