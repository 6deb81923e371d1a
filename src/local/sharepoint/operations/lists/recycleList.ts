/** `lists(…)/recycle`: the list goes into the recycle bin with all it holds. */
import type { List } from '../../store/lists/lists';
import { binKind } from '../../store/recycling/recycleBin';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';
import { recordChange } from '../changes/recordChange';
import type { Resource } from '../resource';

const recycle = (call: Call, list: List): string => {
  const { site, person } = call;
  call.rights.require(call.rights.onList(list), 'manageLists');
  const cut = list.folder.lastIndexOf('/');
  return site.write(() => {
    recordChange(call, 'delete', 'list', list);
    site.lists.recycle(list);
    return site.recycleBin.put({
      kind: binKind.list,
      listId: list.id,
      title: list.title,
      leaf: list.folder.slice(cut + 1),
      dir: list.folder.slice(0, Math.max(cut, 0)),
      size: 0,
      authorId: list.authorId,
      deleted: toWireTime(call.now),
      deletedBy: person.id,
      content: null,
    });
  });
};

export const recycleListAction = (call: Call, list: List): Resource => ({
  takes: [],
  post: () => ({ is: 'value', name: 'Recycle', type: 'Edm.Guid', value: recycle(call, list) }),
});
