import type { Choices } from '../../../src/local/teams/page/address';
import { createChats, createTeams } from '../../../src/local/teams/directory';
import type { TeamsModel } from '../../../src/local/teams/model';

const tenantId = '11111111-1111-4111-8111-111111111111';
export const neighbour = { tenantId: '99999999-9999-4999-8999-999999999999', sharePointUrl: 'https://nabo.example' };
const teams = createTeams(
  [
    { name: 'Råderumsgruppen', channels: ['Generelt', 'Forslag'] },
    {
      name: 'Børn og Unge',
      channels: ['Generelt', { name: 'Ledelse', kind: 'private' }, { name: 'På tværs', kind: 'shared' }],
    },
    { name: 'Naboen', channels: [{ name: 'Fælles', kind: 'shared', owner: neighbour }] },
  ],
  { tenantId, sharePointUrl: 'http://localhost:4402' },
);
const channel = (key: string) => {
  const found = teams.flatMap((team) => team.channels).find((one) => one.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};
export const generelt = channel('raaderumsgruppen/generelt');
export const forslag = channel('raaderumsgruppen/forslag');
export const ledelse = channel('boern-og-unge/ledelse');
export const paaTvaers = channel('boern-og-unge/paa-tvaers');
export const naboens = channel('naboen/faelles');

const tab = { entityId: 'raaderum', name: 'Råderum', websiteUrl: 'http://localhost:4401/' };

export const model: TeamsModel = {
  tenantId,
  app: {
    id: '44444444-4444-4444-8444-444444444444',
    name: 'Råderum',
    configurationUrl: 'http://localhost:4401/#/opsaet',
    personalTabs: [{ ...tab, entityId: 'mine', contentUrl: 'http://localhost:4401/#/mine' }],
  },
  people: [
    { objectId: 'o-anna', loginName: 'anna@eksempel.dk', name: 'Anna Aagaard', jobTitle: 'Økonomikonsulent' },
    { objectId: 'o-bo', loginName: 'bo@eksempel.dk', name: 'Bo Bøgelund', jobTitle: 'Chef' },
    {
      objectId: 'o-gitte',
      loginName: 'gitte_partner.example#EXT#@eksempel.dk',
      name: 'Gitte Gæst',
      jobTitle: 'Konsulent',
      home: { tenantId: 't-partner', objectId: 'o-gitte-home', loginName: 'gitte@partner.example' },
    },
  ],
  teams,
  chats: createChats({ group: 'Ledelsens chat', meeting: 'Statusmøde' }),
  savedTabs: [
    { ...tab, id: 'tab-1', threadId: generelt.id, contentUrl: 'http://localhost:4401/?site=a' },
    { ...tab, id: 'tab-2', threadId: forslag.id, contentUrl: 'http://localhost:4401/?site=b' },
  ],
  consents: [],
  tokenUrl: 'http://localhost:4403/token',
};

export const choices: Choices = {
  person: 'anna@eksempel.dk',
  theme: 'light',
  language: 'da',
  surface: 'channel',
  channel: generelt.key,
  tab: undefined,
  sub: undefined,
  signIn: 'bridge',
  hearing: 'all',
  organisation: 'own',
  askConsent: false,
};
