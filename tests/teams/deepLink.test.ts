import { formatDeepLink, TEAMS_ORIGIN } from '../../src/teams/deepLink';

const parts = {
  origin: TEAMS_ORIGIN,
  appId: '44444444-4444-4444-8444-444444444444',
  pageId: 'raaderum',
  subPageId: 'forslag/17?sort=-aar1',
  channelId: '19:a@thread.tacv2',
  chatId: undefined,
  label: 'Forslag 17: børn & unge',
  webUrl: 'https://tab.eksempel.dk/#/forslag/17',
};

test('a link names app, tab, item and channel, and survives the Danish alphabet', () => {
  const link = new URL(formatDeepLink(parts));
  expect([link.origin, link.pathname]).toEqual([
    'https://teams.microsoft.com',
    '/l/entity/44444444-4444-4444-8444-444444444444/raaderum',
  ]);
  expect(Object.fromEntries(link.searchParams)).toEqual({
    webUrl: parts.webUrl,
    label: parts.label,
    context: '{"subEntityId":"forslag/17?sort=-aar1","channelId":"19:a@thread.tacv2"}',
  });
});

test('a space is not written as a plus, which Teams would show', () => {
  expect(formatDeepLink(parts)).toContain('label=Forslag%2017%3A%20b%C3%B8rn%20%26%20unge');
});

test('a link into the personal app names no channel', () => {
  const link = new URL(formatDeepLink({ ...parts, channelId: undefined }));
  expect(link.searchParams.get('context')).toBe('{"subEntityId":"forslag/17?sort=-aar1"}');
});

// Microsoft's documentation "Deep link to a tab", the example of a meeting or group chat.
test('a link into the tab of a chat says which, and that it is one', () => {
  const link = new URL(formatDeepLink({ ...parts, channelId: undefined, chatId: '19:b@thread.v2' }));
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({
    subEntityId: 'forslag/17?sort=-aar1',
    chatId: '19:b@thread.v2',
    contextType: 'chat',
  });
});
