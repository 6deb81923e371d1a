/** Time zones, languages and texts of a site through PnPjs. */
import '@pnp/sp/regional-settings';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks', 'Ting at gøre');
  await sp.web.siteGroups.getById(4).users.add(`i:0#.f|membership|${bo.loginName}`);
});
afterAll(() => site.sharePoint.close());

const settings = async (who = bo) => (await site.as(who)).web.regionalSettings;

it('lists the time zones, the site’s own among them', async () => {
  const zones = await (await settings()).timeZones();
  expect(zones.length).toBeGreaterThan(100);
  expect(new Set(zones.map(({ Id }) => Id)).size).toBe(zones.length);
  const own = await (await settings()).timeZone();
  const denmark = {
    Description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris',
    Id: 3,
    Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 },
  };
  expect(own).toMatchObject(denmark);
  expect(zones).toContainEqual(expect.objectContaining(denmark));
  expect(await (await settings()).timeZones.getById(23)).toMatchObject({ Information: { Bias: -330 } });
  await expect((await settings()).timeZones.getById(1)).rejects.toThrow('[400]');
});

it.each([
  ['2026-07-01T12:00:00', '2026-07-01T10:00:00Z'],
  ['2026-01-01T00:30:00', '2025-12-31T23:30:00Z'],
  ['2026-07-01', '2026-06-30T22:00:00Z'],
  // Its zone counts for nothing: PnPjs writes the local time with a Z.
  ['2026-07-01T12:00:00.000Z', '2026-07-01T10:00:00Z'],
])('turns the site’s %s into %s', async (local, utc) => {
  expect(await (await settings()).timeZone.localTimeToUTC(local)).toBe(utc);
});

it.each([
  ['2026-07-01T10:00:00Z', '2026-07-01T12:00:00'],
  ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
])('turns %s into the site’s %s', async (utc, local) => {
  expect(await (await settings()).timeZone.utcToLocalTime(utc)).toBe(local);
});

it('tells languages, and texts in every one of them', async () => {
  expect(await (await settings()).getInstalledLanguages()).toEqual([
    { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 },
  ]);
  const { web } = await site.as(bo);
  const tasks = web.lists.getByTitle('Tasks');
  expect(await web.titleResource('en-us')).toBe('Opgaver');
  expect(await tasks.descriptionResource('da-dk')).toBe('Ting at gøre');
  expect(await tasks.titleResource('da-dk')).toBe('Tasks');
  expect(await tasks.fields.getByInternalNameOrTitle('Title').titleResource('da-dk')).toBe('Title');
  expect(await web.contentTypes.getById('0x01').titleResource('da-dk')).toBe('Item');
  await expect(web.titleResource('?')).rejects.toThrow('[400]');
});

it.each([
  ['regionalsettings/timezone/localtimetoutc(%27i%20g%C3%A5r%27)', 'GET', 400],
  ['regionalsettings/timezone/localtimetoutc(%272026-02-31T00:00:00%27)', 'GET', 400],
  ['regionalsettings/timezone/localtimetoutc(%272026-07-01T12:00:00%27)', 'GET', 200],
  ['regionalsettings/timezones(3)', 'GET', 200],
  ['titleresource/setvalueforuiculture', 'POST', 501],
])('%s by %s is %i', async (path, method, status) => {
  expect((await site.request(owner, `/_api/web/${path}`, { method })).status).toBe(status);
});

it('shows them to nobody without rights', async () => {
  await expect((await settings(ida)).timeZones()).rejects.toThrow('[403]');
});
