import { localDate } from '../../../src/domain/localDate';
import { savedChoice, toConfiguration, unitsFor } from '../../../src/ui/features/setup/setupView';
import { anOrgUnit } from '../../support/entities';

const vpu = anOrgUnit(3, 'Voksen- og Plejeudvalget', { kind: 'fagudvalg', shortName: 'VPU' });
const page = 'https://raaderum.example/index.html';
const siteUrl = 'https://norddjurs.sharepoint.com/sites/raaderum';
const organisationSite = siteUrl;

test('the tab that is saved carries the site, the theme of the day and the view with its unit', () => {
  const site = 'site=https%3A%2F%2Fnorddjurs.sharepoint.com%2Fsites%2Fraaderum';
  expect(toConfiguration({ page, siteUrl, organisationSite, view: 'plan', unit: vpu, name: 'Råderum VPU' })).toEqual({
    entityId: 'raaderum-plan-3',
    contentUrl: `${page}?${site}&theme={theme}#/plan?udvalg=3`,
    websiteUrl: `${page}?${site}#/plan?udvalg=3`,
    suggestedDisplayName: 'Råderum VPU',
  });
});

test('a tab that opens with everything says only the view', () => {
  const saved = toConfiguration({
    page,
    siteUrl,
    organisationSite,
    view: 'overview',
    unit: undefined,
    name: 'Råderum',
  });
  expect([saved.entityId, saved.contentUrl.split('#')[1]]).toEqual(['raaderum-overview', '/']);
});

test('the same unit is another part of the address in another view', () => {
  const start = (view: 'proposals' | 'timeline') =>
    toConfiguration({ page, siteUrl, organisationSite, view, unit: vpu, name: 'x' }).websiteUrl.split('#')[1];
  expect([start('proposals'), start('timeline')]).toEqual(['/forslag?udvalg=3', '/tidsplan?gremium=3']);
});

test('a view offers the units it can open with, those of today, in Danish order', () => {
  const units = [
    anOrgUnit(1, 'Ældre'),
    anOrgUnit(2, 'Børn'),
    vpu,
    anOrgUnit(4, 'Nedlagt område', { validTo: localDate('2023-12-31') }),
    anOrgUnit(5, 'Hovedudvalget', { kind: 'medUdvalg' }),
  ];
  const names = (view: Parameters<typeof unitsFor>[0]) =>
    unitsFor(view, units, localDate('2024-04-15')).map(({ name }) => name);
  expect([names('proposals'), names('plan'), names('med'), names('overview')]).toEqual([
    ['Børn', 'Voksen- og Plejeudvalget', 'Ældre'],
    ['Voksen- og Plejeudvalget'],
    ['Hovedudvalget'],
    [],
  ]);
});

test('what was saved is read back as it was chosen, and keeps its id when something else is chosen', () => {
  const site = 'https://norddjurs.sharepoint.com/sites/andet';
  const configuration = toConfiguration({
    page,
    siteUrl: site,
    organisationSite,
    view: 'timeline',
    unit: vpu,
    name: 'Råderum VPU',
  });
  const saved = savedChoice(configuration, siteUrl);
  expect(saved).toEqual({
    // Another site's items have the same numbers: a link must not open one there.
    entityId: 'raaderum-timeline-3-sites-andet',
    siteUrl: site,
    view: 'timeline',
    unitId: '3',
    name: 'Råderum VPU',
  });
  const changed = toConfiguration({
    page,
    siteUrl,
    organisationSite,
    view: 'plan',
    unit: undefined,
    name: 'Råderum',
    saved,
  });
  expect(changed.entityId).toBe('raaderum-timeline-3-sites-andet');
});

test('an address nobody understands any more, or of another host, is as a new tab', () => {
  const read = (contentUrl: string) =>
    savedChoice({ entityId: 'x', contentUrl, websiteUrl: '', suggestedDisplayName: 'Gammel' }, siteUrl);
  expect(read(`${page}?site=https%3A%2F%2Fevil.example%2Fsites%2Fx#/findes-ikke?udvalg=3`)).toEqual({
    entityId: 'x',
    siteUrl,
    view: 'overview',
    unitId: '',
    name: 'Gammel',
  });
  expect(read('ingenting')).toBeUndefined();
});
