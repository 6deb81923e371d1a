/** What one caller may do where: the rights of the person and its groups, cut by what the app's token allows. */
import { accessDenied } from '../http/sharePointError';
import type { SqlPart } from '../odata/sqlColumn';
import type { List } from '../store/lists/lists';
import type { Principal, Principals } from '../store/principals';
import { webScope, type Scopes } from '../store/scopes';
import type { RowSource, ShownRows } from '../store/items/shownRows';
import type { GuardedItem } from './guardedItem';
import { isDraft, listRules } from './listRules';
import { layerShown } from './shownLayers';
import { allOf, always, anyOf, never } from './conditions';
import { fullMask, has, noPermission, permissionBits, type Mask, type Permission } from './permissions';

/** The rows of a list that a caller may read: where they come from, and the condition on them. */
export interface ReadableRows extends SqlPart, ShownRows {}

/** What rights are read from. */
export interface RightsSources {
  readonly principals: Principals;
  readonly scopes: Scopes;
  readonly rowSource: RowSource;
}

const writing = permissionBits('editListItems', 'deleteListItems');
const editing = permissionBits('editListItems');

export class Rights {
  private readonly scopes: Scopes;
  private readonly rowSource: RowSource;
  private readonly person: Principal;
  private readonly allowed: Mask;
  private readonly web: number;
  private readonly identities: readonly number[];
  private readonly masks = new Map<number, Mask>();

  /** `web`: the scope that holds for the web that is asked. */
  constructor(sources: RightsSources, person: Principal, allowed: Mask, web: number = webScope) {
    this.scopes = sources.scopes;
    this.rowSource = sources.rowSource;
    this.person = person;
    this.allowed = allowed;
    this.web = web;
    this.identities = sources.principals.identitiesOf(person.id);
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
    const held = this.inHolder(list, item.scope);
    // Nobody writes over what they may not see (assumed).
    const mask = item.behind ? held & ~editing : held;
    if (!this.showsRow(list, mask, item)) return noPermission;
    const { writeOwnOnly, writeNothing } = listRules(list);
    const foreign = writeOwnOnly && item.authorId !== this.person.id;
    return (writeNothing || foreign) && !has(mask, 'cancelCheckout') ? mask & ~writing : mask;
  }

  /** The list is there for the caller: readable itself, or some item of it is. */
  sees(list: List): boolean {
    return (
      has(this.onList(list), 'viewListItems') ||
      (has(this.allowed, 'viewListItems') && this.scopes.showsSomeItem(list, this.identities))
    );
  }

  require(mask: Mask, permission: Permission): void {
    if (!has(mask, permission)) throw accessDenied();
  }

  /** What the caller may read of the list: rows under `alias`, each item once. */
  readableRows(list: List, alias: string): ReadableRows {
    const shown = this.rowSource.of(list);
    return { ...shown, ...this.readable(list, alias, shown) };
  }

  private readable(list: List, alias: string, shown: ShownRows): SqlPart {
    const onList = this.onList(list);
    const inheriting = this.rowsOf(list, alias, shown, (permission) => (has(onList, permission) ? always : never));
    if (!this.scopes.hasOfItems(list.id)) return inheriting;
    const holding = this.rowsOf(list, alias, shown, (permission) => this.inRowsScope(alias, permission));
    if (inheriting === always && holding === always) return always;
    return anyOf(allOf({ sql: `${alias}.scope_id IS NULL`, values: [] }, inheriting), holding);
  }

  /** What `showsRow` says, as SQL: `may` says it of the scope that holds. */
  private rowsOf(list: List, alias: string, shown: ShownRows, may: (permission: Permission) => SqlPart): SqlPart {
    const { readOwnOnly, moderated, minors, draftsFor } = listRules(list);
    const others = readOwnOnly ? may('cancelCheckout') : always;
    const editors = draftsFor === 1 ? may('editListItems') : never;
    const drafts = (moderated || minors) && draftsFor !== 0 ? anyOf(may('approveItems'), editors) : always;
    const mine = { sql: `${alias}.author_id = ?`, values: [this.person.id] };
    const personId = this.person.id;
    const ofOthers = layerShown(list, alias, shown, { personId, drafts });
    if (others === always) return allOf(may('viewListItems'), ofOthers);
    const own = allOf(mine, layerShown(list, alias, shown, { personId, drafts: always }));
    return allOf(may('viewListItems'), anyOf(allOf(others, ofOthers), own));
  }

  /** Asked of each row that is looked at, so that a page of a list with 50,000 scopes costs no more than a page. */
  private inRowsScope(alias: string, permission: Permission): SqlPart {
    if (!has(this.allowed, permission)) return never;
    return this.person.isAdmin ? always : this.scopes.grants(`${alias}.scope_id`, permission, this.identities);
  }

  private inHolder(list: List, scope: number | null): Mask {
    return scope === null ? this.onList(list) : this.inScope(scope);
  }

  private showsRow(list: List, mask: Mask, item: GuardedItem): boolean {
    const { id } = this.person;
    if (item.authorId === id) return true;
    if (!this.seesOthers(list, mask)) return false;
    const hidden = isDraft(list, item.uiVersion, item.moderation) && item.editorId !== id && item.heldBy !== id;
    return !hidden || this.seesDrafts(list, mask);
  }

  // "Users with the Cancel Checkout permission can read and edit all items", says the settings page (comm).
  private seesOthers(list: List, mask: Mask): boolean {
    return !listRules(list).readOwnOnly || has(mask, 'cancelCheckout');
  }

  /** Of others. */
  seesDrafts(list: List, mask: Mask): boolean {
    const { moderated, minors, draftsFor } = listRules(list);
    if (!(moderated || minors) || draftsFor === 0) return true;
    return has(mask, 'approveItems') || (draftsFor === 1 && has(mask, 'editListItems'));
  }
}
