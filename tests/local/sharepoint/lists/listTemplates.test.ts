/** Lists of links, announcements, contacts, events and tasks: their columns are those of a content type. */
import '@pnp/sp/batching';
import { owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.sharePoint.close());

const lists = async () => (await site.as(owner)).web.lists;
const link = { Url: 'https://a.test', Description: 'A' };

it.each([
  [103, 'Link', { URL: link, Comments: 'c' }, { URL: link, Comments: 'c' }],
  [104, 'Announcement', { Title: 'a', Body: 'b', Expires: '2026-04-01' }, { Title: 'a', Body: 'b' }],
  [
    105,
    'Contact',
    { Title: 'Ager', FirstName: 'Else', Email: 'ea@kommune.test', WorkPhone: '1' },
    { FirstName: 'Else', Email: 'ea@kommune.test' },
  ],
  [
    106,
    'Event',
    {
      Title: 'e',
      Location: 'x',
      EventDate: '2026-03-02T08:00:00Z',
      EndDate: '2026-03-02T09:00:00Z',
      Category: 'Meeting',
    },
    { Location: 'x', EventDate: '2026-03-02T08:00:00Z', Category: 'Meeting' },
  ],
  [
    107,
    'Task',
    {
      Title: 't',
      Status: 'In Progress',
      PercentComplete: 0.5,
      AssignedToId: 6,
      DueDate: '2026-04-01',
      PredecessorsId: [1],
    },
    { Status: 'In Progress', PercentComplete: 0.5, AssignedToId: 6, PredecessorsId: [1] },
  ],
])('template %i makes lists of the content type %s', async (template, type, values, told) => {
  const title = `List${template}`;
  const made = await (await lists()).add(title, '', template);
  expect(made).toMatchObject({ BaseTemplate: template, BaseType: 0 });
  const list = (await lists()).getByTitle(title);
  const types = await list.contentTypes.select('Name')<{ Name: string }[]>();
  expect(types.map(({ Name }) => Name)).toEqual([type, 'Folder']);
  await list.items.add({ Title: 'first' });
  await list.items.add(values);
  expect(await list.items.getById(2)<unknown>()).toMatchObject(told);
  expect((await list.items<unknown[]>()).length).toBe(2);
  const names = (await list.defaultView.fields()) as { Items: string[] };
  for (const name of names.Items) expect(await list.fields.getByInternalNameOrTitle(name)()).toBeTruthy();
  expect((await list.renderListDataAsStream({})).Row).toHaveLength(2);
});

it('are the templates that a web tells of', async () => {
  const answer = await site.request(owner, '/_api/web/listtemplates?$select=ListTemplateTypeKind,Name');
  const { value } = (await answer.json()) as { value: { ListTemplateTypeKind: number; Name: string }[] };
  expect(value.map(({ ListTemplateTypeKind }) => ListTemplateTypeKind)).toEqual([100, 101, 103, 104, 105, 106, 107]);
});

it.each([102, 108, 109, 171, 544, 1100])('refuses template %i', async (template) => {
  await expect((await lists()).add(`No${template}`, '', template)).rejects.toThrow('[501]');
});

it('pushes no change of a content type to lists, as REST does not', async () => {
  const sp = await site.as(owner);
  await (await lists()).add('Pushed');
  const { data } = await sp.web.contentTypes.add('0x01', 'Sag');
  const id = data.Id?.StringValue ?? '';
  const pushed = (await lists()).getByTitle('Pushed');
  await pushed.contentTypes.addAvailableContentType(id);
  await sp.web.contentTypes.getById(id).update({ Description: 'ny' });
  const answer = await site.request(owner, `/_api/web/contenttypes('${id}')/update(true)`, { method: 'POST' });
  expect(answer.status).toBe(200);
  expect(
    (await pushed.contentTypes.select('Description').filter("Name eq 'Sag'")()).map((one) => one.Description),
  ).toEqual(['']);
});
