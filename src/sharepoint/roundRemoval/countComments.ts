/** How many of SharePoint's own comments go along with items; undefined where it does not show them. */
import { isFailure } from '../../domain/errors';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { readThreads } from '../person/traceComments';
import { allLists } from '../schema/allLists';

const inFlight = 4;

export const countComments = async (
  connection: Connection,
  name: 'proposals' | 'medDiscussions',
  rows: readonly { readonly id: number }[],
): Promise<number | undefined> => {
  const { items } = connection.sp.web.getList(connection.listPath(allLists[name].url));
  const limited = createLimit(inFlight);
  try {
    const counts = rows.map(({ id }) => limited(async () => (await readThreads(() => items.getById(id))).length));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  } catch (error) {
    // Comments are switched off.
    if (isFailure(error, 'Forbidden') || isFailure(error, 'Invalid') || isFailure(error, 'NotFound')) return undefined;
    throw error;
  }
};
