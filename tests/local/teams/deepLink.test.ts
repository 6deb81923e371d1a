import { formatDeepLink as formatOurs } from '../../../src/teams/deepLink';
import { formatDeepLink, parseDeepLink, targetOf } from '../../../src/local/teams/page/deepLink';
import { forslag, model } from './fixtures';

const host = 'http://localhost:4400';
const app = model.app.id;
const link = (channelId: string | undefined, pageId = 'raaderum', origin = host, chatId?: string): string =>
  formatOurs({
    origin,
    appId: app,
    pageId,
    subPageId: 'forslag/17?runde=2025-2028',
    channelId,
    chatId,
    label: 'Forslag 17: æ & å',
    webUrl: 'https://tab.eksempel.dk/#/forslag/17',
  });

test('a link that the tab makes is understood by the local Teams, in its own form and in that of the real one', () => {
  const parts = {
    appId: app,
    entityId: 'raaderum',
    subEntityId: 'forslag/17?runde=2025-2028',
    channelId: forslag.id,
    chatId: undefined,
  };
  expect(parseDeepLink(link(forslag.id), host)).toEqual(parts);
  expect(parseDeepLink(link(forslag.id, 'raaderum', 'https://teams.microsoft.com'), host)).toEqual(parts);
});

test('a link that the local Teams makes is understood by itself', () => {
  const parts = {
    appId: app,
    entityId: 'raaderum',
    subEntityId: 'forslag/17',
    channelId: forslag.id,
    chatId: undefined,
  };
  expect(parseDeepLink(formatDeepLink(parts, 'https://tab.eksempel.dk/', 'Forslag', host), host)).toEqual(parts);
});

test.each([
  ['another host', 'https://evil.eksempel.dk/l/entity/a/b'],
  ['another kind of link', `${host}/l/chat/0/0`],
  ['the page itself', `${host}/?person=anna`],
  ['no address at all', 'http://'],
])('%s is no link into an app', (_what, url) => {
  expect(parseDeepLink(url, host)).toBeUndefined();
});

test('a broken context is a link without one', () => {
  expect(parseDeepLink(`/l/entity/${app}/raaderum?context={oops`, host)).toEqual({
    appId: app,
    entityId: 'raaderum',
    subEntityId: undefined,
    channelId: undefined,
    chatId: undefined,
  });
});

const followed = (url: string) => {
  const parsed = parseDeepLink(url, host);
  return parsed && targetOf(parsed, model);
};

test('a link with a channel opens the tab of that channel', () => {
  expect(followed(link(forslag.id))).toEqual({
    surface: 'channel',
    channel: forslag.key,
    tab: 'tab-2',
    sub: 'forslag/17?runde=2025-2028',
  });
});

test('a link without a channel opens the personal tab, and where there is none the tab in some channel', () => {
  expect(followed(link(undefined, 'mine'))).toMatchObject({ surface: 'personal', tab: 'mine' });
  expect(followed(link(undefined, 'raaderum'))).toMatchObject({ surface: 'channel', tab: 'tab-1' });
});

test('a link to another app, a channel without the tab or an unknown page leads nowhere', () => {
  expect(followed(link(forslag.id).replace(app, 'another'))).toBeUndefined();
  expect(followed(link('19:gone@thread.tacv2'))).toBeUndefined();
  expect(followed(link(undefined, 'gone'))).toBeUndefined();
});

test('a link into a chat or a meeting opens the tab that stands there, and no other', () => {
  const { group, meeting } = model.chats;
  const withTabs = [group, meeting].map(({ id }, at) => ({
    id: `tab-in-${at}`,
    threadId: id,
    entityId: 'raaderum',
    name: 'Råderum',
    contentUrl: 'http://localhost:4401/',
    websiteUrl: 'http://localhost:4401/',
  }));
  const follow = (chatId: string, savedTabs = withTabs) => {
    const parsed = parseDeepLink(link(undefined, 'raaderum', host, chatId), host);
    return parsed && targetOf(parsed, { ...model, savedTabs });
  };
  expect([follow(group.id), follow(meeting.id)]).toMatchObject([
    { surface: 'chat', tab: 'tab-in-0', sub: 'forslag/17?runde=2025-2028' },
    { surface: 'meeting', tab: 'tab-in-1' },
  ]);
  expect([follow('19:gone@thread.v2'), follow(group.id, [])]).toEqual([undefined, undefined]);
});
