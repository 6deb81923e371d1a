/** What the configuration page can choose, and what Teams is asked to save. Pure. */
import type { OrgUnit, OrgUnitKind } from '../../../domain/organisation';
import { isValidOn } from '../../../domain/organisation';
import type { LocalDate } from '../../../domain/localDate';
import type { TabConfiguration } from '../../../teams/host';
import { formatAddress, parseAddress, type Params } from '../../data/address';
import { siteAddressOf } from '../../data/siteAddress';

export const startViews = ['overview', 'proposals', 'med', 'timeline', 'plan'] as const;
export type StartView = (typeof startViews)[number];

export const isStartView = (text: string): text is StartView => startViews.some((view) => view === text);

const paths: { readonly [View in StartView]: string } = {
  overview: '/',
  proposals: '/forslag',
  med: '/med',
  timeline: '/tidsplan',
  plan: '/plan',
};

/** Which units a view can open with, and the part of its address that says so. */
const unitParams: { readonly [View in StartView]: { readonly [Kind in OrgUnitKind]?: string } } = {
  overview: {},
  proposals: { chefomraade: 'omraade', fagudvalg: 'udvalg' },
  med: { medUdvalg: 'udvalg' },
  timeline: {
    fagudvalg: 'gremium',
    kommunalbestyrelse: 'gremium',
    ledelse: 'gremium',
    medUdvalg: 'gremium',
    styregruppe: 'gremium',
  },
  plan: { fagudvalg: 'udvalg' },
};

const danishOrder = new Intl.Collator('da-DK');

/** The units to choose among for a view, those of today, by name. Empty: the view has no such choice. */
export const unitsFor = (view: StartView, units: readonly OrgUnit[], today: LocalDate): readonly OrgUnit[] =>
  units
    .filter((unit) => unitParams[view][unit.kind] !== undefined && isValidOn(unit, today))
    .sort((a, b) => danishOrder.compare(a.name, b.name));

const startAddress = (view: StartView, unit: OrgUnit | undefined): string => {
  const param = unit === undefined ? undefined : unitParams[view][unit.kind];
  const params: Params = param === undefined || unit === undefined ? {} : { [param]: String(unit.id) };
  return formatAddress(paths[view], params);
};

interface Chosen {
  /** The tab's own page without search and hash, "https://raaderum.norddjurs.dk/index.html". */
  readonly page: string;
  readonly siteUrl: string;
  readonly organisationSite: string;
  readonly view: StartView;
  readonly unit: OrgUnit | undefined;
  readonly name: string;
  /** What the tab has been saved with before. */
  readonly saved?: SavedChoice | undefined;
}

/** Teams fills `{theme}` in, so that the page has the right colours before it has spoken to Teams. */
export const toConfiguration = ({
  page,
  siteUrl,
  organisationSite,
  view,
  unit,
  name,
  saved,
}: Chosen): TabConfiguration => {
  const start = startAddress(view, unit);
  const ownSite =
    siteUrl === organisationSite ? undefined : new URL(siteUrl).pathname.split('/').filter(Boolean).join('-');
  const site = `site=${encodeURIComponent(siteUrl)}`;
  return {
    // Deep links find a tab by this id, so it stays when the tab is changed; and a channel may have several of our tabs, also of
    // several sites, whose items have the same numbers.
    entityId: saved?.entityId ?? ['raaderum', view, unit?.id, ownSite].filter((part) => part !== undefined).join('-'),
    contentUrl: `${page}?${site}&theme={theme}${start}`,
    websiteUrl: `${page}?${site}${start}`,
    suggestedDisplayName: name,
  };
};

/** What a saved tab opens with, read back from its address. */
export interface SavedChoice {
  readonly entityId: string;
  readonly siteUrl: string;
  readonly view: StartView;
  /** Of that site. */
  readonly unitId: string;
  readonly name: string;
}

/** The reverse of `toConfiguration`. What cannot be understood in it is as in a new tab. */
export const savedChoice = (
  { entityId, contentUrl, suggestedDisplayName }: TabConfiguration,
  organisationSite: string,
): SavedChoice | undefined => {
  if (!URL.canParse(contentUrl)) return undefined;
  const { searchParams, hash } = new URL(contentUrl);
  const { path, params } = parseAddress(hash);
  const view = startViews.find((candidate) => paths[candidate] === path) ?? 'overview';
  const unitId = Object.values(unitParams[view])
    .map((param) => params[param])
    .find((id) => id !== undefined);
  return {
    entityId,
    siteUrl: siteAddressOf(searchParams.get('site') ?? '', organisationSite) ?? organisationSite,
    view,
    unitId: unitId ?? '',
    name: suggestedDisplayName,
  };
};
