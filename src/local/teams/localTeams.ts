/** The local Teams: a host page for one app's tabs, and the little it has to remember. */
import { fileURLToPath } from 'node:url';
import { createChats, createTeams, stableGuid, type ChatOptions, type TeamOption } from './directory';
import type { App, Consent, Person, SavedTab, Team, TeamsModel, UnknownMessage } from './model';
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
  /** Tabs that stand in the group chat or the meeting from the first start. */
  readonly chatTabs: readonly {
    readonly chat: keyof ChatOptions;
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
  readonly chats: ChatOptions;
  readonly app: TabApp;
}

export interface LocalTeams {
  answer(request: Request): Promise<Response>;
  unknownMessages(): readonly UnknownMessage[];
}

const firstTab = (
  threadId: string,
  { entityId, name, path }: { readonly entityId: string; readonly name: string; readonly path: string },
  tabOrigin: string,
): SavedTab => {
  const url = `${tabOrigin}${path}`;
  return { id: stableGuid(`${threadId} ${entityId}`), threadId, entityId, name, contentUrl: url, websiteUrl: url };
};

const channelTabs = (app: TabApp, teams: readonly Team[], tabOrigin: string): readonly SavedTab[] =>
  app.channelTabs.map((tab) => {
    const team = teams.find((one) => one.name === tab.team);
    const channel = team?.channels.find((one) => one.name === tab.channel);
    if (channel === undefined)
      throw new Error(`the tab ${tab.name} stands in an unknown channel: ${tab.team}/${tab.channel}`);
    return firstTab(channel.id, tab, tabOrigin);
  });

const chatTabs = (app: TabApp, chats: TeamsModel['chats'], tabOrigin: string): readonly SavedTab[] =>
  app.chatTabs.map((tab) => firstTab(chats[tab.chat].id, tab, tabOrigin));

export const createLocalTeams = ({ app, origins, people, ...options }: LocalTeamsOptions): LocalTeams => {
  const teams = createTeams(options.teams, { tenantId: options.tenantId, sharePointUrl: origins.sharePoint });
  const chats = createChats(options.chats);
  const adminConsents = people.flatMap(({ loginName }): Consent[] =>
    app.consentedPermissions.map((permission) => ({ loginName, scope: `${origins.sharePoint}/${permission}` })),
  );
  const firstTabs = [...channelTabs(app, teams, origins.tab), ...chatTabs(app, chats, origins.tab)];
  const store = createTeamsStore(options.file, origins, firstTabs);
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
      chats,
      tokenUrl: options.tokenUrl,
    },
    origin: origins.teams,
    onUnknownMessage: (message) => unknown.push(message),
  });
  return { answer, unknownMessages: () => [...unknown] };
};
