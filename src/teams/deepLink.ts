/** Links into a Teams tab (Microsoft's documentation "Create deep links", the entity form). */

export const TEAMS_ORIGIN = 'https://teams.microsoft.com';

/** An address that opens the same for a colleague: the site a tab was set up for belongs to it, how Teams looks does not. */
export const browserAddress = (at: Pick<Location, 'origin' | 'pathname' | 'search'>, hash: string): string => {
  const site = new URLSearchParams(at.search).get('site');
  return `${at.origin}${at.pathname}${site === null ? '' : `?site=${encodeURIComponent(site)}`}#/${hash}`;
};

export interface DeepLinkParts {
  readonly origin: string;
  readonly appId: string;
  /** The tab's `entityId`. */
  readonly pageId: string;
  /** The address inside the tab, "forslag/17". */
  readonly subPageId: string;
  /** Where the tab stands: a channel, or the chat it is in, a meeting's too; neither for the personal app. */
  readonly channelId: string | undefined;
  readonly chatId: string | undefined;
  readonly label: string;
  /** Where a browser without Teams goes. */
  readonly webUrl: string;
}

export const formatDeepLink = (parts: DeepLinkParts): string => {
  const { origin, appId, pageId, subPageId, channelId, chatId, label, webUrl } = parts;
  const context = JSON.stringify({
    subEntityId: subPageId,
    ...(channelId !== undefined && { channelId }),
    // Without it Teams looks for a tab of that name in the personal app.
    ...(chatId !== undefined && { chatId, contextType: 'chat' }),
  });
  const query = Object.entries({ webUrl, label, context })
    // Not URLSearchParams: Teams shows a plus in the label where that writes one for a space.
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return `${origin}/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(pageId)}?${query}`;
};
