import {
  filledUrl,
  frameContextOf,
  legacyContext,
  runtimeOf,
  type Opened,
} from '../../../src/local/teams/page/hostContext';
import { choices, generelt, ledelse, model, naboens, neighbour, paaTvaers } from './fixtures';

const opened: Opened = {
  frameContext: 'content',
  entityId: 'raaderum',
  subEntityId: undefined,
  contentUrl: 'http://localhost:4401/',
};
const context = (patch: Partial<typeof choices> = {}): Readonly<Record<string, unknown>> => ({
  ...legacyContext(model, { ...choices, ...patch }, opened, 'session-1'),
});

// The recording of facts/teams.md §1.3, with what is ours in place of the example's values.
test('a channel tab is told the flat context that a real Teams client sends', () => {
  const [team] = model.teams;
  expect(context()).toEqual({
    entityId: 'raaderum',
    locale: 'da-dk',
    theme: 'default',
    osLocaleInfo: { platform: 'windows', regionalFormat: 'da-dk', shortDate: 'dd-MM-yyyy' },
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    appSessionId: 'session-1',
    sessionId: 'session-1',
    appId: model.app.id,
    frameContext: 'content',
    userObjectId: 'o-anna',
    userPrincipalName: 'anna@eksempel.dk',
    loginHint: 'anna@eksempel.dk',
    userDisplayName: 'Anna Aagaard',
    tid: model.tenantId,
    tenantSKU: 'enterprise',
    userLicenseType: 'E3',
    teamId: team?.id,
    teamName: 'Råderumsgruppen',
    groupId: team?.groupId,
    teamType: 0,
    userTeamRole: 1,
    channelId: generelt.id,
    channelName: 'Generelt',
    channelType: 'Regular',
    channelRelativeUrl: '/sites/raaderumsgruppen/Shared Documents/Generelt',
    teamSiteUrl: 'http://localhost:4402/sites/raaderumsgruppen',
    teamSiteDomain: 'localhost:4402',
    teamSitePath: '/sites/raaderumsgruppen',
    hostTeamGroupId: team?.groupId,
    hostTeamTenantId: model.tenantId,
    isFullScreen: false,
    isMultiWindow: false,
  });
});

// Microsoft's documentation "Get context for your tab", the sections on private and shared channels.
test.each([
  [
    'private',
    ledelse,
    { channelType: 'Private', teamId: ledelse.id, teamName: 'Ledelse', teamSitePath: '/sites/boern-og-unge-ledelse' },
  ],
  [
    'shared',
    paaTvaers,
    {
      channelType: 'Shared',
      groupId: null,
      teamName: 'Børn og Unge',
      hostTeamGroupId: model.teams[1]?.groupId,
      hostTeamTenantId: model.tenantId,
      teamSitePath: '/sites/boern-og-unge-paa-tvaers',
    },
  ],
])('a %s channel has a site of its own, and no group', (_kind, channel, told) => {
  const { groupId, ...rest } = context({ channel: channel.key });
  expect(groupId ?? null).toBeNull();
  expect({ groupId, ...rest }).toMatchObject(told);
});

test('who shares a channel from another directory stays in their own', () => {
  const { tid, hostTeamTenantId } = context({ channel: paaTvaers.key, organisation: 'other' });
  expect([tid === model.tenantId, hostTeamTenantId]).toEqual([false, model.tenantId]);
});

/** What only a channel has: a team, its group, a SharePoint site of its own. */
const ofChannels = (told: object): readonly string[] =>
  Object.keys(told).filter((key) => /team|channel|group/i.test(key));

test('a shared channel of another directory names that one and its SharePoint, and the person stays in theirs', () => {
  expect(context({ channel: naboens.key })).toMatchObject({
    tid: model.tenantId,
    channelType: 'Shared',
    hostTeamTenantId: neighbour.tenantId,
    teamSiteUrl: 'https://nabo.example/sites/naboen-faelles',
    teamSiteDomain: 'nabo.example',
  });
});

test('a guest has the name this directory gave them, a guest’s part in the team, and no licence here', () => {
  const guest = model.people[2]?.loginName ?? '';
  const { userLicenseType, ...told } = context({ person: guest });
  expect(userLicenseType).toBeUndefined();
  expect(told).toMatchObject({
    userObjectId: 'o-gitte',
    userPrincipalName: 'gitte_partner.example#EXT#@eksempel.dk',
    loginHint: 'gitte@partner.example',
    tid: model.tenantId,
    userTeamRole: 2,
  });
});

test('a group chat is neither a channel nor a meeting', () => {
  const told = context({ surface: 'chat' });
  expect([told['chatId'], told['meetingId'], ofChannels(told)]).toEqual([model.chats.group.id, undefined, []]);
});

test('a personal tab stands in no team', () => {
  expect(ofChannels(context({ surface: 'personal' }))).toEqual([]);
});

test.each(['meeting', 'sidePanel', 'stage'] as const)(
  '%s stands in a meeting with a chat, not in a channel',
  (surface) => {
    const told = context({ surface });
    const { id, meetingId } = model.chats.meeting;
    expect([told['chatId'], told['meetingId'], ofChannels(told)]).toEqual([id, meetingId, []]);
  },
);

test('Teams calls the light theme "default"', () => {
  expect([context({ theme: 'dark' })['theme'], context({ theme: 'contrast' })['theme']]).toEqual(['dark', 'contrast']);
});

test('only configuration page, side panel and stage have frame contexts of their own', () => {
  expect(
    (['channel', 'personal', 'chat', 'meeting', 'phone', 'settings', 'sidePanel', 'stage'] as const).map(
      frameContextOf,
    ),
  ).toEqual(['content', 'content', 'content', 'content', 'content', 'settings', 'sidePanel', 'meetingStage']);
});

test('a host without nested sign-in does not name it anywhere', () => {
  expect(JSON.stringify(runtimeOf({ ...choices, signIn: 'none' }))).not.toContain('nestedAppAuth');
  expect(runtimeOf({ ...choices, signIn: 'none' })).toMatchObject({ isNAAChannelRecommended: false });
});

test('what Teams fills into a tab address is filled in, encoded; what it does not know stays', () => {
  const url = 'http://localhost:4401/?lang={locale}&who={loginHint}&x={nothing}';
  expect(filledUrl(url, choices, model)).toBe('http://localhost:4401/?lang=da-dk&who=anna%40eksempel.dk&x={nothing}');
});
