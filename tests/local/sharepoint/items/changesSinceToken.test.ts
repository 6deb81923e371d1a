/** A copy of a list kept in step: everything once, then what changed, as XML. */
import '@pnp/sp/recycle-bin';
import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import { parseXml, type XmlElement } from '../../../../src/local/sharepoint/xml/parseXml';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const tasks = (sp: SPFI): IList => sp.web.lists.getByTitle('Tasks');
type Query = Parameters<IList['getListItemChangesSinceToken']>[0];

const child = (element: XmlElement, name: string): XmlElement => {
  const found = element.children.find((one) => one.name === name);
  if (!found) throw new Error(`no <${name}>`);
  return found;
};

interface Read {
  readonly token: string;
  readonly marks: readonly (readonly [string | undefined, string])[];
  readonly titles: readonly (string | undefined)[];
  readonly rows: readonly XmlElement[];
  readonly schema: boolean;
  readonly next: string | undefined;
}

const ask = async (sp: SPFI, query: Query = {}): Promise<Read> => {
  const items = child(parseXml(await tasks(sp).getListItemChangesSinceToken(query)), 'listitems');
  const changes = child(items, 'Changes');
  const data = child(items, 'rs:data');
  expect(data.attributes.get('ItemCount')).toBe(String(data.children.length));
  return {
    token: changes.attributes.get('LastChangeToken') ?? '',
    marks: changes.children
      .filter(({ name }) => name === 'Id')
      .map(({ attributes, text }) => [attributes.get('ChangeType'), text] as const),
    titles: data.children.map(({ attributes }) => attributes.get('ows_Title')),
    rows: data.children,
    schema: changes.children.some(({ name }) => name === 'List'),
    next: data.attributes.get('ListItemCollectionPositionNext'),
  };
};

beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
  await sp.web.lists.add('Tasks');
  await tasks(sp).fields.addNumber('Cost');
  await tasks(sp).fields.addMultiChoice('Kinds', { Choices: ['a', 'b'] });
  await tasks(sp).items.add({ Title: 'en & <to>', Cost: 1, Kinds: ['a', 'b'] });
  await tasks(sp).items.add({ Title: 'to' });
});
afterEach(() => site.sharePoint.close());

it('begins with the columns and all items, in the forms of the old services', async () => {
  const { schema, titles, rows } = await ask(await site.as(ida));
  expect([schema, titles]).toEqual([true, ['en & <to>', 'to']]);
  expect(Object.fromEntries(rows[0]?.attributes ?? [])).toMatchObject({
    ows_ID: '1',
    ows_Title: 'en & <to>',
    ows_Cost: '1.00000000000000',
    ows_Kinds: ';#a;#b;#',
    ows_Author: '6;#Else Ager',
    ows_Modified: '2026-03-02 11:15:30',
    ows_owshiddenversion: '1',
    ows_FSObjType: '1;#0',
    ows_FileRef: '1;#sites/tasks/Lists/Tasks/1_.000',
  });
});

it('then tells what was added, changed, deleted and restored since', async () => {
  const sp = await site.as(owner);
  const { token } = await ask(sp);
  expect(await ask(sp, { ChangeToken: token })).toMatchObject({ titles: [], marks: [], schema: false });
  await tasks(sp).items.add({ Title: 'tre' });
  await tasks(sp).items.getById(2).update({ Title: 'to igen' });
  const id = await tasks(sp).items.getById(1).recycle();
  const second = await ask(sp, { ChangeToken: token });
  expect([second.titles, second.marks]).toEqual([['to igen', 'tre'], [['Delete', '1']]]);
  await sp.web.recycleBin.getById(id).restore();
  expect(await ask(sp, { ChangeToken: second.token })).toMatchObject({
    titles: ['en & <to>'],
    marks: [['Restore', '1']],
  });
});

it('tells all again when the columns changed, and to begin anew when the token is none', async () => {
  const sp = await site.as(owner);
  const { token } = await ask(sp);
  await tasks(sp).fields.addText('More');
  expect(await ask(sp, { ChangeToken: token })).toMatchObject({ schema: true, titles: ['en & <to>', 'to'] });
  expect(await ask(sp, { ChangeToken: 'x' })).toMatchObject({ marks: [['InvalidToken', '']], titles: [] });
});

it('cuts to the columns, the condition and the number of rows that are asked for', async () => {
  const sp = await site.as(owner);
  const first = await ask(sp, { RowLimit: '1', ViewFields: '<ViewFields><FieldRef Name="Cost"/></ViewFields>' });
  expect([first.rows.length, first.rows[0]?.attributes.has('ows_Title')]).toEqual([1, false]);
  const paging = `<QueryOptions><Paging ListItemCollectionPositionNext="${(first.next ?? '').replaceAll('&', '&amp;')}"/></QueryOptions>`;
  expect((await ask(sp, { RowLimit: '1', QueryOptions: paging })).titles).toEqual(['to']);
  const where = '<Query><Where><Eq><FieldRef Name="Cost"/><Value Type="Number">1</Value></Eq></Where></Query>';
  expect((await ask(sp, { Query: where })).titles).toEqual(['en & <to>']);
  const contains = '<Contains><FieldRef Name="Title"/><Value Type="Text">to</Value></Contains>';
  const { token } = await ask(sp, { Contains: contains });
  await tasks(sp).items.getById(2).update({ Title: 'noget andet' });
  expect((await ask(sp, { Contains: contains, ChangeToken: token })).marks).toEqual([['Delete', '2']]);
});

it('answers what the tests of PnPjs ask, folder of another list and all', async () => {
  const { titles } = await ask(await site.as(owner), {
    Contains: '<Contains><FieldRef Name="Title"/><Value Type="Text">Testing</Value></Contains>',
    QueryOptions:
      '<QueryOptions><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns><DateInUtc>False</DateInUtc><IncludePermissions>TRUE</IncludePermissions><IncludeAttachmentUrls>FALSE</IncludeAttachmentUrls><Folder>Shared Documents/Test1</Folder></QueryOptions>',
  });
  expect(titles).toEqual([]);
});

it('keeps from callers what they may not see', async () => {
  const sp = await site.as(owner);
  const asBo = await site.as(bo);
  const { token } = await ask(asBo);
  await tasks(sp).items.getById(2).breakRoleInheritance(false);
  await tasks(sp).items.getById(2).update({ Title: 'hemmelig' });
  const later = await ask(asBo, { ChangeToken: token });
  expect(later.titles).toEqual([]);
  expect((await ask(asBo)).titles).toEqual(['en & <to>']);
  await tasks(sp).breakRoleInheritance(false);
  await expect(ask(asBo)).rejects.toThrow('[404]');
});

it.each([
  ['XML that is none', { Query: '<Query>' }, 400],
  ['another root', { Query: '<View/>' }, 400],
  ['a row limit that is none', { RowLimit: 'x' }, 400],
  ['names it does not know', { Wonder: 'x' }, 400],
  ['a column that is not there', { Query: '<Query><Where><IsNull><FieldRef Name="X"/></IsNull></Where></Query>' }, 500],
  ['options it does not know', { QueryOptions: '<QueryOptions><Wonder/></QueryOptions>' }, 501],
])('refuses %s', async (_, query, status) => {
  const path = "/_api/web/lists/getByTitle('Tasks')/getListItemChangesSinceToken";
  expect((await site.request(owner, path, { method: 'POST', body: JSON.stringify({ query }) })).status).toBe(status);
});
