import { siteAddressOf } from '../../../src/ui/data/siteAddress';

const home = 'https://norddjurs.sharepoint.com/sites/raaderum';

test.each([
  ['https://norddjurs.sharepoint.com/sites/raaderum', home],
  ['  https://norddjurs.sharepoint.com/sites/raaderum/ ', home],
  ['https://norddjurs.sharepoint.com/sites/raaderum/Lists/RdProposals/AllItems.aspx?view=1#x', home],
  ['https://NORDDJURS.sharepoint.com/teams/okonomi', 'https://norddjurs.sharepoint.com/teams/okonomi'],
])('%s is the site %s', (text, site) => {
  expect(siteAddressOf(text, home)).toBe(site);
});

test.each([
  'https://evil.example/sites/raaderum',
  'https://norddjurs.sharepoint.com.evil.example/sites/raaderum',
  'http://norddjurs.sharepoint.com/sites/raaderum',
  'https://user:secret@evil.example/sites/x',
  'https://norddjurs.sharepoint.com/',
  'javascript:alert(1)',
  'raaderum',
  '',
])('no token is ever carried to %s', (text) => {
  expect(siteAddressOf(text, home)).toBeUndefined();
});
