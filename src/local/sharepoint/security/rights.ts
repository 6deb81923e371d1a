/** What one caller may do where: the rights of the person and its groups, cut by what the app's token allows. */
import { accessDenied } from '../http/sharePointError';
import type { SqlPart } from '../odata/sqlColumn';
import type { List } from '../store/lists/lists';
import type { Principal, Principals } from '../store/principals';
import { webScope, type Scopes } from '../store/scopes';
import { listRules, moderationStatus } from './listRules';
import { fullMask, has, noPermission, permissionBits, type Mask, type Permission } from './permissions';

/** What of an item decides who may do what with it. */
export interface GuardedItem {
  /** The scope of rights that holds; null while that is the list's. */
  readonly scope: number | null;
  readonly authorId: number;
  /** SP.ModerationStatusType. */
  readonly moderation: number;
}

const writing = permissionBits('editListItems', 'deleteListItems');

export class Rights {
  private readonly scopes: Scopes;
  private readonly person: Principal;
  private readonly allowed: Mask;
  private readonly web: number;
  private readonly identities: readonly number[];
  private readonly masks = new Map<number, Mask>();
  private readonly itemScopes = new Map<string, ReadonlyMap<number, Mask>>();

  /** `web`: the scope that holds for the web that is asked. */
  constructor(principals: Principals, scopes: Scopes, person: Principal, allowed: Mask, web: number = webScope) {
    this.scopes = scopes;
    this.person = person;
    this.allowed = allowed;
    this.web = web;
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
    return this.inScope(this.web);
  }

  onList(list: List): Mask {
    return this.inScope(list.scope ?? this.web);
  }

  /** Where a new item would go: the list's root (null), or a folder whose scope holds. */
  onPlace(list: List, scope: number | null): Mask {
    const mask = this.inHolder(list, scope);
    return listRules(list).writeNothing && !has(mask, 'cancelCheckout')
      ? mask & ~(writing | permissionBits('addListItems'))
      : mask;
  }

  onItem(list: List, item: GuardedItem): Mask {
    const mask = this.inHolder(list, item.scope);
    if (!this.showsRow(list, mask, item)) return noPermission;
    const { writeOwnOnly, writeNothing } = listRules(list);
    const foreign = writeOwnOnly && item.authorId !== this.person.id;
    return (writeNothing || foreign) && !has(mask, 'cancelCheckout') ? mask & ~writing : mask;
  }

  /** The list is there for the caller: readable itself, or some item of it is. */
  sees(list: List): boolean {
    return (
      has(this.onList(list), 'viewListItems') ||
      [...this.masksOfItems(list).values()].some((mask) => has(mask, 'viewListItems'))
    );
  }

  require(mask: Mask, permission: Permission): void {
    if (!has(mask, permission)) throw accessDenied();
  }

  /** The condition on rows of the list's table under `alias` that leaves what the caller may read. */
  readableRows(list: List, alias: string): SqlPart {
    const onList = this.onList(list);
    const holders = [...this.masksOfItems(list)];
    const mine = { sql: `${alias}.author_id = ?`, values: [this.person.id] };
    const approved = {
      sql: `(${alias}.moderation = ${moderationStatus.approved} OR ${alias}.author_id = ?)`,
      values: [this.person.id],
    };
    const kinds: readonly [SqlPart | undefined, (mask: Mask) => boolean][] = [
      [undefined, (mask) => this.seesOthers(list, mask) && this.seesDrafts(list, mask)],
      [approved, (mask) => this.seesOthers(list, mask) && !this.seesDrafts(list, mask)],
      [mine, (mask) => !this.seesOthers(list, mask)],
    ];
    const parts: SqlPart[] = [];
    for (const [condition, isOf] of kinds) {
      const within = (mask: Mask): boolean => has(mask, 'viewListItems') && isOf(mask);
      const scopes = holders.filter(([, mask]) => within(mask)).map(([scope]) => scope);
      if (within(onList) && scopes.length === holders.length) return condition ?? { sql: '1', values: [] };
      const held: SqlPart[] = [];
      if (within(onList)) held.push({ sql: `${alias}.scope_id IS NULL`, values: [] });
      if (scopes.length > 0)
        held.push({ sql: `${alias}.scope_id IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(scopes)] });
      if (held.length > 0) parts.push(both(anyOf(held), condition));
    }
    return parts.length === 0 ? { sql: '0', values: [] } : anyOf(parts);
  }

  private inHolder(list: List, scope: number | null): Mask {
    return scope === null ? this.onList(list) : this.inScope(scope);
  }

  private masksOfItems(list: List): ReadonlyMap<number, Mask> {
    const known = this.itemScopes.get(list.id);
    if (known) return known;
    const found = this.person.isAdmin
      ? new Map(this.scopes.ofItems(list.id).map((scope) => [scope, fullMask]))
      : this.scopes.masksOfItems(list.id, this.identities);
    const masks = new Map([...found].map(([scope, mask]) => [scope, mask & this.allowed]));
    this.itemScopes.set(list.id, masks);
    return masks;
  }

  private showsRow(list: List, mask: Mask, { authorId, moderation }: GuardedItem): boolean {
    if (authorId === this.person.id) return true;
    return this.seesOthers(list, mask) && (moderation === moderationStatus.approved || this.seesDrafts(list, mask));
  }

  // "Users with the Cancel Checkout permission can read and edit all items", says the settings page (comm).
  private seesOthers(list: List, mask: Mask): boolean {
    return !listRules(list).readOwnOnly || has(mask, 'cancelCheckout');
  }

  private seesDrafts(list: List, mask: Mask): boolean {
    const { moderated, draftsFor } = listRules(list);
    if (!moderated || draftsFor === 0) return true;
    return has(mask, 'approveItems') || (draftsFor === 1 && has(mask, 'editListItems'));
  }
}

const anyOf = (parts: readonly SqlPart[]): SqlPart => ({
  sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`,
  values: parts.flatMap(({ values }) => values),
});

const both = (left: SqlPart, right: SqlPart | undefined): SqlPart =>
  right ? { sql: `(${left.sql} AND ${right.sql})`, values: [...left.values, ...right.values] } : left;
