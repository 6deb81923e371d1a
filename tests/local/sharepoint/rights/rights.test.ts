import { PermissionKind } from '@pnp/sp/security';
import { bo, gitte, ida, owner, startSite, type TestSite } from '../support';

const read = 1073741826;
const contribute = 1073741827;
const claim = (login: string): string => `i:0#.f|membership|${login}`;

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  for (const title of ['Tasks', 'Secrets']) {
    await sp.web.lists.add(title);
    await sp.web.lists.getByTitle(title).items.add({ Title: 'en' });
    await sp.web.lists.getByTitle(title).items.add({ Title: 'to' });
  }
});
afterEach(() => site.sharePoint.close());

describe('groups', () => {
  it('are three on a new site, and take persons in and out', async () => {
    const sp = await site.as(owner);
    expect(await sp.web.siteGroups.select('Id', 'Title', 'OwnerTitle').orderBy('Id')()).toMatchObject([
      { Id: 3, Title: 'Opgaver Owners' },
      { Id: 4, Title: 'Opgaver Visitors' },
      { Id: 5, Title: 'Opgaver Members' },
    ]);
    const group = await sp.web.siteGroups.add({ Title: 'Økonomer', Description: 'Regner' });
    const { users } = sp.web.siteGroups.getByName('økonomer');
    await users.add(claim(bo.loginName));
    await users.add(ida.loginName);
    expect(await users.select('Title')()).toMatchObject([{ Title: 'Bo Skov' }, { Title: 'Ida Østerby' }]);
    await users.removeByLoginName(claim(ida.loginName));
    expect(await sp.web.siteGroups.getById(group.Id).users.select('Title', 'Email')()).toMatchObject([
      { Title: 'Bo Skov', Email: 'bo@kommune.test' },
    ]);
    const asBo = await site.as(bo);
    expect(await (await site.as(owner)).web.siteUsers.getByEmail(bo.loginName).groups.select('Title')()).toMatchObject([
      { Title: 'Økonomer' },
    ]);
    await expect(asBo.web.siteGroups()).rejects.toThrow('[403]');
    await expect(sp.web.siteGroups.add({ Title: 'ØKONOMER' })).rejects.toThrow('already in use');
    await expect(sp.web.siteGroups.getByName('Nej')()).rejects.toThrow('Group cannot be found.');
    await sp.web.siteGroups.removeById(group.Id);
    await expect(sp.web.siteGroups.getByName('Økonomer')()).rejects.toThrow('Group cannot be found.');
  });

  it('find persons in the directory, and nobody else', async () => {
    const sp = await site.as(owner);
    expect(await sp.web.ensureUser(bo.loginName)).toMatchObject({ Title: 'Bo Skov', LoginName: claim(bo.loginName) });
    await expect(sp.web.ensureUser('ingen@kommune.test')).rejects.toThrow(
      'The specified user ingen@kommune.test could not be found.',
    );
    expect((await sp.web.siteUsers.select('Title')()).map((user) => user.Title)).toEqual(['Else Ager', 'Bo Skov']);
  });
});

describe('a person', () => {
  it('is a guest by the sign-in name Entra has made, with the mail address of home', async () => {
    const sp = await site.as(owner);
    const login = gitte.loginName.toLowerCase();
    expect(await sp.web.ensureUser(gitte.loginName)).toMatchObject({
      Title: 'Gitte Gæst',
      LoginName: `i:0#.f|membership|${login}`,
      Email: 'gitte@partner.test',
      UserPrincipalName: login,
    });
    await expect(sp.web.ensureUser('gitte@partner.test')).rejects.toThrow('could not be found');
  });

  it('is found by number, mail and login name, and knows its own groups and rights', async () => {
    const sp = await site.as(owner);
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    const found = await Promise.all([
      sp.web.siteUsers.getById(7).select('Title')(),
      sp.web.siteUsers.getByEmail('BO@kommune.test').select('Title')(),
      sp.web.siteUsers.getByLoginName(claim(bo.loginName)).select('Title')(),
    ]);
    expect(found.map((user) => user.Title)).toEqual(['Bo Skov', 'Bo Skov', 'Bo Skov']);
    const asBo = await site.as(bo);
    expect(await asBo.web.currentUser.groups.select('Title')()).toMatchObject([{ Title: 'Opgaver Members' }]);
    const item = asBo.web.lists.getByTitle('Tasks').items.getById(1);
    expect(await item.getCurrentUserEffectivePermissions()).toMatchObject({ High: '432', Low: '1011030767' });
    expect(await asBo.web.currentUserHasPermissions(PermissionKind.ManageWeb)).toBe(false);
    await expect(asBo.web.getUserEffectivePermissions(claim(owner.loginName))).rejects.toThrow('[403]');
  });
});

describe('permission levels', () => {
  it('are the built-in ones with their real numbers and masks', async () => {
    const sp = await site.as(owner);
    const levels = await sp.web.roleDefinitions.filter('Hidden eq false').select('Id', 'Name', 'BasePermissions')();
    expect(
      levels.map((level) => [level.Id, level.Name, level.BasePermissions.High, level.BasePermissions.Low]),
    ).toEqual([
      [1073741829, 'Full Control', '2147483647', '4294967295'],
      [1073741828, 'Design', '432', '1012866047'],
      [1073741830, 'Edit', '432', '1011030767'],
      [1073741827, 'Contribute', '432', '1011028719'],
      [1073741826, 'Read', '176', '138612833'],
    ]);
    expect(await sp.web.roleDefinitions.getByName('Contribute')()).toMatchObject({ Id: contribute, RoleTypeKind: 3 });
  });
});

describe('a list with rights of its own', () => {
  it('is there for those it names alone, and by those rights', async () => {
    const sp = await site.as(owner);
    const { Id: boId } = await sp.web.ensureUser(bo.loginName);
    const tasks = sp.web.lists.getByTitle('Tasks');
    expect(await tasks.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    await tasks.breakRoleInheritance(false, true);
    await tasks.roleAssignments.add(boId, read);
    expect(await tasks.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    expect(
      await tasks.roleAssignments
        .expand('Member', 'RoleDefinitionBindings')
        .select('PrincipalId', 'Member/Title', 'RoleDefinitionBindings/Name')(),
    ).toMatchObject([
      { PrincipalId: 6, Member: { Title: 'Else Ager' }, RoleDefinitionBindings: [{ Name: 'Full Control' }] },
      { PrincipalId: boId, Member: { Title: 'Bo Skov' }, RoleDefinitionBindings: [{ Name: 'Read' }] },
    ]);

    const asBo = await site.as(bo);
    const seen = asBo.web.lists.getByTitle('Tasks');
    expect((await asBo.web.lists.select('Title')()).map((list) => list.Title)).toEqual(['Tasks']);
    expect((await seen.items.select('Title')()).length).toBe(2);
    await expect(asBo.web.lists.getByTitle('Secrets')()).rejects.toThrow("List 'Secrets' does not exist");
    await expect(asBo.web.getList('/sites/tasks/Lists/Secrets')()).rejects.toThrow('[403]');
    for (const forbidden of [
      () => seen.items.add({ Title: 'x' }),
      () => seen.items.getById(1).update({ Title: 'x' }),
      () => seen.items.getById(1).delete(),
      () => seen.items.getById(1).recycle(),
      () => seen.update({ Title: 'x' }),
      () => seen.fields.addText('X'),
      () => seen.views.add('X'),
      () => seen.delete(),
      () => seen.breakRoleInheritance(),
      () => seen.roleAssignments(),
      () => seen.items.getById(1).comments.add('x'),
      () => asBo.web.lists.add('X'),
      () => asBo.web.update({ Title: 'x' }),
    ]) {
      await expect(forbidden()).rejects.toThrow('[403]');
    }

    await tasks.roleAssignments.add(boId, contribute);
    await seen.items.getById(1).update({ Title: 'ny' });
    const mine = await seen.getCurrentUserEffectivePermissions();
    expect(
      [PermissionKind.EditListItems, PermissionKind.ManageLists].map((kind) => seen.hasPermissions(mine, kind)),
    ).toEqual([true, false]);
    expect(await tasks.getUserEffectivePermissions(claim(bo.loginName))).toMatchObject(mine);
    await tasks.roleAssignments.remove(boId, contribute);
    await tasks.roleAssignments.remove(boId, read);
    await expect(seen()).rejects.toThrow('[404]');
    await tasks.resetRoleInheritance();
    expect(await tasks.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  });

  it('can be opened to everyone by the claim for everyone', async () => {
    const sp = await site.as(owner);
    const everyone = await sp.web.ensureUser(
      'c:0-.f|rolemanager|spo-grid-all-users/11111111-2222-3333-4444-555555555555',
    );
    const { Id } = await sp.web.siteGroups.add({ Title: 'Alle' });
    await sp.web.siteGroups.getById(Id).users.add(everyone.LoginName);
    const tasks = sp.web.lists.getByTitle('Tasks');
    await tasks.breakRoleInheritance(true, true);
    await tasks.roleAssignments.add(Id, read);
    expect((await (await site.as(ida)).web.lists.getByTitle('Tasks').items()).length).toBe(2);
    // It is everyone "except external users": a guest is let in by name, or not at all.
    const asGuest = (await site.as(gitte)).web;
    await expect(asGuest.lists.getByTitle('Tasks').items()).rejects.toThrow('[403]');
    await sp.web.siteGroups.getById(Id).users.add(claim(gitte.loginName));
    expect((await asGuest.lists.getByTitle('Tasks').items()).length).toBe(2);
  });
});

describe('an item with rights of its own', () => {
  it('is absent for the others: from lists, by its number, and from lookups', async () => {
    const sp = await site.as(owner);
    const tasks = sp.web.lists.getByTitle('Tasks');
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    await tasks.fields.addLookup('Other', { LookupListId: (await tasks.select('Id')()).Id, LookupFieldName: 'Title' });
    await tasks.items.getById(2).update({ OtherId: 1 });
    await tasks.items.getById(1).breakRoleInheritance(false, true);
    const seen = (await site.as(bo)).web.lists.getByTitle('Tasks');
    expect(await seen.items.select('Id', 'Other/Title').expand('Other')()).toMatchObject([{ Id: 2, Other: null }]);
    await expect(seen.items.getById(1)()).rejects.toThrow('Item does not exist.');
    await expect(seen.items.getById(1).update({ Title: 'x' })).rejects.toThrow('[404]');
    expect(await tasks.items.getById(1).select('Id', 'HasUniqueRoleAssignments')()).toMatchObject({
      Id: 1,
      HasUniqueRoleAssignments: true,
    });
    await tasks.items.getById(1).resetRoleInheritance();
    expect((await seen.items()).length).toBe(2);
  });
});

describe('a lookup of several values into a list that is hidden', () => {
  it.each([
    "startswith(Many/Title,'en')",
    "substringof('e',Many/Title)",
    "Many/Title eq 'en'",
    "Many/Title gt 'a'",
    'Many/Id eq 1',
    'Many/Title ne null',
  ])('is not found by %s, as the target may not be read', async (filter) => {
    const sp = await site.as(owner);
    const [tasks, secrets] = [sp.web.lists.getByTitle('Tasks'), sp.web.lists.getByTitle('Secrets')];
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    await tasks.fields.createFieldAsXml(
      `<Field Type='LookupMulti' Mult='TRUE' Name='Many' DisplayName='Many' List='{${(await secrets.select('Id')()).Id}}' ShowField='Title'/>`,
    );
    await tasks.items.getById(1).update({ ManyId: [1] });
    await secrets.breakRoleInheritance(false, true);
    const found = async (who: typeof owner): Promise<unknown> =>
      (await site.as(who)).web.lists.getByTitle('Tasks').items.select('Id', 'Many/Id').expand('Many').filter(filter)();
    expect(await found(owner)).toMatchObject([{ Id: 1, Many: [{ Id: 1 }] }]);
    expect(await found(bo)).toEqual([]);
  });

  it('differs from a value for nobody who cannot read it, also where one of the targets is hidden', async () => {
    const sp = await site.as(owner);
    const tasks = sp.web.lists.getByTitle('Tasks');
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    await tasks.fields.createFieldAsXml(
      `<Field Type='LookupMulti' Mult='TRUE' Name='Many' DisplayName='Many' List='{${(await tasks.select('Id')()).Id}}' ShowField='Title'/>`,
    );
    await tasks.items.getById(2).update({ ManyId: [1, 2] });
    await tasks.items.getById(1).breakRoleInheritance(false, true);
    const found = async (filter: string): Promise<unknown> =>
      (await site.as(bo)).web.lists.getByTitle('Tasks').items.select('Id', 'Many/Id').expand('Many').filter(filter)();
    const shown = [{ Id: 2, Many: [{ Id: 2 }] }];
    expect(await found("Many/Title ne 'en'")).toMatchObject(shown);
    expect(await found("Many/Title eq 'to'")).toMatchObject(shown);
    expect(await found("Many/Title eq 'en' or Many/Title eq 'to'")).toMatchObject(shown);
    expect(await found('Many/Title eq null')).toEqual([]);
  });
});
