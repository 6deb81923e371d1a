import type { IItem } from '@pnp/sp/items';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, startSite, type TestSite } from './support';

let site: TestSite;
const item = (sp: SPFI): IItem => sp.web.lists.getByTitle('Tasks').items.getById(1);

beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.lists.getByTitle('Tasks').items.add({ Title: 'en' });
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
});
afterEach(() => site.sharePoint.close());

it('a comment comes back in the recorded shape, its text encoded', async () => {
  await site.as(bo);
  const response = await site.request(bo, "/_api/web/lists/getByTitle('Tasks')/items(1)/comments", {
    method: 'POST',
    body: JSON.stringify({ text: 'Hej @mention{0} <b> & "æøå"', mentions: [{ email: 'ida@kommune.test' }] }),
  });
  const { Id: listId } = await (await site.as(owner)).web.lists.getByTitle('Tasks').select('Id')();
  const comment = {
    author: {
      directoryObjectId: null,
      email: 'bo@kommune.test',
      expiration: null,
      id: 7,
      isActive: true,
      isExternal: false,
      jobTitle: null,
      loginName: 'i:0#.f|membership|bo@kommune.test',
      name: 'Bo Skov',
      principalType: 1,
      userId: null,
      userPrincipalName: 'bo@kommune.test',
    },
    createdDate: '2026-03-02T10:15:30.400Z',
    id: '1',
    isLikedByUser: false,
    isReply: false,
    itemId: 1,
    likeCount: 0,
    listId,
    mentions: [{ email: 'ida@kommune.test' }],
    modifiedDate: null,
    parentId: '0',
    replyCount: 0,
    text: 'Hej @mention&#123;0&#125; &lt;b&gt; &amp; &quot;æøå&quot;',
  };
  expect([response.status, await response.json()]).toEqual([201, comment]);
  const read = await site.request(ida, "/_api/web/lists/getByTitle('Tasks')/items(1)/comments");
  expect(await read.json()).toEqual({
    value: [{ ...comment, author: { ...comment.author, userPrincipalName: null } }],
  });
});

it('pages hold 30 comments, newest first, and more by $skip', async () => {
  const comments = item(await site.as(bo)).comments;
  for (let index = 1; index <= 32; index += 1) await comments.add(`nr. ${index}`);
  const first = await comments();
  expect([first.length, first[0]?.text]).toEqual([30, 'nr. 32']);
  const rest = await site.request(bo, "/_api/web/lists/getByTitle('Tasks')/items(1)/comments?$top=30&$skip=30");
  expect(((await rest.json()) as { value: { text: string }[] }).value.map(({ text }) => text)).toEqual([
    'nr. 2',
    'nr. 1',
  ]);
});

it('whoever may edit the item writes; whoever may read it reads', async () => {
  await item(await site.as(bo)).comments.add('af Bo');
  const asIda = item(await site.as(ida));
  expect((await asIda.comments()).length).toBe(1);
  await expect(asIda.comments.add('af Ida')).rejects.toThrow('[403]');
});

it('is deleted by its author or by whoever manages the list, and its number is not used again', async () => {
  const sp = await site.as(owner);
  await sp.web.siteGroups.getByName('Opgaver Members').users.removeByLoginName(`i:0#.f|membership|${bo.loginName}`);
  const { Id } = await sp.web.siteGroups.add({ Title: 'Skrivere' });
  await sp.web.siteGroups.getById(Id).users.add(bo.loginName);
  await sp.web.siteGroups.getById(Id).users.add(ida.loginName);
  const tasks = sp.web.lists.getByTitle('Tasks');
  await tasks.breakRoleInheritance(true, false);
  await tasks.roleAssignments.add(Id, 1073741827);
  await item(await site.as(bo)).comments.add('en');
  await expect(
    item(await site.as(ida))
      .comments.getById(1)
      .delete(),
  ).rejects.toThrow('[403]');
  await item(await site.as(bo))
    .comments.getById(1)
    .delete();
  await item(await site.as(bo)).comments.add('to');
  expect((await item(sp).comments()).map(({ id }) => id)).toEqual(['2']);
  await item(sp).comments.getById(2).delete();
  expect(await item(sp).comments()).toEqual([]);
});

it.each([
  ['replies', 'comments(1)/replies'],
  ['likes', 'comments(1)/Like'],
])('%s are not known, and that is said', async (_, path) => {
  await item(await site.as(bo)).comments.add('en');
  const response = await site.request(bo, `/_api/web/lists/getByTitle('Tasks')/items(1)/${path}`, {
    method: 'POST',
    body: '{"text":"x"}',
  });
  expect(response.status).toBe(501);
});
