/** Whether an address is a site with our lists, as the viewer can see it. Changes nothing. */
import { SPInstance } from '@pnp/sp';
import { AppError, isLockRefusal } from '../../domain/errors';
import type { SiteCheck } from '../../domain/stores';
import type { Connection } from '../client';
import { asAnswer, textIn } from './answers';
import { desiredLists, type DesiredList } from './desiredLists';
import { readLists, type ListOutline } from './readLists';
import { currentSchemaVersion, readSchemaVersion } from './schemaVersion';

const missingColumns = (desired: DesiredList, list: ListOutline): readonly string[] =>
  desired.columns
    .filter((column) => !list.columns.some((each) => each.name === column.name && each.type === column.type))
    .map((column) => `${desired.title}: ${column.title}`);

const stateOf = (error: unknown): SiteCheck => {
  if (error instanceof AppError) {
    if (error.failure.kind === 'Forbidden' && !isLockRefusal(error)) return { state: 'noAccess' };
    // A `Bug` is an answer that is not SharePoint's: some other web site stands at the address.
    if (['NotFound', 'Offline', 'Bug'].includes(error.failure.kind)) return { state: 'unreachable' };
  }
  throw error;
};

const checkLists = async (connection: Connection, title: string): Promise<SiteCheck> => {
  const [{ lists }, version] = await Promise.all([readLists(connection), readSchemaVersion(connection)]);
  // On a finished site a list that cannot be seen is one the viewer has no role for.
  const finished = version !== undefined && version >= currentSchemaVersion;
  const missing = desiredLists.flatMap((desired) => {
    const list = lists.get(desired.url);
    if (list !== undefined) return missingColumns(desired, list);
    return finished ? [] : [desired.title];
  });
  return finished && missing.length === 0 ? { state: 'ready', title } : { state: 'incomplete', title, missing };
};

/**
 * `connect` makes the connection to an address. Rejects only for what the viewer can do something about first: signing
 * in, or waiting.
 */
export const checkSite = async (siteUrl: string, connect: (siteUrl: string) => Connection): Promise<SiteCheck> => {
  if (!URL.canParse(siteUrl)) return { state: 'unreachable' };
  const connection = connect(siteUrl);
  let title: string;
  try {
    title = textIn(asAnswer(await SPInstance(connection.sp.web, '').select('Title')<unknown>()), 'Title');
  } catch (error) {
    return stateOf(error);
  }
  return checkLists(connection, title);
};
