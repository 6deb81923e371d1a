/** What a municipality sets without a build: `config.json`, served beside the app. */
import { asLocalDate, type LocalDate } from '../domain/localDate';

export interface AppConfig {
  /** Entra application (client) id. */
  readonly clientId: string;
  /** The id of the Teams app, for deep links. */
  readonly teamsAppId: string;
  /** The one site that holds the lists, "https://contoso.sharepoint.com/sites/raaderum". */
  readonly organisationSite: string;
  /** The tenant's id: a plain browser signs in there. Undefined: in Teams alone. */
  readonly tenantId: string | undefined;
  /** Delegated SharePoint permission of daily work, "AllSites.Write". */
  readonly sharePointScope: string;
  /** The one asked for where sites are set up and rights given, "AllSites.FullControl" (decision 0020). */
  readonly setUpScope: string;
  /** Origin of a local Teams, "http://localhost:4400"; without effect in a build that is shipped. */
  readonly localTeamsOrigin: string | undefined;
  /** Demonstrations only: the day the tab takes for today. */
  readonly today: LocalDate | undefined;
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** SharePoint's delegated permissions that the tab can do anything with. */
const scopes = ['AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl', 'Sites.Selected'];

/** Reads `config.json`. Throws a plain `Error` that names the key in fault: a wrong file must never half work. */
export const parseConfig = (json: unknown): AppConfig => {
  if (typeof json !== 'object' || json === null) throw new Error('config.json is not an object');
  const given: Partial<Record<string, unknown>> = { ...json };
  const text = (key: keyof AppConfig): string => {
    const value = given[key];
    if (typeof value !== 'string' || value === '') throw new Error(`config.json: ${key} is missing`);
    return value;
  };
  const optional = (key: keyof AppConfig): string | undefined => (given[key] === undefined ? undefined : text(key));
  const today = given['today'];
  if (today !== undefined && (typeof today !== 'string' || asLocalDate(today) === undefined)) {
    throw new Error('config.json: today is not a date (YYYY-MM-DD)');
  }
  const organisationSite = text('organisationSite').replace(/\/+$/, '');
  if (!URL.canParse(organisationSite)) throw new Error('config.json: organisationSite is not an address');
  const tenantId = optional('tenantId');
  // "common" and a domain would sign people of other tenants in, to be turned away later.
  if (tenantId !== undefined && !guid.test(tenantId)) throw new Error('config.json: tenantId is not an id');
  const sharePointScope = text('sharePointScope');
  // With Sites.Selected one name stands for all: what the app may on a site was said when the site was given to it.
  const beside = sharePointScope === 'Sites.Selected' ? sharePointScope : 'AllSites.FullControl';
  const setUpScope = optional('setUpScope') ?? beside;
  if (!scopes.includes(sharePointScope)) throw new Error('config.json: sharePointScope is unknown');
  if (!scopes.includes(setUpScope)) throw new Error('config.json: setUpScope is unknown');
  return {
    clientId: text('clientId'),
    teamsAppId: text('teamsAppId'),
    organisationSite,
    tenantId,
    sharePointScope,
    setUpScope,
    localTeamsOrigin: optional('localTeamsOrigin'),
    today: today === undefined ? undefined : asLocalDate(today),
  };
};
