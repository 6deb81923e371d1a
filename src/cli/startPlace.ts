/** The local Microsoft 365 of the demonstration: which site, which teams, which app. Names only; data are the seed's. */
import type { LocalDate } from '../domain/localDate';
import { danishDayOf, daysBetween } from '../domain/localDate';
import type { Addresses, LocalMicrosoft365Options } from '../local/localMicrosoft365';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const TEAMS_APP_ID = '7c0f3f6e-2b5d-4c1e-9a53-5f0d1c2b8e41';
const CLIENT_ID = 'e2a4b7d0-6d1f-4f0b-8c39-3b7a9d5e1f62';
const ENTITY_ID = 'raaderum';

const danishHours = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  hourCycle: 'h23',
});
const danishHourOf = (instant: Date): number => Number(danishHours.format(instant));

/** The clock of the demonstration: the real time of day, as a Danish clock shows it, on the chosen day, and going on from there. */
export const clockFrom = (today: LocalDate | undefined, realNow: () => Date = () => new Date()): (() => Date) => {
  if (today === undefined) return realNow;
  const now = realNow();
  const days = daysBetween(danishDayOf(now), today) * DAY_MS;
  // In summer time the same instant of the day is an hour later by the clock, and just before midnight another day.
  const later = danishHourOf(new Date(now.getTime() + days)) - danishHourOf(now);
  const shift = days - (((later + 36) % 24) - 12) * HOUR_MS;
  return () => new Date(realNow().getTime() + shift);
};

/** What `config.json` says beside a tab in the local Teams. */
export const tabConfig = (addresses: Addresses, today: LocalDate | undefined): object => ({
  clientId: CLIENT_ID,
  teamsAppId: TEAMS_APP_ID,
  organisationSite: addresses.siteUrl,
  sharePointScope: 'AllSites.Write',
  localTeamsOrigin: addresses.teamsUrl,
  ...(today !== undefined && { today }),
});

/** The directory of "&organisation=other" (`local/README.md`), and a SharePoint that nobody answers for. */
const neighbour = {
  tenantId: 'f0000000-0000-4000-8000-00000000000f',
  sharePointUrl: 'https://nabokommune.sharepoint.example',
};

type Place = Pick<LocalMicrosoft365Options, 'tenantId' | 'site' | 'teams' | 'chats' | 'app'>;

export const place = (ownerLogin: string): Place => ({
  tenantId: '5b6f1a0c-94d2-4e6b-8a7d-0c3e2f1b9a58',
  site: { path: '/sites/raaderum', title: 'Råderum', ownerLogin },
  teams: [
    { name: 'Råderumsgruppen', channels: ['Generelt', 'Budget 2025-2028'] },
    { name: 'Børn og Unge', channels: ['Generelt', 'Råderum'] },
    {
      name: 'Teknik og Miljø',
      channels: ['Generelt', 'Råderum', { name: 'Ledelsen', kind: 'private' }, { name: 'Fælles veje', kind: 'shared' }],
    },
    { name: 'Hovedudvalget', channels: ['Generelt'] },
    // Another municipality's, who shares a channel with this one.
    { name: 'Nabokommunen', channels: [{ name: 'Fælles beredskab', kind: 'shared', owner: neighbour }] },
  ],
  chats: { group: 'Økonomi og direktion', meeting: 'Møde om råderum' },
  app: {
    id: TEAMS_APP_ID,
    clientId: CLIENT_ID,
    name: 'Råderum',
    configurationPath: '/index.html#/opsaet',
    personalTabs: [{ entityId: ENTITY_ID, name: 'Råderum', path: '/index.html' }],
    channelTabs: [
      { team: 'Råderumsgruppen', channel: 'Generelt', entityId: ENTITY_ID, name: 'Råderum', path: '/index.html' },
    ],
    chatTabs: (['group', 'meeting'] as const).map((chat) => ({
      chat,
      entityId: ENTITY_ID,
      name: 'Råderum',
      path: '/index.html',
    })),
    // An administrator gives these for everybody, as municipalities do; add &consent=ask to the address to be asked.
    consentedPermissions: ['AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl'],
  },
});
