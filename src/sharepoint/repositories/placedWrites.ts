/**
 * Writing in a list whose items lie in places (decision 0013); fetched with the first write. Such a list can have no unique column, so creation happens once by an
 * indexed key that is read back: of two items with one key the lower number is the item, and whoever made the other puts it in
 * the bin.
 */
import { AppError, isFailure } from '../../domain/errors';
import type { ClientKey, Version } from '../../domain/ids';
import type { OrgUnit } from '../../domain/organisation';
import type { ItemStanding, PlacedStore, Store, Versioned } from '../../domain/stores';
import type { ListRights } from '../../domain/viewer';
import type { Connection } from '../client';
import { rowCodec } from '../codec/rowCodec';
import { storable } from '../codec/textCodec';
import { parseRights } from '../permissionMask';
import type { PlaceKind } from '../rights/placeKinds';
import { assurePlace as assure } from '../rights/assurePlace';
import { readRightsIn } from '../rights/placeFolder';
import { relocate } from '../rights/relocate';
import type { ListDefinition } from '../schema/defineList';
import { accessList } from './listAccess';
import { makeByKey } from './makeByKey';
import { askAfterWrite, writeAttempts } from './uncertain';

/** SharePoint's label of an item's version, "14.0". */
const versionLabel = 'OData__UIVersionString';
/** What a stub has that nobody has filled in yet. */
const firstVersion = '1.0';

export interface PlacedList<Placed, Entity, Input> {
  readonly list: ListDefinition<Entity>;
  /** What a place depends on is in the entity and in what it is made from. */
  readonly places: PlaceKind<Placed>;
  readonly units: () => Promise<readonly OrgUnit[]>;
  /** Columns of the stub, as SharePoint's forms write them; the rest follows typed. */
  readonly stub: (input: Input) => Readonly<Record<string, string>>;
  /** What lies elsewhere, in places of the same names, and goes where the item goes. */
  readonly companions?: {
    /** The lists that have the same places. */
    readonly places: readonly { readonly listPath: string; readonly parse: PlaceKind<Placed>['parse'] }[];
    readonly follow: (id: number, place: string) => Promise<void>;
    readonly lieIn: (id: number, place: string) => Promise<boolean>;
  };
}

interface Found {
  readonly id: number;
  readonly label: string;
}

export interface PlacedWrites<Id, Entity, Input> extends Pick<
  PlacedStore<Id, Entity, Input, unknown>,
  'create' | 'update' | 'standing' | 'putInPlace'
> {
  /** The label of the version that is there now, with the folder it lies in. */
  readonly whereabouts: (
    id: Id,
  ) => Promise<{ readonly label: string; readonly folder: string; readonly version: Version }>;
  /** Before anything is written: rejects with `Forbidden` where the viewer may not put the item into the place of that name. */
  readonly prepare: (place: string) => Promise<ListRights>;
  /** Into the place of that name. */
  readonly put: (id: Id, place: string) => Promise<void>;
}

/** `store`: the list's own, which knows of no places. */
export const openPlacedWrites = <
  Id extends number,
  Placed,
  Entity extends Placed,
  Input extends Partial<Entity> & Placed,
>(
  connection: Connection,
  store: Pick<Store<Id, Entity, Input, unknown>, 'get' | 'update'>,
  { list, places, units, stub, companions }: PlacedList<Placed, Entity, Input>,
): PlacedWrites<Id, Entity, Input> => {
  const access = accessList(connection, list);
  const codec = rowCodec(list.fields);
  /** Places seen to be there: asked for once. */
  const known = new Set<string>();

  const assurePlace = async (name: string): Promise<void> => {
    if (known.has(name)) return;
    const also = companions?.places ?? [];
    await assure(connection, { listPath: access.path, also, name, parse: places.parse, units });
    known.add(name);
  };

  const prepare = async (place: string): Promise<ListRights> => {
    await assurePlace(place);
    const rights = await readRightsIn(connection, `${access.path}/${place}`);
    if (!rights.add) throw new AppError({ kind: 'Forbidden', what: `the place ${place}` });
    return rights;
  };

  /** Whether what is written now can be put there. Areas that a proposal touches make places that nobody could foresee. */
  const isThere = async (place: string): Promise<boolean> => {
    try {
      await prepare(place);
      return true;
    } catch (error) {
      if (isFailure(error, 'SiteNotReady')) return false;
      throw error;
    }
  };

  const whereabouts = async (id: Id) => {
    const { row, version } = await access.read(id, { select: [versionLabel, 'FileDirRef'], expand: [] });
    const { [versionLabel]: label, FileDirRef: folder } = row;
    if (typeof label !== 'string' || typeof folder !== 'string')
      throw new AppError({ kind: 'Bug', detail: 'an item without its version or its folder' });
    return { label, version, folder: folder.slice(access.path.length + 1) };
  };

  /** Asks where it lies after every doubt: a move that got no answer may have happened. */
  const putItem = async (id: Id, to: string): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const { folder } = await (attempt === 1 ? whereabouts(id) : askAfterWrite(() => whereabouts(id)));
      if (folder === to) return;
      try {
        await relocate(connection, access.path, id, folder, to);
        return;
      } catch (error) {
        // Not there: Chromium has sent the move again by itself, and the first of the two has happened.
        const isDoubt = isFailure(error, 'OutcomeUnknown') || isFailure(error, 'NotFound');
        if (!isDoubt || attempt === writeAttempts) throw error;
      }
    }
  };

  /** Out of somebody's sight what belongs to it goes first, else it follows. */
  const put = async (id: Id, to: string): Promise<void> => {
    await assurePlace(to);
    const { folder } = await whereabouts(id);
    const hides = places.narrows(folder, to);
    if (hides) await companions?.follow(id, to);
    await putItem(id, to);
    if (!hides) await companions?.follow(id, to);
  };

  /** Whether it lay elsewhere. */
  const settle = async (id: Id, entity: Entity): Promise<boolean> => {
    const to = places.nameFor(entity);
    const { folder } = await whereabouts(id);
    await (folder === to ? companions?.follow(id, to) : put(id, to));
    return folder !== to;
  };

  const addStub = async (folder: string, columns: Readonly<Record<string, string>>): Promise<void> => {
    const values = Object.entries(columns).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
    const answers = await connection.sp.web
      .getList(access.path)
      .addValidateUpdateItemUsingPath(values, `${access.path}/${folder}`);
    const refused = answers.find(({ HasException }) => HasException);
    if (refused !== undefined) throw new AppError({ kind: 'Invalid', reason: String(refused.ErrorMessage) });
  };

  /** Two who make the same at once meet the same echo. */
  const recycleEcho = async (id: number): Promise<void> => {
    try {
      await access.recycle(id);
    } catch (error) {
      if (!isFailure(error, 'NotFound')) throw error;
    }
  };

  const findMade = async (key: string): Promise<Found | undefined> => {
    const [first, ...echoes] = await access.findAllByKey(key, [versionLabel]);
    // Made by an answer that came late: nobody has seen it yet, and only the first is the item.
    for (const { id, row } of echoes) if (row[versionLabel] === firstVersion) await recycleEcho(id);
    return first && { id: first.id, label: String(first.row[versionLabel]) };
  };

  const makeStub = (input: Input, key: string, folder: string): Promise<Found> =>
    makeByKey({ make: () => addStub(folder, { ...stub(input), RdKey: key }), find: () => findMade(key) });

  const create = async (input: Input, clientKey: ClientKey): Promise<Versioned<Entity>> => {
    const key = storable(clientKey);
    const folder = places.nameFor(input);
    const already = await findMade(key);
    if (already === undefined) await assurePlace(folder);
    const made = already ?? (await makeStub(input, key, folder));
    if (made.label !== firstVersion) return askAfterWrite(() => store.get(made.id as Id));
    const { version } = await askAfterWrite(() => access.read(made.id, { select: ['Id'], expand: [] }));
    try {
      return await store.update(made.id as Id, input, version);
    } catch (error) {
      // Another window of the same person has filled it in meanwhile.
      if (!isFailure(error, 'Conflict')) throw error;
      return store.get(made.id as Id);
    }
  };

  return {
    whereabouts,
    prepare,
    put,
    create,
    update: async (id, patch, version) => {
      if (!places.keys.some((key) => Object.hasOwn(patch, key))) return store.update(id, patch, version);
      // An area or a package of somebody else's: refused whole, not after half of it is written.
      const { entity } = await store.get(id);
      const to = places.nameFor({ ...entity, ...patch });
      const isReady = to === places.nameFor(entity) || (await isThere(to));
      const updated = await store.update(id, patch, version);
      // It stays where it is, and is shown as lying wrong, until an administrator has made the place.
      if (!isReady) return updated;
      return (await settle(id, updated.entity)) ? askAfterWrite(() => store.get(id)) : updated;
    },
    standing: async (id): Promise<ItemStanding> => {
      const { row } = await access.read(id, {
        select: [...codec.select, 'FileDirRef', 'EffectiveBasePermissions'],
        expand: codec.expand,
      });
      const decoded = codec.decode(row);
      const folder = String(row['FileDirRef']).slice(access.path.length + 1);
      const lies = decoded.ok && places.nameFor(decoded.value) === folder;
      return {
        mayEdit: parseRights(row['EffectiveBasePermissions']).edit,
        isInPlace: lies && (await (companions?.lieIn(id, folder) ?? true)),
      };
    },
    putInPlace: async (id) => {
      await settle(id, (await store.get(id)).entity);
    },
  };
};
