/**
 * The local SharePoint in this very process, on no port, with an empty site: it answers the same checks, so that what a
 * tenant is compared with is never a copy that has grown old.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdentity } from '../../local/identity/identity';
import { createSharePoint } from '../../local/sharepoint/sharepoint';
import { askSite, type AskedSite } from './askedSite';
import type { Second } from './second';

const origin = 'https://lokal.sharepoint.com';
const tenantId = '00000000-0000-4000-8000-00000000000a';
const clientId = '00000000-0000-4000-8000-00000000000b';

const owner = {
  objectId: '00000000-0000-4000-8000-000000000001',
  loginName: 'ejer@lokal.test',
  name: 'Ejer',
  jobTitle: '',
  department: '',
};

const other = {
  objectId: '00000000-0000-4000-8000-000000000002',
  loginName: 'anden@lokal.test',
  name: 'Den anden',
  jobTitle: '',
  department: '',
};

export interface Reference {
  readonly site: AskedSite;
  readonly second: Second;
  close(): void;
}

/** `asProgram`: signed in as the tenant is, with a certificate. */
export const openReference = async (asProgram: boolean): Promise<Reference> => {
  const folder = mkdtempSync(join(tmpdir(), 'first-hour-'));
  const identity = await createIdentity({
    keyFile: join(folder, 'key.json'),
    baseUrl: 'https://login.lokal.test',
    tenantId,
    directory: [owner, other],
  });
  const sharePoint = createSharePoint({
    databaseFile: ':memory:',
    baseUrl: origin,
    sitePath: '/sites/raaderum',
    siteTitle: 'Råderum',
    ownerLogin: owner.loginName,
    directory: [owner, other],
    signIn: { mode: 'token', trust: { issuer: identity.issuer, tenantId, keys: () => identity.keys } },
  });
  const personal =
    (loginName: string) =>
    async (scopes: readonly string[]): Promise<string> =>
      (await identity.mint({ loginName, scope: scopes.join(' '), clientId })).access_token;
  const own = async (): Promise<string> =>
    (await identity.mintForProgram({ clientId, audience: origin, roles: ['Sites.FullControl.All'] })).token;
  /** What the HTTP server before it adds on a port. */
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const answer = await sharePoint.fetch(new Request(url, init));
    const headers = new Headers(answer.headers);
    headers.set('Date', new Date().toUTCString());
    return new Response(answer.body, { status: answer.status, headers });
  };
  const asked = (token: (scopes: readonly string[]) => Promise<string>): AskedSite => {
    const tokens = { token, askForToken: token };
    return askSite(`${origin}/sites/raaderum`, tokens, [`${origin}/AllSites.FullControl`], send);
  };
  return {
    site: asked(asProgram ? own : personal(owner.loginName)),
    second: { site: asked(personal(other.loginName)), loginName: other.loginName },
    close: () => {
      sharePoint.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
