/** What of an item decides who may do what with it. */
import type { Row } from '../store/database';

export interface GuardedItem {
  /** The scope of rights that holds; null while that is the list's. */
  readonly scope: number | null;
  readonly authorId: number;
  readonly editorId: number;
  /** SP.ModerationStatusType. */
  readonly moderation: number;
  readonly uiVersion: number;
  readonly heldBy: number | undefined;
  /** It is the published row that a draft stands over, which the caller may not see. */
  readonly behind: boolean;
}

export const guardedColumns = 'scope_id, author_id, editor_id, moderation, ui_version, checkout_user_id';

/** Of a row of a list's table, or of what callers are shown of it. */
export const guardOf = (row: Row): GuardedItem => ({
  scope: typeof row['scope_id'] === 'number' ? row['scope_id'] : null,
  authorId: Number(row['author_id']),
  editorId: Number(row['editor_id']),
  moderation: Number(row['moderation']),
  uiVersion: Number(row['ui_version']),
  heldBy: typeof row['checkout_user_id'] === 'number' ? row['checkout_user_id'] : undefined,
  behind: row['layer'] === 1,
});
