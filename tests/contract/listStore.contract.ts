/** What every store of entities promises (`domain/stores.ts`), as tests that any implementation can be held to. */
import type { Store, Stores } from '../../src/domain/stores';
import { createRefs, failureKind, newKey, type ContractSite, type OpenSite, type Refs } from './contractSite';

export interface Subject<
  Id extends number,
  Entity extends { readonly id: Id },
  Input,
  Scope,
  Summary extends { readonly id: Id },
> {
  readonly name: string;
  readonly store: (stores: Stores) => Store<Id, Entity, Input, Scope, Summary>;
  readonly scope: Scope;
  /** A scope in which the rows made here are not; undefined where all rows are one scope. */
  readonly elsewhere: Scope | undefined;
  /** A new input each time. */
  readonly input: (refs: Refs) => Input;
  /** Changes worth trying one by one: full, awkward, emptied. */
  readonly changes: (refs: Refs) => readonly Partial<Input>[];
}

export const listStoreContract = <
  Id extends number,
  Entity extends { readonly id: Id },
  Input extends object,
  Scope,
  Summary extends { readonly id: Id },
>(
  open: OpenSite,
  { name, store: storeOf, scope, elsewhere, input, changes }: Subject<Id, Entity, Input, Scope, Summary>,
): void => {
  describe(`the store of ${name}`, () => {
    let site: ContractSite;
    let store: Store<Id, Entity, Input, Scope, Summary>;
    let refs: Refs;
    beforeAll(async () => {
      site = open();
      store = storeOf(site.editor);
      refs = await createRefs(site);
    });

    it('reads back what it created', async () => {
      const given = input(refs);
      const created = await store.create(given, newKey());
      expect(created.entity).toMatchObject(given);
      expect(await store.get(created.entity.id)).toEqual(created);
    });

    it('lists what is in the scope, in the order of ids, and nothing from elsewhere', async () => {
      const first = await store.create(input(refs), newKey());
      const second = await store.create(input(refs), newKey());
      const { rows, problems } = await store.list(scope);
      const ids = rows.map((row) => row.id);
      expect(problems).toEqual([]);
      expect(ids).toEqual(ids.toSorted((a, b) => a - b));
      expect(ids).toEqual(expect.arrayContaining([first.entity.id, second.entity.id]));
      expect(second.entity).toMatchObject(rows.at(-1) ?? {});
      if (elsewhere !== undefined) expect((await store.list(elsewhere)).rows).toEqual([]);
    });

    it('creates exactly once a key', async () => {
      const key = newKey();
      const given = input(refs);
      const first = await store.create(given, key);
      const again = await store.create(given, key);
      expect(again).toEqual(first);
    });

    it('writes every change, and nothing but the change', async () => {
      let current = await store.create(input(refs), newKey());
      for (const change of changes(refs)) {
        const before = current;
        current = await store.update(before.entity.id, change, before.version);
        expect(current.entity).toMatchObject({ ...unstamped(before.entity), ...change });
        expect(current.version).not.toBe(before.version);
        expect(await store.get(current.entity.id)).toEqual(current);
      }
    });

    it('refuses to write over what somebody has changed since', async () => {
      const [first = {}, second = {}] = changes(refs);
      const stale = await store.create(input(refs), newKey());
      const current = await store.update(stale.entity.id, first, stale.version);
      expect(await failureKind(store.update(stale.entity.id, second, stale.version))).toBe('Conflict');
      expect(await store.get(stale.entity.id)).toEqual(current);
    });

    it('removes the version that was seen, and no other', async () => {
      const [change = {}] = changes(refs);
      const stale = await store.create(input(refs), newKey());
      const current = await store.update(stale.entity.id, change, stale.version);
      expect(await failureKind(store.remove(stale.entity.id, stale.version))).toBe('Conflict');
      await store.remove(stale.entity.id, current.version);
      expect(await failureKind(store.get(stale.entity.id))).toBe('NotFound');
      expect((await store.list(scope)).rows.map((row) => row.id)).not.toContain(stale.entity.id);
      expect(await failureKind(store.update(stale.entity.id, change, current.version))).toBe('NotFound');
    });
  });
};

/** SharePoint stamps every write. */
const unstamped = (entity: object): object => {
  const { modifiedAt: _, modifiedBy: __, ...rest }: { modifiedAt?: unknown; modifiedBy?: unknown } = entity;
  return rest;
};
