/** One list as its repository talks to it: reading and writing of rows, without knowing what they mean. */
import { AppError, isFailure } from '../../domain/errors';
import type { Version } from '../../domain/ids';
import type { Connection } from '../client';
import type { Row } from '../codec/codec';
import { textEquals } from '../odata';
import type { AnyList } from '../schema/defineList';

interface Selection {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

export interface VersionedRow {
  readonly row: Row;
  readonly version: Version;
}

export interface FoundRow {
  readonly id: number;
  readonly row: Row;
}

/** Far more than the versions an item keeps. */
const threshold = 5_000;

const asRow = (answer: unknown): Row => {
  if (typeof answer !== 'object' || answer === null)
    throw new AppError({ kind: 'Bug', detail: 'an item that is no object' });
  return { ...answer };
};

/** Only minimal metadata carries the ETag in the body; the header is not readable across origins. */
const versionOf = (row: Row): Version => {
  const etag = row['odata.etag'];
  if (typeof etag !== 'string') throw new AppError({ kind: 'Bug', detail: 'an item without odata.etag' });
  return etag as Version;
};

const idOf = (row: Row): number => {
  if (typeof row['Id'] !== 'number') throw new AppError({ kind: 'Bug', detail: 'an item without its id' });
  return row['Id'];
};

/** Our own queries are fixed, so SharePoint can find one invalid only where the list lacks a column. */
export const orSiteNotReady = async <Value>(list: AnyList, read: Promise<Value>): Promise<Value> => {
  try {
    return await read;
  } catch (error) {
    if (isFailure(error, 'Invalid')) throw new AppError({ kind: 'SiteNotReady', missing: [list.title] }, error);
    throw error;
  }
};

/** SharePoint's own word for file, folder or item, and its number for a folder. */
const kindOfItem = 'FileSystemObjectType';
const folder = 1;

export const accessList = (connection: Connection, list: AnyList) => {
  const path = connection.listPath(list.url);
  const items = () => connection.sp.web.getList(path).items;

  return {
    path,
    read: async (id: number, { select, expand }: Selection): Promise<VersionedRow> => {
      const request = items()
        .getById(id)
        .select(...select, ...(list.hasPlaces === true ? [kindOfItem] : []))
        .expand(...expand);
      const row = asRow(await orSiteNotReady(list, request<unknown>()));
      // A place is an item of its list too, but none of ours.
      if (row[kindOfItem] === folder) throw new AppError({ kind: 'NotFound', what: `${list.title} ${id}` });
      return { row, version: versionOf(row) };
    },
    /** Newest first, the current one among them. As many as SharePoint keeps: it is not known to page them (assumed). */
    versions: (id: number, select: readonly string[]): Promise<readonly unknown[]> =>
      orSiteNotReady(
        list,
        items()
          .getById(id)
          .versions.select(...select)
          .top(threshold)<unknown[]>(),
      ),
    /** The id of the item that was made with `key`, if there is one. */
    findByKey: async (key: string): Promise<number | undefined> => {
      const request = items().filter(textEquals('RdKey', key)).select('Id').top(1);
      const [first]: readonly unknown[] = await orSiteNotReady(list, request<unknown[]>());
      return first === undefined ? undefined : idOf(asRow(first));
    },
    /** The ids of the items that meet an indexed condition; of a hundred, whatever more there are. */
    findIds: async (condition: string): Promise<readonly number[]> => {
      const request = items().filter(condition).select('Id').top(100);
      return (await orSiteNotReady(list, request<unknown[]>())).map((found) => idOf(asRow(found)));
    },
    /** Every item made with `key`, the lowest number first, with what `select` names. */
    findAllByKey: async (key: string, select: readonly string[]): Promise<readonly FoundRow[]> => {
      const request = items()
        .filter(textEquals('RdKey', key))
        .select('Id', ...select)
        .orderBy('Id')
        .top(100);
      return (await orSiteNotReady(list, request<unknown[]>())).map((answer) => {
        const row = asRow(answer);
        return { id: idOf(row), row };
      });
    },
    add: async (row: Row): Promise<number> => idOf(asRow(await items().add(row))),
    /** Rejects with `Conflict` when `version` is stale. */
    merge: async (id: number, changes: Row, version: Version): Promise<void> => {
      await items().getById(id).update(changes, version);
    },
    /** For good. */
    erase: async (id: number): Promise<void> => {
      await items().getById(id).delete();
    },
    recycle: async (id: number): Promise<void> => {
      await items().getById(id).recycle();
    },
  };
};
