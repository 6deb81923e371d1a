/** Lists beyond the list view threshold, which is 20 rows here, and rows that cannot be read. */
import type { Connection } from '../../src/sharepoint/client';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { createLoader } from '../../src/sharepoint/paging';
import { textEquals } from '../../src/sharepoint/odata';
import { realPace } from '../../src/sharepoint/retry';
import { owner } from '../support/startLocal';
import { createRefs, failureKind, newKey, otherRound, proposalInput, round } from './contractSite';
import { startingMs, startSite, type LocalSite } from './localSite';

const threshold = 20;
let starting: Promise<LocalSite> | undefined;
let local: LocalSite;
beforeAll(async () => {
  starting = startSite([], { ownerLogin: owner.loginName, listViewThreshold: threshold });
  local = await starting;
}, startingMs);
afterAll(async () => (await starting)?.close());

const idsOf = (rows: readonly unknown[]): readonly unknown[] =>
  rows.map((row) => (typeof row === 'object' && row !== null && 'Id' in row ? row.Id : row));

describe('loading all rows of a scope', () => {
  const idLoader = (connection: Connection) => {
    const load = createLoader(connection, threshold);
    const query = {
      listPath: connection.listPath('RdProposals'),
      select: ['Id'],
      expand: [],
      filter: textEquals('RdRound', round),
    };
    return async () => idsOf((await load(query, (rows) => Promise.resolve(rows))).flat());
  };

  it(
    'gets every one exactly once and in order, far beyond the threshold, in queries that SharePoint allows',
    async () => {
      const stores = createStores(local.connectAs(owner.loginName));
      const refs = await createRefs({ editor: stores, reader: stores });
      const made: number[] = [refs.proposal];
      for (let index = 0; index < 130; index += 1) {
        const given = { ...proposalInput(refs.units[0]), round: index % 13 === 5 ? otherRound : round };
        const { entity, version } = await stores.proposals.create(given, newKey());
        if (index % 10 === 3) await stores.proposals.remove(entity.id, version);
        else if (entity.round === round) made.push(entity.id);
      }
      const asked: string[] = [];
      const connection = local.connectAs(owner.loginName, {
        pace: realPace,
        isOnline: () => true,
        fetch: (url, init) => {
          asked.push(new URL(url).searchParams.get('$filter') ?? '');
          return fetch(url, init);
        },
      });
      const loadIds = idLoader(connection);
      expect(await loadIds()).toEqual(made);
      expect(asked[0]).toBe(`RdRound eq '${round}'`);
      expect(asked).toHaveLength(2 + Math.ceil(132 / threshold));
      asked.length = 0;
      expect(await loadIds()).toEqual(made);
      expect(asked.every((filter) => filter === '' || filter.startsWith('Id gt '))).toBe(true);

      // A server may send smaller pages than were asked for.
      const thrifty = local.connectAs(owner.loginName, {
        pace: realPace,
        isOnline: () => true,
        fetch: (url, init) => fetch(url.replace('%24top=20', '%24top=7'), init),
      });
      expect(await idLoader(thrifty)()).toEqual(made);
    },
    startingMs,
  );
});

describe('a row that somebody has spoilt by hand', () => {
  it(
    'is shown as a problem beside the others, and opening it says what is wrong',
    async () => {
      const connection = local.connectAs(owner.loginName);
      const stores = createStores(connection);
      const input = {
        round: otherRound,
        title: 'Idé',
        description: '',
        origin: 'andet',
        status: 'new',
        chefomraadeId: undefined,
        workPackageId: undefined,
        reason: '',
      } as const;
      const good = await stores.ideas.create(input, newKey());
      const bad = await stores.ideas.create(input, newKey());
      await connection.sp.web
        .getList(connection.listPath('RdIdeas'))
        .items.getById(bad.entity.id)
        .update({ RdStatus: 'Sendt til nabokommunen' });
      expect(await stores.ideas.list(otherRound)).toEqual({
        rows: [good.entity],
        problems: [{ itemId: bad.entity.id, column: 'Status', found: 'Sendt til nabokommunen' }],
      });
      expect(await failureKind(stores.ideas.get(bad.entity.id))).toBe('Bug');
    },
    startingMs,
  );
});
