/** The app registration as the environment wants it: the source in `manifest/entra.json` asks for AllSites.Write. */
import { asObject } from '../package/json';
import type { Settings } from '../package/settings';

/**
 * With Sites.Selected the registration names no permission: we have no source for its id as a delegated permission of SharePoint, and
 * a wrong id would ask for another. The guide says how it is chosen by name.
 */
export const entraOf = (filled: string, settings: Settings): string => {
  if (settings.get('SHAREPOINT_SCOPE') !== 'Sites.Selected') return filled;
  const parsed: unknown = JSON.parse(filled);
  return `${JSON.stringify({ ...asObject(parsed), requiredResourceAccess: [] }, undefined, 2)}\n`;
};
