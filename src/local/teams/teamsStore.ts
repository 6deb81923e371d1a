/** What the local Teams remembers: tabs, channel conversations, consents. One small file, replaced whole at every change. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ChannelConversation, ChannelMessage, Consent, SavedTab } from './model';

/** The addresses of this start; another port gives others, and saved tabs must follow. */
interface Origins {
  readonly tab: string;
  readonly sharePoint: string;
}

interface Remembered {
  readonly origins: Origins;
  readonly tabs: readonly SavedTab[];
  readonly conversations: readonly ChannelConversation[];
  readonly consents: readonly Consent[];
}

export interface TeamsStore {
  tabs(): readonly SavedTab[];
  saveTab(tab: SavedTab): void;
  removeTab(id: string): void;
  conversation(id: string): ChannelConversation | undefined;
  /** Begins a conversation with its first message, as a channel post does. */
  startConversation(begun: Omit<ChannelConversation, 'id' | 'messages'>, first: ChannelMessage): ChannelConversation;
  addMessage(conversationId: string, message: ChannelMessage): ChannelConversation | undefined;
  consents(): readonly Consent[];
  giveConsent(consent: Consent): void;
}

/** As an earlier edition kept it: there, tabs stood in channels alone. */
type KeptTab = SavedTab | (Omit<SavedTab, 'threadId'> & { readonly channelId: string });

type Kept = Omit<Remembered, 'tabs'> & { readonly tabs: readonly KeptTab[] };

const isRemembered = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  ['tabs', 'conversations', 'consents'].every((key) => Array.isArray(new Map(Object.entries(value)).get(key))) &&
  'origins' in value;

/** The text with the addresses of an earlier start replaced, also where they are part of a query. */
const moved = (text: string, from: Origins, to: Origins): string =>
  [
    [from.tab, to.tab],
    [from.sharePoint, to.sharePoint],
  ].reduce(
    (done, [before = '', after = '']) =>
      done.replaceAll(before, after).replaceAll(encodeURIComponent(before), encodeURIComponent(after)),
    text,
  );

const today = (tab: KeptTab): SavedTab => {
  if ('threadId' in tab) return tab;
  const { channelId, ...rest } = tab;
  return { ...rest, threadId: channelId };
};

const read = (file: string, origins: Origins): Remembered | undefined => {
  if (!existsSync(file)) return undefined;
  const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRemembered(found)) throw new Error(`${file} is not what the local Teams wrote; delete it to begin anew`);
  const tabs = found.tabs.map(today).map((tab) => ({
    ...tab,
    contentUrl: moved(tab.contentUrl, found.origins, origins),
    websiteUrl: moved(tab.websiteUrl, found.origins, origins),
  }));
  return { ...found, origins, tabs };
};

export const createTeamsStore = (file: string, origins: Origins, firstTabs: readonly SavedTab[]): TeamsStore => {
  let state: Remembered = read(file, origins) ?? { origins, tabs: firstTabs, conversations: [], consents: [] };
  const change = (patch: Partial<Remembered>): void => {
    state = { ...state, ...patch };
    // Renamed into place: a kill in the middle leaves the old file whole.
    writeFileSync(`${file}.new`, JSON.stringify(state, null, 2));
    renameSync(`${file}.new`, file);
  };

  return {
    tabs: () => state.tabs,
    saveTab: (tab) => change({ tabs: [...state.tabs.filter((one) => one.id !== tab.id), tab] }),
    removeTab: (id) => change({ tabs: state.tabs.filter((tab) => tab.id !== id) }),
    conversation: (id) => state.conversations.find((one) => one.id === id),
    startConversation: (begun, first) => {
      // Teams uses the root message's id, which is its time in milliseconds.
      const newest = Math.max(0, ...state.conversations.map((one) => Number(one.id)));
      const conversation = { ...begun, id: String(Math.max(Date.now(), newest + 1)), messages: [first] };
      change({ conversations: [...state.conversations, conversation] });
      return conversation;
    },
    addMessage: (conversationId, message) => {
      const found = state.conversations.find((one) => one.id === conversationId);
      if (found === undefined) return undefined;
      const longer = { ...found, messages: [...found.messages, message] };
      change({ conversations: state.conversations.map((one) => (one.id === conversationId ? longer : one)) });
      return longer;
    },
    consents: () => state.consents,
    giveConsent: (consent) => change({ consents: [...state.consents, consent] }),
  };
};
