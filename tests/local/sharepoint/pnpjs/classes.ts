/** All classes of PnPjs's packages for SharePoint that stand for an address. */
import '@pnp/sp/presets/all';
import * as appcatalog from '@pnp/sp/appcatalog/types.js';
import * as attachments from '@pnp/sp/attachments/types.js';
import * as clientsidePages from '@pnp/sp/clientside-pages/types.js';
import * as comments from '@pnp/sp/comments/types.js';
import * as contentTypes from '@pnp/sp/content-types/types.js';
import * as features from '@pnp/sp/features/types.js';
import * as fields from '@pnp/sp/fields/types.js';
import * as files from '@pnp/sp/files/types.js';
import * as folders from '@pnp/sp/folders/types.js';
import * as forms from '@pnp/sp/forms/types.js';
import * as hubsites from '@pnp/sp/hubsites/types.js';
import * as items from '@pnp/sp/items/types.js';
import * as lists from '@pnp/sp/lists/types.js';
import * as navigation from '@pnp/sp/navigation/types.js';
import * as profiles from '@pnp/sp/profiles/types.js';
import * as publishing from '@pnp/sp/publishing-sitepageservice/types.js';
import * as recycleBin from '@pnp/sp/recycle-bin/types.js';
import * as regionalSettings from '@pnp/sp/regional-settings/types.js';
import * as relatedItems from '@pnp/sp/related-items/types.js';
import * as security from '@pnp/sp/security/types.js';
import * as siteDesigns from '@pnp/sp/site-designs/types.js';
import * as siteGroups from '@pnp/sp/site-groups/types.js';
import * as siteScripts from '@pnp/sp/site-scripts/types.js';
import * as siteUsers from '@pnp/sp/site-users/types.js';
import * as sites from '@pnp/sp/sites/types.js';
import * as social from '@pnp/sp/social/types.js';
import * as utilities from '@pnp/sp/sputilities/types.js';
import * as subscriptions from '@pnp/sp/subscriptions/types.js';
import * as userCustomActions from '@pnp/sp/user-custom-actions/types.js';
import * as views from '@pnp/sp/views/types.js';
import * as webparts from '@pnp/sp/webparts/types.js';
import * as webs from '@pnp/sp/webs/types.js';
import type { PnpClass } from './recorder';

const packages: readonly object[] = [
  appcatalog,
  attachments,
  clientsidePages,
  comments,
  contentTypes,
  features,
  fields,
  files,
  folders,
  forms,
  hubsites,
  items,
  lists,
  navigation,
  profiles,
  publishing,
  recycleBin,
  regionalSettings,
  relatedItems,
  security,
  siteDesigns,
  siteGroups,
  siteScripts,
  siteUsers,
  sites,
  social,
  utilities,
  subscriptions,
  userCustomActions,
  views,
  webparts,
  webs,
];

const isClass = (value: unknown): value is PnpClass => typeof value === 'function' && 'prototype' in value;

export const pnpClasses: readonly PnpClass[] = packages.flatMap((one) =>
  Object.entries(one).flatMap(([name, value]: [string, unknown]) =>
    name.startsWith('_') && isClass(value) ? [{ name, prototype: value.prototype }] : [],
  ),
);
