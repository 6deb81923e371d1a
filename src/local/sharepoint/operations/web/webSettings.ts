/** What of a web a client may set, and what it is until then. The type of the first value is the property's. */
import { cannotConvert } from '../../http/sharePointError';
import { notSettable, type EntitySource } from '../entitySource';
import type { Web } from '../../store/webs';

export const settableDefaults: Readonly<Record<string, string | number | boolean>> = {
  AlternateCssUrl: '',
  CommentsOnSitePagesDisabled: false,
  DisableRecommendedItems: false,
  EnableMinimalDownload: false,
  FooterEmphasis: 0,
  FooterEnabled: false,
  FooterLayout: 0,
  HeaderEmphasis: 0,
  HeaderLayout: 2,
  HideTitleInHeader: false,
  HorizontalQuickLaunch: false,
  IsMultilingual: false,
  LogoAlignment: 0,
  MegaMenuEnabled: false,
  MembersCanShare: true,
  NavAudienceTargetingEnabled: false,
  NoCrawl: false,
  OverwriteTranslationsOnChange: false,
  QuickLaunchEnabled: true,
  RequestAccessEmail: '',
  SaveSiteAsTemplateEnabled: true,
  SearchScope: 0,
  SiteLogoUrl: '',
  SyndicationEnabled: true,
  TreeViewEnabled: false,
};

const edmTypes = { string: 'Edm.String', number: 'Edm.Int32', boolean: 'Edm.Boolean' } as const;

type Change = Pick<Web, 'title' | 'description' | 'settings'>;

export const changedWeb = (web: Web, body: Readonly<Record<string, unknown>>, source: EntitySource): Change => {
  const change = { title: web.title, description: web.description };
  const settings: Record<string, string | number | boolean> = { ...web.settings };
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title' || name === 'Description') {
      if (typeof value !== 'string') throw cannotConvert('Edm.String');
      change[name === 'Title' ? 'title' : 'description'] = value;
      continue;
    }
    const known = Object.hasOwn(settableDefaults, name) ? settableDefaults[name] : undefined;
    if (known === undefined) throw notSettable(name, source);
    if (typeof value !== typeof known || (typeof value === 'number' && !Number.isInteger(value)))
      throw cannotConvert(edmTypes[typeof known as keyof typeof edmTypes]);
    settings[name] = value as string | number | boolean;
  }
  return { ...change, settings };
};
