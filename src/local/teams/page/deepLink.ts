/** Links to a page of the app, "/l/entity/<app>/<page>?context={…}", as Teams reads them. */
import type { TeamsModel } from '../model';
import type { Choices } from './address';

export interface DeepLink {
  readonly appId: string;
  readonly entityId: string;
  readonly subEntityId: string | undefined;
  readonly channelId: string | undefined;
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

/** The link's parts, or undefined when `url` is no link into an app of this host or of the real Teams. */
export const parseDeepLink = (url: string, ownOrigin: string): DeepLink | undefined => {
  if (!URL.canParse(url, ownOrigin)) return undefined;
  const link = new URL(url, ownOrigin);
  if (link.origin !== ownOrigin && !TEAMS_HOSTS.includes(link.hostname)) return undefined;
  const [, l, kind, appId, entityId] = link.pathname.split('/');
  if (l !== 'l' || kind !== 'entity' || !appId || !entityId) return undefined;
  const { subEntityId, channelId } = contextOf(link.searchParams.get('context'));
  return {
    appId: decodeURIComponent(appId),
    entityId: decodeURIComponent(entityId),
    subEntityId: typeof subEntityId === 'string' && subEntityId !== '' ? subEntityId : undefined,
    channelId: typeof channelId === 'string' && channelId !== '' ? channelId : undefined,
  };
};

type Target = Pick<Choices, 'surface' | 'tab' | 'sub'> & { readonly channel?: string };

/** Where the link leads here: the channel's tab it names, else the personal tab, else a tab of that id in any channel. */
export const targetOf = (link: DeepLink, model: TeamsModel): Target | undefined => {
  if (link.appId !== model.app.id) return undefined;
  const channels = model.teams.flatMap((team) => team.channels);
  const inChannel = (channelId: string | undefined): Target | undefined => {
    const tab = model.savedTabs.find(
      (one) => one.entityId === link.entityId && (channelId === undefined || one.channelId === channelId),
    );
    const channel = channels.find((one) => one.id === tab?.channelId);
    return tab && channel && { surface: 'channel', channel: channel.key, tab: tab.id, sub: link.subEntityId };
  };
  if (link.channelId !== undefined) return inChannel(link.channelId);
  const personal = model.app.personalTabs.find((tab) => tab.entityId === link.entityId);
  return personal ? { surface: 'personal', tab: personal.entityId, sub: link.subEntityId } : inChannel(undefined);
};

/** The link Teams would make for `shareDeepLink`. */
export const formatDeepLink = (link: DeepLink, webUrl: string, label: string, ownOrigin: string): string => {
  const context = JSON.stringify({ subEntityId: link.subEntityId, channelId: link.channelId });
  const query = new URLSearchParams({ webUrl, label, context });
  return `${ownOrigin}/l/entity/${encodeURIComponent(link.appId)}/${encodeURIComponent(link.entityId)}?${query.toString()}`;
};
