/** What the local Teams knows, as its server keeps it and its page reads it. Shapes only: the page runs in a browser. */

export interface Person {
  readonly objectId: string;
  /** Of a guest the one that this directory has made: "anna_partner.example#EXT#@contoso.example". */
  readonly loginName: string;
  readonly name: string;
  readonly jobTitle: string;
  /** Of a guest: who they are in their own directory. */
  readonly home?: { readonly tenantId: string; readonly objectId: string; readonly loginName: string };
}

export type ChannelKind = 'standard' | 'private' | 'shared';

export interface Channel {
  /** For the address of the page: "project-group/general". */
  readonly key: string;
  /** "19:…@thread.tacv2", the same at every start. */
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  /** The directory of the team that owns it: another's, where a shared channel comes from elsewhere. */
  readonly ownerTenantId: string;
  /** Where its site lies: the local SharePoint, or that of the directory that owns it. */
  readonly sharePointUrl: string;
  /** "/sites/project-group", or a site of its own for every private and shared channel. */
  readonly sitePath: string;
}

export interface Team {
  readonly id: string;
  /** The id of the Microsoft 365 group behind the team. */
  readonly groupId: string;
  readonly name: string;
  readonly channels: readonly Channel[];
}

/** A group chat, or the chat of a meeting: no team, no site of its own. */
export interface Chat {
  /** "19:…@thread.v2", the same at every start. */
  readonly id: string;
  readonly name: string;
  /** Of a meeting's chat. */
  readonly meetingId?: string;
}

export interface PersonalTab {
  readonly entityId: string;
  readonly name: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}

/** A tab somebody set up in a channel, a chat or a meeting: what the app gave to `pages.config.setConfig`. */
export interface SavedTab {
  readonly id: string;
  /** Of the channel or the chat. */
  readonly threadId: string;
  readonly entityId: string;
  readonly name: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}

export interface App {
  readonly id: string;
  readonly name: string;
  readonly configurationUrl: string;
  readonly personalTabs: readonly PersonalTab[];
}

export interface ChannelMessage {
  readonly from: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
}

export interface ChannelConversation {
  readonly id: string;
  readonly channelId: string;
  readonly entityId: string;
  readonly subEntityId: string;
  readonly title: string;
  readonly messages: readonly ChannelMessage[];
}

/** A person's permission to an app for one scope of one resource. */
export interface Consent {
  readonly loginName: string;
  readonly scope: string;
}

/** A message of the tab that the local Teams has no answer to. */
export interface UnknownMessage {
  readonly func: string;
  readonly args: unknown;
}

/** What the page asks for once, at its start. */
export interface TeamsModel {
  readonly tenantId: string;
  readonly app: App;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly chats: { readonly group: Chat; readonly meeting: Chat };
  readonly savedTabs: readonly SavedTab[];
  readonly consents: readonly Consent[];
  /** "http://localhost:4403/token" */
  readonly tokenUrl: string;
}
