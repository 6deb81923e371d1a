/** Values as forms write them: read in the site's ways, checked one by one, written all or none. */
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const tasks = (sp: SPFI): IList => sp.web.lists.getByTitle('Tasks');
const form = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

interface Verdict {
  FieldName: string;
  FieldValue: string;
  HasException: boolean;
  ErrorMessage: string | null;
}

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
  await sp.web.lists.add('Targets');
  await sp.web.lists.getByTitle('Targets').items.add({ Title: 'mål 1' });
  await sp.web.lists.getByTitle('Targets').items.add({ Title: 'mål 2' });
  const { Id } = await sp.web.lists.getByTitle('Targets').select('Id')();
  await sp.web.lists.add('Tasks', '', 100, false, { EnableFolderCreation: true });
  const { fields } = tasks(sp);
  await fields.addNumber('Cost', { MinimumValue: 0, MaximumValue: 5000 });
  await fields.addText('Code', { MaxLength: 5 });
  await fields.addMultilineText('Body', { RichText: false });
  await fields.addBoolean('Done');
  await fields.addDateTime('Due', { DisplayFormat: 1 });
  await fields.addDateTime('Day', { DisplayFormat: 0 });
  await fields.addChoice('Size', { Choices: ['lille', 'stor'] });
  await fields.addMultiChoice('Kinds', { Choices: ['a', 'b'] });
  await fields.addUser('Boss', { SelectionMode: 0 });
  await fields.createFieldAsXml(`<Field Type="UserMulti" Mult="TRUE" DisplayName="Team" Name="Team" List="UserInfo"/>`);
  await fields.createFieldAsXml(
    `<Field Type="Lookup" DisplayName="Goal" Name="Goal" List="{${Id}}" ShowField="Title"/>`,
  );
  await fields.createFieldAsXml(
    `<Field Type="LookupMulti" Mult="TRUE" DisplayName="Goals" Name="Goals" List="{${Id}}" ShowField="Title"/>`,
  );
  await fields.addUrl('Link');
  await fields.getByInternalNameOrTitle('Code').update({ Required: true });
});
afterAll(() => site.sharePoint.close());
beforeEach(async () => {
  const sp = await site.as(owner);
  for (const { Id } of (await tasks(sp).items.select('Id')()).toReversed()) await tasks(sp).items.getById(Id).delete();
});

/** A new item's number. */
const added = async (): Promise<number> => (await tasks(await site.as(owner)).items.add({ Title: 'en' })).Id;
const at = async (id: number, who = owner): Promise<IItem> => tasks(await site.as(who)).items.getById(id);
const persons = (...keys: string[]): string => JSON.stringify(keys.map((key) => ({ Key: `i:0#.f|membership|${key}` })));

it.each([
  ['Title', 'ny', { Title: 'ny' }],
  ['Body', '', { Body: null }],
  ['Cost', '1.234,5', { Cost: 1234.5 }],
  ['Cost', '12', { Cost: 12 }],
  ['Cost', '', { Cost: null }],
  ['Body', 'et\nto', { Body: 'et\nto' }],
  ['Done', '1', { Done: true }],
  ['Done', 'false', { Done: false }],
  ['Due', '31-12-2026 14:30', { Due: '2026-12-31T13:30:00Z' }],
  ['Due', '2026-07-01 04:35:03', { Due: '2026-07-01T02:35:03Z' }],
  ['Due', '2026-07-01T04:35:03Z', { Due: '2026-07-01T04:35:03Z' }],
  ['Due', '1/7/2026', { Due: '2026-06-30T22:00:00Z' }],
  ['Day', '1.7.2026', { Day: '2026-06-30T22:00:00Z' }],
  ['Size', 'stor', { Size: 'stor' }],
  ['Kinds', 'a;#b;#', { Kinds: ['a', 'b'] }],
  ['Kinds', '', { Kinds: null }],
  ['Boss', persons('bo@kommune.test'), { BossId: 7 }],
  ['Boss', '[]', { BossId: null }],
  ['Team', persons('bo@kommune.test', 'ida@kommune.test'), { TeamId: [7, 8] }],
  ['Goal', '2', { GoalId: 2 }],
  ['Goal', '1;#mål 1', { GoalId: 1 }],
  ['Goals', '1;#;#2;#;#', { GoalsId: [1, 2] }],
  ['Goals', '2;#mål 2;#1;#mål 1', { GoalsId: [2, 1] }],
  ['Link', 'https://pnp.com, PnP Rocks', { Link: { Url: 'https://pnp.com', Description: 'PnP Rocks' } }],
  ['Link', 'https://pnp.com', { Link: { Url: 'https://pnp.com', Description: 'https://pnp.com' } }],
])('%s written as %s', async (name, text, expected) => {
  const id = await added();
  const target = await at(id);
  const [verdict] = await target.validateUpdateListItem(form({ [name]: text }));
  expect(verdict).toMatchObject({ FieldName: name, FieldValue: text, HasException: false, ErrorMessage: null });
  expect(await target()).toMatchObject(expected);
});

it.each([
  ['Cost', '1.5', 'You must enter a valid number.'],
  ['Cost', '5001', 'The value of this field must be between 0 and 5000.'],
  ['Code', '', 'You must specify a value for this required field.'],
  ['Code', 'toolong', 'This field can have no more than 5 characters.'],
  ['Done', 'måske', 'The value is not valid for this field.'],
  ['Due', '2024-33-33', 'Enter a date like this: 23-02-2012'],
  ['Due', '31-02-2026', 'Enter a date like this: 23-02-2012'],
  ['Size', 'enorm', 'The choice value "enorm" is not among the choices of this field.'],
  ['Kinds', 'a;#c', 'The choice value "c" is not among the choices of this field.'],
  ['Boss', persons('ukendt@kommune.test'), expect.stringContaining('does not exist')],
  ['Boss', persons('bo@kommune.test', 'ida@kommune.test'), 'The value is not valid for this field.'],
  ['Boss', 'bo', 'The value is not valid for this field.'],
  ['Goal', 'x', 'The value is not valid for this field.'],
])('%s refuses %s, and nothing is written', async (name, text, message) => {
  const id = await added();
  const target = await at(id);
  const verdicts = (await target.validateUpdateListItem(form({ Title: 'to', [name]: text }))) as unknown as Verdict[];
  expect(verdicts).toMatchObject([
    { FieldName: 'Title', HasException: false, ErrorMessage: null },
    { FieldName: name, FieldValue: text, HasException: true, ErrorMessage: message, ErrorCode: -2146232832 },
  ]);
  expect(await target()).toMatchObject({ Title: 'en', OData__UIVersionString: '1.0' });
});

it('answers in the recorded shape, a version on, and to whom may edit alone', async () => {
  const id = await added();
  const target = await at(id);
  const path = `/_api/web/lists/getByTitle('Tasks')/items(${id})/validateupdatelistitem`;
  const send = (who: typeof owner) =>
    site.request(who, path, {
      method: 'POST',
      body: JSON.stringify({ formValues: form({ Title: 'to' }), bNewDocumentUpdate: false }),
    });
  expect(await (await send(bo)).json()).toEqual({
    value: [
      { ErrorCode: 0, ErrorMessage: null, FieldName: 'Title', FieldValue: 'to', HasException: false, ItemId: id },
    ],
  });
  expect((await send(ida)).status).toBe(403);
  expect(await target()).toMatchObject({ EditorId: 7, OData__UIVersionString: '2.0', 'odata.etag': '"2"' });
});

it('a system update keeps the version and sets who and when, for whoever manages the list', async () => {
  const values = form({
    Title: 'to',
    Modified: '01-02-2020 10:00',
    Created: '2020-01-02 09:00:00',
    Editor: persons('ida@kommune.test'),
    Author: persons('bo@kommune.test'),
  });
  const id = await added();
  const target = await at(id);
  await target.validateUpdateListItem(values, true);
  expect(await target()).toMatchObject({
    Title: 'to',
    Modified: '2020-02-01T09:00:00Z',
    Created: '2020-01-02T08:00:00Z',
    AuthorId: 7,
    EditorId: 8,
    OData__UIVersionString: '1.0',
  });
  const sp = await site.as(owner);
  await sp.web.siteGroups.getByName('Opgaver Members').users.removeByLoginName(`i:0#.f|membership|${bo.loginName}`);
  await tasks(sp).breakRoleInheritance(true, false);
  await tasks(sp).roleAssignments.add(7, 1073741827);
  const asBo = await at(id, bo);
  await expect(asBo.validateUpdateListItem(values, true)).rejects.toThrow('[403]');
  await asBo.validateUpdateListItem(form({ Title: 'tre' }), true);
  await expect(asBo.validateUpdateListItem(values, false)).rejects.toThrow('[501]');
  await tasks(sp).resetRoleInheritance();
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
});

it('adds items and folders, in folders too, and tells the new number last', async () => {
  const sp = await site.as(owner);
  const root = '/sites/tasks/Lists/Tasks';
  const folder = await tasks(sp).addValidateUpdateItemUsingPath(
    form({ Title: 'Mappe', FileLeafRef: 'Mappe', ContentTypeId: '0x0120' }),
    root,
    false,
    undefined,
    { objectType: 1 },
  );
  const folderId = Number(folder.at(-1)?.FieldValue);
  const inside = (await tasks(sp).addValidateUpdateItemUsingPath(
    form({ Title: 'i mappen', Cost: '7' }),
    `${root}/Mappe`,
  )) as unknown as Verdict[];
  const id = Number(inside.at(-1)?.FieldValue);
  expect(inside).toMatchObject([
    { FieldName: 'Title', ItemId: 0 },
    { FieldName: 'Cost', ItemId: 0 },
    { FieldName: 'Id', FieldValue: String(folderId + 1), ItemId: 0 },
  ]);
  expect(await tasks(sp).items.getById(folderId).select('Title', 'FileSystemObjectType', 'FileRef')()).toMatchObject({
    Title: 'Mappe',
    FileSystemObjectType: 1,
    FileRef: `${root}/Mappe`,
  });
  expect(await tasks(sp).items.getById(id).select('Title', 'Cost', 'FileDirRef')()).toMatchObject({
    Title: 'i mappen',
    Cost: 7,
    FileDirRef: `${root}/Mappe`,
  });
  const refused = await tasks(sp).addValidateUpdateItemUsingPath(form({ Title: 'x', Cost: 'x' }), root);
  expect(refused.at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '0' });
  const again = tasks(sp).addValidateUpdateItemUsingPath(form({ FileLeafRef: 'mappe' }), root, false, undefined, {
    objectType: 1,
  });
  await expect(again).rejects.toThrow('[400]');
  await expect(tasks(sp).addValidateUpdateItemUsingPath(form({ Title: 'x' }), `${root}/Nej`)).rejects.toThrow('[404]');
  await expect(tasks(await site.as(ida)).addValidateUpdateItemUsingPath(form({ Title: 'x' }), root)).rejects.toThrow(
    '[403]',
  );
});

it.each([
  ['no values', {}, 400],
  ['values that are none', { formValues: 'x' }, 400],
  ['a column that is not there', { formValues: form({ Wonder: '1' }) }, 400],
  ['an argument it does not know', { formValues: [], wonder: true }, 400],
  ['a check-in comment', { formValues: [], checkInComment: 'x' }, 501],
])('refuses %s', async (_, body, status) => {
  const id = await added();
  const path = `/_api/web/lists/getByTitle('Tasks')/items(${id})/validateUpdateListItem()`;
  expect((await site.request(owner, path, { method: 'POST', body: JSON.stringify(body) })).status).toBe(status);
});

it('a column that nobody may write comes back as its own error', async () => {
  const id = await added();
  const target = await at(id);
  const [verdict] = (await target.validateUpdateListItem(form({ GUID: 'abc' }))) as unknown as Verdict[];
  expect(verdict).toMatchObject({ HasException: true, ErrorMessage: 'abc', ErrorCode: 0 });
});

it('reads UTC and plain numbers where the form says so', async () => {
  const id = await added();
  const target = await at(id);
  const body = {
    formValues: form({ Due: '31-12-2026 14:30', Cost: '1.5' }),
    datesInUTC: true,
    numberInInvariantCulture: true,
  };
  const path = `/_api/web/lists/getByTitle('Tasks')/items(${id})/validateUpdateListItem`;
  await site.request(owner, path, { method: 'POST', body: JSON.stringify(body) });
  expect(await target()).toMatchObject({ Due: '2026-12-31T14:30:00Z', Cost: 1.5 });
});
