import type { IItem } from '@pnp/sp/items';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, startSite, type TestSite } from '../support';

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
    createdDate: '2026-03-02T10:15:30.4Z',
    id: '1',
    isLikedByUser: false,
    isReply: false,
    itemId: 1,
    likeCount: 0,
    listId,
    mentions: [
      { email: 'ida@kommune.test', id: 8, loginName: 'i:0#.f|membership|ida@kommune.test', name: 'Ida Østerby' },
    ],
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

it('a link that mentions a person stays one, everything else is encoded', async () => {
  const text = 'Se: <a data-sp-mention-user-id="ida@kommune.test" href="mailto:ida@kommune.test">@Ida</a> <script>';
  const { id } = await item(await site.as(bo)).comments.add(text);
  const read = await item(await site.as(ida)).comments.getById(id)();
  expect(read.text).toBe(
    'Se&#58; <a data-sp-mention-user-id="ida@kommune.test" href="mailto&#58;ida@kommune.test" tabindex="-1">@Ida</a> &lt;script&gt;',
  );
  expect(read.mentions).toMatchObject([{ id: 8, name: 'Ida Østerby' }]);
});

it('a mark of a mention that is encoded already is not encoded again; other text that looks encoded is', async () => {
  const { id } = await item(await site.as(bo)).comments.add('Hej @mention&#123;0&#125; &#123;1&#125;');
  const read = await item(await site.as(ida)).comments.getById(id)();
  expect(read.text).toBe('Hej @mention&#123;0&#125; &amp;#123;1&amp;#125;');
});

it('replies belong to their comment, are numbered with all others, and go with it', async () => {
  const asBo = item(await site.as(bo));
  const comment = await asBo.comments.add('en');
  const reply = await comment.replies.add('svar');
  await reply.replies.add('svar på svar');
  expect([reply.id, reply.parentId, reply.isReply, reply.text]).toEqual(['2', '1', true, 'svar']);
  expect((await asBo.comments()).map(({ id, replyCount }) => [id, replyCount])).toEqual([['1', 2]]);
  expect((await comment.replies()).map(({ text }) => text)).toEqual(['svar på svar', 'svar']);
  await expect(
    item(await site.as(ida))
      .comments.getById(1)
      .replies.add('x'),
  ).rejects.toThrow('[403]');
  await asBo.comments.getById(2).delete();
  expect((await comment.replies()).map(({ id }) => id)).toEqual(['3']);
  await comment.delete();
  await expect(asBo.comments.getById(3)()).rejects.toThrow('[404]');
});

it('shows what is selected and expanded, with capitals as .NET writes them', async () => {
  const asBo = item(await site.as(bo));
  const comment = await asBo.comments.add('en');
  await comment.replies.add('svar');
  await comment.like();
  const path = "/_api/web/lists/getByTitle('Tasks')/getitembyid(1)/getcomments";
  const answer = await site.request(
    bo,
    `${path}?$select=Id,ReplyCount,Replies&$expand=Replies,likedBy,Replies/likedBy`,
  );
  expect((await answer.json()).value).toEqual([
    {
      replies: [expect.objectContaining({ text: 'svar', likedBy: [] })],
      likedBy: [
        {
          creationDate: '2026-03-02T10:15:30.4Z',
          email: 'bo@kommune.test',
          id: 7,
          loginName: 'i:0#.f|membership|bo@kommune.test',
          name: 'Bo Skov',
        },
      ],
      id: '1',
      replyCount: 1,
    },
  ]);
  expect((await site.request(bo, `${path}?$select=wonder`)).status).toBe(400);
});

it('counts likes of comments, of each person one, and says whether the caller is among them', async () => {
  const asBo = item(await site.as(bo));
  const comment = await asBo.comments.add('en');
  await comment.like();
  await comment.like();
  await item(await site.as(owner))
    .comments.getById(1)
    .like();
  expect(await asBo.comments.getById(1)()).toMatchObject({ likeCount: 2, isLikedByUser: true });
  expect(await item(await site.as(ida)).comments.getById(1)()).toMatchObject({ likeCount: 2, isLikedByUser: false });
  await comment.unlike();
  expect(await asBo.comments.getById(1)()).toMatchObject({ likeCount: 1, isLikedByUser: false });
  await expect(
    item(await site.as(ida))
      .comments.getById(1)
      .like(),
  ).rejects.toThrow('[403]');
});

it('keeps likes and ratings of items, by either address', async () => {
  const asBo = item(await site.as(bo));
  await asBo.like();
  expect(await asBo.getLikedByInformation()).toMatchObject({
    likedBy: [{ name: 'Bo Skov', creationDate: '2026-03-02T10:15:30.4Z' }],
    isLikedByUser: true,
    likeCount: '1',
  });
  expect((await asBo.getLikedBy()).map(({ id }) => id)).toEqual([7]);
  const path = "/_api/web/lists/getByTitle('Tasks')/items(1)";
  expect((await site.request(owner, `${path}/like`, { method: 'POST' })).status).toBe(200);
  await asBo.unlike();
  expect((await asBo.getLikedBy()).map(({ id }) => id)).toEqual([6]);
  expect(await asBo.rate(2)).toBe(2);
  expect(await item(await site.as(owner)).rate(5)).toBe(3.5);
  await expect(item(await site.as(ida)).like()).rejects.toThrow('[403]');
  await expect(asBo.rate(6 as never)).rejects.toThrow('[400]');
});

it('a page says where the next one is, with the options it was asked with', async () => {
  const comments = item(await site.as(bo)).comments;
  for (let index = 1; index <= 31; index += 1) await comments.add(`nr. ${index}`);
  const path = "/_api/web/lists/getByTitle('Tasks')/items(1)/comments?$select=id";
  type Page = { value: { id: string }[]; 'odata.nextLink'?: string };
  const headers = { accept: 'application/json' };
  const first = (await (await site.request(bo, path, { headers })).json()) as Page;
  const next = first['odata.nextLink'] ?? '';
  expect(next).toMatch(/\/getitembyid\(1\)\/getcomments\?%24skiptoken=2&%24select=id$/);
  await comments.add('ny imellem');
  const second = (await (await site.request(bo, next.slice(next.indexOf('/_api')), { headers })).json()) as Page;
  expect([second.value.map(({ id }) => id), second['odata.nextLink']]).toEqual([['1'], undefined]);
});

it('can be switched off for an item and for a list', async () => {
  const sp = await site.as(bo);
  const path = "/_api/web/lists/getByTitle('Tasks')/items(1)";
  const send = (body: string) => site.request(bo, `${path}/SetCommentsDisabled`, { method: 'POST', body });
  expect(await (await send('{"value":true}')).json()).toEqual({ 'odata.null': true });
  expect(await item(sp).select('Id', 'CommentsDisabled', 'CommentsDisabledScope')()).toMatchObject({
    CommentsDisabled: true,
    CommentsDisabledScope: 1,
  });
  await expect(item(sp).comments.add('x')).rejects.toThrow('[403]');
  await send('{"value":false}');
  await item(sp).comments.add('x');
  expect(
    (await site.request(ida, `${path}/SetCommentsDisabled`, { method: 'POST', body: '{"value":true}' })).status,
  ).toBe(403);
  await (await site.as(owner)).web.lists.getByTitle('Tasks').update({ DisableCommenting: true } as never);
  await expect(item(sp).comments.add('x')).rejects.toThrow('[403]');
  expect((await item(sp).comments()).length).toBe(1);
});

it('clears all, and numbers go on', async () => {
  const sp = await site.as(owner);
  await item(sp).comments.add('en');
  await item(sp).comments.add('to');
  await expect(item(await site.as(ida)).comments.clear()).rejects.toThrow('[403]');
  expect(await item(sp).comments.clear()).toBe(true);
  expect(await item(sp).comments()).toEqual([]);
  expect((await item(sp).comments.add('tre')).id).toBe('3');
});

it.each([
  ['a text that is none', { text: '  ' }],
  ['a text that is too long', { text: 'x'.repeat(4001) }],
  ['a mention of nobody', { text: 'x', mentions: [{ email: 'ukendt@kommune.test' }] }],
  ['mentions that are none', { text: 'x', mentions: ['bo'] }],
  ['names it does not know', { text: 'x', likeCount: 5 }],
])('refuses %s', async (_, body) => {
  const path = "/_api/web/lists/getByTitle('Tasks')/items(1)/comments";
  const answer = await site.request(bo, path, { method: 'POST', body: JSON.stringify(body) });
  expect(answer.status).toBe(400);
  expect(await item(await site.as(bo)).comments()).toEqual([]);
});
