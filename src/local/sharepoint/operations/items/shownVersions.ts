/** Which of an item's past versions the caller may see: drafts are for those who see drafts, and never what came after what is shown. */
import { isDraft } from '../../security/listRules';
import type { GuardedItem } from '../../security/guardedItem';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';

type Versioned = GuardedItem & { readonly id: number };

const isShown = ({ site, rights, person }: Call, list: List, item: Versioned, uiVersion: number): boolean => {
  const heldByOther = item.heldBy !== undefined && item.heldBy !== person.id;
  if (item.behind || heldByOther ? uiVersion >= item.uiVersion : uiVersion === item.uiVersion) return false;
  if (item.authorId === person.id || rights.seesDrafts(list, rights.onItem(list, item))) return true;
  const row = site.versions.row(list.id, item.id, uiVersion);
  return (
    row !== undefined && (row['editor_id'] === person.id || !isDraft(list, uiVersion, Number(row['moderation'] ?? 0)))
  );
};

/** Their numbers, newest first, without the version that is shown as the current one. */
export const shownVersions = (call: Call, list: List, item: Versioned): number[] =>
  call.site.versions.numbers(list.id, item.id).filter((uiVersion) => isShown(call, list, item, uiVersion));
