import '@pnp/sp/files';
import '@pnp/sp/folders';
import { CheckinType, type IFile, type IFiles } from '@pnp/sp/files';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, sitePath, startSite, type TestSite } from '../support';

let site: TestSite;
let sp: SPFI;
let files: IFiles;
let file: IFile;
const root = `${sitePath}/Papers`;
const address = `/_api/web/getFileByServerRelativePath(decodedurl='${root}/a.txt')`;

beforeEach(async () => {
  site = await startSite();
  sp = await site.as(owner);
  await sp.web.lists.add('Papers', '', 101);
  files = sp.web.lists.getByTitle('Papers').rootFolder.files;
  file = files.getByUrl('a.txt');
  for (const { loginName } of [bo, ida]) {
    const { LoginName } = await sp.web.ensureUser(loginName);
    await sp.web.siteGroups.getById(5).users.add(LoginName);
  }
});
afterEach(() => site.sharePoint.close());

const drafts = (settings: Record<string, boolean> = {}) =>
  sp.web.lists.getByTitle('Papers').update({ EnableMinorVersions: true, ...settings });

const state = async () => {
  const { ETag, UIVersionLabel, Level, CheckOutType, CheckInComment } = await file();
  return [UIVersionLabel, Number(/,(\d+)"$/.exec(ETag)?.[1]), Level, CheckOutType, CheckInComment];
};
const labels = async (): Promise<unknown[]> => (await file.versions()).map(({ VersionLabel }) => VersionLabel);

// The sequences are those of pnpcore's FilesTests, with their recorded labels and ETags.
describe('a check-out in a library with drafts', () => {
  it('ends as a draft, as a published version, or as the version it began with', async () => {
    await drafts();
    await files.addUsingPath('a.txt', 'x');
    expect(await state()).toEqual(['0.1', 1, 2, 2, '']);
    await file.checkout();
    await file.checkin('draft', CheckinType.Minor);
    expect(await state()).toEqual(['0.2', 2, 2, 2, 'draft']);
    await file.checkout();
    await file.checkin('same', CheckinType.Overwrite);
    expect(await state()).toEqual(['0.2', 3, 2, 2, 'same']);
    await file.checkout();
    await file.undoCheckout();
    expect(await state()).toEqual(['0.2', 4, 2, 2, 'same']);
    await file.checkout();
    await file.checkin('done', CheckinType.Major);
    expect(await state()).toEqual(['1.0', 5, 1, 2, 'done']);
    expect(await labels()).toEqual(['0.1', '0.2']);
  });

  it('holds what is written meanwhile in one version', async () => {
    await drafts();
    await files.addUsingPath('a.txt', 'one');
    await file.checkout();
    await files.addUsingPath('a.txt', 'two', { Overwrite: true });
    expect(await state()).toEqual(['0.2', 2, 255, 0, '']);
    await file.setContent('three');
    expect((await state())[0]).toBe('0.2');
    await file.checkin('OVERWROTE A FILE', CheckinType.Major);
    await file.checkout();
    await file.checkin('TEST COMMENT', CheckinType.Major);
    const versions = await file.versions();
    expect(versions.map(({ ID, CheckInComment, Size }) => [ID, CheckInComment, Size])).toEqual([
      [1, '', 3],
      [512, 'OVERWROTE A FILE', 5],
    ]);
    expect(await file.versions.getById(1).getText()).toBe('one');
    await file.versions.restoreByLabel('0.1');
    expect(await state()).toEqual(['2.1', expect.any(Number), 2, 2, '']);
    expect((await file.versions()).find(({ ID }) => ID === 1024)).toMatchObject({ IsCurrentVersion: true });
    expect(await file.getText()).toBe('one');
  });

  it('publishes and takes back in place', async () => {
    await drafts();
    await files.addUsingPath('a.txt', 'x');
    await file.publish('TEST PUBLISH');
    expect(await state()).toEqual(['1.0', 1, 1, 2, 'TEST PUBLISH']);
    await file.unpublish('TEST UNPUBLISHED');
    expect(await state()).toEqual(['0.1', 1, 2, 2, 'TEST UNPUBLISHED']);
  });
});

describe('a check-out', () => {
  it('is of one person: others are locked out and see what was there before', async () => {
    await files.addUsingPath('a.txt', 'old');
    await file.checkout();
    await file.setContent('new');
    await file.listItemAllFields.select('Id')();
    const others = (await site.as(bo)).web.getFileByServerRelativePath(`${root}/a.txt`);
    expect(await others.getText()).toBe('old');
    expect(await others.select('UIVersionLabel', 'CheckOutType', 'Length')()).toMatchObject({
      UIVersionLabel: '1.0',
      CheckOutType: 0,
    });
    expect(await others.select('CheckedOutByUser/Title').expand('CheckedOutByUser')()).toMatchObject({
      CheckedOutByUser: { Title: 'Else Ager' },
    });
    const locked =
      /\[423\].*SPFileCheckOutException.*is checked out for editing by i:0#\.f\|membership\|ea@kommune\.test/;
    await expect(others.setContent('mine')).rejects.toThrow(locked);
    await expect(others.checkout()).rejects.toThrow(locked);
    await expect(others.delete()).rejects.toThrow(locked);
    await expect(others.recycle()).rejects.toThrow(locked);
    await expect(others.moveByPath(`${root}/b.txt`, false)).rejects.toThrow(locked);
    const item = (await site.as(bo)).web.lists.getByTitle('Papers').items.getById(1);
    await expect(item.update({ Title: 'x' })).rejects.toThrow(locked);
    await expect(item.recycle()).rejects.toThrow(locked);
    await file.checkin('', CheckinType.Major);
    expect(await others.getText()).toBe('new');
    expect(await labels()).toEqual(['1.0']);
  });

  it('can be undone: content and metadata are what they were', async () => {
    await files.addUsingPath('a.txt', 'old');
    const item = await file.getItem();
    await item.update({ Title: 'før' });
    await file.checkout();
    await file.setContent('new');
    await item.update({ Title: 'efter' });
    await file.undoCheckout();
    expect(await file.getText()).toBe('old');
    expect(await file.select('Title', 'UIVersionLabel')()).toMatchObject({ Title: 'før', UIVersionLabel: '2.0' });
    expect(await labels()).toEqual(['1.0']);
  });

  it('must have begun before it ends, and ends once', async () => {
    await files.addUsingPath('a.txt', 'x');
    const nothing = /\[423\].*The file .*Papers\/a\.txt.* is not checked out/;
    await expect(file.checkin()).rejects.toThrow(nothing);
    await expect(file.undoCheckout()).rejects.toThrow(nothing);
    await file.checkout();
    await expect(file.checkout()).rejects.toThrow(/\[423\]/);
    await file.checkin();
    await expect(file.checkin()).rejects.toThrow(nothing);
  });

  it('is kept and undone in a library without versions too', async () => {
    await sp.web.lists.getByTitle('Papers').update({ EnableVersioning: false });
    await files.addUsingPath('a.txt', 'old');
    await file.checkout();
    await file.setContent('new');
    await file.undoCheckout();
    expect(await file.getText()).toBe('old');
    await file.checkout();
    await file.setContent('new');
    await file.checkin();
    expect((await file()).UIVersionLabel).toBe('1.0');
    expect(await file.getText()).toBe('new');
    expect(await labels()).toEqual([]);
  });

  it('is where every file begins in a library that wants one', async () => {
    await drafts({ ForceCheckout: true });
    await files.addUsingPath('a.txt', 'x');
    expect(await state()).toEqual(['0.1', 1, 255, 0, '']);
    const others = (await site.as(bo)).web.lists.getByTitle('Papers');
    expect(await others.rootFolder.files()).toEqual([]);
    await file.checkin('', CheckinType.Major);
    expect(await others.rootFolder.files()).toHaveLength(1);
    await expect(file.setContent('y')).rejects.toThrow(/\[423\]/);
    await file.checkout();
    await file.setContent('y');
    await file.undoCheckout();
    await files.addUsingPath('b.txt', 'x');
    await files.getByUrl('b.txt').undoCheckout();
    expect((await files()).map(({ Name }) => Name)).toEqual(['a.txt']);
  });

  it('is undone by whoever manages the library', async () => {
    await files.addUsingPath('a.txt', 'old');
    const theirs = (await site.as(bo)).web.getFileByServerRelativePath(`${root}/a.txt`);
    await theirs.checkout();
    await theirs.setContent('new');
    const other = (await site.as(ida)).web.getFileByServerRelativePath(`${root}/a.txt`);
    await expect(other.undoCheckout()).rejects.toThrow(/\[423\]/);
    await file.undoCheckout();
    expect(await file.getText()).toBe('old');
  });

  it('takes a comment of 1,023 characters and a known type', async () => {
    await files.addUsingPath('a.txt', 'x');
    await file.checkout();
    const checkIn = (args: string) => site.request(owner, `${address}/checkIn(${args})`, { method: 'POST' });
    expect((await checkIn(`comment='${'c'.repeat(1024)}',checkintype=1`)).status).toBe(400);
    expect((await checkIn("comment='',checkintype=7")).status).toBe(400);
    expect((await checkIn("comment='',checkintype=0")).status).toBe(501);
    expect((await checkIn("comment='it''s % & #',checkintype=1".replace('%', '%25').replace('#', '%23'))).status).toBe(
      200,
    );
    expect((await file()).CheckInComment).toBe("it's % & #");
  });
});

describe('content approval', () => {
  it('is given and refused where the library asks for it, by those who may', async () => {
    await files.addUsingPath('a.txt', 'x');
    await expect(file.approve('ok')).rejects.toThrow(/\[400\]/);
    await sp.web.lists.getByTitle('Papers').update({ EnableModeration: true });
    await file.setContent('y');
    await expect((await site.as(bo)).web.getFileByServerRelativePath(`${root}/a.txt`).approve('ok')).rejects.toThrow(
      /\[403\]/,
    );
    await file.deny('no');
    expect((await file()).CheckInComment).toBe('no');
    await file.approve('TEST APPROVE');
    expect((await file()).CheckInComment).toBe('TEST APPROVE');
  });
});
