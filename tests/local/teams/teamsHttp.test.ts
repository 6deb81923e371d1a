import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalTeams, type LocalTeams } from '../../../src/local/teams/localTeams';
import { model } from './fixtures';

const origin = 'http://localhost:4400';
let folder: string;
let teams: LocalTeams;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teams-http-'));
  teams = createLocalTeams({
    file: join(folder, 'teams.json'),
    origins: { teams: origin, tab: 'http://localhost:4401', sharePoint: 'http://localhost:4402' },
    tokenUrl: model.tokenUrl,
    tenantId: model.tenantId,
    people: model.people,
    teams: [{ name: 'Råderumsgruppen', channels: ['Generelt'] }],
    chats: { group: 'Ledelsens chat', meeting: 'Statusmøde' },
    app: {
      id: model.app.id,
      clientId: 'client',
      name: 'Råderum',
      configurationPath: '/#/opsaet',
      personalTabs: [{ entityId: 'mine', name: 'Mine', path: '/#/mine' }],
      channelTabs: [{ team: 'Råderumsgruppen', channel: 'Generelt', entityId: 'r', name: 'Råderum', path: '/' }],
      chatTabs: [{ chat: 'group', entityId: 'r', name: 'Råderum', path: '/' }],
      consentedPermissions: ['AllSites.Write'],
    },
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  teams.answer(new Request(`${origin}${path}`, init));
const post = (from: string, body: object): RequestInit => ({
  method: 'POST',
  headers: { Origin: from },
  body: JSON.stringify(body),
});
const unknown = { func: 'made.up', args: [1] };

test('the page is told where everything is, and what the administrator has consented to', async () => {
  const told = await (await ask('/api/model')).json();
  expect(told).toMatchObject({
    tokenUrl: 'http://localhost:4403/token',
    app: { configurationUrl: 'http://localhost:4401/#/opsaet', personalTabs: [{ entityId: 'mine' }] },
    savedTabs: [told.teams[0].channels[0], told.chats.group].map(({ id }) => ({
      threadId: id,
      entityId: 'r',
      contentUrl: 'http://localhost:4401/',
    })),
    consents: model.people.map(({ loginName }) => ({ loginName, scope: 'http://localhost:4402/AllSites.Write' })),
  });
});

test('only the page itself may change anything', async () => {
  const [stranger, own] = [
    await ask('/api/unknown', post('http://localhost:4401', unknown)),
    await ask('/api/unknown', post(origin, unknown)),
  ];
  expect([stranger.status, own.status, teams.unknownMessages()]).toEqual([403, 204, [unknown]]);
});

test('what is incomplete or not there is refused', async () => {
  const answers = await Promise.all([
    ask('/api/tabs', post(origin, { id: 'x' })),
    ask('/api/conversations/1'),
    ask('/api/nothing'),
    ask('/page/nothing'),
    ask('/page/../model'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([400, 404, 404, 404, 404]);
});

test('a deep link is answered with the page, and its modules are JavaScript', async () => {
  const page = await (await ask('/l/entity/a/b?context={}')).text();
  const module = await ask('/page/address');
  expect(page).toContain('/page/main');
  expect(module.headers.get('Content-Type')).toContain('javascript');
  expect(await module.text()).not.toContain('interface Choices');
});
