import { guardOf } from '../../security/guardedItem';
import type { Row } from '../../store/database';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';

/** 403 where the caller may not delete the row: of what goes along with what it deletes. */
export const mayDelete =
  ({ rights }: Call) =>
  (list: List, row: Row): void => {
    rights.require(rights.onItem(list, guardOf(row)), 'deleteListItems');
  };
