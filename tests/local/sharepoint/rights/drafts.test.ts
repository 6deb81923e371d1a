import '@pnp/sp/files';
import '@pnp/sp/folders';
import { CheckinType } from '@pnp/sp/files';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, sitePath, startSite, type TestSite } from '../support';
import { everyWay, waysTo, type Wanted } from './ways';

let site: TestSite;
let sp: SPFI;
const contribute = 1073741827;
const read = 1073741826;

// Ida contributes, Bo reads.
beforeEach(async () => {
  site = await startSite();
  sp = await site.as(owner);
  await sp.web.lists.add('Papers', '', 101);
  await sp.web.lists.add('Tasks');
  for (const [person, role] of [
    [bo, read],
    [ida, contribute],
  ] as const) {
    const { Id } = await sp.web.ensureUser(person.loginName);
    await sp.web.roleAssignments.add(Id, role);
  }
});
afterEach(() => site.sharePoint.close());

const papers = async (who: typeof bo) => (await site.as(who)).web.lists.getByTitle('Papers');
const tasks = async (who: typeof bo) => (await site.as(who)).web.lists.getByTitle('Tasks');
const fileOf = async (who: typeof bo, name = 'a.txt') =>
  (await site.as(who)).web.getFileByServerRelativePath(`${sitePath}/Papers/${name}`);
const statuses = async (who: typeof bo, wanted: Wanted, ways: readonly string[]): Promise<number[]> => {
  const found = await everyWay(site, who, wanted);
  return ways.map((way) => found.get(way)?.status ?? 0);
};

/** A file with a title, as whoever makes it. */
const addFile = async (who: typeof bo, title: string, bytes: string): Promise<Wanted> => {
  const made = await (await papers(who)).rootFolder.files.addUsingPath('a.txt', bytes);
  const file = await fileOf(who);
  const item = await file.getItem();
  await item.update({ Title: title });
  return { list: 'Papers', id: 1, file: { name: 'a.txt', uniqueId: made.UniqueId } };
};

const byOne = [
  'items(n)',
  'a file by its address',
  'a file by id',
  'its bytes',
  'its own address',
  'download',
  'versions',
];

describe('a file that was never checked in', () => {
  it('is its holder’s alone, by every way', async () => {
    await sp.web.lists.getByTitle('Papers').update({ ForceCheckout: true });
    const wanted = await addFile(ida, 'Hemmelig', 'bytes-hemmelig');
    for (const who of [bo, owner]) {
      expect(await waysTo(site, who, wanted, 'Hemmelig')).toEqual([]);
      expect(await waysTo(site, who, wanted, 'bytes-hemmelig')).toEqual([]);
      expect(
        await waysTo(site, who, wanted, 'a.txt').then((ways) => ways.filter((way) => !byOne.includes(way))),
      ).toEqual(['listItemAllFields', 'its versions']);
      expect(await statuses(who, wanted, byOne)).toEqual([404, 404, 404, 404, 404, 404, 404]);
      expect(await (await papers(who)).getChanges({ Item: true, Add: true, Update: true })).toEqual([]);
    }
    expect(await waysTo(site, ida, wanted, 'Hemmelig')).toEqual(
      expect.arrayContaining([
        'items',
        'items(n)',
        '$filter',
        'getitems',
        'RenderListDataAsStream',
        'listItemAllFields',
      ]),
    );
  });

  it('cannot be looked up, and shows when it is checked in', async () => {
    const list = sp.web.lists.getByTitle('Papers');
    await list.update({ ForceCheckout: true });
    const wanted = await addFile(ida, 'Hemmelig', 'x');
    const { Id } = await list.select('Id')();
    await sp.web.lists.getByTitle('Tasks').fields.addLookup('Paper', { LookupListId: Id, LookupFieldName: 'Title' });
    await (await tasks(ida)).items.add({ Title: 'ser', PaperId: 1 });
    const seen = async (who: typeof bo) =>
      (await tasks(who)).items.select('Paper/Title').expand('Paper')<{ Paper: unknown }[]>();
    expect(await seen(bo)).toMatchObject([{ Paper: null }]);
    expect(await seen(ida)).toMatchObject([{ Paper: { Title: 'Hemmelig' } }]);
    await (await fileOf(ida)).checkin('ind', CheckinType.Major);
    expect(await seen(bo)).toMatchObject([{ Paper: { Title: 'Hemmelig' } }]);
    expect(await statuses(bo, wanted, ['items(n)', 'its bytes'])).toEqual([200, 200]);
  });
});

describe('a file that somebody has checked out', () => {
  it('is for the others what it was before, by every way, in filters too', async () => {
    const wanted = await addFile(ida, 'Forrige', 'bytes-forrige');
    await (await fileOf(ida)).checkout();
    await (await (await fileOf(ida)).getItem()).update({ Title: 'Arbejde' });
    await (await fileOf(ida)).setContent('bytes-arbejde');
    for (const who of [bo, owner]) {
      expect(await waysTo(site, who, wanted, 'Arbejde')).toEqual([]);
      expect(await waysTo(site, who, wanted, 'bytes-arbejde')).toEqual([]);
      expect(await waysTo(site, who, wanted, 'bytes-forrige')).toEqual(['its bytes', 'its own address', 'download']);
      const { items } = await papers(who);
      expect(await items.filter("Title eq 'Arbejde'")()).toEqual([]);
      expect(
        await items.select('Title', 'OData__UIVersionString', 'File_x0020_Size').filter("Title eq 'Forrige'")(),
      ).toMatchObject([{ Title: 'Forrige', OData__UIVersionString: '2.0', File_x0020_Size: 13 }]);
    }
    const own = (await papers(ida)).items.select('Title').filter("Title eq 'Arbejde'");
    expect(await own()).toMatchObject([{ Title: 'Arbejde' }]);
  });
});

describe('a draft over a published file', () => {
  let wanted: Wanted;
  const publishAndDraft = async (visibility: number): Promise<void> => {
    await sp.web.lists.getByTitle('Papers').update({ EnableMinorVersions: true, DraftVersionVisibility: visibility });
    wanted = await addFile(owner, 'Offentlig', 'bytes-offentlig');
    await (await fileOf(owner)).publish('ud');
    await (await (await fileOf(owner)).getItem()).update({ Title: 'Udkast' });
    await (await fileOf(owner)).setContent('bytes-udkast-længere');
  };

  it.each([
    ['0: for all readers', 0, [true, true]],
    ['1: for editors', 1, [false, true]],
    ['2: for approvers', 2, [false, false]],
  ] as const)('DraftVersionVisibility %s; the others see what is published', async (_, visibility, expected) => {
    await publishAndDraft(visibility);
    for (const [who, seesDraft] of [
      [bo, expected[0]],
      [ida, expected[1]],
      [owner, true],
    ] as const) {
      const [shown, hidden] = seesDraft ? ['Udkast', 'Offentlig'] : ['Offentlig', 'Udkast'];
      expect(await waysTo(site, who, wanted, `bytes-${hidden.toLowerCase()}`)).toEqual([]);
      expect(await waysTo(site, who, wanted, `bytes-${shown.toLowerCase()}`)).toEqual([
        'its bytes',
        'its own address',
        'download',
      ]);
      expect(await waysTo(site, who, wanted, shown)).toEqual(
        expect.arrayContaining(['items', 'items(n)', '$filter', '$orderby', 'getitems', 'RenderListDataAsStream']),
      );
      expect(await waysTo(site, who, wanted, hidden)).toEqual(seesDraft ? ['versions', '$expand'] : []);
      const list = await papers(who);
      expect(await list.items.filter(`Title eq '${shown}'`)()).toHaveLength(1);
      expect(await list.items.filter(`Title eq '${hidden}'`)()).toEqual([]);
      expect(await list.items.select('Id')()).toHaveLength(1);
      const labels = await list.items.getById(1).versions();
      expect(labels.map(({ VersionLabel }) => VersionLabel)).toEqual(
        seesDraft ? ['1.2', '1.1', '1.0', '0.1'] : ['1.0'],
      );
    }
  });

  it('is sorted, counted and paged by what is shown', async () => {
    await publishAndDraft(2);
    await sp.web.lists.getByTitle('Papers').rootFolder.files.addUsingPath('b.txt', 'x');
    const second = sp.web.getFileByServerRelativePath(`${sitePath}/Papers/b.txt`);
    await (await second.getItem()).update({ Title: 'Rapport' });
    await second.publish('ud');
    const titles = async (who: typeof bo) => {
      const items = (await papers(who)).items.select('Title').orderBy('Title').top(1);
      const found: string[] = [];
      for await (const page of items) for (const { Title } of page as { Title: string }[]) found.push(Title);
      return found;
    };
    expect(await titles(bo)).toEqual(['Offentlig', 'Rapport']);
    expect(await titles(owner)).toEqual(['Rapport', 'Udkast']);
  });

  it('is not written over, copied or told by its ETag by whoever does not see it', async () => {
    await publishAndDraft(2);
    const asIda = await papers(ida);
    await expect(asIda.items.getById(1).update({ Title: 'over' })).rejects.toThrow('[403]');
    await expect((await fileOf(ida)).setContent('over')).rejects.toThrow('[403]');
    await expect((await fileOf(ida)).checkout()).rejects.toThrow('[403]');
    await (await fileOf(ida)).copyByPath(`${sitePath}/Papers/kopi.txt`, false);
    const copy = sp.web.getFileByServerRelativePath(`${sitePath}/Papers/kopi.txt`);
    expect(await copy.getText()).toBe('bytes-offentlig');
    expect(await (await copy.getItem('Title'))<{ Title: string }>()).toMatchObject({ Title: 'Offentlig' });
    const etag = await site.request(bo, `/_api/web/lists/getByTitle('Papers')/items(1)`);
    await (await (await fileOf(owner)).getItem()).update({ Title: 'Udkast 2' });
    const later = await site.request(bo, `/_api/web/lists/getByTitle('Papers')/items(1)`);
    expect(later.headers.get('etag')).toBe(etag.headers.get('etag'));
  });

  it('is what all see once it is published, and goes behind the last publication when that is taken back', async () => {
    await publishAndDraft(2);
    await (await fileOf(owner)).publish('igen');
    expect(await waysTo(site, bo, wanted, 'Offentlig')).toEqual(['versions', '$expand']);
    expect(await (await fileOf(bo)).getText()).toBe('bytes-udkast-længere');
    await (await fileOf(owner)).unpublish('tilbage');
    expect(await (await fileOf(bo)).getText()).toBe('bytes-offentlig');
    expect(await waysTo(site, bo, wanted, 'Udkast')).toEqual([]);
  });

  it('stays behind the published version when the draft is checked out and in', async () => {
    await publishAndDraft(2);
    await (await fileOf(owner)).checkout();
    await (await fileOf(owner)).setContent('bytes-arbejde');
    for (const who of [bo, ida]) expect(await (await fileOf(who)).getText()).toBe('bytes-offentlig');
    await (await fileOf(owner)).checkin('udkast', CheckinType.Minor);
    for (const who of [bo, ida]) expect(await (await fileOf(who)).getText()).toBe('bytes-offentlig');
    await (await fileOf(owner)).checkout();
    await (await fileOf(owner)).checkin('ud', CheckinType.Major);
    expect(await (await fileOf(bo)).getText()).toBe('bytes-arbejde');
  });

  it('is read by no number of a version, and by nothing that hangs on the file', async () => {
    await publishAndDraft(2);
    await (await fileOf(owner)).checkout();
    await (await fileOf(owner)).checkin('udkastets kommentar', CheckinType.Minor);
    const file = `/_api/web/getFileById('${wanted.file?.uniqueId}')`;
    const item = "/_api/web/lists/getByTitle('Papers')/items(1)";
    const numbered = [513, 514, 515].flatMap((number) => [
      `${file}/versions(${number})/$value`,
      `${file}/versions/getbyid(${number})/openbinarystream`,
      `${item}/versions(${number})`,
    ]);
    const besides = [
      `${file}?$select=*,CheckInComment&$expand=Versions,ListItemAllFields,Properties`,
      `${item}?$select=*,Versions,FieldValuesAsText&$expand=Versions,FieldValuesAsText,File/Versions`,
      `${item}/fieldValuesForEdit`,
    ];
    for (const who of [bo, ida]) {
      for (const path of numbered) expect((await site.request(who, path)).status).toBe(404);
      for (const path of besides) {
        const response = await site.request(who, path);
        expect([response.status, /udkast/i.test(await response.text())]).toEqual([200, false]);
      }
    }
    const seen = await site.request(owner, besides[0] ?? '');
    expect(await seen.text()).toContain('udkastets kommentar');
  });

  it('a file with drafts alone is absent', async () => {
    await sp.web.lists.getByTitle('Papers').update({ EnableMinorVersions: true, DraftVersionVisibility: 1 });
    wanted = await addFile(owner, 'Udkast', 'bytes-udkast');
    expect(await waysTo(site, bo, wanted, 'dkast')).toEqual([]);
    expect(await statuses(bo, wanted, byOne)).toEqual([404, 404, 404, 404, 404, 404, 404]);
    expect(await statuses(ida, wanted, byOne)).toEqual([200, 200, 200, 200, 200, 200, 200]);
  });
});

describe('what awaits approval over what was approved', () => {
  const wanted: Wanted = { list: 'Tasks', id: 1 };
  beforeEach(async () => {
    await sp.web.lists.getByTitle('Tasks').update({ EnableModeration: true, EnableVersioning: true });
    await sp.web.lists.getByTitle('Tasks').items.add({ Title: 'Godkendt' });
    await (await tasks(ida)).items.getById(1).update({ Title: 'Afventer' });
  });

  it('is for whoever wrote it and for approvers; the others see what was approved', async () => {
    expect(await waysTo(site, bo, wanted, 'Afventer')).toEqual([]);
    expect(await waysTo(site, bo, wanted, 'Godkendt')).toEqual([
      'items',
      'items(n)',
      'a property of items(n)',
      '$filter',
      '$orderby',
      'getitems',
      'RenderListDataAsStream',
      'groups of a stream',
      'getListItemChangesSinceToken',
      'FieldValuesAsText',
      'versions',
      '$expand',
    ]);
    for (const who of [ida, owner]) {
      expect(await waysTo(site, who, wanted, 'Afventer')).toHaveLength(12);
      expect(await waysTo(site, who, wanted, 'Godkendt')).toEqual(['versions', '$expand']);
    }
  });

  it('shows to all once it is approved; a refused one never does', async () => {
    await sp.web.lists.getByTitle('Tasks').items.getById(1).update({ OData__ModerationStatus: 1 });
    expect(await (await tasks(bo)).items.getById(1)<{ Title: string }>()).toMatchObject({ Title: 'Godkendt' });
    await sp.web.lists.getByTitle('Tasks').items.getById(1).update({ OData__ModerationStatus: 0 });
    expect(await (await tasks(bo)).items.getById(1)<{ Title: string }>()).toMatchObject({ Title: 'Afventer' });
    // What is approved and then refused is hidden itself.
    await sp.web.lists.getByTitle('Tasks').items.getById(1).update({ OData__ModerationStatus: 1 });
    await expect((await tasks(bo)).items.getById(1)()).rejects.toThrow('[404]');
  });

  it('hides what it was in a list that keeps no versions', async () => {
    await sp.web.lists.getByTitle('Tasks').update({ EnableVersioning: false });
    await sp.web.lists.getByTitle('Tasks').items.add({ Title: 'To' });
    await (await tasks(ida)).items.getById(2).update({ Title: 'To rettet' });
    await expect((await tasks(bo)).items.getById(2)()).rejects.toThrow('[404]');
  });

  it('goes into the bin and comes back with both', async () => {
    const id = await sp.web.lists.getByTitle('Tasks').items.getById(1).recycle();
    expect(await (await tasks(bo)).items()).toEqual([]);
    await site.request(owner, `/_api/web/recycleBin('${id}')/restore`, { method: 'POST' });
    expect(await waysTo(site, bo, wanted, 'Godkendt')).toHaveLength(12);
    expect(await waysTo(site, bo, wanted, 'Afventer')).toEqual([]);
  });

  it('is not told by a lookup, nor by a filter through one, in a batch', async () => {
    const list = sp.web.lists.getByTitle('Tasks');
    await sp.web.lists.add('Notes');
    const notes = sp.web.lists.getByTitle('Notes');
    await notes.fields.addLookup('Task', { LookupListId: (await list.select('Id')()).Id, LookupFieldName: 'Title' });
    await notes.items.add({ Title: 'n', TaskId: 1 });
    const [batched, execute] = (await site.as(bo)).batched();
    const items = () => batched.web.lists.getByTitle('Notes').items.select('Task/Title').expand('Task');
    const found = items()<{ Task: unknown }[]>();
    const filtered = items().filter("Task/Title eq 'Afventer'")();
    await execute();
    expect(await found).toMatchObject([{ Task: { Title: 'Godkendt' } }]);
    expect(await filtered).toEqual([]);
  });
});
