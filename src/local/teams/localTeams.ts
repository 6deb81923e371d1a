/** The local Teams: a host page for one app's tabs, and the little it has to remember. */
import { fileURLToPath } from 'node:url';
import { createTeams, stableGuid, type TeamOption } from './directory';
import type { App, Consent, Person, SavedTab, Team, UnknownMessage } from './model';
import { createTeamsHttp } from './teamsHttp';
import { createTeamsStore } from './teamsStore';

/** A Teams app as its manifest would describe it. Paths are relative to the tab's origin: "/index.html#/opsaet". */
export interface TabApp {
  readonly id: string;
  /** What the tab signs in as. */
  readonly clientId: string;
  readonly name: string;
  readonly configurationPath: string;
  readonly personalTabs: readonly { readonly entityId: string; readonly name: string; readonly path: string }[];
  /** Tabs that stand in a channel from the first start. */
  readonly channelTabs: readonly {
    readonly team: string;
    readonly channel: string;
    readonly entityId: string;
    readonly name: string;
    readonly path: string;
  }[];
  /** SharePoint permissions an administrator has consented to for everybody: "AllSites.Write". */
  readonly consentedPermissions: readonly string[];
}

export interface LocalTeamsOptions {
  /** Where tabs, conversations and consents are kept. */
  readonly file: string;
  readonly origins: { readonly teams: string; readonly tab: string; readonly sharePoint: string };
  readonly tokenUrl: string;
  readonly tenantId: string;
  readonly people: readonly Person[];
  readonly teams: readonly TeamOption[];
  readonly app: TabApp;
}

export interface LocalTeams {
  answer(request: Request): Promise<Response>;
  unknownMessages(): readonly UnknownMessage[];
}

const channelTabs = (app: TabApp, teams: readonly Team[], tabOrigin: string): readonly SavedTab[] =>
  app.channelTabs.map((tab) => {
    const team = teams.find((one) => one.name === tab.team);
    const channel = team?.channels.find((one) => one.name === tab.channel);
    if (channel === undefined)
      throw new Error(`the tab ${tab.name} stands in an unknown channel: ${tab.team}/${tab.channel}`);
    const url = `${tabOrigin}${tab.path}`;
    const id = stableGuid(`${channel.id} ${tab.entityId}`);
    return { id, channelId: channel.id, entityId: tab.entityId, name: tab.name, contentUrl: url, websiteUrl: url };
  });

export const createLocalTeams = ({ app, origins, people, ...options }: LocalTeamsOptions): LocalTeams => {
  const teams = createTeams(options.teams, options.tenantId);
  const adminConsents = people.flatMap(({ loginName }): Consent[] =>
    app.consentedPermissions.map((permission) => ({ loginName, scope: `${origins.sharePoint}/${permission}` })),
  );
  const store = createTeamsStore(options.file, origins, channelTabs(app, teams, origins.tab));
  const shown: App = {
    id: app.id,
    name: app.name,
    configurationUrl: `${origins.tab}${app.configurationPath}`,
    personalTabs: app.personalTabs.map(({ entityId, name, path }) => {
      const url = `${origins.tab}${path}`;
      return { entityId, name, contentUrl: url, websiteUrl: url };
    }),
  };
  const unknown: UnknownMessage[] = [];
  const answer = createTeamsHttp({
    pageFolder: fileURLToPath(new URL('page', import.meta.url)),
    store,
    adminConsents,
    known: {
      tenantId: options.tenantId,
      app: shown,
      people,
      teams,
      tokenUrl: options.tokenUrl,
      sharePointUrl: origins.sharePoint,
    },
    origin: origins.teams,
    onUnknownMessage: (message) => unknown.push(message),
  });
  return { answer, unknownMessages: () => [...unknown] };
};
