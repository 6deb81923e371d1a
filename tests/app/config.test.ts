import { parseConfig } from '../../src/app/config';
import { chooseSite } from '../../src/app/createServices';

const whole = {
  clientId: 'e2a4b7d0',
  teamsAppId: '7c0f3f6e',
  organisationSite: 'https://norddjurs.sharepoint.com/sites/raaderum/',
  sharePointScope: 'AllSites.Write',
};

test('a configuration is read, and the site loses its last slash', () => {
  expect(parseConfig(whole)).toEqual({
    ...whole,
    organisationSite: 'https://norddjurs.sharepoint.com/sites/raaderum',
    setUpScope: 'AllSites.FullControl',
    tenantId: undefined,
    localTeamsOrigin: undefined,
    today: undefined,
  });
});

test('a demonstration has a day and a Teams of its own', () => {
  expect(parseConfig({ ...whole, today: '2024-04-15', localTeamsOrigin: 'http://localhost:4400' })).toMatchObject({
    today: '2024-04-15',
    localTeamsOrigin: 'http://localhost:4400',
  });
});

test.each([
  ['a text', 'config.json is not an object'],
  [{ ...whole, clientId: undefined }, 'config.json: clientId is missing'],
  [{ ...whole, sharePointScope: '' }, 'config.json: sharePointScope is missing'],
  [{ ...whole, today: '15-04-2024' }, 'config.json: today is not a date (YYYY-MM-DD)'],
  [{ ...whole, sharePointScope: 'Sites.ReadWrite.All' }, 'config.json: sharePointScope is unknown'],
  [{ ...whole, setUpScope: '.default' }, 'config.json: setUpScope is unknown'],
  [{ ...whole, tenantId: 'common' }, 'config.json: tenantId is not an id'],
  [{ ...whole, tenantId: 'kommune.onmicrosoft.com' }, 'config.json: tenantId is not an id'],
  [{ ...whole, organisationSite: 'raaderum' }, 'config.json: organisationSite is not an address'],
])('a wrong configuration names the key in fault', (given, message) => {
  expect(() => parseConfig(given)).toThrow(message);
});

test.each([
  ['AllSites.Write', undefined, 'AllSites.FullControl'],
  ['AllSites.Write', 'AllSites.Manage', 'AllSites.Manage'],
  // One name for both: what it may on a site was said when the site was given to the app.
  ['Sites.Selected', undefined, 'Sites.Selected'],
])('beside %s, with %s given, sites are set up by %s', (sharePointScope, setUpScope, expected) => {
  expect(parseConfig({ ...whole, sharePointScope, setUpScope }).setUpScope).toBe(expected);
});

describe('the site of the tab', () => {
  const home = 'https://norddjurs.sharepoint.com/sites/raaderum';

  test('is the one its address names, as the configuration page saved it', () => {
    const other = 'https://norddjurs.sharepoint.com/sites/andet';
    expect(chooseSite(`?site=${encodeURIComponent(other)}&theme=dark`, home)).toBe(other);
  });

  test.each(['', '?theme=dark', '?site=', '?site=https%3A%2F%2Fevil.example%2Fsites%2Fraaderum', '?site=javascript:1'])(
    "is the organisation's where the address names none that may be trusted: %s",
    (search) => {
      expect(chooseSite(search, home)).toBe(home);
    },
  );
});
