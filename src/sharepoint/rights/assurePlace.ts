/** Makes a place that is missing, for those who may: råderumsgruppen and administrators (the level `steer`, decision 0013). */
import { AppError } from '../../domain/errors';
import type { OrgUnit } from '../../domain/organisation';
import type { Connection } from '../client';
import { findFolder, settleFolder } from './placeFolder';
import type { PlaceOfName } from './placeKinds';
import { readRightsBook } from './rightsBook';

interface Wanted {
  readonly listPath: string;
  /** Lists that have the place too. Made before it: where it is, they are. */
  readonly also?: readonly string[];
  readonly name: string;
  readonly parse: (name: string) => PlaceOfName | undefined;
  readonly units: () => Promise<readonly OrgUnit[]>;
}

/** Rejects with `Forbidden` where it is missing, or not for the viewer's eyes, and the viewer may not make it. */
export const assurePlace = async (
  connection: Connection,
  { listPath, also = [], name, parse, units }: Wanted,
): Promise<void> => {
  if ((await findFolder(connection, `${listPath}/${name}`)) !== undefined) return;
  const place = parse(name);
  if (place === undefined) throw new AppError({ kind: 'Bug', detail: `no place is called ${name}` });
  const [book, known] = await Promise.all([readRightsBook(connection), units()]);
  for (const path of [...also, listPath]) await settleFolder(connection, path, name, place.holdings(known), book);
};
