/**
 * What a list cannot have together, and how many rights of their own its items may have. Columns that enforce unique
 * values exclude item-level permissions, "own items only" and content approval, both ways (facts/performance.md, section
 * 4: zquad.in 2010, formsandflows.nl 2023). Statuses and sentences are ours.
 */
import { spException } from '../../http/sharePointError';
import { listRules } from '../../security/listRules';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';

/** SharePoint's own figures (migration-perm-guidance). */
export const mostItemScopes = 50_000;
export const advisedItemScopes = 5_000;
export const mostItemsForOwnRights = 100_000;

const refused = (why: string): Error => spException(-2130575131, why, 400);

const uniqueColumn = (call: Call, list: List): string | undefined =>
  call.site.fields.of(list.id).find((field) => field.uniqueValues)?.title;

const hasItemScopes = (call: Call, list: List): boolean => call.site.scopes.countOfItems(list.id) > 0;

/** Before an item or folder gets rights of its own. */
export const refuseOwnRights = (call: Call, list: List): void => {
  const column = uniqueColumn(call, list);
  if (column !== undefined)
    throw refused(
      `Permission inheritance cannot be broken on items of the list '${list.title}', because its column '${column}' enforces unique values.`,
    );
  const scopes = call.site.scopes.countOfItems(list.id);
  if (scopes === call.scopeLimits.advisedItemScopes)
    call.warn(
      `More than ${scopes} items and folders of the list '${list.title}' have rights of their own; SharePoint advises ${scopes} at most.`,
    );
  if (scopes >= call.scopeLimits.itemScopes)
    throw spException(
      -2130575124,
      `You cannot break inheritance for this item because there are too many items with unique permissions in this list.`,
    );
};

/** Before the list gets rights of its own: SharePoint throttles where it is too large. */
export const refuseOwnRightsOfList = (call: Call, list: List): void => {
  if (call.site.lists.itemCount(list) > call.scopeLimits.itemsForOwnRights)
    throw spException(
      -2147024860,
      'The operation cannot be carried out because the list has too many items to change its permission inheritance.',
      429,
    );
};

/** Before a column of the list enforces unique values. */
export const refuseUniqueColumn = (call: Call, list: List): void => {
  const { readOwnOnly, writeOwnOnly, writeNothing, moderated } = listRules(list);
  const why = hasItemScopes(call, list)
    ? 'items of the list have unique permissions'
    : readOwnOnly || writeOwnOnly || writeNothing
      ? 'item-level permissions are set on the list'
      : moderated
        ? 'content approval is enabled on the list'
        : undefined;
  if (why !== undefined) throw refused(`Unique values cannot be enforced, because ${why}.`);
};

/** Before the settings of the list change to these. */
export const refuseSettings = (call: Call, list: List, settings: List['settings']): void => {
  const column = uniqueColumn(call, list);
  if (column === undefined) return;
  const { readOwnOnly, writeOwnOnly, writeNothing, moderated } = listRules({ settings });
  const why =
    readOwnOnly || writeOwnOnly || writeNothing
      ? 'Item-level permissions cannot be set'
      : moderated
        ? 'Content approval cannot be enabled'
        : undefined;
  if (why !== undefined) throw refused(`${why}, because the column '${column}' enforces unique values.`);
};
