import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTeamsStore } from '../../../src/local/teams/teamsStore';

const origins = { tab: 'http://localhost:4401', sharePoint: 'http://localhost:4402' };
const tab = {
  id: 'tab-1',
  threadId: '19:a@thread.tacv2',
  entityId: 'raaderum',
  name: 'Råderum',
  contentUrl: 'http://localhost:4401/?site=http%3A%2F%2Flocalhost%3A4402%2Fsites%2Fraaderum',
  websiteUrl: 'http://localhost:4401/',
};
const begun = { channelId: tab.threadId, entityId: 'raaderum', subEntityId: 'forslag/17', title: 'Forslag 17' };
const message = (text: string) => ({ from: 'Anna Aagaard', at: '2024-04-15T08:00:00.000Z', text });

let folder: string;
const open = (at = origins) => createTeamsStore(join(folder, 'teams.json'), at, []);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teams-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('tabs, conversations and consents are there after a restart', () => {
  const store = open();
  store.saveTab(tab);
  store.giveConsent({ loginName: 'anna@eksempel.dk', scope: 'http://localhost:4402/AllSites.Write' });
  const { id } = store.startConversation(begun, message('Hej'));
  store.addMessage(id, message('Hej igen'));
  const restarted = open();
  expect(restarted.tabs()).toEqual([tab]);
  expect(restarted.consents()).toHaveLength(1);
  expect(restarted.conversation(id)).toEqual({ ...begun, id, messages: [message('Hej'), message('Hej igen')] });
});

test('two conversations begun in the same millisecond have ids of their own', () => {
  const store = open();
  const ids = [store.startConversation(begun, message('1')).id, store.startConversation(begun, message('2')).id];
  expect(new Set(ids).size).toBe(2);
});

test('tabs of a folder from before chats had any stand where they stood', () => {
  open().saveTab(tab);
  const file = join(folder, 'teams.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"threadId"', '"channelId"'));
  expect(open().tabs()).toEqual([tab]);
});

test('saving a tab again replaces it; removing takes it away', () => {
  const store = open();
  store.saveTab(tab);
  store.saveTab({ ...tab, name: 'Forslag' });
  expect(store.tabs().map(({ name }) => name)).toEqual(['Forslag']);
  store.removeTab(tab.id);
  expect(store.tabs()).toEqual([]);
});

test('on other ports saved tabs point to where things are now', () => {
  open().saveTab(tab);
  const moved = open({ tab: 'http://localhost:5001', sharePoint: 'http://localhost:5002' });
  expect(moved.tabs()).toEqual([
    {
      ...tab,
      contentUrl: 'http://localhost:5001/?site=http%3A%2F%2Flocalhost%3A5002%2Fsites%2Fraaderum',
      websiteUrl: 'http://localhost:5001/',
    },
  ]);
});

test('a message to a conversation that is not there is not kept', () => {
  expect(open().addMessage('1', message('Hej'))).toBeUndefined();
});

test('a file of another kind is named, not overwritten', () => {
  writeFileSync(join(folder, 'teams.json'), '[]');
  expect(() => open()).toThrow('teams.json');
});
