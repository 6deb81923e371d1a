import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { IFiles } from '@pnp/sp/files';
import type { SPFI } from '@pnp/sp';
import { owner, sitePath, startSite, type TestSite } from '../support';

let site: TestSite;
let sp: SPFI;
let files: IFiles;
const root = `${sitePath}/Papers`;

beforeEach(async () => {
  site = await startSite();
  sp = await site.as(owner);
  await sp.web.lists.add('Papers', '', 101);
  files = sp.web.lists.getByTitle('Papers').rootFolder.files;
});
afterEach(() => site.sharePoint.close());

const names = async (): Promise<string[]> => (await files()).map((file) => file.Name);

describe('a file of a library', () => {
  it('is read as SharePoint shows it', async () => {
    const added = await files.addUsingPath('a.txt', 'Hej');
    const response = await site.request(
      owner,
      `/_api/web/getFileByServerRelativePath(decodedurl='${root}/a.txt')?$select=*,ListId,ServerRelativePath`,
    );
    expect(await response.json()).toEqual({
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `{${added.UniqueId.toUpperCase()}},1,1`,
      CustomizedPageStatus: 0,
      ETag: `"{${added.UniqueId.toUpperCase()}},1"`,
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IrmEnabled: false,
      Length: '3',
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      ListId: (await sp.web.lists.getByTitle('Papers').select('Id')()).Id,
      MajorVersion: 1,
      MinorVersion: 0,
      Name: 'a.txt',
      ServerRelativePath: { DecodedUrl: `${root}/a.txt` },
      ServerRelativeUrl: `${root}/a.txt`,
      TimeCreated: '2026-03-02T10:15:30Z',
      TimeLastModified: '2026-03-02T10:15:30Z',
      Title: null,
      UIVersion: 512,
      UIVersionLabel: '1.0',
      UniqueId: added.UniqueId,
    });
  });

  it.each(['æøå ÆØÅ.txt', "it's 100 % & # + = - {1} [2]~.txt", '🙂 smil.txt', 'a;b,c@d!e^f`g.txt'])(
    'is called %s, and is found by that name in every way',
    async (name) => {
      const { UniqueId } = await files.addUsingPath(name, 'Hej');
      expect(await names()).toEqual([name]);
      expect((await files.getByUrl(name)()).UniqueId).toBe(UniqueId);
      expect((await sp.web.getFileByServerRelativePath(`${root}/${name}`)()).UniqueId).toBe(UniqueId);
      expect((await sp.web.getFileById(UniqueId)()).Name).toBe(name);
      const { EncodedAbsUrl } = {
        EncodedAbsUrl: `http://sharepoint.test${encodeURI(root)}/${encodeURIComponent(name)}`,
      };
      expect((await sp.web.getFileByUrl(EncodedAbsUrl)()).Name).toBe(name);
      expect(await files.filter(`Name eq '${name.replaceAll("'", "''")}'`)()).toHaveLength(1);
      expect(await files.getByUrl(name).getText()).toBe('Hej');
    },
  );

  it('is taken once, whatever its capitals, unless it may be overwritten', async () => {
    await files.addUsingPath('a.txt', 'one');
    await expect(files.addUsingPath('A.TXT', 'two')).rejects.toThrow(/\[400\].*already exists/);
    await files.addUsingPath('a.txt', 'three', { Overwrite: true });
    const { Name } = await files.addUsingPath('a.txt', 'four', { EnsureUniqueFileName: true });
    expect(Name).toBe('a1.txt');
    expect(await files.getByUrl('a.txt').getText()).toBe('three');
  });

  it('is never called what Microsoft forbids', async () => {
    const forbidden = [
      'a*b',
      'a?',
      'a"b',
      'a|b',
      'a<b',
      'a:b',
      'a\\b',
      'CON',
      '~$a.docx',
      'x_vti_y',
      '.lock',
      'a.',
      ' a',
    ];
    for (const name of forbidden) await expect(files.addUsingPath(name, 'x')).rejects.toThrow(/\[400\]/);
    expect(await names()).toEqual([]);
  });

  it('has an address of at most 400 characters', async () => {
    await sp.web.lists.getByTitle('Papers').rootFolder.folders.addUsingPath('d'.repeat(190));
    const deep = sp.web.getFolderByServerRelativePath(`${root}/${'d'.repeat(190)}`).files;
    const rest = 400 - `${root}/${'d'.repeat(190)}/`.length;
    await deep.addUsingPath('a'.repeat(rest), 'x');
    await expect(deep.addUsingPath('b'.repeat(rest + 1), 'x')).rejects.toThrow(/PathTooLong/);
  });

  it('gives its bytes back as they came', async () => {
    const bytes = Uint8Array.from({ length: 5_000_000 }, (_, index) => (index * 31 + (index >> 8)) & 255);
    await files.addUsingPath('big.bin', bytes.buffer);
    await files.addUsingPath('empty.bin', new ArrayBuffer(0));
    const read = new Uint8Array(await files.getByUrl('big.bin').getBuffer());
    expect(Buffer.compare(Buffer.from(read), Buffer.from(bytes))).toBe(0);
    expect((await files.getByUrl('empty.bin').getBuffer()).byteLength).toBe(0);
  });

  it('takes new content as a new version', async () => {
    await files.addUsingPath('a.txt', 'one');
    const file = files.getByUrl('a.txt');
    await file.setContent('two');
    expect(await file.getText()).toBe('two');
    expect(await file.select('UIVersionLabel', 'ETag', 'Length')()).toMatchObject({
      UIVersionLabel: '2.0',
      Length: '3',
    });
    const versions = await file.versions();
    expect(versions.map(({ VersionLabel, Url, Size }) => ({ VersionLabel, Url, Size }))).toEqual([
      { VersionLabel: '1.0', Url: '_vti_history/512/Papers/a.txt', Size: 3 },
    ]);
    expect(await file.versions.getById(512).getText()).toBe('one');
    await file.versions.restoreByLabel('1.0');
    expect(await file.getText()).toBe('one');
    await file.versions.deleteByLabel('1.0');
    expect((await file.versions()).map(({ VersionLabel }) => VersionLabel)).toEqual(['2.0']);
    await file.versions.deleteAll();
    expect(await file.versions()).toEqual([]);
  });

  it('comes in fragments', async () => {
    const bytes = Uint8Array.from({ length: 2_500_000 }, (_, index) => index & 255);
    const stages: string[] = [];
    const file = await files.addChunked('big.bin', new Blob([bytes]), {
      chunkSize: 1_000_000,
      progress: ({ stage, offset }) => stages.push(`${stage} ${offset}`),
    });
    expect(stages).toEqual(['starting 0', 'continue 1000000', 'finishing 2000000']);
    expect(file).toMatchObject({ Length: '2500000', UIVersionLabel: '2.0' });
    expect(Buffer.compare(Buffer.from(await files.getByUrl('big.bin').getBuffer()), Buffer.from(bytes))).toBe(0);
  });

  it('keeps its content until the last fragment is in, and for good when the upload is given up', async () => {
    await files.addUsingPath('a.txt', 'old');
    const address = `/_api/web/getFileByServerRelativePath(decodedurl='${root}/a.txt')`;
    const id = '11111111-2222-3333-4444-555555555555';
    const send = (step: string, body: string) => site.request(owner, `${address}/${step}`, { method: 'POST', body });
    expect(await (await send(`startUpload(uploadId=guid'${id}')`, 'new ')).json()).toEqual({ value: '4' });
    expect((await send(`continueUpload(uploadId=guid'${id}',fileOffset=3)`, 'x')).status).toBe(400);
    expect(await files.getByUrl('a.txt').getText()).toBe('old');
    await files.getByUrl('a.txt').cancelUpload(id);
    expect((await send(`finishUpload(uploadId=guid'${id}',fileOffset=4)`, 'x')).status).toBe(400);
    expect(await files.getByUrl('a.txt').getText()).toBe('old');
  });

  it('is there or is not', async () => {
    await files.addUsingPath('a.txt', 'x');
    expect(await files.getByUrl('a.txt').exists()).toBe(true);
    expect(await files.getByUrl('b.txt').exists()).toBe(false);
    await expect(files.getByUrl('b.txt')()).rejects.toThrow(`The file ${root}/b.txt does not exist.`);
  });

  it('is deleted, recycled, and recycled with its content', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await files.addUsingPath(name, name);
    await files.getByUrl('a.txt').delete();
    await files.getByUrl('b.txt').deleteWithParams({ BypassSharedLock: true });
    await files.getByUrl('c.txt').setContent('new');
    const id = await files.getByUrl('c.txt').recycle();
    expect(await names()).toEqual([]);
    const restored = await site.request(owner, `/_api/web/recycleBin('${id}')/restore`, { method: 'POST' });
    expect(restored.status).toBe(200);
    expect(await files.getByUrl('c.txt').getText()).toBe('new');
    expect(await files.getByUrl('c.txt').versions.getById(512).getText()).toBe('c.txt');
  });

  it('is deleted under its ETag only', async () => {
    const { ETag } = await files.addUsingPath('a.txt', 'x');
    await files.getByUrl('a.txt').setContent('y');
    await expect(files.getByUrl('a.txt').delete(ETag)).rejects.toThrow(/\[412\]/);
    await files.getByUrl('a.txt').delete((await files.getByUrl('a.txt')()).ETag);
    expect(await names()).toEqual([]);
  });

  it('has an item with its metadata, and the item has the file', async () => {
    await files.addUsingPath('a.txt', 'x');
    const item = await files
      .getByUrl('a.txt')
      .getItem<{ Id: number; FileLeafRef: string }>('Id', 'FileLeafRef', 'FileSystemObjectType');
    expect({ ...item }).toMatchObject({ Id: 1, FileLeafRef: 'a.txt', FileSystemObjectType: 0 });
    await item.update({ Title: 'Papir' });
    const file = await sp.web.lists.getByTitle('Papers').items.getById(1).file();
    expect(file).toMatchObject({ Name: 'a.txt', Title: 'Papir', UIVersionLabel: '2.0' });
    const expanded = await files
      .getByUrl('a.txt')
      .select('Name', 'ListItemAllFields/Title')
      .expand('ListItemAllFields')();
    expect(expanded).toMatchObject({ Name: 'a.txt', ListItemAllFields: { Title: 'Papir' } });
    const [row] = await sp.web.lists.getByTitle('Papers').items.select('Id', 'File/Name', 'FileRef').expand('File')();
    expect(row).toMatchObject({ Id: 1, File: { Name: 'a.txt' }, FileRef: `${root}/a.txt` });
  });

  it('is locked by nobody and written by somebody', async () => {
    await files.addUsingPath('a.txt', 'x');
    expect(await files.getByUrl('a.txt').getLockedByUser()).toBeNull();
    const file = await files.getByUrl('a.txt').expand('Author', 'ModifiedBy', 'CheckedOutByUser')();
    expect(file).toMatchObject({
      Author: { Title: 'Else Ager' },
      ModifiedBy: { Title: 'Else Ager' },
      CheckedOutByUser: null,
    });
  });
});
