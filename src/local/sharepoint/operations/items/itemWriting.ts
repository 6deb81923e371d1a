/** What writing an item needs to know of the call. */
import { has } from '../../security/permissions';
import { writeContextOf, type WriteContext } from '../../store/items/itemWriter';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';

export const itemSet = (list: List): string => `SP.ListData.${list.entityName}Items`;

/** What clients call an item of the list. */
export const itemTypes = (list: List): readonly string[] => [`SP.Data.${list.entityName}Item`, 'SP.ListItem'];

/** A lookup into what the caller may not see is answered like one into what is not there: neither may be told from the other. */
export const writeContext = (call: Call, list: List): WriteContext => {
  const { site, person, now, rights } = call;
  const context = writeContextOf(site, list, person.id, now, has(rights.onList(list), 'approveItems'));
  return {
    ...context,
    exists: (field, id) => {
      if (field.type.refersTo === 'person') return context.exists(field, id);
      const target = site.lists.byId(field.settings.lookupList ?? '');
      if (!target || !rights.sees(target)) return false;
      const { from, sql, values } = rights.readableRows(target, 't');
      return site.database.first(`SELECT 1 FROM ${from} t WHERE t.id = ? AND ${sql}`, [id, ...values]) !== undefined;
    },
  };
};
