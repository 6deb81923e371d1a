/**
 * A token that SharePoint no longer takes, in the middle of a session: the real client against the local SharePoint, whose
 * 401 has no CORS headers, through a `fetch` that shows a page of another origin no more than a browser would.
 */
import type { TokenSource } from '../../src/auth/tokenSource';
import type { Stores } from '../../src/domain/stores';
import { connectSite, type Wiring } from '../../src/sharepoint/client';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { realPace } from '../../src/sharepoint/retry';
import { owner } from '../support/startLocal';
import { createRefs, failureKind, newKey, proposalInput, round, type Refs } from './contractSite';
import { startingMs, startSite, type LocalSite } from './localSite';

let starting: Promise<LocalSite> | undefined;
let local: LocalSite;
let refs: Refs;
let calm: Stores;
let expired: string;
beforeAll(async () => {
  starting = startSite([], { ownerLogin: owner.loginName });
  local = await starting;
  calm = createStores(local.connectAs(owner.loginName));
  refs = await createRefs({ editor: calm, reader: calm });
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 2 * 3600_000);
  expired = await local.tokenFor(owner.loginName);
  clock.mockRestore();
}, startingMs);
afterAll(async () => (await starting)?.close());

const asBrowser = async (url: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(url, init);
  if (response.headers.has('access-control-allow-origin')) return response;
  throw new TypeError('Failed to fetch');
};

/** Stores whose token has run out, or will, without anybody having noticed. */
const session = (first = expired) => {
  const asked: string[] = [];
  let token = first;
  const tokens: TokenSource = {
    token: async (_scopes, renew = false) => {
      if (renew) {
        asked.push('renewed');
        token = await local.tokenFor(owner.loginName);
      }
      return token;
    },
    askForToken: () => Promise.reject(new Error('nobody is to be asked')),
  };
  const wiring: Wiring = {
    fetch: (url, init) => {
      asked.push(init.method ?? 'GET');
      return asBrowser(url, init);
    },
    pace: { ...realPace, sleep: () => Promise.reject(new Error('nobody is to wait')) },
    isOnline: () => true,
  };
  const expire = (): void => {
    token = expired;
  };
  return {
    expire,
    stores: createStores(connectSite({ siteUrl: local.siteUrl, tokens, scope: 'AllSites.Write' }, wiring)),
    asked,
  };
};

test('the local SharePoint refuses the token as a browser would show it', async () => {
  const headers = { Authorization: `Bearer ${expired}` };
  expect((await fetch(`${local.siteUrl}/_api/web`, { headers })).status).toBe(401);
  await expect(asBrowser(`${local.siteUrl}/_api/web`, { headers })).rejects.toThrow('Failed to fetch');
});

test('a read renews it once and goes on', async () => {
  const { stores, asked } = session();
  expect((await stores.proposals.get(refs.proposal)).entity.id).toBe(refs.proposal);
  expect(asked).toEqual(['GET', 'renewed', 'GET']);
});

test('a new item is asked after before it is sent again, and is there once', async () => {
  const { stores, asked } = session();
  const given = {
    round,
    title: 'Kørsel og ruter',
    description: '',
    chefomraadeId: refs.units[0],
    track: 'raaderum',
    lead: undefined,
  } as const;
  const created = await stores.workPackages.create(given, newKey());
  expect(created.entity).toMatchObject(given);
  expect(asked.slice(0, 5)).toEqual(['POST', 'GET', 'renewed', 'GET', 'POST']);
  const { rows } = await calm.workPackages.list(round);
  expect(rows.filter(({ title }) => title === given.title)).toHaveLength(1);
});

test('a change is asked after before it is sent again, and is made', async () => {
  const before = await calm.proposals.create(proposalInput(refs.units[0]), newKey());
  const { stores, asked } = session();
  const after = await stores.proposals.update(before.entity.id, { title: 'Rettet' }, before.version);
  expect(asked.slice(0, 5)).toEqual(['POST', 'GET', 'renewed', 'GET', 'POST']);
  expect(await calm.proposals.get(before.entity.id)).toEqual(after);
});

test('a comment, which has no key, is asked after and left to the person; the next attempt writes it, once', async () => {
  const target = { on: 'proposal', id: refs.proposal } as const;
  const { stores, expire } = session(await local.tokenFor(owner.loginName));
  await stores.comments.list(target);
  expire();
  expect(await failureKind(stores.comments.add(target, 'Enig'))).toBe('OutcomeUnknown');
  expect(await calm.comments.list(target)).toEqual([]);
  await stores.comments.add(target, 'Enig');
  expect((await calm.comments.list(target)).map(({ text }) => text)).toEqual(['Enig']);
});
