/** From what teams-js says of the surroundings to what the tab needs to know. Nothing in it is proof of anything. */
import type { app } from '@microsoft/teams-js';
import type { HostContext, Surface, Theme } from './host';
import { toLanguage } from './look';

/** "default" | "dark" | "contrast"; Teams has been adding names (glass), all of them light. */
export const toTheme = (name: string): Theme => (name === 'dark' || name === 'contrast' ? name : 'light');

/** Frame contexts with a place of their own; the rest are told apart by what is around them. */
const surfaces: Readonly<Record<string, Surface>> = {
  settings: 'settings',
  remove: 'settings',
  sidePanel: 'sidePanel',
  stage: 'stage',
  meetingStage: 'stage',
};

const surfaceOf = (context: app.Context): Surface => {
  const own = surfaces[context.page.frameContext];
  if (own !== undefined) return own;
  if (context.channel !== undefined) return 'channel';
  return context.chat === undefined ? 'personal' : 'chat';
};

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const isChannelOfOthers = ({ channel, user }: app.Context): boolean => {
  const [owner, own] = [filled(channel?.ownerTenantId), filled(user?.tenant?.id)];
  return owner !== undefined && own !== undefined && owner.toLowerCase() !== own.toLowerCase();
};

export const toHostContext = (context: app.Context): HostContext => ({
  surface: surfaceOf(context),
  theme: toTheme(context.app.theme),
  language: toLanguage(context.app.locale),
  pageId: context.page.id,
  subPageId: filled(context.page.subPageId),
  channel: context.channel && { id: context.channel.id, name: context.channel.displayName ?? '' },
  chatId: filled(context.chat?.id),
  teamName: filled(context.team?.displayName),
  directoryId: filled(context.user?.tenant?.id),
  isChannelOfOthers: isChannelOfOthers(context),
  loginHint: filled(context.user?.loginHint) ?? filled(context.user?.userPrincipalName),
  personId: filled(context.user?.id),
});
