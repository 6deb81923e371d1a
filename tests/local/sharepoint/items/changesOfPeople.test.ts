import '@pnp/sp/content-types';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, startSite, type TestSite } from '../support';

interface Change {
  readonly ChangeType: number;
  readonly GroupId?: number;
  readonly UserId?: number;
  readonly ListId?: string;
  readonly WebId?: string;
  readonly ContentTypeId?: { readonly StringValue: string };
}

let site: TestSite;
let sp: SPFI;
const read = 1073741826;
const everything = {
  Add: true,
  Update: true,
  DeleteObject: true,
  GroupMembershipAdd: true,
  GroupMembershipDelete: true,
};

beforeEach(async () => {
  site = await startSite();
  sp = await site.as(owner);
  const { Id } = await sp.web.ensureUser(bo.loginName);
  await sp.web.roleAssignments.add(Id, read);
});
afterEach(() => site.sharePoint.close());

const changes = async (who: typeof bo, of: string, query: Record<string, boolean>): Promise<Change[]> => {
  const init = { method: 'POST', body: JSON.stringify({ query: { ...everything, ...query } }) };
  const response = await site.request(who, `${of}/getchanges`, init);
  return ((await response.json()) as { value: Change[] }).value;
};
const web = '/_api/web';

it('persons, groups and who is in them are told to those who may see them', async () => {
  const group = await sp.web.siteGroups.add({ Title: 'Lukket', OnlyAllowMembersViewMembership: true });
  const users = sp.web.siteGroups.getById(group.Id).users;
  await users.add(ida.loginName);
  await users.removeByLoginName(`i:0#.f|membership|${ida.loginName}`);
  await sp.web.siteGroups.getById(group.Id).update({ Description: 'x' });
  const kinds = async (who: typeof bo) =>
    (await changes(who, web, { Group: true }))
      .filter(({ GroupId }) => GroupId === group.Id)
      .map(({ ChangeType }) => ChangeType);
  expect(await kinds(owner)).toEqual([1, 13, 14, 2]);
  expect(await kinds(bo)).toEqual([1, 2]);
  const added = await changes(owner, web, { User: true });
  expect(added.map(({ ChangeType, UserId }) => [ChangeType, UserId])).toEqual([
    [1, 7],
    [1, 9],
  ]);
  expect(
    (await site.request(ida, `${web}/getchanges`, { method: 'POST', body: '{"query":{"User":true}}' })).status,
  ).toBe(403);
});

it('content types of the site and of lists are told, each to those who see where they are', async () => {
  await sp.web.lists.add('Hemmelig');
  const secret = sp.web.lists.getByTitle('Hemmelig');
  await secret.breakRoleInheritance(false);
  await sp.web.contentTypes.add('0x0100ABCDEF0123456789ABCDEF0123456789', 'Sag');
  const [type] = await sp.web.contentTypes.filter("Name eq 'Sag'")<{ StringId: string }[]>();
  const StringId = String(type?.StringId);
  await secret.contentTypes.addAvailableContentType(StringId);
  const ids = async (who: typeof bo) =>
    (await changes(who, web, { ContentType: true })).map((one) => one.ContentTypeId?.StringValue);
  expect(await ids(owner)).toEqual([StringId, expect.stringContaining(StringId)]);
  expect(await ids(bo)).toEqual([StringId]);
});

it('a list that is gone is told in the log of its own web, and by the site’s; a hidden one to nobody who never saw it', async () => {
  await sp.web.webs.add('Under', 'under', '', 'STS', 1033, true);
  const add = async (at: string, title: string): Promise<string> => {
    const body = JSON.stringify({ Title: title, BaseTemplate: 100 });
    const made = await site.request(owner, `${at}/lists`, { method: 'POST', body });
    return ((await made.json()) as { Id: string }).Id;
  };
  const here = await add(web, 'Her');
  const hidden = await add(web, 'Hemmelig');
  const below = await add(`/under${web}`, 'Dernede');
  await sp.web.lists.getById(hidden).breakRoleInheritance(false);
  for (const [at, id] of [
    [web, here],
    [web, hidden],
    [`/under${web}`, below],
  ] as const)
    await site.request(owner, `${at}/lists(guid'${id}')`, { method: 'DELETE' });
  const gone = async (who: typeof bo, of: string) =>
    (await changes(who, of, { List: true, Add: false, Update: false })).map(({ ListId }) => ListId);
  expect(await gone(owner, web)).toEqual([here, hidden]);
  expect(await gone(bo, web)).toEqual([here]);
  expect(await gone(bo, `/under${web}`)).toEqual([below]);
  expect(await gone(bo, '/_api/site')).toEqual([here, below]);
  const [ofWeb, ofSubweb] = (await changes(bo, '/_api/site', { List: true, Add: false })).map(({ WebId }) => WebId);
  expect(ofWeb).not.toBe(ofSubweb);
});

it('a subweb’s recycle bin holds its own deletions alone, for whoever made them', async () => {
  await sp.web.webs.add('Under', 'under', '', 'STS', 1033, true);
  await sp.web.roleAssignments.add((await sp.web.ensureUser(bo.loginName)).Id, 1073741827);
  await sp.web.lists.add('Her');
  const under = `/under${web}`;
  await site.request(owner, `${under}/lists`, { method: 'POST', body: '{"Title":"Dernede","BaseTemplate":100}' });
  const recycle = async (at: string, list: string, who: typeof bo): Promise<string> => {
    const items = `${at}/lists/getByTitle('${list}')/items`;
    const made = await site.request(who, items, { method: 'POST', body: JSON.stringify({ Title: `i ${list}` }) });
    const { Id } = (await made.json()) as { Id: number };
    const gone = await site.request(who, `${items}(${Id})/recycle`, { method: 'POST' });
    return ((await gone.json()) as { value: string }).value;
  };
  await recycle(web, 'Her', bo);
  const id = await recycle(under, 'Dernede', bo);
  await recycle(under, 'Dernede', owner);
  const bin = async (who: typeof bo, at: string): Promise<string[]> =>
    ((await (await site.request(who, `${at}/recycleBin`)).json()) as { value: { Title: string }[] }).value.map(
      ({ Title }) => Title,
    );
  expect(await bin(bo, web)).toEqual(['i Her']);
  expect(await bin(bo, under)).toEqual(['i Dernede']);
  expect(await bin(owner, under)).toHaveLength(2);
  expect((await site.request(ida, `${under}/recycleBin`)).status).toBe(403);
  // Another web's entry is none of this one's.
  expect((await site.request(bo, `${web}/recycleBin('${id}')/restore`, { method: 'POST' })).status).toBe(404);
  expect((await site.request(bo, `${under}/recycleBin('${id}')/restore`, { method: 'POST' })).status).toBe(200);
  expect(await bin(bo, under)).toEqual([]);
});
