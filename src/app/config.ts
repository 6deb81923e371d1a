/** What a municipality sets without a build: `config.json`, served beside the app. */
import { asLocalDate, type LocalDate } from '../domain/localDate';

export interface AppConfig {
  /** Entra application (client) id. */
  readonly clientId: string;
  /** The id of the Teams app, for deep links. */
  readonly teamsAppId: string;
  /** The one site that holds the lists, "https://contoso.sharepoint.com/sites/raaderum". */
  readonly organisationSite: string;
  /** Delegated SharePoint permission, "AllSites.Write". */
  readonly sharePointScope: string;
  /** Origin of a local Teams, "http://localhost:4400"; without effect in a build that is shipped. */
  readonly localTeamsOrigin: string | undefined;
  /** Demonstrations only: the day the tab takes for today. */
  readonly today: LocalDate | undefined;
}

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
  return {
    clientId: text('clientId'),
    teamsAppId: text('teamsAppId'),
    organisationSite,
    sharePointScope: text('sharePointScope'),
    localTeamsOrigin: optional('localTeamsOrigin'),
    today: today === undefined ? undefined : asLocalDate(today),
  };
};
