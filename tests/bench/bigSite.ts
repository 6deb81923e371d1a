/**
 * A local SharePoint with 50,000 proposals, on the origin of the bench's pages. Answers are made once and kept, as a busy
 * SharePoint's are: measured is what the browser does and how often it must ask, not this machine's SQL.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { createIdentity } from '../../src/local/identity/identity';
import { openPort } from '../../src/local/openPort';
import { createSharePoint } from '../../src/local/sharepoint/sharepoint';
import { connectSite } from '../../src/sharepoint/client';
import { provisionSite } from '../../src/sharepoint/provisioning/provisionSite';
import { allLists } from '../../src/sharepoint/schema/allLists';
import { rowCodec } from '../../src/sharepoint/codec/rowCodec';
import { tkr, type Amounts } from '../../src/domain/economy';
import type { ProposalInput } from '../../src/domain/proposal';

export const bigSiteRows = 50_000;
/** Added to every request, as a network and a busy server would. */
const delayMs = 150;

const pack = promisify(gzip);
const owner = {
  objectId: '00000000-0000-4000-8000-000000000001',
  loginName: 'ejer@eksempel.dk',
  name: 'Ebbe Ejermand',
  jobTitle: 'IT-administrator',
  department: 'Digitalisering',
};

interface Kept {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const amounts = (index: number): Amounts => [
  tkr(-index % 5000),
  tkr(-index % 4000),
  tkr(-index % 3000),
  tkr(-index % 2000),
];
const { encode } = rowCodec(allLists.proposals.fields);

function* rows() {
  for (let index = 1; index <= bigSiteRows; index += 1) {
    const proposal: Partial<ProposalInput> = {
      number: `F${index}`,
      title: `Samlet indkøb og drift, forslag ${index}`,
      stage: 'workPackage',
      type: 'effektivisering',
      crossCutting: index % 7 === 0,
      economy: {
        service: amounts(index),
        overfoersler: amounts(index + 1),
        indtaegt: amounts(index + 2),
        anlaeg: amounts(index + 3),
      },
    };
    yield { ...encode(proposal), RdRound: '2025-2028', RdKey: `bench-${index}`, RdChefomraadeId: 1 };
  }
}

export interface BigSite {
  readonly origin: string;
  readonly siteUrl: string;
  readonly token: string;
  /** Requests and bytes on the wire since the last call. */
  traffic(): { readonly requests: number; readonly bytes: number };
  close(): Promise<void>;
}

/** `pages` answers what is not SharePoint's. */
export const startBigSite = async (pages: (path: string) => Promise<Response>): Promise<BigSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  const port = await openPort(0);
  const sitePath = '/sites/raaderum';
  const siteUrl = `${port.origin}${sitePath}`;
  const identity = await createIdentity({
    keyFile: join(folder, 'key.json'),
    baseUrl: port.origin,
    tenantId: '11111111-1111-4111-8111-111111111111',
    directory: [owner],
  });
  const sharePoint = createSharePoint({
    databaseFile: ':memory:',
    baseUrl: port.origin,
    sitePath,
    siteTitle: 'Råderum',
    ownerLogin: owner.loginName,
    directory: [owner],
    signIn: { mode: 'token', trust: { issuer: identity.issuer, keys: () => identity.keys } },
  });
  const scope = `${port.origin}/AllSites.FullControl`;
  const { access_token: token } = await identity.mint({ loginName: owner.loginName, scope, clientId: 'bench' });

  const kept = new Map<string, Promise<Kept>>();
  let traffic = { requests: 0, bytes: 0 };
  const answerOnce = async (request: Request): Promise<Kept> => {
    const answer = await sharePoint.fetch(request);
    const headers = new Headers(answer.headers);
    headers.set('Content-Encoding', 'gzip');
    headers.delete('Content-Length');
    return { status: answer.status, headers, body: await pack(Buffer.from(await answer.arrayBuffer())) };
  };
  const answerSharePoint = async (request: Request): Promise<Response> => {
    const key = `${request.method} ${request.url} ${request.headers.get('accept')}`;
    const keep = kept.get(key) ?? answerOnce(request);
    kept.set(key, keep);
    const [{ status, headers, body }] = await Promise.all([
      keep,
      new Promise((resolve) => {
        setTimeout(resolve, delayMs);
      }),
    ]);
    traffic = { requests: traffic.requests + 1, bytes: traffic.bytes + body.length };
    return new Response(new Uint8Array(body), { status, headers });
  };

  const tokens = { token: () => Promise.resolve(token), askForToken: () => Promise.resolve(token) };
  port.answerWith((request) => sharePoint.fetch(request));
  await provisionSite(connectSite({ siteUrl, scope: 'AllSites.FullControl', tokens }), () => undefined);
  sharePoint.fill(`${sitePath}/Lists/RdOrganisation`, [{ Title: 'Økonomi', RdKey: 'oekonomi' }]);
  sharePoint.fill(`${sitePath}/Lists/RdProposals`, rows());
  port.answerWith((request) => {
    const { pathname } = new URL(request.url);
    return pathname.startsWith('/sites/') ? answerSharePoint(request) : pages(pathname);
  });

  return {
    origin: port.origin,
    siteUrl,
    token,
    traffic: () => {
      const since = traffic;
      traffic = { requests: 0, bytes: 0 };
      return since;
    },
    close: async () => {
      await port.close();
      sharePoint.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
