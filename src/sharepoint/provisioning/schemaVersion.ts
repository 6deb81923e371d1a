/**
 * Which version of the lists the site was set up with: one item in the settings list, written last, after everything
 * was read back. A property of the web would need scripting, which modern sites forbid (decision 0002).
 */
import type { Connection } from '../client';
import { readSettings, writeSetting, type Settings } from './settings';

/**
 * Raised with every change to the lists and with every data step; steps between versions are additive. What each version made
 * is kept in `tests/sharepoint/provisioning/releases`, and upgrading is tested from there.
 */
export const currentSchemaVersion = 5;

const key = 'schemaVersion';

export const versionIn = (settings: Settings | undefined): number | undefined => {
  const version = Number.parseInt(settings?.get(key)?.value ?? '', 10);
  return Number.isNaN(version) ? undefined : version;
};

/** undefined where nothing was noted, or where the list is not there, not finished or not for the viewer's eyes. */
export const readSchemaVersion = async (connection: Connection): Promise<number | undefined> =>
  versionIn(await readSettings(connection));

export const noteSchemaVersion = async (connection: Connection): Promise<void> => {
  const over = (await readSettings(connection))?.get(key);
  await writeSetting(connection, key, { title: 'Version', value: String(currentSchemaVersion), over });
};
