/** The view of a stream, as the parts around the rows tell of it (RenderOptions 1, 1024, 8192; names from PnP's React controls). */
import type { List } from '../../../store/lists/lists';
import type { View } from '../../../store/lists/views';
import type { Call } from '../../call';
import { folderOf } from '../camlQuestion';
import { maskText } from '../display/systemText';
import type { ItemAccess } from '../itemAccess';
import { folderUrl, viewUrl } from '../../lists/listAddress';
import { viewXml as storedViewXml } from '../../lists/viewSource';

/** What a view without a row limit says it has; it shows all rows nevertheless (recorded: 105 rows, `RowLimit` 30). */
export const saidLimit = 30;
export const noView = '00000000-0000-0000-0000-000000000000';

export interface ShownView {
  readonly id: string;
  readonly title: string;
  readonly baseViewId: string | null;
  readonly xml: string;
  readonly url: string;
  readonly type: string;
  readonly tabular: boolean;
  readonly paged: boolean;
  readonly rowLimit: number;
  readonly recursive: boolean;
  /** The folder that was asked for; '' is the list's own. */
  readonly folder: string;
}

type Read = Pick<ShownView, 'paged' | 'rowLimit' | 'recursive' | 'folder'>;

/** XML alone has neither name nor address. */
export const shownView = (
  call: Call,
  list: List,
  stored: View | undefined,
  given: string | undefined,
  read: Read,
): ShownView => {
  const url = stored ? viewUrl(call, list, stored) : '';
  const base = stored?.settings['BaseViewId'];
  return {
    ...read,
    id: stored?.id ?? noView,
    title: stored?.title ?? '',
    baseViewId: stored ? String(base ?? '1') : null,
    xml: given ?? (stored ? storedViewXml(stored, url) : ''),
    url,
    type: String(stored?.settings['ViewType'] ?? 'HTML'),
    tabular: stored?.settings['TabularView'] !== false,
  };
};

export const viewMetadata = (view: ShownView): Record<string, unknown> => ({
  Id: view.id,
  ListViewXml: view.xml,
  Paged: view.paged,
  RowLimit: view.rowLimit,
  ServerRelativeUrl: view.url,
  Title: view.title,
  TabularView: view.tabular,
  ViewType: view.type,
});

/** The folders above the one that is shown, from the nearest up to the list's own; the order is assumed. */
export const parentInfo = (access: ItemAccess, folder: string): Record<string, unknown> => {
  const { call, list } = access;
  const root = folderUrl(call, list);
  const parts = folderOf(access, folder).dir.split('/').filter(Boolean);
  const above = parts.map((_, index) => [root, ...parts.slice(0, index)].join('/')).toReversed();
  return {
    ParentFolderInfo: above.map((url) => ({
      ServerRelativeUrl: url,
      Permissions: maskText(call.rights.onPlace(list, folderOf(access, url).scope)),
    })),
  };
};
