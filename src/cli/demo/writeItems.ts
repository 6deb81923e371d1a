/** Writes many items through a store, a few at a time, each under a key of its own, so that running again adds nothing. */
import type { ClientKey } from '../../domain/ids';
import type { Versioned } from '../../domain/stores';

/** More at once gains nothing against a SharePoint on the same machine. */
const atOnce = 4;

interface Creates<Input, Entity> {
  create(input: Input, key: ClientKey): Promise<Versioned<Entity>>;
}

/**
 * Client keys are `demo/<folder>/<name>`: the same at every run, so an item that is there already is found, not repeated.
 * Resolves with every item's id by its name, in the order given; after the first failure nothing more is begun.
 */
export const writeItems = async <Name extends string, Input, Id>(
  store: Creates<Input, { readonly id: Id }>,
  folder: string,
  items: readonly (readonly [Name, Input])[],
): Promise<ReadonlyMap<Name, Id>> => {
  const ids = new Map<Name, Id>();
  let next = 0;
  let failed = false;
  const work = async (): Promise<void> => {
    for (let item = items[next]; item !== undefined && !failed; item = items[next]) {
      next += 1;
      const [name, input] = item;
      try {
        ids.set(name, (await store.create(input, `demo/${folder}/${name}` as ClientKey)).entity.id);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  // All settle before the failure is told: nothing may still be writing when the caller gives up.
  const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const refused = outcomes.find((outcome) => outcome.status === 'rejected');
  if (refused !== undefined) throw refused.reason;
  return ids;
};

/** Looks a key up among what was written. */
export const idsBy =
  <Name extends string, Id>(what: string, ids: ReadonlyMap<Name, Id>): ((name: Name) => Id) =>
  (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the demonstration's data name a ${what} that is not there: ${name}`);
    return id;
  };
