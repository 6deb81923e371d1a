/** What a municipality sets for its Teams app: `manifest/env/.env.<name>`, in the form that Microsoft 365 Agents Toolkit reads too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { CannotStart } from '../startChecks';

/** By name; what is left empty is the empty text. */
export type Settings = ReadonlyMap<string, string>;

const prefix = '.env.';

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && !file.endsWith('.user'))
    .map((file) => file.slice(prefix.length))
    .toSorted();

/** Rejects an environment that has no file, and names those there are. */
export const readSettings = (folder: string, environment: string): Settings => {
  const file = join(folder, `${prefix}${environment}`);
  if (!/^[\w-]+$/.test(environment) || !existsSync(file)) {
    throw new CannotStart(
      `There is no environment "${environment}". There are: ${namesIn(folder).join(', ')}. Copy one in ${folder} and fill it in.`,
    );
  }
  const settings = new Map<string, string>();
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  for (const [name, value] of Object.entries(parseEnv(text))) settings.set(name, (value ?? '').trim());
  return settings;
};

/** What follows from the rest. */
export const withDerived = (settings: Settings, version: string): Settings => {
  const site = settings.get('ORGANISATION_SITE') ?? '';
  return new Map([
    ...settings,
    ['APP_VERSION', version],
    ['SHAREPOINT_HOST', URL.canParse(site) ? new URL(site).host : ''],
  ]);
};

const mayBeEmpty = new Set(['APP_NAME_SUFFIX', 'SHAREPOINT_SETUP_SCOPE', 'AZURE_STATIC_WEB_APPS_RESOURCE_ID']);
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const isSite = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, host, pathname } = new URL(value);
  // Administration and people's own files lie under such names too, and hold no site for lists.
  const isTenant = /^[a-z\d-]+\.sharepoint\.com$/.test(host) && !/-(?:admin|my)\./.test(host);
  return protocol === 'https:' && isTenant && /^\/(?:sites|teams)\/[^/]+\/?$/.test(pathname);
};

const rules: { readonly [name: string]: { readonly says: string; readonly holds: (value: string) => boolean } } = {
  TEAMS_APP_ID: { says: 'must be a GUID', holds: (value) => guid.test(value) },
  AAD_APP_CLIENT_ID: { says: 'must be a GUID', holds: (value) => guid.test(value) },
  AAD_APP_OBJECT_ID: { says: 'must be a GUID', holds: (value) => guid.test(value) },
  AAD_APP_TENANT_ID: {
    says: 'must be the id of the tenant, a GUID',
    holds: (value) => guid.test(value),
  },
  TAB_DOMAIN: {
    says: 'must be a host name alone, in small letters, as raaderum.example-kommune.dk',
    // Entra and Teams compare it letter by letter, and a browser writes it in small ones.
    holds: (value) => /^(?=.{4,253}$)[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(value),
  },
  ORGANISATION_SITE: {
    says: 'must be the address of a site, as https://examplekommune.sharepoint.com/sites/raaderum',
    holds: isSite,
  },
  SHAREPOINT_SCOPE: {
    says: 'must be AllSites.Write, or Sites.Selected where the tenant has shown that it works',
    holds: (value) => ['AllSites.Write', 'Sites.Selected'].includes(value),
  },
  SHAREPOINT_SETUP_SCOPE: {
    says: 'must be AllSites.FullControl, AllSites.Manage or Sites.Selected, or be left empty',
    holds: (value) => ['AllSites.FullControl', 'AllSites.Manage', 'Sites.Selected'].includes(value),
  },
};

/** One sentence for each setting in fault, of those that are needed and those that have a rule. */
export const settingProblems = (settings: Settings, needed: Iterable<string>): readonly string[] =>
  [...new Set([...needed, ...Object.keys(rules)])].flatMap((name) => {
    const value = settings.get(name);
    if (value === undefined || value === '') {
      if (mayBeEmpty.has(name)) return [];
      return [`${name} is ${value === undefined ? 'not set' : 'empty'}`];
    }
    const rule = rules[name];
    return rule === undefined || rule.holds(value) ? [] : [`${name} ${rule.says} (it is "${value}")`];
  });

/** Of the example, and nobody else's: who or where. The other values may be right as they stand. */
const ofTheExample = [
  'TEAMS_APP_ID',
  'AAD_APP_CLIENT_ID',
  'AAD_APP_OBJECT_ID',
  'AAD_APP_TENANT_ID',
  'TAB_DOMAIN',
  'ORGANISATION_SITE',
  'DEVELOPER_NAME',
  'DEVELOPER_WEBSITE',
  'PRIVACY_URL',
  'TERMS_URL',
];

/** What a file copied from the example still has of it, and whether it says which environment it is. */
export const copyProblems = (folder: string, environment: string, settings: Settings): readonly string[] => {
  const name =
    settings.get('TEAMSFX_ENV') === environment ? [] : [`TEAMSFX_ENV must be ${environment}, the name of its file`];
  if (environment === 'example' || !existsSync(join(folder, `${prefix}example`))) return name;
  const example = readSettings(folder, 'example');
  return [
    ...name,
    ...ofTheExample
      .filter((each) => settings.has(each) && settings.get(each) === example.get(each))
      .map((each) => `${each} is still that of the example (${settings.get(each) ?? ''})`),
  ];
};
