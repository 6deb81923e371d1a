/** A Microsoft 365 on one machine: sign-in, SharePoint, Teams and the host of one tab, each on its own origin as in the real one. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createGrants } from './identity/grants';
import { createIdentity } from './identity/identity';
import { createIdentityHttp } from './identity/identityHttp';
import { createProgramSignIn } from './identity/programSignIn';
import type { Program } from './identity/programs';
import { openPort, type OpenPort } from './openPort';
import { createFaultControl } from './sharepoint/faults/control';
import { Faults } from './sharepoint/faults/faults';
import { createSharePoint, type DirectoryPerson } from './sharepoint/sharepoint';
import { createTabFiles, tabPolicy } from './tabFiles';
import type { ChatOptions, TeamOption } from './teams/directory';
import { createLocalTeams, type TabApp } from './teams/localTeams';
import type { Person, UnknownMessage } from './teams/model';

export interface Addresses {
  readonly teamsUrl: string;
  readonly tabUrl: string;
  readonly sharePointUrl: string;
  /** "http://localhost:4402/sites/tasks" */
  readonly siteUrl: string;
  readonly identityUrl: string;
}

export interface LocalMicrosoft365Options {
  /** Made when it is not there. Holds the database, the signing key and what Teams remembers. */
  readonly dataFolder: string;
  /** The first of four consecutive ports (Teams, tab, SharePoint, sign-in); 0 takes any free ones. */
  readonly port: number;
  /** The origins that clients see where somebody stands before the ports and answers for other names ("https://teams.microsoft.com"). */
  readonly names?: { readonly teams: string; readonly sharePoint: string; readonly identity: string };
  readonly tenantId: string;
  readonly directory: readonly (DirectoryPerson & Pick<Person, 'home'>)[];
  readonly site: { readonly path: string; readonly title: string; readonly ownerLogin: string };
  readonly teams: readonly TeamOption[];
  readonly chats: ChatOptions;
  readonly app: TabApp;
  /** A built tab to serve, or the address where a development server already serves one. */
  readonly tab:
    { readonly folder: string; readonly config: (addresses: Addresses) => object } | { readonly servedAt: string };
  /** Command lines that may sign in, for a person or as themselves. */
  readonly programs?: readonly Program[];
  /** How often they may ask whether a person has entered a device code. */
  readonly devicePollSeconds?: number;
  /** The day SharePoint stamps on what is written. Tokens go by the real clock. */
  readonly now?: () => Date;
  readonly listViewThreshold?: number;
  readonly tokenSeconds?: number;
  /** What is to go wrong in SharePoint. */
  readonly faults?: Faults;
  /** The port of the control address for faults; without it there is none. 0: any free one. */
  readonly control?: number;
}

export interface LocalMicrosoft365 extends Addresses {
  /** Where each listens on this machine, whatever it is called. */
  readonly ports: { readonly teams: number; readonly sharePoint: number; readonly identity: number };
  /** Where rules for faults are given, when asked for. */
  readonly controlUrl: string | undefined;
  /** A real access token; `scope` is full control of the local SharePoint unless given. */
  tokenFor(loginName: string, scope?: string): Promise<string>;
  /** Ends what a browser's sign-in left behind; the sign-in page's own session stays. */
  revokeSessions(loginName: string): void;
  /** Takes back what was consented to in a browser's sign-in, by the administrator or by anybody. */
  withdrawConsents(): void;
  /** Messages of the tab that the local Teams did not understand, since the start. */
  unknownMessages(): readonly UnknownMessage[];
  /** Resolves when every port is free and the database closed. */
  close(): Promise<void>;
}

/** Rejects with `PortBusyError` when a port is taken; nothing is left open then. */
export const startLocalMicrosoft365 = async (options: LocalMicrosoft365Options): Promise<LocalMicrosoft365> => {
  const { app, directory, site, tab, tenantId, now, listViewThreshold, tokenSeconds, control } = options;
  const faults = options.faults ?? (control === undefined ? undefined : new Faults());
  mkdirSync(options.dataFolder, { recursive: true });
  const inData = (name: string): string => join(resolve(options.dataFolder), name);

  const closing: (() => Promise<void> | void)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).toReversed()) await step();
  };
  const openHeld = async (number: number): Promise<OpenPort> => {
    const port = await openPort(number);
    closing.push(() => port.close());
    return port;
  };
  const hold = (offset: number): Promise<OpenPort> => openHeld(options.port === 0 ? 0 : options.port + offset);

  try {
    const teamsPort = await hold(0);
    const served = 'folder' in tab ? { ...tab, port: await hold(1) } : undefined;
    const sharePointPort = await hold(2);
    const identityPort = await hold(3);
    const controlPort = control === undefined ? undefined : await openHeld(control);
    if (faults) controlPort?.answerWith(createFaultControl(faults));
    const sharePointOrigin = options.names?.sharePoint ?? sharePointPort.origin;
    const addresses: Addresses = {
      teamsUrl: options.names?.teams ?? teamsPort.origin,
      tabUrl: 'servedAt' in tab ? tab.servedAt : `http://localhost:${served?.port.number}`,
      sharePointUrl: sharePointOrigin,
      siteUrl: `${sharePointOrigin}${site.path}`,
      identityUrl: options.names?.identity ?? identityPort.origin,
    };
    const { tabUrl, teamsUrl, sharePointUrl, identityUrl } = addresses;

    const identity = await createIdentity({
      keyFile: inData('sign-in-key.json'),
      baseUrl: identityUrl,
      tenantId,
      directory,
      ...(tokenSeconds !== undefined && { tokenSeconds }),
    });
    const grants = createGrants(app.consentedPermissions.map((permission) => `${sharePointUrl}/${permission}`));
    const registration = {
      clientId: app.clientId,
      name: app.name,
      redirectUris: [`${tabUrl}/auth-redirect.html`],
    };
    const forPages = createIdentityHttp(
      identity,
      identityUrl,
      teamsUrl,
      { sites: [sharePointUrl], clientId: app.clientId },
      { app: registration, grants },
    );
    const forPrograms = createProgramSignIn(identity, identityUrl, options.programs ?? [], options.devicePollSeconds);
    identityPort.answerWith(async (request) => (await forPrograms(request)) ?? forPages(request));

    const sharePoint = createSharePoint({
      databaseFile: inData('sharepoint.db'),
      baseUrl: sharePointUrl,
      sitePath: site.path,
      siteTitle: site.title,
      ownerLogin: site.ownerLogin,
      directory,
      signIn: {
        mode: 'token',
        trust: { issuer: identity.issuer, tenantId, keys: () => identity.keys },
        signInPage: `${identityUrl}/signin`,
      },
      ...(now && { now }),
      ...(listViewThreshold !== undefined && { listViewThreshold }),
      ...(faults && { faults }),
    });
    closing.push(() => sharePoint.close());
    sharePointPort.answerWith((request) => sharePoint.fetch(request));

    const teams = createLocalTeams({
      file: inData('teams.json'),
      origins: { teams: teamsUrl, tab: tabUrl, sharePoint: sharePointUrl },
      tokenUrl: `${identityUrl}/token`,
      tenantId,
      people: directory,
      teams: options.teams,
      chats: options.chats,
      app,
    });
    teamsPort.answerWith((request) => teams.answer(request));

    if (served !== undefined) {
      const policy = tabPolicy({ teams: teamsUrl, sharePoint: sharePointUrl });
      served.port.answerWith(createTabFiles({ folder: served.folder, config: () => served.config(addresses), policy }));
    }

    return {
      ...addresses,
      ports: { teams: teamsPort.number, sharePoint: sharePointPort.number, identity: identityPort.number },
      controlUrl: controlPort && `${controlPort.origin}/rules`,
      tokenFor: async (loginName, scope = `${sharePointUrl}/AllSites.FullControl`) =>
        (await identity.mint({ loginName, scope, clientId: app.clientId })).access_token,
      revokeSessions: (loginName) => grants.revoke(loginName),
      withdrawConsents: () => grants.withdrawConsents(),
      unknownMessages: () => teams.unknownMessages(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
