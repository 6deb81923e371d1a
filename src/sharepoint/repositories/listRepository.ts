/**
 * What all lists of entities have in common. Creation happens exactly once a key (decision 0003); an update carries the
 * version it was made from; after any write without an answer SharePoint is asked before anything is repeated.
 */
import { AppError, isFailure } from '../../domain/errors';
import type { ClientKey, Version } from '../../domain/ids';
import type { Loaded, Store, Versioned } from '../../domain/stores';
import type { Connection } from '../client';
import type { Row } from '../codec/codec';
import { rowCodec } from '../codec/rowCodec';
import { storable } from '../codec/textCodec';
import type { createLoader } from '../paging';
import type { Fields, ListDefinition } from '../schema/defineList';
import { decodeInSlices, joinLoaded } from '../slices';
import { accessList, orSiteNotReady, type VersionedRow } from './listAccess';
import { askAfterWrite, writeAttempts } from './uncertain';

export interface Definition<Entity, Scope, Summary> {
  readonly list: ListDefinition<Entity>;
  readonly summaryFields: Fields<Summary>;
  /** An indexed condition for the scope; undefined for the whole list. */
  readonly filter: (scope: Scope) => string | undefined;
}

/** Stable text of what would be written: the order of the ids in a multi-lookup says nothing. */
const canonical = (row: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String).sort() : value])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  );

export const createListRepository = <Id extends number, Entity, Input extends Partial<Entity>, Scope, Summary = Entity>(
  connection: Connection,
  load: ReturnType<typeof createLoader>,
  { list, summaryFields, filter }: Definition<Entity, Scope, Summary>,
): Store<Id, Entity, Input, Scope, Summary> => {
  const access = accessList(connection, list);
  const codec = rowCodec(list.fields);
  const summaryCodec = rowCodec(summaryFields);

  const toEntity = ({ row, version }: VersionedRow): Versioned<Entity> => {
    const decoded = codec.decode(row);
    if (decoded.ok) return { entity: decoded.value, version };
    const { itemId, column, found } = decoded.error;
    throw new AppError({ kind: 'Bug', detail: `${list.title} ${itemId}: ${column} = "${found}"` });
  };
  const get = async (id: number): Promise<Versioned<Entity>> => toEntity(await access.read(id, codec));
  const getAfterWrite = (id: number): Promise<Versioned<Entity>> => askAfterWrite(() => get(id));

  const create = async (input: Input, key: ClientKey): Promise<Versioned<Entity>> => {
    const clientKey = storable(key);
    const row = { ...codec.encode(input), RdKey: clientKey };
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await getAfterWrite(await access.add(row));
      } catch (error) {
        const refusedAsDuplicate = isFailure(error, 'Duplicate');
        if (!refusedAsDuplicate && !isFailure(error, 'OutcomeUnknown')) throw error;
        const made = await askAfterWrite(() => access.findByKey(clientKey));
        if (made !== undefined) return getAfterWrite(made);
        // A duplicate of something else: another unique column holds the value.
        if (refusedAsDuplicate || attempt === writeAttempts) throw error;
      }
    }
  };

  /** After doubt: the row as it is, if it says what we wanted to write; undefined if nothing has happened since. */
  const outcomeOf = async (id: number, changes: Row, version: Version): Promise<Versioned<Entity> | undefined> => {
    const now = await getAfterWrite(id);
    if (now.version === version) return undefined;
    const written = Object.entries(codec.encode(now.entity)).filter(([name]) => name in changes);
    if (canonical(Object.fromEntries(written)) === canonical(changes)) return now;
    throw new AppError({ kind: 'Conflict' });
  };

  const update = async (id: Id, patch: Partial<Input>, version: Version): Promise<Versioned<Entity>> => {
    // The keys of an Input are keys of its Entity, with the same types: stores.ts derives one from the other.
    const changes = codec.encode(patch as Partial<Entity>);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await access.merge(id, changes, version);
        return await getAfterWrite(id);
      } catch (error) {
        const inDoubt = isFailure(error, 'OutcomeUnknown') || (attempt > 1 && isFailure(error, 'Conflict'));
        if (!inDoubt) throw error;
        const outcome = await outcomeOf(id, changes, version);
        if (outcome !== undefined) return outcome;
        if (attempt === writeAttempts) throw error;
      }
    }
  };

  /** SharePoint's recycle takes no version, so it is compared just before: a change in that blink goes to the bin too, and can be fetched back. */
  const remove = async (id: Id, version: Version): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const doubted = attempt > 1;
      try {
        const current = await access.read(id, { select: ['Id'], expand: [] });
        if (current.version !== version) throw new AppError({ kind: 'Conflict' });
        await access.recycle(id);
        return;
      } catch (error) {
        if (doubted && isFailure(error, 'NotFound')) return;
        if (!isFailure(error, 'OutcomeUnknown') || attempt === writeAttempts) throw error;
      }
    }
  };

  return {
    list: async (scope: Scope): Promise<Loaded<Summary>> => {
      const query = { listPath: access.path, ...summaryCodec, filter: filter(scope) };
      return joinLoaded(
        await orSiteNotReady(
          list,
          load(query, (rows) => decodeInSlices(rows, summaryCodec)),
        ),
      );
    },
    get,
    create,
    update,
    remove,
  };
};
