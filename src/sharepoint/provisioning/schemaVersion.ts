/**
 * Which version of the lists the site was set up with: one item in the settings list, written last, after everything
 * was read back. A property of the web would need scripting, which modern sites forbid (decision 0002).
 */
import { isFailure } from '../../domain/errors';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import { asAnswer, asAnswers, numberIn, textIn } from './answers';
import { settingsUrl } from './desiredLists';

/** Raised with every change to the lists; steps between versions are additive. */
export const currentSchemaVersion = 4;

const key = 'schemaVersion';

const settings = (connection: Connection) => connection.sp.web.getList(connection.listPath(settingsUrl)).items;

const findItem = async (connection: Connection) => {
  const found = await settings(connection).filter(textEquals('RdKey', key)).select('Id', 'RdValue').top(1)<unknown>();
  const [answer] = asAnswers(found);
  return answer === undefined ? undefined : asAnswer(answer);
};

/** undefined where nothing was noted, or where the list is not there, not finished or not for the viewer's eyes. */
export const readSchemaVersion = async (connection: Connection): Promise<number | undefined> => {
  try {
    const item = await findItem(connection);
    return item === undefined ? undefined : Number.parseInt(textIn(item, 'RdValue'), 10);
  } catch (error) {
    if (isFailure(error, 'NotFound') || isFailure(error, 'Forbidden') || isFailure(error, 'Invalid')) return undefined;
    throw error;
  }
};

export const noteSchemaVersion = async (connection: Connection): Promise<void> => {
  const item = await findItem(connection);
  const RdValue = String(currentSchemaVersion);
  if (item === undefined) await settings(connection).add({ Title: 'Version', RdKey: key, RdValue });
  else await settings(connection).getById(numberIn(item, 'Id')).update({ RdValue }, textIn(item, 'odata.etag'));
};
