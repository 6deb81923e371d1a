/** What the host says of itself and of where the tab stands: teams-js maps this legacy flat object to its `app.Context`. */
import type { Channel, Chat, Person, Team, TeamsModel } from '../model';
import type { Choices, Surface, Theme } from './address';
import { placeOf } from './place';

export type FrameContext = 'content' | 'settings' | 'sidePanel' | 'meetingStage' | 'task';

/** What one frame was opened for. */
export interface Opened {
  readonly frameContext: FrameContext;
  readonly entityId: string;
  readonly subEntityId: string | undefined;
  readonly contentUrl: string;
}

export const themeNames: { readonly [Name in Theme]: string } = {
  light: 'default',
  dark: 'dark',
  contrast: 'contrast',
};

export const frameContextOf = (surface: Surface): FrameContext => {
  if (surface === 'stage') return 'meetingStage';
  return surface === 'settings' || surface === 'sidePanel' ? surface : 'content';
};

export const findPerson = (model: TeamsModel, loginName: string): Person => {
  const person = model.people.find((one) => one.loginName === loginName);
  if (person === undefined) throw new Error(`nobody is called ${loginName}`);
  return person;
};

/** Another municipality's, a partner's: any directory that is not this one. */
const OTHER_TENANT = 'f0000000-0000-4000-8000-00000000000f';

/**
 * What a channel's kind changes (Microsoft's documentation "Get context for your tab", private and shared channels): private and
 * shared ones have no `groupId`, a private one hides its team behind its own name and thread, a shared one names the team that
 * owns it. Both have a site of their own.
 */
const teamOf = (team: Team, channel: Channel): object => {
  switch (channel.kind) {
    case 'standard':
      return { teamId: team.id, teamName: team.name, groupId: team.groupId, channelType: 'Regular' };
    case 'private':
      return { teamId: channel.id, teamName: channel.name, channelType: 'Private' };
    case 'shared':
      return { teamId: team.id, teamName: team.name, groupId: null, channelType: 'Shared' };
  }
};

const inChat = ({ id, meetingId }: Chat): object => ({ chatId: id, ...(meetingId !== undefined && { meetingId }) });

/** As teams-js numbers what somebody is in a team (`UserTeamRole`). */
const [MEMBER, GUEST] = [1, 2];

const inChannel = (person: Person, team: Team, channel: Channel): object => ({
  ...teamOf(team, channel),
  teamType: 0,
  userTeamRole: person.home === undefined ? MEMBER : GUEST,
  channelId: channel.id,
  channelName: channel.name,
  channelRelativeUrl: `${channel.sitePath}/Shared Documents/${channel.name}`,
  teamSiteUrl: `${channel.sharePointUrl}${channel.sitePath}`,
  teamSiteDomain: new URL(channel.sharePointUrl).host,
  teamSitePath: channel.sitePath,
  hostTeamGroupId: team.groupId,
  hostTeamTenantId: channel.ownerTenantId,
});

const aroundOf = (model: TeamsModel, choices: Choices, person: Person): object => {
  const place = placeOf(model, choices);
  if (place.kind === 'chat') return inChat(place.chat);
  return place.kind === 'channel' ? inChannel(person, place.team, place.channel) : {};
};

/** The directory Teams shows itself in. Of a guest it is this one (assumed: that is where they are signed in); who shares a channel from elsewhere stays in their own. */
export const tenantOf = (model: TeamsModel, { organisation }: Choices): string =>
  organisation === 'own' ? model.tenantId : OTHER_TENANT;

export const clientTypeOf = (surface: Surface): string => (surface === 'phone' ? 'android' : 'web');

export const legacyContext = (model: TeamsModel, choices: Choices, opened: Opened, sessionId: string): object => {
  const person = findPerson(model, choices.person);
  const locale = choices.language === 'da' ? 'da-dk' : 'en-us';
  return {
    entityId: opened.entityId,
    ...(opened.subEntityId !== undefined && { subEntityId: opened.subEntityId }),
    locale,
    theme: themeNames[choices.theme],
    osLocaleInfo: { platform: 'windows', regionalFormat: locale, shortDate: 'dd-MM-yyyy' },
    hostName: 'Teams',
    hostClientType: clientTypeOf(choices.surface),
    ringId: 'general',
    appSessionId: sessionId,
    sessionId,
    appId: model.app.id,
    frameContext: opened.frameContext,
    userObjectId: person.objectId,
    userPrincipalName: person.loginName,
    // Where a guest signs in, they are called as at home (documented: what to give Entra as `login_hint`).
    loginHint: person.home?.loginName ?? person.loginName,
    userDisplayName: person.name,
    tid: tenantOf(model, choices),
    tenantSKU: 'enterprise',
    // A guest's licence is at home, and what Teams says of it is told nowhere.
    ...(person.home === undefined && { userLicenseType: 'E3' }),
    ...aroundOf(model, choices, person),
    isFullScreen: false,
    isMultiWindow: false,
  };
};

/** Only what this host answers: a capability that is named but not there would be worse than one that is missing. */
export const runtimeOf = (choices: Choices): object => {
  const nestedAuth = choices.signIn !== 'none';
  return {
    apiVersion: 4,
    isNAAChannelRecommended: nestedAuth,
    isDeeplyNestedAuthSupported: nestedAuth,
    // True on a phone: teams-js then turns navigateToApp into a link that it asks the host to open.
    isLegacyTeams: choices.surface === 'phone',
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: {
      calendar: {},
      chat: {},
      conversations: {},
      dialog: { url: { parentCommunication: {} } },
      pages: { config: {}, currentApp: {} },
      people: {},
      ...(nestedAuth && { nestedAppAuth: {} }),
    },
  };
};

/** A tab's address with what Teams fills in. */
export const filledUrl = (url: string, choices: Choices, model: TeamsModel): string => {
  const values: Readonly<Record<string, string>> = {
    locale: choices.language === 'da' ? 'da-dk' : 'en-us',
    theme: themeNames[choices.theme],
    tid: tenantOf(model, choices),
    loginHint: findPerson(model, choices.person).home?.loginName ?? choices.person,
    subEntityId: choices.sub ?? '',
  };
  return url.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : encodeURIComponent(value);
  });
};
