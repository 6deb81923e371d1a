/** Large contents and parts of contents: what comes, what is refused while it comes, and uploads that nobody finishes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/attachments';
import '@pnp/sp/files';
import { Database } from '../../../../src/local/sharepoint/store/database';
import { owner, sitePath, startSite, webUrl, type TestSite } from '../support';

const folder = mkdtempSync(join(tmpdir(), 'large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const library = `${sitePath}/Shared Documents`;
const fileAt = (name: string): string =>
  `/_api/web/getFileByServerRelativePath(decodedurl='${encodeURIComponent(`${library}/${name}`)}')`;
const adding = (name: string): string =>
  `/_api/web/getFolderByServerRelativePath(decodedurl='${encodeURIComponent(library)}')/files/add(url='${name}',overwrite=true)`;
const put = async (site: TestSite, name: string, body: NonNullable<RequestInit['body']>): Promise<void> => {
  expect((await site.request(owner, adding(name), { method: 'POST', body })).status).toBe(200);
};

describe('a part of a content', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite();
    await put(site, 'a.bin', '0123456789');
    await put(site, 'a.bin', 'abcdefghij');
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    const { Id } = (await sp.web.lists.getByTitle('Tasks').items.add({ Title: 'x' })) as { Id: number };
    await sp.web.lists.getByTitle('Tasks').items.getById(Id).attachmentFiles.add('b.bin', 'ABCDEFGHIJ');
  });
  afterAll(() => site.sharePoint.close());

  const attachment = "/_api/web/lists/getByTitle('Tasks')/items(1)/AttachmentFiles('b.bin')/$value";
  it.each([
    [`${fileAt('a.bin')}/$value`, 'bytes=2-4', 206, 'cde', 'bytes 2-4/10'],
    [`${fileAt('a.bin')}/openBinaryStream`, 'bytes=8-', 206, 'ij', 'bytes 8-9/10'],
    [`${fileAt('a.bin')}/versions(512)/$value`, 'bytes=-3', 206, '789', 'bytes 7-9/10'],
    [attachment, 'bytes=0-0', 206, 'A', 'bytes 0-0/10'],
    [attachment, 'bytes=10-', 416, '', 'bytes */10'],
    [attachment, 'bytes=4-2', 200, 'ABCDEFGHIJ', null],
  ])('%s, %s: %d', async (path, range, status, text, said) => {
    const response = await site.request(owner, path, { headers: { range } });
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      text,
      said,
    ]);
  });

  it('is asked for by GET alone', async () => {
    const path = `${fileAt('a.bin')}/openBinaryStream`;
    const response = await site.request(owner, path, { method: 'POST', headers: { range: 'bytes=0-1' } });
    expect([response.status, await response.text()]).toEqual([200, 'abcdefghij']);
  });
});

describe('a large content', () => {
  const bytes = Uint8Array.from({ length: 9_500_000 }, (_, index) => (index * 7 + (index >> 16)) & 255);

  it('comes whole and in parts, in a batch too, and HEAD says how long it is', async () => {
    const site = await startSite();
    await put(site, 'big.bin', bytes);
    const whole = await site.request(owner, `${fileAt('big.bin')}/$value`);
    expect(whole.headers.get('content-length')).toBe('9500000');
    expect(Buffer.compare(Buffer.from(await whole.arrayBuffer()), bytes)).toBe(0);
    const part = await site.request(owner, `${fileAt('big.bin')}/$value`, {
      headers: { range: 'bytes=1048570-6999999' },
    });
    expect(Buffer.compare(Buffer.from(await part.arrayBuffer()), bytes.subarray(1_048_570, 7_000_000))).toBe(0);
    const head = await site.request(owner, `${fileAt('big.bin')}/$value`, { method: 'HEAD' });
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['9500000', '']);
    const batch = await site.request(owner, '/_api/$batch', {
      method: 'POST',
      headers: { 'content-type': 'multipart/mixed; boundary=b' },
      body: `--b\r\nContent-Type: application/http\r\n\r\nGET ${webUrl}${fileAt('big.bin')}/$value HTTP/1.1\r\n\r\n--b--`,
    });
    expect(Buffer.from(await batch.arrayBuffer()).includes(Buffer.from(bytes))).toBe(true);
    site.sharePoint.close();
  });

  it('that is deleted while it is sent ends in an error, never in a shorter file', async () => {
    const site = await startSite();
    await put(site, 'big.bin', bytes);
    const reader = (await site.request(owner, `${fileAt('big.bin')}/$value`)).body?.getReader();
    expect((await reader?.read())?.value?.length).toBe(1024 * 1024);
    await site.request(owner, fileAt('big.bin'), { method: 'DELETE' });
    await expect(reader?.read()).rejects.toThrow(/vanished/);
    site.sharePoint.close();
  });

  it('whose length is not said is refused as soon as it is too long', async () => {
    const site = await startSite({ largestRequest: 1_000_000 });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    // TypeScript's `RequestInit` does not know what Node asks of a body that is a stream.
    const streaming: RequestInit & { duplex: 'half' } = { method: 'POST', body: endless, duplex: 'half' };
    const response = await site.request(owner, adding('x.bin'), streaming);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(1_500_000);
    site.sharePoint.close();
  });
});

describe('an upload that nobody goes on with', () => {
  const id = "guid'11111111-2222-3333-4444-555555555555'";
  const hour = 3_600_000;
  const piecesIn = (file: string): number => {
    const database = new Database(file);
    try {
      return Number(database.first('SELECT count(*) AS n FROM uploads JOIN blob_pieces USING (blob_id)')?.['n']);
    } finally {
      database.close();
    }
  };

  it('ends a day after its last fragment, and its bytes go with the next start of one or of the site', async () => {
    const databaseFile = join(folder, 'uploads.db');
    let time = Date.parse('2026-03-02T10:00:00Z');
    const options = { databaseFile, now: () => new Date(time) };
    let site = await startSite(options);
    await put(site, 'a.txt', 'old');
    await put(site, 'b.txt', 'old');
    const send = async (name: string, step: string): Promise<number> =>
      (await site.request(owner, `${fileAt(name)}/${step}`, { method: 'POST', body: 'part' })).status;
    expect(await send('a.txt', `startUpload(uploadId=${id})`)).toBe(200);
    time += 23 * hour;
    expect(await send('a.txt', `continueUpload(uploadId=${id},fileOffset=4)`)).toBe(200);
    time += 23 * hour;
    expect(await send('a.txt', `continueUpload(uploadId=${id},fileOffset=8)`)).toBe(200);
    time += 25 * hour;
    expect(await send('a.txt', `finishUpload(uploadId=${id},fileOffset=12)`)).toBe(400);
    expect(piecesIn(databaseFile)).toBe(3);
    expect(await send('b.txt', `startUpload(uploadId=${id})`)).toBe(200);
    expect(piecesIn(databaseFile)).toBe(1);
    site.sharePoint.close();
    time += 25 * hour;
    site = await startSite(options);
    expect(piecesIn(databaseFile)).toBe(0);
    expect(await (await site.request(owner, `${fileAt('a.txt')}/$value`)).text()).toBe('old');
    site.sharePoint.close();
  });
});
