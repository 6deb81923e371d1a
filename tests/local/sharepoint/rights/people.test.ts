import { bo, ida, owner, startSite, type TestSite } from '../support';

const claim = (login: string): string => `i:0#.f|membership|${login}`;

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.sharePoint.close());

const merge = async (who: typeof owner, path: string, body: unknown): Promise<number> =>
  (await site.request(who, path, { method: 'MERGE', body: JSON.stringify(body) })).status;

describe('persons of the site', () => {
  it('are added, changed and removed by whoever manages permissions', async () => {
    const sp = await site.as(owner);
    const added = await sp.web.siteUsers.add(claim(bo.loginName));
    const { Id } = await added();
    expect(await added()).toMatchObject({
      Title: 'Bo Skov',
      IsSiteAdmin: false,
      UserId: { NameIdIssuer: expect.any(String) },
    });
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    const groups = sp.web.getUserById(Id).groups;
    const [{ Id: groupId } = { Id: 0 }] = await groups();
    expect(await groups.getById(groupId)()).toMatchObject({ Title: 'Opgaver Members' });
    expect(await groups.getByName('opgaver members')()).toMatchObject({ Id: groupId });
    await expect(groups.getByName('Opgaver Owners')()).rejects.toThrow('[404]');
    await sp.web.lists.add('Tasks');
    await (await site.as(bo)).web.lists.getByTitle('Tasks').items.add({ Title: 'Bos' });
    await expect((await site.as(bo)).web.siteUsers.add(ida.loginName)).rejects.toThrow('[403]');
    await expect((await site.as(bo)).web.siteUsers.removeById(6)).rejects.toThrow('[403]');
    await sp.web.siteUsers.removeById(Id);
    await expect(sp.web.getUserById(Id)()).rejects.toThrow('User cannot be found.');
    expect(await sp.web.siteUsers.select('Title')()).toMatchObject([{ Title: 'Else Ager' }]);
    expect(await sp.web.siteGroups.getByName('Opgaver Members').users()).toEqual([]);
    // What it wrote keeps its author, and it gets its old number when it comes back, not its old rights.
    expect(await sp.web.lists.getByTitle('Tasks').items.select('Author/Title').expand('Author')()).toMatchObject([
      { Author: { Title: 'Bo Skov' } },
    ]);
    expect(await sp.web.ensureUser(bo.loginName)).toMatchObject({ Id });
    await expect((await site.as(bo)).web()).rejects.toThrow('[403]');
    await expect(sp.web.siteUsers.removeByLoginName(claim(owner.loginName))).rejects.toThrow('last site collection');
    await sp.web.siteUsers.getByLoginName(claim(bo.loginName)).delete();
    expect((await sp.web.siteUsers()).length).toBe(1);
    await expect(sp.web.siteUsers.add('nobody@kommune.test')).rejects.toThrow('[400]');
  });

  it('take back all a client read, and change their own name only', async () => {
    const sp = await site.as(owner);
    const me = await sp.web.currentUser();
    await sp.web.currentUser.update({ ...me, Title: 'Else A.' });
    expect(await sp.web.currentUser()).toMatchObject({ Title: 'Else A.', Email: owner.loginName });
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
    const asBo = await site.as(bo);
    await asBo.web.currentUser.update({ Title: 'Bo S.' });
    await expect(asBo.web.getUserById(6).update({ Title: 'x' })).rejects.toThrow('[403]');
    await expect(asBo.web.currentUser.update({ IsSiteAdmin: true })).rejects.toThrow('[403]');
    // Read does not hold EditMyUserInfo.
    await expect((await site.as(ida)).web.currentUser.update({ Title: 'x' })).rejects.toThrow('[403]');
    expect(await merge(owner, '/_api/web/getUserById(7)', { IsSiteAdmin: true })).toBe(204);
    await asBo.web.update({ Title: 'Bos' });
    expect(await merge(owner, '/_api/web/getUserById(7)', { Id: 9 })).toBe(501);
  });

  it('stand in the user information list, for those who may see them', async () => {
    const sp = await site.as(owner);
    await sp.web.ensureUser(bo.loginName);
    const get = async (who: typeof owner, path: string): Promise<unknown> =>
      (await site.request(who, `/_api/web/siteUserInfoList${path}`)).json();
    expect(await get(owner, '?$select=Title,BaseTemplate,Hidden')).toEqual({
      Title: 'User Information List',
      BaseTemplate: 112,
      Hidden: true,
    });
    expect(await get(owner, "/items?$filter=EMail eq 'bo@kommune.test'&$select=Id,Title,Name,JobTitle")).toEqual({
      value: [{ Id: 7, Title: 'Bo Skov', Name: claim(bo.loginName), JobTitle: 'Konsulent' }],
    });
    expect(await get(owner, '/items(7)?$select=LastName')).toEqual({ LastName: 'Skov' });
    expect((await site.request(ida, '/_api/web/siteUserInfoList/items')).status).toBe(403);
    const byTitle = sp.web.lists.getByTitle('User Information List');
    expect(await byTitle.items.getById(7).select('EMail')()).toMatchObject({ EMail: bo.loginName });
    expect(await byTitle.select('Id', 'ItemCount')()).toEqual(
      expect.objectContaining(await get(owner, '?$select=Id,ItemCount')),
    );
  });
});

describe('a group', () => {
  it('keeps its flags, its owner, and says what the caller may do with it', async () => {
    const sp = await site.as(owner);
    const { Id } = await sp.web.siteGroups.add({ Title: 'Regnere', AllowMembersEditMembership: true });
    const group = sp.web.siteGroups.getById(Id);
    expect(await group()).toMatchObject({
      AllowMembersEditMembership: true,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      OnlyAllowMembersViewMembership: true,
      OwnerTitle: 'Else Ager',
      RequestToJoinLeaveEmailSetting: null,
      Description: null,
      PrincipalType: 8,
    });
    await group.update({
      Title: 'Regnerne',
      Description: 'De regner',
      AllowRequestToJoinLeave: true,
      AutoAcceptRequestToJoinLeave: true,
      RequestToJoinLeaveEmailSetting: 'a@kommune.test',
    });
    expect(
      await group.select(
        '*',
        'CanCurrentUserEditMembership',
        'CanCurrentUserManageGroup',
        'CanCurrentUserViewMembership',
      )(),
    ).toMatchObject({
      Title: 'Regnerne',
      LoginName: 'Regnerne',
      AllowRequestToJoinLeave: true,
      AutoAcceptRequestToJoinLeave: true,
      RequestToJoinLeaveEmailSetting: 'a@kommune.test',
      CanCurrentUserEditMembership: true,
      CanCurrentUserManageGroup: true,
      CanCurrentUserViewMembership: true,
    });
    const { Id: boId } = await sp.web.ensureUser(bo.loginName);
    await group.setUserAsOwner(boId);
    expect(await group.select('OwnerTitle', 'Owner/Title').expand('Owner')()).toMatchObject({
      OwnerTitle: 'Bo Skov',
      Owner: { Title: 'Bo Skov' },
    });
    await expect(group.setUserAsOwner(99)).rejects.toThrow('User cannot be found.');
    await expect(group.update({ Title: 'Opgaver Owners' })).rejects.toThrow('already in use');
    await expect(group.update({ Title: 'a/b' })).rejects.toThrow('invalid characters');
    await sp.web.siteGroups.removeByLoginName('Regnerne');
    await expect(group()).rejects.toThrow('Group cannot be found.');
  });

  it('is changed by its owner, filled by its members where it says so, seen by outsiders where it does not forbid it', async () => {
    const sp = await site.as(owner);
    await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(bo.loginName);
    await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
    const { Id } = await sp.web.siteGroups.add({ Title: 'Lukket' });
    const group = async (who: typeof owner) => (await site.as(who)).web.siteGroups.getById(Id);
    const asBo = await group(bo);
    const refused = async (attempt: Promise<unknown>): Promise<void> => expect(attempt).rejects.toThrow('[403]');
    await refused(asBo.users());
    await refused(asBo.users.add(bo.loginName));
    await refused(asBo.update({ Description: 'x' }));
    await refused(asBo.setUserAsOwner(7));
    await refused((await group(bo)).expand('Users')());
    expect(await (await group(bo)).select('CanCurrentUserViewMembership')()).toMatchObject({
      CanCurrentUserViewMembership: false,
    });
    await (await group(owner)).users.add(bo.loginName);
    expect(await asBo.users.select('Title')()).toMatchObject([{ Title: 'Bo Skov' }]);
    await refused(asBo.users.add(ida.loginName));
    await (await group(owner)).update({ AllowMembersEditMembership: true });
    await asBo.users.add(ida.loginName);
    await refused(asBo.update({ Description: 'x' }));
    await (await group(owner)).setUserAsOwner(7);
    await asBo.update({ Description: 'mit', OnlyAllowMembersViewMembership: false });
    await asBo.users.removeByLoginName(claim(ida.loginName));
    expect(await (await group(ida)).users.select('Title')()).toMatchObject([{ Title: 'Bo Skov' }]);
    await refused((await site.as(ida)).web.siteGroups.removeById(Id));
    await (await site.as(bo)).web.siteGroups.removeById(Id);
  });
});
