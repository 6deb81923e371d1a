/** Links to a page of the app, "/l/entity/<app>/<page>?context={…}", as Teams reads them. */
import type { TeamsModel } from '../model';
import type { Choices } from './address';

export interface DeepLink {
  readonly appId: string;
  readonly entityId: string;
  readonly subEntityId: string | undefined;
  readonly channelId: string | undefined;
  readonly chatId: string | undefined;
}

const TEAMS_HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft'];

const contextOf = (text: string | null): Partial<Record<string, unknown>> => {
  if (text === null) return {};
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch (error) {
    // Teams opens a link with a broken context too, just without what it said.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};

const filled = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The link's parts, or undefined when `url` is no link into an app of this host or of the real Teams. */
export const parseDeepLink = (url: string, ownOrigin: string): DeepLink | undefined => {
  if (!URL.canParse(url, ownOrigin)) return undefined;
  const link = new URL(url, ownOrigin);
  if (link.origin !== ownOrigin && !TEAMS_HOSTS.includes(link.hostname)) return undefined;
  const [, l, kind, appId, entityId] = link.pathname.split('/');
  if (l !== 'l' || kind !== 'entity' || !appId || !entityId) return undefined;
  const { subEntityId, channelId, chatId } = contextOf(link.searchParams.get('context'));
  return {
    appId: decodeURIComponent(appId),
    entityId: decodeURIComponent(entityId),
    subEntityId: filled(subEntityId),
    channelId: filled(channelId),
    chatId: filled(chatId),
  };
};

type Target = Pick<Choices, 'surface' | 'tab' | 'sub'> & { readonly channel?: string };

const inChat = ({ entityId, subEntityId }: DeepLink, chatId: string, model: TeamsModel): Target | undefined => {
  const tab = model.savedTabs.find((one) => one.entityId === entityId && one.threadId === chatId);
  const surface = (
    [
      ['chat', model.chats.group],
      ['meeting', model.chats.meeting],
    ] as const
  ).find(([, { id }]) => id === chatId)?.[0];
  return tab && surface && { surface, tab: tab.id, sub: subEntityId };
};

/** Where the link leads here: the tab of the chat or channel it names, else the personal tab, else a tab of that id in any channel. */
export const targetOf = (link: DeepLink, model: TeamsModel): Target | undefined => {
  if (link.appId !== model.app.id) return undefined;
  if (link.chatId !== undefined) return inChat(link, link.chatId, model);
  const channels = model.teams.flatMap((team) => team.channels);
  const inChannel = (channelId: string | undefined): Target | undefined => {
    const tab = model.savedTabs.find(
      (one) => one.entityId === link.entityId && (channelId === undefined || one.threadId === channelId),
    );
    const channel = channels.find((one) => one.id === tab?.threadId);
    return tab && channel && { surface: 'channel', channel: channel.key, tab: tab.id, sub: link.subEntityId };
  };
  if (link.channelId !== undefined) return inChannel(link.channelId);
  const personal = model.app.personalTabs.find((tab) => tab.entityId === link.entityId);
  return personal ? { surface: 'personal', tab: personal.entityId, sub: link.subEntityId } : inChannel(undefined);
};

/** The link Teams would make for `shareDeepLink`. */
export const formatDeepLink = (link: DeepLink, webUrl: string, label: string, ownOrigin: string): string => {
  const { subEntityId, channelId, chatId } = link;
  const context = JSON.stringify({
    subEntityId,
    channelId,
    chatId,
    ...(chatId !== undefined && { contextType: 'chat' }),
  });
  const query = new URLSearchParams({ webUrl, label, context });
  return `${ownOrigin}/l/entity/${encodeURIComponent(link.appId)}/${encodeURIComponent(link.entityId)}?${query.toString()}`;
};
