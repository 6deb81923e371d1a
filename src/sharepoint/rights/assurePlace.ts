/** Makes a place that is missing, for those who may: råderumsgruppen and administrators (the level `steer`, decision 0013). */
import { SPQueryable } from '@pnp/sp';
import { AppError, isFailure } from '../../domain/errors';
import type { OrgUnit } from '../../domain/organisation';
import type { Connection } from '../client';
import { parseRights } from '../permissionMask';
import { findFolder, settleFolder } from './placeFolder';
import type { PlaceOfName } from './placeKinds';
import { readRightsBook } from './rightsBook';

interface Wanted {
  readonly listPath: string;
  readonly name: string;
  readonly parse: (name: string) => PlaceOfName | undefined;
  /** Lists that have a place of the name too. Made before it: where it is, they are. */
  readonly also?: readonly Pick<Wanted, 'listPath' | 'parse'>[];
  readonly units: () => Promise<readonly OrgUnit[]>;
}

const mayAddAtRoot = async (connection: Connection, listPath: string): Promise<boolean> =>
  parseRights(await SPQueryable(connection.sp.web.getList(listPath), 'EffectiveBasePermissions')<unknown>()).add;

/** Rejects with `Forbidden` where it is missing, or not for the viewer's eyes, and the viewer may not make it. */
export const assurePlace = async (
  connection: Connection,
  { listPath, name, parse, also = [], units }: Wanted,
): Promise<void> => {
  if ((await findFolder(connection, `${listPath}/${name}`)) !== undefined) return;
  const [book, known] = await Promise.all([readRightsBook(connection), units()]);
  try {
    for (const each of [...also, { listPath, parse }]) {
      const place = each.parse(name);
      if (place === undefined) throw new AppError({ kind: 'Bug', detail: `no place is called ${name}` });
      await settleFolder(connection, each.listPath, name, place.holdings(known), book);
    }
  } catch (error) {
    // Whoever adds at the root sees every place there is: this one is missing, and making it takes more than daily work may.
    if (isFailure(error, 'Forbidden') && (await mayAddAtRoot(connection, listPath)))
      throw new AppError({ kind: 'SiteNotReady', missing: [`Rettigheder: ${name}`] }, error);
    throw error;
  }
};
