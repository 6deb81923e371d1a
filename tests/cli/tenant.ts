/**
 * A tenant with a site that is set up, for commands: Entra and SharePoint at their real names over TLS, and an environment in which a command finds them here.
 * Only the resolver and whom it trusts differ from an administrator's machine.
 */
import { createPrivateKey } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { startLocalMicrosoft365, type LocalMicrosoft365 } from '../../src/local/localMicrosoft365';
import { provisionedSite } from '../contract/localSite';
import { owner, anna } from '../support/startLocal';

const sharePointName = 'examplekommune.sharepoint.com';
const identityName = 'login.microsoftonline.com';

export const setUpApp = '77777777-7777-4777-8777-777777777777';
export const weakApp = '88888888-8888-4888-8888-888888888888';

export const password = 'hemmelig';

export interface Tenant {
  readonly local: LocalMicrosoft365;
  readonly siteUrl: string;
  readonly folder: string;
  /** PEM: the app's certificate with its key, which is under `password`. */
  readonly certificate: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Who said that they ask, of SharePoint. */
  readonly agents: ReadonlySet<string>;
  /** As the site's owner, not over its name: "sitegroups". */
  ask(path: string, method?: 'GET' | 'DELETE' | 'POST'): Promise<unknown>;
  close(): Promise<void>;
}

const pass = (port: number, incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const { method, url, headers } = incoming;
  const asked = ask({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  asked.on('error', () => outgoing.destroy());
  incoming.pipe(asked);
};

export const openTenant = async (): Promise<Tenant> => {
  const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
  const inFolder = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const forProgram = await generate([{ name: 'commonName', value: 'raaderum-setup' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  const key = createPrivateKey(forProgram.private).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: password,
  });
  const plain = await generate([{ name: 'commonName', value: sharePointName }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [sharePointName, identityName].map((value) => ({ type: 2 as const, value })),
      },
    ],
  });
  const dataFolder = join(folder, 'data');
  cpSync(await provisionedSite(), dataFolder, { recursive: true });
  const local = await startLocalMicrosoft365({
    dataFolder,
    port: 0,
    names: {
      teams: 'https://teams.microsoft.com',
      sharePoint: `https://${sharePointName}`,
      identity: `https://${identityName}`,
    },
    tenantId: '11111111-1111-4111-8111-111111111111',
    directory: [owner, anna],
    site: { path: '/sites/raaderum', title: 'Råderum', ownerLogin: owner.loginName },
    teams: [],
    chats: { group: 'Chat', meeting: 'Møde' },
    app: {
      id: '44444444-4444-4444-8444-444444444444',
      clientId: '22222222-2222-4222-8222-222222222222',
      name: 'Råderum',
      configurationPath: '/',
      personalTabs: [],
      channelTabs: [],
      chatTabs: [],
      consentedPermissions: [],
    },
    tab: { servedAt: 'https://raaderum.example-kommune.dk' },
    programs: [
      {
        clientId: setUpApp,
        certificates: [forProgram.cert],
        roles: ['Sites.FullControl.All'],
        delegated: ['AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl'],
      },
      { clientId: weakApp, certificates: [forProgram.cert], roles: ['Sites.Selected'], delegated: ['AllSites.Read'] },
    ],
    devicePollSeconds: 1,
  });
  const ports = new Map([
    [sharePointName, local.ports.sharePoint],
    [identityName, local.ports.identity],
  ]);
  const agents = new Set<string>();
  const server = createServer({ key: plain.private, cert: plain.cert }, (incoming, outgoing) => {
    const port = ports.get(incoming.headers.host ?? '');
    if (port === local.ports.sharePoint) agents.add(incoming.headers['user-agent'] ?? '');
    if (port === undefined) outgoing.writeHead(421).end();
    else pass(port, incoming, outgoing);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo; // a TCP server, so never a pipe's name
  return {
    local,
    siteUrl: `https://${sharePointName}/sites/raaderum`,
    folder,
    certificate: inFolder('program.pem', `${forProgram.cert}\n${key.toString()}`),
    agents,
    environment: {
      ...process.env,
      NODE_EXTRA_CA_CERTS: inFolder('trusted.pem', plain.cert),
      NODE_OPTIONS: `--import ${resolve('tests/support/resolveHere.mjs')}`,
      NAMES_HERE: [...ports.keys()].join(','),
      PORT_HERE: String(port),
    },
    ask: async (path, method = 'GET') => {
      const token = await local.tokenFor(owner.loginName);
      const headers = {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json;odata=nometadata',
        ...(method === 'DELETE' && { 'If-Match': '*', 'X-HTTP-Method': 'DELETE' }),
      };
      const address = `http://localhost:${local.ports.sharePoint}/sites/raaderum/_api/web/${path}`;
      const answer = await fetch(address, { method: method === 'GET' ? 'GET' : 'POST', headers });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => {
        server.close(closed);
      });
      await local.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
