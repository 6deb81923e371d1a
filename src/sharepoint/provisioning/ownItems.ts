/**
 * Lists in which everybody meets their own items only. SharePoint keeps that in two numbers of the list (SP.List, documented:
 * ReadSecurity 1 all, 2 own; WriteSecurity 1 all, 2 own, 4 none). Free of it is who has Override List Behaviors, which comes
 * with Design and Full Control: the site's owners.
 */
import '@pnp/sp/lists/web';
import type { Connection } from '../client';
import type { Answer } from './answers';
import type { DesiredList } from './desiredLists';
import type { ListState } from './siteState';
import type { Step } from './step';

const own = 2;

export const showsOwnItemsOnly = (list: Answer): boolean =>
  list['ReadSecurity'] === own && list['WriteSecurity'] === own;

/** Before anybody is given rights to the list. No versions: what somebody has typed and taken back is nobody's to read. */
export const planOwnItems = (desired: DesiredList, list: ListState | undefined): readonly Step[] =>
  list?.ownItemsOnly === true && !list.versioning ? [] : [{ kind: 'showOwnItemsOnly', list: desired }];

export const applyOwnItems = async (connection: Connection, { url }: DesiredList): Promise<void> => {
  const list = connection.sp.web.getList(connection.listPath(url));
  await list.update({ ReadSecurity: own, WriteSecurity: own, EnableVersioning: false, NoCrawl: true });
};
