/** What the stores do when the network fails around a write: the local SharePoint cuts the connections. */
import type { Step } from '../../src/domain/decision';
import { AppError } from '../../src/domain/errors';
import { localDate } from '../../src/domain/localDate';
import type { ProposalInput } from '../../src/domain/proposal';
import type { Stores } from '../../src/domain/stores';
import { Faults } from '../../src/local/sharepoint/faults/faults';
import type { FaultRule } from '../../src/local/sharepoint/faults/rule';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { realPace } from '../../src/sharepoint/retry';
import { owner } from '../support/startLocal';
import { createRefs, failureKind, newKey, proposalInput, round, type Refs } from './contractSite';
import { startingMs, startSite, type LocalSite } from './localSite';

/** What happens to one request: it goes through, is lost before or after it took effect, or is refused. */
type Fate = 'ok' | 'lostBefore' | 'lostAfter' | 'gatewayAfter' | 'throttled';

const actions: Readonly<Record<Fate, FaultRule>> = {
  ok: { action: 'pass' },
  lostBefore: { action: 'dropBefore' },
  lostAfter: { action: 'dropAfter' },
  gatewayAfter: { action: 'status', status: 504, after: true },
  throttled: { action: 'status', status: 429, retryAfter: 1 },
};

const faults = new Faults();
let starting: Promise<LocalSite> | undefined;
let local: LocalSite;
let refs: Refs;
let calm: Stores;
beforeAll(async () => {
  starting = startSite([], { ownerLogin: owner.loginName, faults });
  local = await starting;
  calm = createStores(local.connectAs(owner.loginName));
  refs = await createRefs({ editor: calm, reader: calm });
}, startingMs);
afterAll(async () => (await starting)?.close());

/** Stores whose first writes meet these fates, one each, and whose reads meet `reads`. Others ask when all is met. */
const storesMeeting = (writes: readonly Fate[], reads: Fate = 'ok', readsBefore = 0): Stores => {
  faults.clear();
  for (const fate of writes) faults.add({ ...actions[fate], match: { method: 'POST|MERGE|DELETE' }, times: 1 });
  faults.add({ ...actions[reads], match: { method: 'GET' }, skip: readsBefore });
  return createStores(
    local.connectAs(owner.loginName, {
      pace: { ...realPace, sleep: () => Promise.resolve(), now: () => 0 },
      isOnline: () => true,
      fetch: (url, init) => fetch(url, init),
    }),
  );
};
const input = (): ProposalInput => proposalInput(refs.units[0]);
const countOf = async (title: string): Promise<number> =>
  (await calm.proposals.list(round)).rows.filter((row) => row.title === title).length;

describe('creating while answers get lost', () => {
  it.each<readonly Fate[]>([
    ['lostBefore'],
    ['lostAfter'],
    ['gatewayAfter'],
    ['throttled'],
    ['lostBefore', 'lostAfter'],
    ['throttled', 'lostAfter', 'ok'],
  ])('creates exactly once after: %s', async (...fates) => {
    const given = input();
    const created = await storesMeeting(fates).proposals.create(given, newKey());
    expect(created.entity).toMatchObject(given);
    expect(await countOf(given.title)).toBe(1);
  });

  it('says it does not know when asking afterwards gets no answer either, and finds out the next time', async () => {
    const given = input();
    const key = newKey();
    // It asks for the key and for the place before it writes.
    expect(await failureKind(storesMeeting(['lostAfter'], 'lostBefore', 2).proposals.create(given, key))).toBe(
      'OutcomeUnknown',
    );
    expect(await failureKind(storesMeeting(['ok'], 'lostBefore').proposals.create(given, key))).toBe('Offline');
    faults.clear();
    expect((await calm.proposals.create(given, key)).entity).toMatchObject(given);
    expect(await countOf(given.title)).toBe(1);
  });

  it('says a value is taken when it is not the key that is', async () => {
    const unit = {
      key: `kode-${newKey()}`,
      name: 'ØK',
      shortName: 'ØK',
      kind: 'fagudvalg',
      area: 'alle',
      medLevel: undefined,
      coversIds: [],
      validFrom: undefined,
      validTo: undefined,
    } as const;
    await calm.organisation.create(unit, newKey());
    expect(await failureKind(calm.organisation.create(unit, newKey()))).toBe('Duplicate');
  });
});

describe('updating while answers get lost', () => {
  it.each<readonly Fate[]>([
    ['lostBefore'],
    ['lostAfter'],
    ['gatewayAfter'],
    ['throttled'],
    ['lostBefore', 'lostAfter'],
  ])('writes exactly once after: %s', async (...fates) => {
    const before = await calm.proposals.create(input(), newKey());
    const patch = { title: `Rettet ${before.entity.title}`, affectedIds: refs.units, crossCutting: true };
    const after = await storesMeeting(fates).proposals.update(before.entity.id, patch, before.version);
    expect(after.entity).toMatchObject(patch);
    expect(await calm.proposals.get(before.entity.id)).toEqual(after);
  });

  it('is a conflict when the answer was lost and somebody else has written since', async () => {
    const before = await calm.proposals.create(input(), newKey());
    const theirs = await calm.proposals.update(before.entity.id, { title: 'Deres' }, before.version);
    const mine = storesMeeting(['lostBefore']).proposals.update(before.entity.id, { title: 'Min' }, before.version);
    expect(await failureKind(mine)).toBe('Conflict');
    expect(await calm.proposals.get(before.entity.id)).toEqual(theirs);
  });
});

describe('keeping a draft while answers get lost', () => {
  const draft = () => ({ item: 'forslag/1', writer: newKey(), savedAt: '2024-04-15T11:00:00.000Z', text: '{"a":1}' });
  const kept = async (writer: string) => (await calm.drafts.list('forslag/1')).filter((one) => one.writer === writer);

  it.each<readonly Fate[]>([['lostBefore'], ['lostAfter'], ['gatewayAfter'], ['lostBefore', 'lostAfter']])(
    'keeps one after: %s, also when it is written over, and removes it',
    async (...fates) => {
      const first = draft();
      await storesMeeting(fates).drafts.keep(first);
      const next = { ...first, text: '{"a":2}' };
      await storesMeeting(fates).drafts.keep(next);
      faults.clear();
      expect(await kept(first.writer)).toEqual([next]);
      await storesMeeting(fates).drafts.remove(first);
      faults.clear();
      expect(await kept(first.writer)).toEqual([]);
    },
  );
});

describe('moving while answers get lost', () => {
  const step = (to: Step['to']): Step => ({
    to,
    sideState: undefined,
    bodyId: undefined,
    decidedOn: localDate('2024-04-10'),
    result: undefined,
    text: 'Videre',
    writtenBy: { ...refs.person, email: undefined },
    writtenAt: '2024-04-10T10:00:00Z',
  });

  it.each<readonly Fate[]>([
    ['lostBefore'],
    ['lostAfter'],
    ['ok', 'lostBefore'],
    ['ok', 'lostAfter'],
    ['gatewayAfter', 'gatewayAfter'],
    ['throttled', 'lostAfter', 'lostBefore'],
  ])('takes the step once, and lies where it belongs, after: %s', async (...fates) => {
    const made = await calm.proposals.create({ ...input(), stage: 'chefmoede' }, newKey());
    const on = await storesMeeting(fates).proposals.move(made.entity.id, step('raaderumsgruppen'), made.version);
    expect(on.entity).toMatchObject({ stage: 'raaderumsgruppen', decisions: [{ to: 'raaderumsgruppen' }] });
    // Back again: put away first, then written.
    const back = await storesMeeting(fates).proposals.move(made.entity.id, step('workPackage'), on.version);
    expect(back.entity.decisions.map(({ to }) => to)).toEqual(['raaderumsgruppen', 'workPackage']);
    faults.clear();
    expect(await calm.proposals.get(made.entity.id)).toEqual(back);
    expect(await calm.proposals.standing(made.entity.id)).toEqual({ mayEdit: true, isInPlace: true });
  });

  it('never says that nothing was written once the step is, wherever the connection goes', async () => {
    const told: string[] = [];
    for (let readsBefore = 2; readsBefore <= 14; readsBefore += 1) {
      const made = await calm.proposals.create({ ...input(), stage: 'chefmoede' }, newKey());
      const { proposals } = storesMeeting([], 'lostBefore', readsBefore);
      const outcome = await proposals.move(made.entity.id, step('raaderumsgruppen'), made.version).then(
        () => 'taken',
        (error: unknown) => (error instanceof AppError ? error.failure.kind : String(error)),
      );
      faults.clear();
      const { stage } = (await calm.proposals.get(made.entity.id)).entity;
      told.push(`${outcome} ${stage}`);
    }
    expect(told).toContain('Offline chefmoede');
    expect(told).toContain('OutcomeUnknown raaderumsgruppen');
    expect(told).not.toContain('Offline raaderumsgruppen');
  });

  it('shows what an interruption left, and ends it', async () => {
    const made = await calm.proposals.create({ ...input(), stage: 'chefmoede' }, newKey());
    const lost: readonly Fate[] = ['ok', 'lostBefore', 'lostBefore', 'lostBefore'];
    const moved = storesMeeting(lost).proposals.move(made.entity.id, step('raaderumsgruppen'), made.version);
    expect(await failureKind(moved)).toBe('OutcomeUnknown');
    faults.clear();
    expect((await calm.proposals.get(made.entity.id)).entity.stage).toBe('raaderumsgruppen');
    expect((await calm.proposals.standing(made.entity.id)).isInPlace).toBe(false);
    await calm.proposals.putInPlace(made.entity.id);
    expect((await calm.proposals.standing(made.entity.id)).isInPlace).toBe(true);
  });
});

describe('removing and commenting while answers get lost', () => {
  it.each<Fate>(['lostBefore', 'lostAfter', 'gatewayAfter'])('removes once after: %s', async (fate) => {
    const { entity, version } = await calm.proposals.create(input(), newKey());
    await storesMeeting([fate]).proposals.remove(entity.id, version);
    expect(await failureKind(calm.proposals.get(entity.id))).toBe('NotFound');
  });

  it('finds the comment whose answer was lost instead of writing it twice', async () => {
    const target = { on: 'proposal', id: refs.proposal } as const;
    const added = await storesMeeting(['lostAfter']).comments.add(target, 'Enig');
    expect(await calm.comments.list(target)).toEqual([added]);
    expect(await failureKind(storesMeeting(['lostBefore']).comments.add(target, 'Uenig'))).toBe('OutcomeUnknown');
    expect(await calm.comments.list(target)).toEqual([added]);
  });

  it('keeps one comment where the browser itself sends a request again whose connection broke', async () => {
    faults.clear();
    const target = {
      on: 'proposal',
      id: (await calm.proposals.create(input(), newKey())).entity.id,
    } as const;
    const twice = async (url: string, init: RequestInit): Promise<Response> => {
      if (init.method === 'POST') await (await fetch(url, init)).arrayBuffer();
      return fetch(url, init);
    };
    const theirs = createStores(
      local.connectAs(owner.loginName, { fetch: twice, pace: realPace, isOnline: () => true }),
    );
    const added = await theirs.comments.add(target, 'Enig');
    expect(await calm.comments.list(target)).toEqual([added]);
    expect((await theirs.comments.add(target, 'Enig')).id).not.toBe(added.id);
    expect(await calm.comments.list(target)).toHaveLength(2);
  });
});
