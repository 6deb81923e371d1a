/** What one caller may do where: the rights of the person and its groups, cut by what the app's token allows. */
import { accessDenied } from '../http/sharePointError';
import type { SqlPart } from '../odata/sqlColumn';
import type { List } from '../store/lists';
import type { Principal, Principals } from '../store/principals';
import { webScope, type Scopes } from '../store/scopes';
import { fullMask, has, type Mask, type Permission } from './permissions';

export class Rights {
  private readonly scopes: Scopes;
  private readonly person: Principal;
  private readonly allowed: Mask;
  private readonly identities: readonly number[];
  private readonly masks = new Map<number, Mask>();

  constructor(principals: Principals, scopes: Scopes, person: Principal, allowed: Mask) {
    this.scopes = scopes;
    this.person = person;
    this.allowed = allowed;
    this.identities = principals.identitiesOf(person.id);
  }

  inScope(scope: number): Mask {
    const known = this.masks.get(scope);
    if (known !== undefined) return known;
    const own = this.person.isAdmin ? fullMask : this.scopes.mask(scope, this.identities);
    const mask = own & this.allowed;
    this.masks.set(scope, mask);
    return mask;
  }

  onWeb(): Mask {
    return this.inScope(webScope);
  }

  onList(list: List): Mask {
    return this.inScope(list.scope ?? webScope);
  }

  /** `itemScope`: the item's own scope, or null while it inherits the list's. */
  onItem(list: List, itemScope: number | null): Mask {
    return itemScope === null ? this.onList(list) : this.inScope(itemScope);
  }

  /** The list is there for the caller: readable itself, or some item of it is. */
  sees(list: List): boolean {
    return has(this.onList(list), 'viewListItems') || this.readableItemScopes(list).length > 0;
  }

  require(mask: Mask, permission: Permission): void {
    if (!has(mask, permission)) throw accessDenied();
  }

  /** The condition on rows of the list's table under `alias` that leaves what the caller may read. */
  readableRows(list: List, alias: string): SqlPart {
    const scopes = this.readableItemScopes(list);
    const listReadable = has(this.onList(list), 'viewListItems');
    if (listReadable && scopes.length === this.scopes.ofItems(list.id).length) return { sql: '1', values: [] };
    const inherited = listReadable ? `${alias}.scope_id IS NULL OR ` : '';
    return {
      sql: `(${inherited}${alias}.scope_id IN (SELECT value FROM json_each(?)))`,
      values: [JSON.stringify(scopes)],
    };
  }

  private readableItemScopes(list: List): number[] {
    return this.scopes.ofItems(list.id).filter((scope) => has(this.inScope(scope), 'viewListItems'));
  }
}
