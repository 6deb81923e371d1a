/** Addresses, names and bytes that nobody means: never a fault of ours, never another folder than the one that was asked. */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import fc from 'fast-check';
import { owner, sitePath, startSite, type TestSite } from '../support';

let site: TestSite;
const root = `${sitePath}/Papers`;

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Papers', '', 101);
  await sp.web.lists.add('Other', '', 101);
  await sp.web.lists.getByTitle('Other').rootFolder.files.addUsingPath('secret.txt', 'secret');
});
afterAll(() => site.sharePoint.close());

const part = fc.oneof(
  fc.constantFrom(
    'a.txt',
    'Papers',
    'Other',
    'secret.txt',
    '..',
    '.',
    'Forms',
    'Attachments',
    '1',
    '',
    ' ',
    "'",
    '%',
    '#',
    '%2F',
    '\\',
    'æ',
    '🙂',
    ')',
    "')/",
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const path = fc.array(part, { maxLength: 5 }).map((parts) => parts.join('/'));
const literal = (text: string): string => encodeURIComponent(text.replaceAll("'", "''"));
const statuses = [200, 201, 204, 400, 404, 412, 413, 501];
/** Lone surrogates cannot be written into an address at all. */
const isWritable = (text: string): boolean => !/\p{Surrogate}/u.test(text);

describe('an address that nobody means', () => {
  it('is answered as SharePoint would, whatever is asked there', async () => {
    const steps = fc.constantFrom(
      '',
      '/$value',
      '/files',
      '/folders',
      '/versions',
      '/parentFolder',
      '/listItemAllFields',
      '/properties',
      '?$expand=Files,Folders',
      '?$select=*',
    );
    const starts = fc.constantFrom(
      'getFileByServerRelativePath(decodedurl=',
      'getFolderByServerRelativePath(decodedurl=',
      'getFileByServerRelativeUrl(',
      'getFolderByServerRelativeUrl(',
      'getFileById(',
      'getFolderById(',
      'getFileByUrl(',
      'folders(',
      `getFolderByServerRelativeUrl('${root}')/files(`,
    );
    await fc.assert(
      fc.asyncProperty(starts, path.filter(isWritable), fc.boolean(), steps, async (start, text, inside, step) => {
        const given = literal(inside ? `${root}/${text}` : text);
        const response = await site.request(owner, `/_api/web/${start}'${given}')${step}`);
        expect(statuses).toContain(response.status);
      }),
      { numRuns: 150 },
    );
  });

  it('is served only what lies there', async () => {
    await fc.assert(
      fc.asyncProperty(path.filter(isWritable), async (text) => {
        const asked = `/Papers/${text.split('/').map(encodeURIComponent).join('/')}`;
        const response = await site.request(owner, asked, { headers: { range: 'bytes=0-' } });
        // By `..`, which the client itself resolves, a path may lead out of the library; by nothing else.
        const meant = new URL(`http://x${sitePath}${asked}`).pathname.toLowerCase();
        expect([404, 400, 501, ...(meant === `${sitePath}/other/secret.txt` ? [206] : [])]).toContain(response.status);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a name that nobody means', () => {
  it('is refused, or is the name that is found again', async () => {
    await fc.assert(
      fc.asyncProperty(part.filter(isWritable), async (name) => {
        const add = `/_api/web/getFolderByServerRelativeUrl('${root}')/files/addUsingPath(decodedurl='${literal(name)}',overwrite=true)`;
        const added = await site.request(owner, add, { method: 'POST', body: name });
        expect([200, 400, 404, 501]).toContain(added.status);
        if (added.status !== 200) return;
        const { Name, ServerRelativeUrl } = (await added.json()) as { Name: string; ServerRelativeUrl: string };
        expect(ServerRelativeUrl).toBe(`${root}/${Name}`);
        expect(Name.toLowerCase()).toBe(name.replaceAll('/', '').toLowerCase());
        const read = await site.request(
          owner,
          `/_api/web/getFileByServerRelativePath(decodedurl='${literal(ServerRelativeUrl)}')/$value`,
        );
        expect(await read.text()).toBe(name);
      }),
      { numRuns: 100 },
    );
    const sp = await site.as(owner);
    expect((await sp.web.lists.getByTitle('Other').rootFolder.files()).map(({ Name }) => Name)).toEqual(['secret.txt']);
  });
});

describe('bytes in fragments', () => {
  it('are the whole again, however they are cut, and any part of them can be read', async () => {
    const sp = await site.as(owner);
    const files = sp.web.lists.getByTitle('Papers').rootFolder.files;
    const bytes = Uint8Array.from({ length: 2_300_000 }, (_, index) => (index * 7919) >> 8);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 200_000, max: 2_400_000 }),
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(1_500_000)), { minLength: 1, maxLength: 4 }),
        async (chunkSize, ranges) => {
          run += 1;
          await files.addChunked(`f${run}.bin`, new Blob([bytes]), { chunkSize });
          for (const [start, length] of ranges) {
            const response = await site.request(owner, `/Papers/f${run}.bin`, {
              headers: { range: `bytes=${start}-${start + length}` },
            });
            const read = Buffer.from(await response.arrayBuffer());
            expect(read.equals(Buffer.from(bytes.slice(start, start + length + 1)))).toBe(true);
          }
        },
      ),
      { numRuns: 4 },
    );
  });
});
