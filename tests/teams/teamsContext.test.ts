import type { app } from '@microsoft/teams-js';
import { toLanguage } from '../../src/teams/look';
import { toHostContext, toTheme } from '../../src/teams/teamsContext';

/** As teams-js 2.58 maps what a channel tab is told (facts/teams.md §1.3), cut down to what is read. */
const context = (patch: object = {}): app.Context =>
  ({
    app: { locale: 'da-dk', theme: 'default', sessionId: 's', host: {} },
    page: { id: 'raaderum', frameContext: 'content', subPageId: 'forslag/17' },
    channel: { id: '19:a@thread.tacv2', displayName: 'Generelt' },
    team: { internalId: '19:a@thread.tacv2', displayName: 'Råderumsgruppen' },
    user: { id: 'o', loginHint: 'anna@eksempel.dk', userPrincipalName: 'upn@eksempel.dk' },
    ...patch,
  }) as unknown as app.Context;

test('a channel tab', () => {
  expect(toHostContext(context())).toEqual({
    surface: 'channel',
    theme: 'light',
    language: 'da',
    pageId: 'raaderum',
    subPageId: 'forslag/17',
    channel: { id: '19:a@thread.tacv2', name: 'Generelt' },
    chatId: undefined,
    teamName: 'Råderumsgruppen',
    directoryId: undefined,
    isChannelOfOthers: false,
    loginHint: 'anna@eksempel.dk',
    personId: 'o',
  });
});

test('a host that says next to nothing', () => {
  const bare = context({
    page: { id: '', frameContext: 'content', subPageId: '' },
    channel: undefined,
    team: undefined,
    user: { id: 'o', loginHint: '', userPrincipalName: 'upn@eksempel.dk' },
  });
  expect(toHostContext(bare)).toEqual({
    surface: 'personal',
    theme: 'light',
    language: 'da',
    pageId: '',
    subPageId: undefined,
    channel: undefined,
    chatId: undefined,
    teamName: undefined,
    directoryId: undefined,
    isChannelOfOthers: false,
    loginHint: 'upn@eksempel.dk',
    personId: 'o',
  });
});

test.each([
  ['content', { chat: undefined, channel: undefined }, 'personal'],
  ['content', { chat: { id: '19:x' }, channel: undefined }, 'chat'],
  ['sidePanel', { chat: { id: '19:x' }, channel: undefined }, 'sidePanel'],
  ['meetingStage', { chat: { id: '19:x' }, channel: undefined }, 'stage'],
  ['settings', {}, 'settings'],
  ['remove', {}, 'settings'],
])('frame context %s with %j is the surface %s', (frameContext, around, surface) => {
  const told = toHostContext(context({ ...around, page: { id: 'x', frameContext } }));
  expect([told.surface, told.chatId]).toEqual([surface, 'chat' in around ? around.chat?.id : undefined]);
});

test('themes that Teams may still invent are light', () => {
  expect(['default', 'dark', 'contrast', 'glass'].map(toTheme)).toEqual(['light', 'dark', 'contrast', 'light']);
});

test('Danish is Danish wherever it is spoken, the rest is English', () => {
  expect(['da-dk', 'da', 'DA-GL', 'de-de', 'dav', ''].map(toLanguage)).toEqual(['da', 'da', 'da', 'en', 'en', 'en']);
});

/** What teams-js makes of a shared channel (facts/teams.md §1.3). */
const shared = (ownerTenantId: string | undefined, tid: string | undefined): boolean =>
  toHostContext(
    context({
      channel: { id: '19:a', displayName: 'På tværs', membershipType: 'Shared', ownerGroupId: 'g', ownerTenantId },
      team: { internalId: '19:a', displayName: 'Råderumsgruppen', groupId: null },
      user: { id: 'o', loginHint: 'anna@eksempel.dk', ...(tid !== undefined && { tenant: { id: tid } }) },
    }),
  ).isChannelOfOthers;

test('a channel of others is one of another directory than that of the person; where Teams does not say, it is none', () => {
  expect([
    shared('a', 'a'),
    shared('A', 'a'),
    shared('a', 'b'),
    shared(undefined, 'b'),
    shared('a', undefined),
  ]).toEqual([false, false, true, false, false]);
});

test('a private channel goes by its own name in the place of the team', () => {
  const channel = { id: '19:b', displayName: 'Ledelse', membershipType: 'Private' };
  const told = context({ channel, team: { internalId: '19:b', displayName: 'Ledelse' } });
  expect(toHostContext(told)).toMatchObject({
    surface: 'channel',
    channel: { id: '19:b', name: 'Ledelse' },
    teamName: 'Ledelse',
    isChannelOfOthers: false,
  });
});
