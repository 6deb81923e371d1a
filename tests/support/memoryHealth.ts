/** Readings of a site and surroundings where all is well: what a test changes one thing in. */
import type { ListReading, SiteReadings, SurroundingsReadings } from '../../src/domain/healthReadings';

export const aListReading = (patch: Partial<ListReading> = {}): ListReading => ({
  id: '11111111-1111-4111-8111-111111111111',
  name: 'planPoints',
  title: 'Udmøntningsplan',
  items: 12,
  versions: { kept: true, limit: 500 },
  ownRights: true,
  needsComments: false,
  commentsDisabled: false,
  approval: false,
  checkOut: false,
  validation: false,
  ownItems: undefined,
  places: undefined,
  requiredForeign: { value: [] },
  ...patch,
});

export const siteReadings = (patch: Partial<SiteReadings> = {}): SiteReadings => ({
  schemaVersion: 4,
  currentVersion: 4,
  clock: { value: { aheadSeconds: 1, withinSeconds: 1 } },
  region: { value: { localeId: 1030, winter: 60, summer: 120 } },
  recycleBin: { value: true },
  space: { value: { fractionUsed: 0.1, readOnly: false } },
  sharing: { value: { outside: false, links: false, members: false } },
  lists: [aListReading()],
  unseen: [],
  steps: [],
  problems: [],
  listRights: { value: true },
  levels: { value: [] },
  groups: {
    value: [
      { title: 'Råderum – Administratorer', role: 'administrator', members: { value: 2 }, membersEdit: false },
      { title: 'Råderum – Chef Teknik (4)', role: undefined, members: { value: 1 }, membersEdit: false },
    ],
  },
  viewerRoles: { value: ['chef'] },
  ...patch,
});

export const surroundings = (patch: Partial<SurroundingsReadings> = {}): SurroundingsReadings => ({
  version: '1.0.0',
  newerTab: { value: false },
  teams: { value: { host: 'Teams (teams-js 2.58.0)', client: 'desktop', frame: 'content' } },
  program: 'Edge 131, Windows',
  language: 'da-DK',
  online: true,
  storage: true,
  serviceWorkers: false,
  signInWay: 'teams',
  scopes: { value: ['AllSites.Write'] },
  neededScope: 'AllSites.Write',
  wideGranted: true,
  demonstration: false,
  ...patch,
});
