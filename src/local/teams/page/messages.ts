/** What the host answers to each message of teams-js. The table is `facts/teams.md` §1.4; what is not in it is unknown. */
import type { AppFrame, AppMessage } from './appFrame';
import type { ConversationAsked } from './conversationPane';

/** What `pages.config.setConfig` carries. */
export interface TabSettings {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly name: string;
}

export interface PeopleAsked {
  readonly title: string;
  readonly single: boolean;
  readonly chosen: readonly string[];
}

/** What the host page can do for a frame. */
export interface HostDesk {
  initialAnswer(frame: AppFrame): readonly [frameContext: string, clientType: string, version: string, runtime: string];
  context(frame: AppFrame): object;
  appLoaded(frame: AppFrame): void;
  appReady(frame: AppFrame): void;
  appFailed(frame: AppFrame, reason: string): void;
  signIn(data: string): Promise<string | undefined>;
  settingsOf(frame: AppFrame): TabSettings | undefined;
  setValid(frame: AppFrame, valid: boolean): void;
  setSettings(frame: AppFrame, settings: TabSettings): void;
  saved(frame: AppFrame): Promise<void>;
  saveFailed(frame: AppFrame, reason: string): void;
  shareLink(frame: AppFrame, subPage: string, label: string, webUrl: string): void;
  /** Resolves whether the link leads anywhere. */
  openLink(url: string): boolean;
  goTo(page: {
    readonly appId?: string;
    readonly pageId: string;
    readonly subPageId?: string;
    readonly channelId?: string;
  }): boolean;
  /** A sentence when the host refuses. */
  openConversation(frame: AppFrame, asked: ConversationAsked): string | undefined;
  closeConversation(): void;
  openTask(frame: AppFrame, task: { readonly url: string; readonly title: string }): Promise<readonly unknown[]>;
  completeTask(frame: AppFrame, result: unknown): void;
  passOn(frame: AppFrame, message: AppMessage): void;
  selectPeople(asked: PeopleAsked): Promise<readonly object[] | undefined>;
  wouldOpen(what: 'meeting' | 'chat', details: unknown): void;
}

type Handler = (message: AppMessage, frame: AppFrame, desk: HostDesk) => void | Promise<void>;

const EVENTS = [
  'themeChange',
  'save',
  'remove',
  'startConversation',
  'closeConversation',
  'messageForParent',
  'messageForChild',
];

const objectAt = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const optional = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const page = (value: unknown) => {
  const given = objectAt(value);
  const [appId, subPageId, channelId] = [given['appId'], given['subPageId'], given['channelId']].map(optional);
  return {
    pageId: text(given['pageId']),
    ...(appId !== undefined && { appId }),
    ...(subPageId !== undefined && { subPageId }),
    ...(channelId !== undefined && { channelId }),
  };
};

/** An object of teams-js' `errorCode` kind. */
const failure = (errorCode: number, message: string): object => ({ errorCode, message });
const [NOT_SUPPORTED, USER_ABORT] = [100, 8000];

const quiet: Handler = () => undefined;

const handlers: Readonly<Record<string, Handler>> = {
  initialize: (message, frame, desk) => frame.reply(message, ...desk.initialAnswer(frame)),
  getContext: (message, frame, desk) => frame.reply(message, desk.context(frame)),
  'appInitialization.appLoaded': (_message, frame, desk) => desk.appLoaded(frame),
  'appInitialization.success': (_message, frame, desk) => desk.appReady(frame),
  'appInitialization.failure': ({ args }, frame, desk) => desk.appFailed(frame, args.map(String).join(': ')),
  'appInitialization.expectedFailure': quiet,

  'nestedAppAuth.execute': async (message, frame, desk) => {
    const answer = await desk.signIn(message.data ?? '');
    if (answer !== undefined) frame.reply(message, null, answer);
  },
  // The app must sign in through the bridge: this tenant's app registration has no on-behalf-of server.
  'authentication.getAuthToken': (message, frame) => frame.reply(message, false, 'resourceDisabled'),

  'settings.getSettings': (message, frame, desk) => {
    const settings = desk.settingsOf(frame);
    frame.reply(message, settings === undefined ? {} : { ...settings, suggestedDisplayName: settings.name });
  },
  'settings.setValidityState': ({ args }, frame, desk) => desk.setValid(frame, args[0] === true),
  'settings.setSettings': (message, frame, desk) => {
    const given = objectAt(message.args[0]);
    const contentUrl = text(given['contentUrl']);
    if (!URL.canParse(contentUrl)) return frame.reply(message, false, 'contentUrl is not an address');
    desk.setSettings(frame, {
      contentUrl,
      entityId: text(given['entityId']),
      websiteUrl: text(given['websiteUrl']),
      name: text(given['suggestedDisplayName']),
    });
    return frame.reply(message, true);
  },
  'settings.save.success': (_message, frame, desk) => desk.saved(frame),
  'settings.save.failure': ({ args }, frame, desk) => desk.saveFailed(frame, text(args[0])),
  'settings.remove.success': quiet,
  'settings.remove.failure': quiet,

  shareDeepLink: ({ args }, frame, desk) => desk.shareLink(frame, text(args[0]), text(args[1]), text(args[2])),
  executeDeepLink: (message, frame, desk) =>
    desk.openLink(text(message.args[0])) ? frame.reply(message, true) : frame.reply(message, false, 'NoSuchPage'),
  'pages.navigateToApp': (message, frame, desk) =>
    desk.goTo(page(message.args[0])) ? frame.reply(message, true) : frame.reply(message, false, 'NoSuchPage'),
  'pages.currentApp.navigateTo': (message, frame, desk) =>
    frame.reply(message, desk.goTo(page(message.args[0])) ? null : failure(NOT_SUPPORTED, 'NoSuchPage')),

  'conversations.openConversation': (message, frame, desk) => {
    const given = objectAt(message.args[0]);
    const refused = desk.openConversation(frame, {
      title: text(given['title']),
      subEntityId: text(given['subEntityId']),
      entityId: text(given['entityId']),
      channelId: text(given['channelId']),
      conversationId: optional(given['conversationId']),
    });
    frame.reply(message, ...(refused === undefined ? [true] : [false, refused]));
  },
  'conversations.closeConversation': (_message, _frame, desk) => desk.closeConversation(),

  'tasks.startTask': async (message, frame, desk) => {
    const given = objectAt(message.args[0]);
    frame.reply(message, ...(await desk.openTask(frame, { url: text(given['url']), title: text(given['title']) })));
  },
  'tasks.completeTask': ({ args }, frame, desk) => desk.completeTask(frame, args[0]),
  messageForParent: (message, frame, desk) => desk.passOn(frame, message),
  messageForChild: (message, frame, desk) => desk.passOn(frame, message),

  'people.selectPeople': async (message, frame, desk) => {
    const given = objectAt(message.args[0]);
    const chosen = await desk.selectPeople({
      title: text(given['title']),
      single: given['singleSelect'] === true,
      chosen: texts(given['setSelected']),
    });
    if (chosen === undefined) frame.reply(message, failure(USER_ABORT, 'User cancelled'));
    else frame.reply(message, null, chosen);
  },
  'calendar.composeMeeting': (message, frame, desk) => {
    desk.wouldOpen('meeting', message.args[0]);
    frame.reply(message, true);
  },
  'calendar.openCalendarItem': (message, frame, desk) => {
    desk.wouldOpen('meeting', message.args[0]);
    frame.reply(message, true);
  },
  'chat.openChat': (message, frame, desk) => {
    desk.wouldOpen('chat', message.args[0]);
    frame.reply(message, true);
  },
};

/** Answers the message. Resolves false when the host does not know it. */
export const answerMessage = async (message: AppMessage, frame: AppFrame, desk: HostDesk): Promise<boolean> => {
  if (message.func === 'registerHandler') {
    const event = text(message.args[0]);
    frame.wanted.add(event);
    return EVENTS.includes(event);
  }
  const handler = Object.hasOwn(handlers, message.func) ? handlers[message.func] : undefined;
  if (handler === undefined) return false;
  await handler(message, frame, desk);
  return true;
};
