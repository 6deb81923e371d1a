/** Moves and copies, files at their own addresses, sizes, and the wire of clients other than PnPjs. */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { IFiles } from '@pnp/sp/files';
import type { SPFI } from '@pnp/sp';
import { owner, sitePath, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
let sp: SPFI;
let files: IFiles;
const root = `${sitePath}/Papers`;

beforeEach(async () => {
  site = await startSite({ largestRequest: 2000, largestFile: 5000 });
  sp = await site.as(owner);
  await sp.web.lists.add('Papers', '', 101);
  files = sp.web.lists.getByTitle('Papers').rootFolder.files;
});
afterEach(() => site.sharePoint.close());

const post = (path: string, body: string | Uint8Array = '', headers: Record<string, string> = {}) =>
  site.request(owner, `/_api/${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : new Blob([Uint8Array.from(body)]),
    headers,
  });
const fileAt = (name: string): string => `web/getFileByServerRelativePath(decodedurl='${root}/${name}')`;
const names = async (): Promise<string[]> => (await files()).map(({ Name }) => Name);
const etag = async (name: string): Promise<string> => (await files.getByUrl(name)()).ETag.replace(/.*,/, '');

describe('a file', () => {
  it('is moved with its version; its ETag rises by two', async () => {
    const { UniqueId } = await files.addUsingPath('a.docx', 'x');
    await files.getByUrl('a.docx').moveByPath(`${root}/b.docx`, false);
    expect(await files.getByUrl('b.docx')()).toMatchObject({ UniqueId, UIVersionLabel: '1.0' });
    expect(await etag('b.docx')).toBe('3"');
    expect(await names()).toEqual(['b.docx']);
  });

  it('is copied as a new one; its ETag is two', async () => {
    const { UniqueId } = await files.addUsingPath('a.docx', 'x');
    await files.getByUrl('a.docx').setContent('y');
    await files.getByUrl('a.docx').copyTo(`${root}/b.docx`, false);
    const copy = await files.getByUrl('b.docx')();
    expect(copy.UIVersionLabel).toBe('1.0');
    expect(copy.UniqueId).not.toBe(UniqueId);
    expect(await etag('b.docx')).toBe('2"');
    await files.getByUrl('a.docx').delete();
    expect(await files.getByUrl('b.docx').getText()).toBe('y');
  });

  it('meets another in its place: refused, replaced, or beside it', async () => {
    for (const name of ['a.txt', 'b.txt']) await files.addUsingPath(name, name);
    const a = files.getByUrl('a.txt');
    await expect(a.copyTo(`${root}/b.txt`, false)).rejects.toThrow(/\[400\].*already in use/);
    await expect(a.copyByPath(`${root}/b.txt`, false, false)).rejects.toThrow(/\[400\]/);
    await a.copyByPath(`${root}/b.txt`, false, true);
    expect(await names()).toEqual(['a.txt', 'b.txt', 'b1.txt']);
    await a.copyByPath(`${root}/b.txt`, true);
    expect(await files.getByUrl('b.txt').getText()).toBe('a.txt');
    expect((await post(`${fileAt('a.txt')}/moveTo(newurl='${root}/b.txt',flags=0)`)).status).toBe(400);
    expect((await post(`${fileAt('a.txt')}/moveTo(newurl='${root}/b1.txt', flags=1)`)).status).toBe(200);
    expect(await names()).toEqual(['b.txt', 'b1.txt']);
    expect(
      (await post(`${fileAt('b.txt')}/moveToUsingPath(decodedurl='${root}/c %23.txt',moveOperations=0)`)).status,
    ).toBe(200);
    expect(
      (await post(`${fileAt('c %23.txt')}/copyToUsingPath(decodedurl='${root}/d.txt',bOverWrite=false)`)).status,
    ).toBe(200);
    expect(await names()).toEqual(['b1.txt', 'c #.txt', 'd.txt']);
  });

  it('is moved in a batch', async () => {
    await files.addUsingPath('a.txt', 'x');
    const [batch, execute] = sp.web.batched();
    void batch.getFileByServerRelativePath(`${root}/a.txt`).moveByPath(`${root}/b.txt`, true);
    await execute();
    expect(await names()).toEqual(['b.txt']);
  });

  it('goes nowhere but to folders of this site', async () => {
    await files.addUsingPath('a.txt', 'x');
    const a = files.getByUrl('a.txt');
    await expect(a.moveByPath(`${root}/none/a.txt`, false)).rejects.toThrow(/\[404\]/);
    await expect(a.moveByPath('/sites/other/Papers/a.txt', false)).rejects.toThrow(/\[501\]/);
    await expect(a.copyTo(`${root}/a*.txt`, false)).rejects.toThrow(/\[400\]/);
    await expect(a.copyTo(`${root}/A.txt`, true)).rejects.toThrow(/\[400\]/);
    await expect(a.copyTo(`${sitePath}/loose.txt`, true)).rejects.toThrow(/\[501\]/);
    // No library: what SharePoint would make of the file is not known.
    const { lists } = (await site.as(owner)).web;
    await lists.ensure('Plain');
    await expect(a.moveByPath(`${sitePath}/Lists/Plain/a.txt`, false)).rejects.toThrow(/\[501\]/);
    const { files: inPlain } = lists.getByTitle('Plain').rootFolder;
    await expect(inPlain.addUsingPath('a.txt', 'x')).rejects.toThrow(/\[501\]/);
    expect(await lists.getByTitle('Plain').items()).toEqual([]);
  });

  it('is renamed by its item', async () => {
    await files.addUsingPath('a.txt', 'x');
    await files.addUsingPath('b.txt', 'x');
    const item = await files.getByUrl('a.txt').getItem();
    await expect(item.update({ FileLeafRef: 'B.txt' })).rejects.toThrow(/already in use/);
    await item.update({ FileLeafRef: 'Ny & bedre.txt', Title: 'Ny' });
    expect(await files.getByUrl('Ny & bedre.txt')()).toMatchObject({ Title: 'Ny', UIVersionLabel: '2.0' });
    await item.update({ FileLeafRef: 'NY & BEDRE.txt' });
    expect(await names()).toEqual(['b.txt', 'NY & BEDRE.txt']);
  });

  it('is no item that could be added by itself', async () => {
    await expect(sp.web.lists.getByTitle('Papers').items.add({ Title: 'x' })).rejects.toThrow(
      /use SPFileCollection\.Add\(\)/,
    );
  });
});

describe('a file at its own address', () => {
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    site.request(owner, `/Papers/${path}`, { method, headers });

  it('is shown with its type, or saved where it could hold script', async () => {
    await files.addUsingPath('æ #1.pdf', '%PDF');
    await files.addUsingPath('page.html', '<script>');
    await files.addUsingPath('drawing.svg', '<svg>');
    const shown = await get(`${encodeURIComponent('æ #1.pdf')}?web=1`);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toBe('%PDF');
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'content-disposition': "inline; filename*=UTF-8''%C3%A6%20%231.pdf",
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': 'application/pdf',
      'last-modified': 'Mon, 02 Mar 2026 10:15:30 GMT',
      'x-content-type-options': 'nosniff',
    });
    for (const name of ['page.html', 'drawing.svg'])
      expect((await get(name)).headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await get('page.html?wonder=1')).status).toBe(501);
    expect((await get('none.pdf')).status).toBe(404);
    expect((await get('page.html', {}, 'PUT')).status).toBe(501);
  });

  it('is read in part', async () => {
    await files.addUsingPath('a.bin', '0123456789');
    for (const [range, status, text, contentRange] of [
      ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
      ['bytes=8-', 206, '89', 'bytes 8-9/10'],
      ['bytes=-3', 206, '789', 'bytes 7-9/10'],
      ['bytes=5-100', 206, '56789', 'bytes 5-9/10'],
      ['bytes=10-', 416, '', 'bytes */10'],
      ['bytes=-0', 416, '', 'bytes */10'],
      ['bytes=3-1', 200, '0123456789', null],
      ['lines=1-2', 200, '0123456789', null],
    ] as const) {
      const response = await get('a.bin', { range });
      expect([range, response.status, await response.text(), response.headers.get('content-range')]).toEqual([
        range,
        status,
        text,
        contentRange,
      ]);
    }
  });

  it('is not sent again to who has it', async () => {
    await files.addUsingPath('a.txt', 'x');
    const mark = (await get('a.txt')).headers.get('etag') ?? '';
    const again = await get('a.txt', { 'if-none-match': mark });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await files.getByUrl('a.txt').setContent('y');
    expect((await get('a.txt', { 'if-none-match': mark })).status).toBe(200);
    const head = await get('a.txt', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('what is too large', () => {
  it('is refused by what it says of itself, by what it is, and by what it adds up to', async () => {
    const large = 'x'.repeat(2001);
    const declared = await site.request(owner, '/_api/web/folders', {
      method: 'POST',
      body: 'x',
      headers: { 'content-length': '999999999' },
    });
    expect(declared.status).toBe(413);
    await expect(files.addUsingPath('a.txt', large)).rejects.toThrow(/\[413\]/);
    await files.addUsingPath('a.txt', 'x'.repeat(2000));
    const id = "guid'11111111-2222-3333-4444-555555555555'";
    const part = 'x'.repeat(2000);
    expect((await post(`${fileAt('a.txt')}/startUpload(uploadId=${id})`, part)).status).toBe(200);
    expect((await post(`${fileAt('a.txt')}/continueUpload(uploadId=${id},fileOffset=2000)`, part)).status).toBe(200);
    expect((await post(`${fileAt('a.txt')}/finishUpload(uploadId=${id},fileOffset=4000)`, part)).status).toBe(413);
  });
});

describe('other clients', () => {
  const verbose = { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' };

  it('speak the older dialect', async () => {
    await files.addUsingPath('a.txt', 'x');
    const moved = await post(
      'SP.MoveCopyUtil.MoveFileByPath(overwrite=@a1)?@a1=false',
      JSON.stringify({
        destPath: { __metadata: { type: 'SP.ResourcePath' }, DecodedUrl: `${webUrl}/Papers/b.txt` },
        srcPath: { __metadata: { type: 'SP.ResourcePath' }, DecodedUrl: `${webUrl}/Papers/a.txt` },
        options: { __metadata: { type: 'SP.MoveCopyOptions' }, KeepBoth: true, ShouldBypassSharedLocks: true },
      }),
      verbose,
    );
    expect(moved.status).toBe(200);
    const read = await site.request(owner, `/_api/${fileAt('b.txt')}?$expand=ListItemAllFields`, { headers: verbose });
    const { d } = (await read.json()) as { d: Record<string, unknown> };
    expect(d).toMatchObject({
      __metadata: { type: 'SP.File' },
      Name: 'b.txt',
      ListItemAllFields: { __metadata: { type: 'SP.Data.PapersItem' }, Id: 1 },
      Versions: { __deferred: { uri: expect.stringContaining('/Versions') } },
    });
    const folder = await post(
      'web/folders',
      JSON.stringify({ __metadata: { type: 'SP.Folder' }, ServerRelativeUrl: `${root}/Ny` }),
      verbose,
    );
    expect([folder.status, await folder.json()]).toMatchObject([201, { d: { Name: 'Ny' } }]);
  });

  it('read bytes by all the addresses a file has', async () => {
    await files.addUsingPath('a.txt', 'Hej');
    for (const path of [
      `web/GetFileByServerRelativeUrl('${root}/a.txt')/$value`,
      `Web/getfilebyserverrelativeurl(@f)/$value?@f='${root}/a.txt'`,
      `web/GetFolderByServerRelativeUrl('${root}')/Files('a.txt')/$value`,
      `web/GetFolderByServerRelativeUrl('${root}/')/files/getByUrl('a.txt')/OpenBinaryStream`,
      `web/GetFileByServerRelativePath(DecodedUrl='${root}/a.txt')/openbinarystream()`,
      `web/getFileByServerRelativeUrl('Papers/a.txt')/$value/`,
      `web/lists/getByTitle('Papers')/items(1)/File/$value`,
      `web/lists/getByTitle('Papers')/rootFolder/files('A.TXT')/$value`,
    ]) {
      const response = await site.request(owner, `/_api/${path}`);
      expect([path, response.status, await response.text()]).toEqual([path, 200, 'Hej']);
      expect(response.headers.get('content-type')).toBe('application/octet-stream');
    }
  });

  it('write bytes with a real PUT, by saveBinaryStream, and in a batch', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await files.addUsingPath('a.bin', 'x');
    const put = await site.request(owner, `/_api/${fileAt('a.bin')}/$value`, { method: 'PUT', body: bytes });
    expect(put.status).toBe(204);
    expect(Buffer.from(await files.getByUrl('a.bin').getBuffer())).toEqual(Buffer.from(bytes));
    expect((await post(`${fileAt('a.bin')}/saveBinaryStream`, bytes.slice(0, 13))).status).toBe(200);
    expect(Buffer.from(await files.getByUrl('a.bin').getBuffer())).toEqual(Buffer.from(bytes.slice(0, 13)));
    const head = (line: string): Uint8Array => Buffer.from(line.replaceAll('\n', '\r\n'));
    const batch = Buffer.concat([
      head(
        '--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n',
      ),
      head(
        `POST ${webUrl}/_api/web/getFolderByServerRelativeUrl('${root}')/files/add(url='batch.bin',overwrite=false) HTTP/1.1\nContent-Length: 256\n\n`,
      ),
      bytes,
      head('\n--c--\n--b--\n'),
    ]);
    const sent = await post('$batch', batch, { 'content-type': 'multipart/mixed; boundary=b' });
    expect(await sent.text()).toContain('HTTP/1.1 200 OK');
    expect(Buffer.from(await files.getByUrl('batch.bin').getBuffer())).toEqual(Buffer.from(bytes));
  });

  it('are told what is not there', async () => {
    for (const path of [
      "web/getFileByServerRelativeUrl('/sites/elsewhere/a.txt')",
      `web/getFileByServerRelativePath(decodedurl='${root}/..%2FPapers%2Fa.txt')`,
      `web/getFileByServerRelativePath(decodedurl='${root}/a.txt',wonder=1)`,
      `web/getFolderByServerRelativeUrl('${root}')/files/add(url='a%2F..%2F..%2Fb.txt')`,
      "web/getFileById('not a guid')",
      "web/getFolderById('11111111-2222-3333-4444-555555555555')",
      `web/getFileByServerRelativePath(decodedurl='${root}')`,
      `web/getFileByServerRelativePath(decodedurl='${root}/Forms')`,
    ]) {
      const response = await site.request(owner, `/_api/${path}`, { method: path.includes('/add(') ? 'POST' : 'GET' });
      expect([400, 404]).toContain(response.status);
    }
  });
});
