/** User custom actions of site, web and list through PnPjs; recorded answers in pnpcore's UserCustomActionTests. */
import '@pnp/sp/regional-settings';
import '@pnp/sp/sites';
import '@pnp/sp/user-custom-actions';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.siteGroups.getById(4).users.add(`i:0#.f|membership|${bo.loginName}`);
});
afterAll(() => site.sharePoint.close());

const header = {
  ClientSideComponentId: 'a54612b1-e5cb-4a43-80ae-3b5fb6ce1e35',
  ClientSideComponentProperties: '{"message":"hej"}',
  Location: 'ClientSideExtension.ApplicationCustomizer',
  Name: 'Header',
  Title: 'Custom Header',
  Description: 'TESTING',
  Sequence: 100,
  Rights: { High: 0, Low: 262144 },
};

const places = ['web', 'list', 'site'] as const;
const actionsOf = async (place: (typeof places)[number], who = owner) => {
  const sp = await site.as(who);
  if (place === 'list') return sp.web.lists.getByTitle('Tasks').userCustomActions;
  return place === 'web' ? sp.web.userCustomActions : sp.site.userCustomActions;
};

it.each([
  ['web', 3],
  ['list', 4],
  ['site', 2],
] as const)('%s: added, read, changed, deleted, cleared', async (place, scope) => {
  const actions = await actionsOf(place);
  const { data } = await actions.add(header);
  expect(data).toMatchObject({
    ...header,
    Rights: { High: '0', Low: '262144' },
    CommandUIExtension: null,
    HostProperties: '',
    RegistrationType: 0,
    Scope: scope,
    VersionOfUserCustomAction: '16.0.1.0',
  });
  const one = actions.getById(data.Id);
  await one.update({ Title: 'Ny', Sequence: 200 });
  expect(await one()).toMatchObject({
    Title: 'Ny',
    Sequence: 200,
    Name: 'Header',
    VersionOfUserCustomAction: '16.0.2.0',
  });
  expect(await one.titleResource('da-dk')).toBe('Ny');
  await actions.add({ Location: 'x', Title: 'b' });
  expect((await actions.filter("Title eq 'b'")()).map(({ Title }) => Title)).toEqual(['b']);
  await one.delete();
  expect((await actions()).map(({ Title }) => Title)).toEqual(['b']);
  await expect(one()).rejects.toThrow('[404]');
  await actions.clear();
  expect(await actions()).toEqual([]);
});

it('belong to one place alone, and go with its list', async () => {
  const sp = await site.as(owner);
  await sp.web.lists.add('Gone');
  await sp.web.lists.getByTitle('Gone').userCustomActions.add({ Location: 'x', Title: 'of the list' });
  await (await actionsOf('web')).add({ Location: 'x', Title: 'of the web' });
  expect(await (await actionsOf('list'))()).toEqual([]);
  expect(await (await actionsOf('site'))()).toEqual([]);
  const expanded = await sp.web.select('UserCustomActions').expand('UserCustomActions')<unknown>();
  expect(expanded).toMatchObject({ UserCustomActions: [{ Title: 'of the web' }] });
  await sp.web.lists.getByTitle('Gone').delete();
  await (await actionsOf('web')).clear();
});

it.each(places)('%s: readers read, whoever manages it writes, nobody else enters', async (place) => {
  const reading = await actionsOf(place, bo);
  expect(await reading()).toEqual([]);
  await expect(reading.add({ Location: 'x' })).rejects.toThrow('[403]');
  await expect(reading.clear()).rejects.toThrow('[403]');
  await expect((await actionsOf(place, ida))()).rejects.toThrow(/\[40[34]\]/);
});

it.each([
  [{ Title: 'without a place' }, 400],
  [{ Location: 'x', Sequence: 'first' }, 400],
  [{ Location: 'x', Rights: { High: 'a', Low: 0 } }, 400],
  [{ Location: 'x', ClientSideComponentId: 'none' }, 400],
  [{ Location: 'x', Nothing: 1 }, 400],
  [{ Location: 'x', Scope: 2 }, 501],
])('refuses %j with %i', async (body, status) => {
  const answer = await site.request(owner, '/_api/web/usercustomactions', {
    method: 'POST',
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(status);
});
