import type { Row } from '../../store/database';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';

/** 403 where the caller may not delete the row: of what goes along with what it deletes. */
export const mayDelete =
  ({ rights }: Call) =>
  (list: List, row: Row): void => {
    const scope = typeof row['scope_id'] === 'number' ? row['scope_id'] : null;
    const item = { scope, authorId: Number(row['author_id']), moderation: Number(row['moderation']) };
    rights.require(rights.onItem(list, item), 'deleteListItems');
  };
