/** Bilag while the connection breaks: the bytes come whole and once, or nothing is left. */
import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import type { Bilag } from '../../src/domain/bilag';
import { localDate } from '../../src/domain/localDate';
import type { ProposalId } from '../../src/domain/ids';
import type { Stores } from '../../src/domain/stores';
import { Faults } from '../../src/local/sharepoint/faults/faults';
import type { FaultRule } from '../../src/local/sharepoint/faults/rule';
import type { Connection } from '../../src/sharepoint/client';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { createBilagRepository } from '../../src/sharepoint/repositories/bilagRepository';
import { realPace } from '../../src/sharepoint/retry';
import { owner } from '../support/startLocal';
import { bytesOf, fileOf, hashOf, smallFile, uploading } from './bilagFiles';
import { createRefs, failureKind, newKey, proposalInput, type Refs } from './contractSite';
import { startingMs, startSite, type LocalSite } from './localSite';

const faults = new Faults();
let starting: Promise<LocalSite> | undefined;
let local: LocalSite;
let connection: Connection;
let stores: Stores;
let refs: Refs;
let proposal: ProposalId;

/** Pieces in small: what happens between them does not ask how large they are. */
const piece = 40_000;
const large = bytesOf(2 * piece + 17_000);

beforeAll(async () => {
  starting = startSite([], { ownerLogin: owner.loginName, faults });
  local = await starting;
  connection = local.connectAs(owner.loginName, {
    pace: { ...realPace, sleep: () => Promise.resolve(), now: () => 0 },
    isOnline: () => true,
    fetch: (url, init) => fetch(url, init),
  });
  const all = createStores(connection);
  const units = async () => (await all.organisation.list()).rows;
  stores = { ...all, bilag: createBilagRepository(connection, units, piece) };
  refs = await createRefs({ editor: stores, reader: stores });
}, startingMs);
beforeEach(async () => {
  proposal = (await stores.proposals.create({ ...proposalInput(refs.units[0]), stage: 'chefmoede' }, newKey())).entity
    .id;
});
afterEach(() => faults.clear());
afterAll(async () => (await starting)?.close());

const bytesIn = async ({ address }: Bilag): Promise<string> => {
  const path = decodeURIComponent(new URL(address).pathname);
  return hashOf(await connection.sp.web.getFileByServerRelativePath(path).getBuffer());
};
const filesOf = async (bilag: Bilag): Promise<readonly string[]> => {
  const path = decodeURIComponent(new URL(bilag.address).pathname);
  const folder = connection.sp.web.getFolderByServerRelativePath(path.slice(0, path.lastIndexOf('/')));
  return (await folder.files()).map(({ Name }) => Name);
};
const certain = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('it was cancelled');
  return value;
};
/** The fragments, one rule each in the order they are sent. */
const onPieces = (...rules: readonly FaultRule[]): void => {
  for (const rule of rules) faults.add({ ...rule, match: { path: '(start|continue|finish)Upload' }, times: 1 });
};
const pass: FaultRule = { action: 'pass' };
const before: FaultRule = { action: 'dropBefore' };
const after: FaultRule = { action: 'dropAfter' };
const gateway: FaultRule = { action: 'status', status: 504, after: true };

describe('a large bilag on a broken line', () => {
  it.each<[string, readonly FaultRule[]]>([
    ['nothing goes wrong', []],
    ['the first piece is lost', [before]],
    ['the answer to the first piece is lost', [after]],
    ['a piece is lost', [pass, before]],
    ['the answer to a piece is lost', [pass, after]],
    ['both, one after another', [pass, before, after, pass]],
    ['the answer is lost and the second try too', [pass, after, before]],
    ['the last piece is lost', [pass, pass, before]],
    ['the answer to the last piece is lost', [pass, pass, after]],
    ['a gateway gives up on every one', [gateway, gateway, gateway, gateway]],
  ])('comes whole and once when %s', async (_, rules) => {
    onPieces(...rules);
    const upload = uploading();
    const added = certain(await stores.bilag.upload(proposal, fileOf('Stor.pptx', large), upload));
    faults.clear();
    expect(added).toMatchObject({ number: 1, name: 'Stor.pptx', size: large.length });
    expect(await bytesIn(added)).toBe(hashOf(large));
    expect(await stores.bilag.list(proposal)).toEqual([added]);
    expect(await filesOf(added)).toEqual(['Stor.pptx']);
    const sent = upload.points.map((point) => point.sent);
    expect(sent.at(-1)).toBe(large.length);
  });

  it.each<[string, FaultRule, readonly FaultRule[]]>([
    ['before the piece came', before, [pass]],
    ['after the piece came', after, [pass]],
    ['after the last piece came', after, [pass, pass]],
  ])('goes on where it was after the line was gone for long, %s', async (_, last, first) => {
    onPieces(...first, last);
    const upload = uploading();
    // Then nothing answers any more.
    const cut = stores.bilag.upload(proposal, fileOf('Stor.pptx', large), {
      ...upload,
      report: (point) => {
        upload.report(point);
        if (point.sent > 0 && upload.points.length === first.length + 1)
          faults.add({ action: 'dropBefore', match: { method: 'GET' } });
      },
    });
    expect(['Offline', 'OutcomeUnknown']).toContain(await failureKind(cut));
    faults.clear();
    expect(await stores.bilag.list(proposal)).toEqual([]);
    const pieces: number[] = [];
    const added = certain(
      await stores.bilag.upload(proposal, fileOf('Stor.pptx', large), {
        ...upload,
        report: ({ sent }) => pieces.push(sent),
        from: upload.points.at(-1),
      }),
    );
    expect(await bytesIn(added)).toBe(hashOf(large));
    expect(pieces[0]).toBeGreaterThan(first.length * piece);
    expect(await filesOf(added)).toEqual(['Stor.pptx']);
  });

  it('begins anew when SharePoint has forgotten the session', async () => {
    const upload = uploading();
    certain(await stores.bilag.upload(proposal, fileOf('Stor.pptx', large), upload));
    const [added] = await stores.bilag.list(proposal);
    if (added === undefined) throw new Error('nothing was added');
    const again = uploading({
      ...certain(upload.points.at(-1)),
      session: crypto.randomUUID(),
      sent: piece,
      before: 512,
    });
    const other = bytesOf(2 * piece + 3, 7);
    const next = certain(await stores.bilag.replace(added.id, fileOf('Stor.pptx', other), again));
    expect(await bytesIn(next)).toBe(hashOf(other));
    expect(next.number).toBe(1);
  });

  it('leaves nothing when it is cancelled half-way, and the name and the number are free', async () => {
    const upload = uploading();
    const cancelled = stores.bilag.upload(proposal, fileOf('Stor.pptx', large), {
      ...upload,
      report: (point) => {
        if (point.sent > 0) upload.stop();
      },
    });
    expect(await cancelled).toBeUndefined();
    expect(await stores.bilag.list(proposal)).toEqual([]);
    const added = certain(await stores.bilag.upload(proposal, smallFile('Andet.docx'), uploading()));
    expect(added.number).toBe(1);
    expect(await filesOf(added)).toEqual(['Andet.docx']);
  });

  it('keeps the version that was there when a new one is cancelled', async () => {
    const first = certain(await stores.bilag.upload(proposal, smallFile('Notat.docx'), uploading()));
    const upload = uploading();
    const cancelled = stores.bilag.replace(first.id, fileOf('Notat.docx', large), {
      ...upload,
      report: (point) => {
        if (point.sent > 0) upload.stop();
      },
    });
    expect(await cancelled).toBeUndefined();
    expect(await stores.bilag.list(proposal)).toEqual([first]);
    expect(await stores.bilag.versions(first.id)).toEqual([]);
  });
});

describe('a small bilag on a broken line', () => {
  it.each<[string, readonly FaultRule[]]>([
    ['lost before', [before]],
    ['lost after', [after]],
    ['lost after, twice', [after, after]],
    ['lost here and there', [pass, after, before, after]],
    ['at the gateway', [gateway, gateway, gateway]],
  ])('comes once with its number: %s', async (_, rules) => {
    for (const rule of rules) faults.add({ ...rule, match: { method: 'POST|PUT|MERGE' }, times: 1 });
    const file = smallFile('Notat.docx');
    const added = certain(await stores.bilag.upload(proposal, file, uploading()));
    faults.clear();
    expect(added).toMatchObject({ number: 1, size: 3_000 });
    expect(await bytesIn(added)).toBe(hashOf(await file.read(0, file.size)));
    expect(await stores.bilag.list(proposal)).toEqual([added]);
  });

  it('gives ten at once ten numbers', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `Bilag ${index}.txt`);
    await Promise.all(names.map((name) => stores.bilag.upload(proposal, smallFile(name), uploading())));
    expect((await stores.bilag.list(proposal)).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('the bilag of a proposal that goes on', () => {
  const step = (to: 'raaderumsgruppen' | 'workPackage') => ({
    to,
    sideState: undefined,
    bodyId: undefined,
    decidedOn: localDate('2024-04-10'),
    result: undefined,
    text: 'Videre',
    writtenBy: { ...refs.person, email: undefined },
    writtenAt: '2024-04-10T10:00:00Z',
  });
  const placeOf = ({ address }: Bilag) => new URL(address).pathname.split('/').at(-3);

  it.each<[string, readonly FaultRule[]]>([
    ['calmly', []],
    ['the answers lost', [after, after]],
    ['at the second', [pass, after, before]],
    ['lost before', [before, before]],
  ])('go with it, forth and back, and keep what they are: %s', async (_, rules) => {
    const added = certain(await stores.bilag.upload(proposal, smallFile('Notat.docx'), uploading()));
    const onMoves = () => {
      for (const rule of rules) faults.add({ ...rule, match: { path: 'MoveCopyUtil' }, times: 1 });
    };
    onMoves();
    const first = await stores.proposals.get(proposal);
    const moved = await stores.proposals.move(proposal, step('raaderumsgruppen'), first.version);
    faults.clear();
    const [there] = await stores.bilag.list(proposal);
    expect(there).toEqual({ ...added, address: there?.address });
    expect(there && placeOf(there)).toBe(`2025-2028-2-a${refs.units[0]}`);
    onMoves();
    await stores.proposals.move(proposal, step('workPackage'), moved.version);
    faults.clear();
    expect(await stores.bilag.list(proposal)).toEqual([added]);
    expect(await stores.proposals.standing(proposal)).toEqual({ mayEdit: true, isInPlace: true });
    expect(certain(await stores.bilag.upload(proposal, smallFile('To.docx'), uploading())).number).toBe(2);
  });

  it('go with it where the browser sends each move again by itself, as Chromium does on a connection that broke', async () => {
    const twice = createStores(
      local.connectAs(owner.loginName, {
        pace: realPace,
        isOnline: () => true,
        fetch: async (url, init) => {
          if (url.includes('MoveCopyUtil')) await fetch(url, init);
          return fetch(url, init);
        },
      }),
    );
    await stores.bilag.upload(proposal, smallFile('Notat.docx'), uploading());
    const { version } = await stores.proposals.get(proposal);
    const { entity } = await twice.proposals.move(proposal, step('raaderumsgruppen'), version);
    expect(entity.stage).toBe('raaderumsgruppen');
    expect(await stores.proposals.standing(proposal)).toEqual({ mayEdit: true, isInPlace: true });
    expect((await stores.bilag.list(proposal)).map(({ name }) => name)).toEqual(['Notat.docx']);
  });

  const ends: Readonly<Record<string, () => Promise<unknown>>> = {
    'the page': () => stores.proposals.putInPlace(proposal),
    '"Ret rettigheder"': () => stores.rights.mend(() => undefined),
  };
  const astray = async () => (await stores.rights.compare()).filter(({ kind }) => kind === 'misplaced');

  it.each(Object.entries(ends))('are put where they belong by %s after an interruption', async (_, put) => {
    await stores.bilag.upload(proposal, smallFile('Notat.docx'), uploading());
    const { version, entity } = await stores.proposals.get(proposal);
    // The proposal itself goes first.
    for (const rule of [pass, before, before, before])
      faults.add({ ...rule, match: { path: 'MoveCopyUtil' }, times: 1 });
    expect(await failureKind(stores.proposals.move(proposal, step('raaderumsgruppen'), version))).toBe(
      'OutcomeUnknown',
    );
    faults.clear();
    expect((await stores.proposals.standing(proposal)).isInPlace).toBe(false);
    const found = { kind: 'misplaced', list: 'bilag', title: entity.title, itemId: proposal, opens: true };
    expect(await astray()).toEqual([found]);
    await put();
    expect((await stores.proposals.standing(proposal)).isInPlace).toBe(true);
    expect(await astray()).toEqual([]);
  });

  it('are hidden before the proposal is, where fewer shall see it', async () => {
    const { version } = await stores.proposals.move(
      proposal,
      step('raaderumsgruppen'),
      (await stores.proposals.get(proposal)).version,
    );
    const added = certain(await stores.bilag.upload(proposal, smallFile('Notat.docx'), uploading()));
    for (const rule of [pass, before, before, before])
      faults.add({ ...rule, match: { path: 'MoveCopyUtil' }, times: 1 });
    expect(await failureKind(stores.proposals.move(proposal, step('workPackage'), version))).toBe('OutcomeUnknown');
    faults.clear();
    const [hidden] = await stores.bilag.list(proposal);
    expect([placeOf(added), hidden && placeOf(hidden)]).toEqual([
      `2025-2028-2-a${refs.units[0]}`,
      `2025-2028-1-a${refs.units[0]}`,
    ]);
    await stores.proposals.putInPlace(proposal);
    expect((await stores.bilag.list(proposal)).map(placeOf)).toEqual([`2025-2028-2-a${refs.units[0]}`]);
  });
});
