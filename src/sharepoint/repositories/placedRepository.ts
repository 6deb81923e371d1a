/** A list whose items lie in places: read like any other, written through what is fetched with the first write. */
import type { PlacedStore, Store } from '../../domain/stores';
import type { PlacedWrites } from './placedWrites';

export const withPlaces = <Id extends number, Entity, Input, Scope, Summary>(
  store: Store<Id, Entity, Input, Scope, Summary>,
  writes: () => Promise<PlacedWrites<Id, Entity, Input>>,
): PlacedStore<Id, Entity, Input, Scope, Summary> => ({
  ...store,
  create: async (input, key) => (await writes()).create(input, key),
  update: async (id, patch, version) => (await writes()).update(id, patch, version),
  standing: async (id) => (await writes()).standing(id),
  putInPlace: async (id) => (await writes()).putInPlace(id),
});
