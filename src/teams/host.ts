/** The port to what is around the tab: Teams (`teamsHost`), or a plain browser (`browserHost`). */

export type Theme = 'light' | 'dark' | 'contrast';
export type Language = 'da' | 'en';

/** Where in Teams the tab is shown; `browser`: in none. */
export type Surface = 'browser' | 'channel' | 'personal' | 'chat' | 'sidePanel' | 'stage' | 'settings';

export interface HostContext {
  readonly surface: Surface;
  readonly theme: Theme;
  readonly language: Language;
  /** Which configured tab this is (`entityId`). */
  readonly pageId: string;
  /** The address inside the tab that a deep link asks for, "forslag/17". Untrusted input: route it, never run it. */
  readonly subPageId: string | undefined;
  readonly channel: { readonly id: string; readonly name: string } | undefined;
  /** The chat the tab stands in, also that of a meeting. */
  readonly chatId: string | undefined;
  readonly teamName: string | undefined;
  /** The directory (tenant) that Teams shows the tab in to this person: their own, or the one they are a guest of. A hint. */
  readonly directoryId: string | undefined;
  /** The channel belongs to another directory than that: it is shared across organisations. Guests are not meant. */
  readonly isChannelOfOthers: boolean;
  /** Sign-in hint for the token source; never shown as proof of who the person is. */
  readonly loginHint: string | undefined;
  /** The object id of whom Teams shows the tab to. A hint as well. */
  readonly personId: string | undefined;
}

export interface ConversationRequest {
  readonly title: string;
  /** The address of the item in the tab. */
  readonly subEntityId: string;
  readonly entityId: string;
  readonly channelId: string;
  /** Continue this one; undefined begins a new one. */
  readonly conversationId: string | undefined;
}

export interface TabConfiguration {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

export interface Host {
  /** Speaks to Teams, at most once. Rejects with `AppError` when framed by something that does not answer in time. */
  start(): Promise<HostContext>;
  /** Calls back on every later theme change; returns how to stop. */
  onThemeChange(listener: (theme: Theme) => void): () => void;
  /** First paint is there: Teams may take its spinner away. */
  reportLoaded(): void;
  /** The shell can be used. Without it Teams shows its own error after 30 s. */
  reportReady(): void;
  canOpenConversation(): boolean;
  /**
   * Opens the conversation beside the tab. `onStarted` is called with the conversation's id when a new one begins;
   * that may be much later or never (the person may not write anything, and the event is known to get lost).
   */
  openConversation(request: ConversationRequest, onStarted: (conversationId: string) => void): Promise<void>;
  /** A link that opens the very item in this tab for a colleague. */
  linkTo(address: string, label: string): string;
  /**
   * Only on `settings`: what the tab was saved with, when it is being changed; undefined for a new one. The addresses are
   * as they were given, or as Teams has filled them in. Rejects when Teams does not say.
   */
  savedConfiguration(): Promise<TabConfiguration | undefined>;
  /** Only on `settings`: says whether Save may be pressed, and what to save when it is. */
  configure(configuration: TabConfiguration | undefined): Promise<void>;
}
