import '@pnp/sp/sites';
import '@pnp/sp/regional-settings/web';
import { Web } from '@pnp/sp/webs';
import { baseUrl, bo, ida, owner, sitePath, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.sharePoint.close());

const json = async (response: Response): Promise<Record<string, unknown>> =>
  (await response.json()) as Record<string, unknown>;

const addSub = async (same = true): Promise<void> => {
  const sp = await site.as(owner);
  await sp.web.webs.add('Undersite', 'sub', 'Til prøver', 'STS#3', 1033, same);
};

describe('the web', () => {
  it('has the properties that clients read, and what lies behind its links', async () => {
    const sp = await site.as(owner);
    const web = await sp.web();
    expect(web).toMatchObject({
      Title: 'Opgaver',
      Url: webUrl,
      ServerRelativeUrl: sitePath,
      WebTemplate: 'GROUP',
      Configuration: 0,
      Language: 1033,
      WelcomePage: 'SitePages/Home.aspx',
      ResourcePath: { DecodedUrl: webUrl },
      CurrentChangeToken: { StringValue: expect.stringMatching(/^1;2;[-0-9a-f]{36};\d{18};\d+$/) },
    });
    const more = await sp.web
      .select('Title', 'HasUniqueRoleAssignments', 'EffectiveBasePermissions', 'AssociatedOwnerGroup/Title')
      .expand('AssociatedOwnerGroup', 'RegionalSettings/TimeZone', 'AllProperties', 'Lists', 'Author')();
    expect(more).toMatchObject({
      HasUniqueRoleAssignments: true,
      EffectiveBasePermissions: { High: '2147483647', Low: '4294967295' },
      AssociatedOwnerGroup: { Title: 'Opgaver Owners' },
      RegionalSettings: { LocaleId: 1030, TimeZone: { Id: 3 } },
      AllProperties: { vti_x005f_associateownergroup: '3', vti_x005f_associategroups: '5;4;3' },
      Author: { Title: 'Else Ager' },
    });
    const titles = (more as unknown as { Lists: { Title: string }[] }).Lists.map((list) => list.Title);
    expect(titles).toContain('Documents');
    expect(await sp.web.regionalSettings.select('DecimalSeparator')()).toMatchObject({ DecimalSeparator: ',' });
    expect(await sp.web.allProperties()).toMatchObject({ vti_x005f_defaultlanguage: 'en-us' });
  });

  it('keeps what is set, and refuses what cannot be', async () => {
    const sp = await site.as(owner);
    await sp.web.update({
      Title: 'Ny',
      Description: 'd',
      QuickLaunchEnabled: false,
      HeaderLayout: 1,
      MegaMenuEnabled: true,
    });
    expect(await sp.web()).toMatchObject({
      Title: 'Ny',
      Description: 'd',
      QuickLaunchEnabled: false,
      HeaderLayout: 1,
      MegaMenuEnabled: true,
      TreeViewEnabled: false,
    });
    await expect(sp.web.update({ HeaderLayout: 'x' })).rejects.toThrow('[400]');
    await expect(sp.web.update({ Wonders: 1 })).rejects.toThrow('[400]');
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    await expect((await site.as(bo)).web.update({ Title: 'x' })).rejects.toThrow('[403]');
  });

  it('has the host’s root web above it, which answers by itself', async () => {
    const sp = await site.as(owner);
    const parent = await sp.web.getParentWeb();
    expect(await parent.select('Url', 'ServerRelativeUrl', 'WebTemplate')()).toMatchObject({
      Url: baseUrl,
      ServerRelativeUrl: '/',
      WebTemplate: 'STS',
    });
    const token = await site.token(owner);
    const ask = async (path: string): Promise<Record<string, unknown>> => {
      const headers = { authorization: `Bearer ${token}`, accept: 'application/json;odata=nometadata' };
      return json(await site.sharePoint.fetch(new Request(`${baseUrl}${path}`, { headers })));
    };
    expect(await ask('/_api/site?$select=Url')).toEqual({ Url: baseUrl });
    expect(await ask('/_api/web/parentweb')).toEqual({ 'odata.null': true });
    expect(await ask("/_api/web/lists/getByTitle('Documents')")).toHaveProperty(['odata.error']);
    const nobody = await site.as(ida);
    await expect(Web([nobody.web, baseUrl])()).rejects.toThrow('[403]');
  });
});

describe('the site', () => {
  it('tells of itself, of its root web and its owner', async () => {
    const sp = await site.as(owner);
    const found = await sp.site();
    expect(found).toMatchObject({
      Url: webUrl,
      ServerRelativeUrl: sitePath,
      ReadOnly: false,
      MaxItemsPerThrottledOperation: 5000,
      WriteLocked: false,
    });
    const { Id: webId } = await sp.web.select('Id')();
    expect((await sp.site.rootWeb()).Id).toBe(webId);
    expect(await (await sp.site.openWebById(webId)).web.lists()).not.toEqual([]);
    const more = await json(
      await site.request(owner, '/_api/site?$select=Owner/Title,RootWeb/Title,Usage&$expand=Owner,RootWeb'),
    );
    expect(more).toMatchObject({ Owner: { Title: 'Else Ager' }, RootWeb: { Title: 'Opgaver' } });
    expect(await json(await site.request(owner, '/_api/site/id'))).toEqual({ value: found.Id });
  });
});

describe('a subweb', () => {
  it('is added, found, and answers at an address of its own with lists of its own', async () => {
    await addSub();
    const sp = await site.as(owner);
    expect(await sp.web.webs.select('Title', 'ServerRelativeUrl', 'Configuration')()).toMatchObject([
      { Title: 'Undersite', ServerRelativeUrl: `${sitePath}/sub`, Configuration: 3 },
    ]);
    expect(await sp.web.webinfos()).toMatchObject([
      { Title: 'Undersite', WebTemplate: 'STS', Description: 'Til prøver' },
    ]);
    expect(await sp.web.getSubwebsFilteredForCurrentUser()()).toMatchObject([{ Title: 'Undersite' }]);
    expect(await sp.web.getSubwebsFilteredForCurrentUser(64)()).toEqual([]);
    const sub = Web([sp.web, `${webUrl}/sub`]);
    await sp.web.lists.add('Tasks');
    await sub.lists.add('Tasks', 'den anden');
    await sub.lists.getByTitle('Tasks').items.add({ Title: 'nede' });
    expect(await sp.web.lists.getByTitle('Tasks').items()).toEqual([]);
    expect(
      await sub.lists.getByTitle('Tasks').select('Description', 'ParentWeb/Title').expand('ParentWeb')(),
    ).toMatchObject({ Description: 'den anden', ParentWeb: { Title: 'Undersite' } });
    const { Id } = await sub.lists.getByTitle('Tasks').select('Id')();
    await expect(sp.web.lists.getById(Id)()).rejects.toThrow('[404]');
    expect(await sub.getList(`${sitePath}/sub/Lists/Tasks`).select('Id')()).toMatchObject({ Id });
    expect(await (await sub.getParentWeb()).select('Title')()).toMatchObject({ Title: 'Opgaver' });
    const context = await site.request(owner, '/sub/_api/contextinfo', { method: 'POST' });
    expect(await json(context)).toMatchObject({ WebFullUrl: `${webUrl}/sub`, SiteFullUrl: webUrl });
    expect(await json(await site.request(owner, '/sub/_api/site?$select=Url'))).toEqual({ Url: webUrl });
    expect((await site.request(owner, '/nowhere/_api/web')).status).toBe(404);
  });

  it('inherits rights, groups and levels until it has its own', async () => {
    await addSub();
    const sp = await site.as(owner);
    const sub = Web([sp.web, `${webUrl}/sub`]);
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    const asBo = Web([(await site.as(bo)).web, `${webUrl}/sub`]);
    expect(await asBo.associatedMemberGroup.select('Id')()).toMatchObject({ Id: 5 });
    await asBo.lists.add('Bos');
    expect(await asBo.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Opgaver' });
    await expect(sub.roleDefinitions.add('Nyt', '', 1, { High: 0, Low: 1 })).rejects.toThrow('[400]');

    await sub.breakRoleInheritance(false, true);
    expect(await sub.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    await expect(asBo()).rejects.toThrow('[403]');
    await expect(asBo.lists()).rejects.toThrow('[403]');
    expect(await (await site.as(bo)).web.webs()).toEqual([]);
    await sub.createDefaultAssociatedGroups('Under', owner.loginName);
    expect(await sub.associatedOwnerGroup.users.select('Title')()).toMatchObject([{ Title: 'Else Ager' }]);
    await sub.associatedVisitorGroup.users.add(bo.loginName);
    expect(await asBo.select('Title')()).toMatchObject({ Title: 'Undersite' });
    await expect(asBo.lists.add('Nej')).rejects.toThrow('[403]');
    await sub.resetRoleInheritance();
    await asBo.lists.add('Igen');
    await expect(sp.web.resetRoleInheritance()).rejects.toThrow('nothing to inherit');
  });

  it('is added by whoever may, once an address, of a known template, and goes when it has none below', async () => {
    await addSub();
    const sp = await site.as(owner);
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    await expect((await site.as(bo)).web.webs.add('x', 'x')).rejects.toThrow('[403]');
    await expect(sp.web.webs.add('x', 'SUB')).rejects.toThrow('already in use');
    await expect(sp.web.webs.add('x', 'x', '', 'WONDER#0')).rejects.toThrow("site template 'WONDER#0'");
    await expect(sp.web.webs.add('x', 'a/b')).rejects.toThrow('[400]');
    const sub = Web([sp.web, `${webUrl}/sub`]);
    await sub.lists.add('Tasks');
    await sub.webs.add('Dybere', 'deep');
    await expect(sub.delete()).rejects.toThrow('Sites that have subsites');
    await Web([sp.web, `${webUrl}/sub/deep`]).delete();
    await expect(Web([(await site.as(bo)).web, `${webUrl}/sub`]).delete()).rejects.toThrow('[403]');
    await sub.delete();
    expect((await site.request(owner, '/sub/_api/web')).status).toBe(404);
    await addSub();
    await expect(sub.lists.getByTitle('Tasks')()).rejects.toThrow('[404]');
  });

  it('is asked in a batch of its own too', async () => {
    await addSub();
    const sp = await site.as(owner);
    const sub = Web([sp.web, `${webUrl}/sub`]);
    const [batched, execute] = sub.batched();
    const titles: Promise<string>[] = [
      batched
        .select('Title')()
        .then(({ Title }) => Title),
    ];
    await execute();
    expect(await Promise.all(titles)).toEqual(['Undersite']);
    expect((await site.request(owner, '/nowhere/_api/$batch', { method: 'POST', body: 'x' })).status).toBe(404);
  });
});
