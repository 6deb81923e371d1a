/**
 * Which of an item's rows (`store/items/shownRows.ts`) a caller gets: the working copy of a check-out is its holder's alone,
 * all others see what was before it, or nothing of a file that was never checked in (assumed: not even who manages the list
 * sees it among the others; taking it over is a page of its own there, and none here). A draft is for its author, for
 * who made it ("visible to the user who created or modified the item", comm), and for those whom the list lets see drafts; all
 * others see what was published last.
 */
import type { SqlPart } from '../odata/sqlColumn';
import { isLibrary, type List } from '../store/lists/lists';
import type { ShownRows } from '../store/items/shownRows';
import { allOf, always, anyOf, never } from './conditions';
import { draftSql } from './listRules';

interface Reader {
  readonly personId: number;
  /** The condition that the caller sees the drafts of others. */
  readonly drafts: SqlPart;
}

export const layerShown = (
  list: List,
  alias: string,
  { held, layered }: ShownRows,
  { personId, drafts }: Reader,
): SqlPart => {
  const plain = (sql: string): SqlPart => ({ sql, values: [] });
  const mine = (column: string): SqlPart => ({ sql: `${alias}.${column} = ?`, values: [personId] });
  const layer = (number: number): SqlPart => (layered ? plain(`${alias}.layer = ${number}`) : always);
  const free =
    isLibrary(list) && held ? anyOf(plain(`${alias}.checkout_user_id IS NULL`), mine('checkout_user_id')) : always;
  const taken = { sql: `${alias}.checkout_user_id <> ?`, values: [personId] };
  const latest = anyOf(allOf(layer(0), free), layered && held ? allOf(layer(2), taken) : never);
  const draft = draftSql(list, (name) => `${alias}.${name}`);
  const published = draft === '0' ? always : plain(`NOT ${draft}`);
  const own = anyOf(mine('author_id'), mine('editor_id'), held ? mine('checkout_user_id') : never);
  const open = allOf(latest, anyOf(drafts, published, own));
  if (!layered) return open;
  const foreign = {
    sql: `${alias}.author_id <> ? AND ${alias}.layer_editor <> ? AND coalesce(${alias}.checkout_user_id, 0) <> ?`,
    values: [personId, personId, personId],
  };
  return anyOf(open, allOf(layer(1), not(drafts), foreign));
};

const not = (part: SqlPart): SqlPart => {
  if (part === always) return never;
  return part === never ? always : { ...part, sql: `NOT ${part.sql}` };
};
