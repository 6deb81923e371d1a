/** What stands beside webs, lists, columns and content types: custom actions, names in the site's language, times. */
import { get, merge, post, readsOn, remove, rowsOn, type Place, type Row } from '../row';
import type { Permission } from '../levels';
import type { Targets } from '../targets';

type Of = (make: Targets) => string | Promise<string>;

const resourceRows = (what: string, on: Place, of: Of, names: readonly string[]): Row[] =>
  names.map((name) =>
    rowsOn(on)(`read the ${name} of ${what}`, on === 'list' ? 'viewListItems' : 'open', async (make) =>
      post(`${await of(make)}/${name}/getValueForUICulture`, { cultureName: 'en-us' }),
    ),
  );

const names = ['titleResource', 'descriptionResource'];

const actionRows = (what: string, on: Place, need: Permission, of: (make: Targets) => string): Row[] => {
  const row = rowsOn(on);
  const body = { Title: 'x', Location: 'EditControlBlock', Url: '/x' };
  const one = async (make: Targets): Promise<string> => {
    const { Id } = await make.make(post(of(make), body));
    return `${of(make)}('${String(Id)}')`;
  };
  const reading = rowsOn(on === 'site' ? 'web' : on);
  const seen = on === 'list' ? 'viewListItems' : 'open';
  return [
    reading(`read the custom actions of ${what}`, seen, (make) => get(of(make))),
    reading(`read a custom action of ${what}`, seen, async (make) => get(await one(make))),
    reading(`read a custom action of ${what} by its number`, seen, async (make) =>
      get((await one(make)).replace(/\('([^']*)'\)$/, "/getById('$1')")),
    ),
    row(`add a custom action of ${what}`, need, (make) => post(of(make), body)),
    row(`change a custom action of ${what}`, need, async (make) => merge(await one(make), { Title: 'y' })),
    row(`delete a custom action of ${what}`, need, async (make) => remove(await one(make))),
    row(`delete a custom action of ${what} by a method`, need, async (make) => post(`${await one(make)}/deleteObject`)),
    ...resourceRows(`a custom action of ${what}`, on === 'site' ? 'web' : on, one, names),
    row(`clear the custom actions of ${what}`, need, (make) => post(`${of(make)}/clear`)),
  ];
};

const times = "date='2026-03-02T10:00:00'";

export const besideRows: readonly Row[] = [
  ...actionRows('the site', 'site', 'manageWeb', (make) => `${make.web.replace(/web$/, 'site')}/userCustomActions`),
  ...actionRows('the web', 'web', 'manageWeb', (make) => `${make.web}/userCustomActions`),
  ...actionRows('a list', 'list', 'manageLists', (make) => `${make.tasks}/userCustomActions`),
  ...resourceRows('the web', 'web', (make) => make.web, names),
  ...resourceRows('a list', 'list', (make) => make.tasks, names),
  ...resourceRows('a column', 'list', (make) => `${make.tasks}/fields/getByTitle('Title')`, names),
  ...resourceRows('a content type', 'list', (make) => make.aListType(), ['nameResource', 'descriptionResource']),
  ...readsOn('web', 'open', (make) => make.web, [
    '/titleResource/value',
    '/regionalSettings/installedLanguages',
    '/regionalSettings/timeZones',
    '/regionalSettings/timeZones/getById(3)',
    `/regionalSettings/timeZone/localTimeToUTC(${times})`,
    `/regionalSettings/timeZone/utcToLocalTime(${times})`,
  ]),
  rowsOn('web')('say the title in a language', [['nobody', 501]], (make) =>
    post(`${make.web}/titleResource/setValueForUICulture`, { cultureName: 'en-us', value: 'x' }),
  ),
  rowsOn('web')('read a time zone by POST', 'open', (make) =>
    post(`${make.web}/regionalSettings/timeZones/getById(3)`),
  ),
  ...['localTimeToUTC', 'utcToLocalTime'].map((name) =>
    rowsOn('web')(`${name} by POST`, 'open', (make) => post(`${make.web}/regionalSettings/timeZone/${name}(${times})`)),
  ),
  rowsOn('item')('read the form of an item', 'viewListItems', async (make) =>
    post(`${make.tasks}/renderListFormData(itemid=${await make.item()},formid='editform',mode='2')`),
  ),
  rowsOn('item')('ask where an item opens', 'viewListItems', async (make) =>
    post(`${await make.anItem()}/getWOPIFrameUrl(0)`),
  ),
  rowsOn('item')('ask where a file opens', 'viewListItems', async (make) =>
    post(`${await make.aFile()}/getWOPIFrameUrl(0)`),
  ),
  rowsOn('list')('update a list’s content type by a method', 'manageLists', async (make) =>
    post(`${await make.aListType()}/update(true)`),
  ),
  rowsOn('item')('read an item by its number as a text', 'viewListItems', async (make) =>
    get(`${make.tasks}/getItemByStringId('${await make.item()}')`),
  ),
  rowsOn('item')('read an item by its id', 'viewListItems', async (make) => {
    const { GUID } = await make.make(get(`${await make.anItem()}?$select=GUID`));
    return get(`${make.tasks}/getItemByUniqueId('${String(GUID)}')`);
  }),
];
